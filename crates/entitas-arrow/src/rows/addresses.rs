use arrow_schema::ArrowError;
use entitas::address::Part;

use crate::build::rows;
use crate::page::Page;
use crate::part::{Counts, Strings};
use crate::pieces::Pieces;

rows! {
    /// Addresses; of each part that is there where it stands.
    Addresses {
        start: Counts,
        end: Counts,
        surface: Strings,
        street: Pieces,
        lane: Pieces,
        house: Pieces,
        km: Pieces,
        block: Pieces,
        building: Pieces,
        hamlet: Pieces,
        rt: Pieces,
        rw: Pieces,
        village: Pieces,
        district: Pieces,
        regency: Pieces,
        province: Pieces,
        postcode: Pieces,
    }

    fn read(&mut self, page: &Page<'_>) -> Result<usize, ArrowError> {
        let addresses = page.document.addresses();
        for address in &addresses {
            self.start.push(page.offset(address.span().start())?);
            self.end.push(page.offset(address.span().end())?);
            self.surface.push(address.text())?;
            for (part, pieces) in [
                (Part::Street, &mut self.street),
                (Part::Lane, &mut self.lane),
                (Part::House, &mut self.house),
                (Part::Km, &mut self.km),
                (Part::Block, &mut self.block),
                (Part::Building, &mut self.building),
                (Part::Hamlet, &mut self.hamlet),
                (Part::Rt, &mut self.rt),
                (Part::Rw, &mut self.rw),
                (Part::Village, &mut self.village),
                (Part::District, &mut self.district),
                (Part::Regency, &mut self.regency),
                (Part::Province, &mut self.province),
                (Part::Postcode, &mut self.postcode),
            ] {
                pieces.push(page, address.get(part))?;
            }
        }
        Ok(addresses.len())
    }
}
