//! What My dates costs with 20 years of life in the record, beside the same with one month.

use serde::Deserialize;

use super::{Asked, say};

/// What core says of My dates, in milliseconds.
#[derive(Deserialize)]
pub struct Dates {
    held: Held,
    asked: Vec<Asked>,
    least: f64,
    add_month: f64,
    add_years: f64,
}

#[derive(Deserialize)]
struct Held {
    dates: usize,
    outcomes: usize,
}

impl Dates {
    pub fn say(&self) {
        println!(
            "\n20 years with {} dates and {} outcomes, against one month of them:",
            self.held.dates, self.held.outcomes
        );
        self.asked.iter().for_each(|asked| asked.row("ms", 1.0));
        say("a date is added in 20 years, ms", self.add_years, self.least, "two plain inserts");
        say("a date is added in one month, ms", self.add_month, self.least, "two plain inserts");
    }
}
