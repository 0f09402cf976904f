//! What the plan, promises, people and visits cost with ten years in the record, beside the same with one month.

use serde::Deserialize;

use super::Asked;

/// What core says of these pages, in milliseconds.
#[derive(Deserialize)]
pub struct Years {
    held: Held,
    asked: Vec<Asked>,
}

#[derive(Deserialize)]
struct Held {
    visits: usize,
    promises: usize,
    photos: usize,
}

impl Years {
    pub fn say(&self) {
        let Held { visits, promises, photos } = self.held;
        println!(
            "\n10 years with {visits} visits, {promises} promises and {photos} photos, against one month of them:"
        );
        self.asked.iter().for_each(|asked| asked.row("µs", 1000.0));
    }
}
