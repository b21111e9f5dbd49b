//! The options of training, for the commands that train.

use std::path::{Path, PathBuf};

use entitas::train::{Corpus, Trainer};
use lexopt::prelude::*;

use crate::argument::whole;
use crate::exit::Failure;

pub const HELP: &str = "
training:
  --unlabelled FILE[,FILE] learn from this text too: a first model labels sentences for the second
  --silver N               how many of them (default 6000)
  --held-out KEYS          leave out sentences whose key stands in this file
  --without FILE           leave out the sentences of this corpus (may repeat)
  --lexicon FILE           instead of the embedded one
  --rename FROM=TO         take one type for another in all corpora (may repeat)
  --modes cased|folded|both   ways of writing to learn (default both; folded for a target in small letters)
  --seeds N --epochs N --l1 X --l2 X --dropout X --auxiliary-weight X --prune X --threads N
  --eagerness X            how much to favour names over none (default 0.2; more finds more, and more wrong ones)
  --no-calibration         leave scores as they come (faster)
";

/// The trainer with one more option, whose value stands next among the arguments.
pub fn set(trainer: Trainer, option: &str, args: &mut lexopt::Parser) -> Result<Trainer, Failure> {
    let mut value = || args.value();
    Ok(match option {
        "unlabelled" => trainer.unlabelled(paths(&value()?.string()?)),
        "silver" => trainer.silver(value()?.parse_with(whole(0, 10_000_000))?),
        "held-out" => {
            let keys = read(value()?.as_ref())?;
            trainer.held_out(String::from_utf8_lossy(&keys).lines())
        }
        "without" => trainer.without(&Corpus::read(value()?)?),
        "lexicon" => trainer.lexicon(read(value()?.as_ref())?),
        "rename" => {
            let pair = value()?.string()?;
            let (from, to) = pair.split_once('=').ok_or("--rename wants FROM=TO")?;
            trainer.rename(from, to)
        }
        "modes" => match value()?.string()?.as_str() {
            "cased" => trainer.modes(true, false),
            "folded" => trainer.modes(false, true),
            "both" => trainer.modes(true, true),
            other => return Err(format!("--modes {other}: cased, folded or both").into()),
        },
        "seeds" => trainer.seeds(value()?.parse_with(whole(1, 1000))?),
        "epochs" => trainer.epochs(value()?.parse_with(whole(1, 10_000))?),
        "l1" => trainer.l1(value()?.parse_with(amount(0.0))?),
        "l2" => trainer.l2(value()?.parse_with(amount(0.0))?),
        "dropout" => trainer.dropout(value()?.parse_with(amount(0.0))?),
        "auxiliary-weight" => trainer.auxiliary_weight(value()?.parse_with(amount(0.0))?),
        "eagerness" => trainer.eagerness(value()?.parse_with(amount(-100.0))?),
        "prune" => trainer.prune(value()?.parse_with(amount(0.0))?),
        "no-calibration" => trainer.calibrate(false),
        "threads" => trainer.threads(value()?.parse_with(whole(1, 1024))?),
        _ => return Err(Long(option).unexpected().into()),
    })
}

/// Reads a number that is no less than another.
fn amount(least: f32) -> impl Fn(&str) -> Result<f32, String> {
    move |text| {
        let read = text.parse().ok();
        let read = read.filter(|amount: &f32| amount.is_finite() && *amount >= least);
        read.ok_or_else(|| format!("use a number from {least} on"))
    }
}

/// The paths of a list parted by commas.
pub fn paths(list: &str) -> Vec<PathBuf> {
    list.split(',').map(PathBuf::from).collect()
}

/// The bytes of a file.
fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}
