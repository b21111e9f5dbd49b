//! Names in whole texts: every case of `data/entity.toml`.

use crate::data;

#[test]
fn cases() {
    data::check("entity");
}
