//! What My dates costs with 20 years of life in the record, beside the same with one month.

use std::path::Path;

use serde::Deserialize;

use super::room::Room;
use super::say;
use crate::{Done, pictures};

/// What core says of My dates, in milliseconds.
#[derive(Deserialize)]
pub struct Dates {
    held: Held,
    asked: Vec<Asked>,
    least: f64,
    add_month: f64,
    add_years: f64,
}

/// What core says when it is asked for nothing else.
#[derive(Deserialize)]
struct Alone {
    dates: Dates,
}

#[derive(Deserialize)]
struct Held {
    dates: usize,
    outcomes: usize,
}

#[derive(Deserialize)]
struct Asked {
    name: String,
    month: f64,
    years: f64,
}

/// Builds core alone, and measures My dates.
pub fn alone(root: &Path) -> Done {
    pictures::fonts(root)?;
    pictures::build(root)?;
    super::build(root, &["--bin", "bare-core"])?;
    let said: Alone = super::core(&Room::new()?, &super::release(root), &["dates"])?;
    said.dates.say();
    Ok(())
}

impl Dates {
    pub fn say(&self) {
        println!(
            "\n20 years with {} dates and {} outcomes, against one month of them:",
            self.held.dates, self.held.outcomes
        );
        for Asked { name, month, years } in &self.asked {
            say(&format!("{name}, ms"), *years, *month, "one month");
        }
        say("a date is added in 20 years, ms", self.add_years, self.least, "two plain inserts");
        say("a date is added in one month, ms", self.add_month, self.least, "two plain inserts");
    }
}
