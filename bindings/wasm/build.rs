//! Packs the embedded model and names for their way to the browser.

use std::error::Error;
use std::path::PathBuf;

use entitas::gazetteer::Gazetteer;
use entitas::tagger::Model;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(out.join("model"), Model::embedded()?.packed()?)?;
    std::fs::write(out.join("names"), Gazetteer::embedded()?.packed()?)?;
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}
