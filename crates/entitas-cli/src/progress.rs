//! How far a run is, on standard error: a bar while it goes on where that is a terminal, and a line at its end.

use std::io::{self, IsTerminal, Write};
use std::time::Instant;

use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::source::Taken;

/// What was read and found so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub documents: u64,
    pub bytes: u64,
    pub names: u64,
    pub officials: u64,
    pub quantities: u64,
}

impl Count {
    fn add(&mut self, more: Count) {
        self.documents += more.documents;
        self.bytes += more.bytes;
        self.names += more.names;
        self.officials += more.officials;
        self.quantities += more.quantities;
    }
}

pub struct Progress {
    bar: ProgressBar,
    /// The bytes taken out of files, as they lie there: of packed ones fewer than their text has.
    taken: Taken,
    shown: bool,
    begin: Instant,
    count: Count,
}

impl Progress {
    /// Over files of so many bytes, where that is known; silent where `quiet` or nobody looks. Where the output is `seen` as it is
    /// written, a bar would stand in it.
    pub fn new(bytes: Option<u64>, taken: Taken, quiet: bool, seen: bool) -> Progress {
        let shown = !quiet && io::stderr().is_terminal();
        let bar = match bytes {
            Some(bytes) => ProgressBar::new(bytes),
            None => ProgressBar::no_length(),
        };
        bar.set_draw_target(if shown && !seen {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        });
        let style = match bytes {
            Some(_) => "{wide_bar} {bytes}/{total_bytes} {binary_bytes_per_sec} {eta}",
            None => "{spinner} {bytes} {binary_bytes_per_sec}",
        };
        if let Ok(style) = ProgressStyle::with_template(style) {
            bar.set_style(style);
        }
        Progress {
            bar,
            taken,
            shown,
            begin: Instant::now(),
            count: Count::default(),
        }
    }

    pub fn add(&mut self, count: Count) {
        self.count.add(count);
        self.bar.set_position(self.taken.bytes());
    }

    /// Says what was read, in one line.
    pub fn end(self) {
        self.bar.finish_and_clear();
        if !self.shown {
            return;
        }
        let Count {
            documents,
            bytes,
            names,
            officials,
            quantities,
        } = self.count;
        let seconds = self.begin.elapsed().as_secs_f64();
        let rate = HumanBytes((bytes as f64 / seconds.max(1e-9)) as u64);
        let (documents, names) = (HumanCount(documents), HumanCount(names));
        let (officials, quantities) = (HumanCount(officials), HumanCount(quantities));
        let _ = writeln!(
            io::stderr(),
            "{documents} documents ({}) in {seconds:.1} s, {rate}/s: {names} names, {officials} officials, {quantities} numbers and dates",
            HumanBytes(bytes)
        );
    }
}
