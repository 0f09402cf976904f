//! What the plan, promises, people and visits cost with ten years in the record, beside the same with one month.

use std::path::Path;

use serde::Deserialize;

use super::room::Room;
use super::say;
use crate::{Done, pictures};

/// What core says of these pages, in milliseconds.
#[derive(Deserialize)]
pub struct Years {
    held: Held,
    asked: Vec<Asked>,
}

/// What core says when it is asked for nothing else.
#[derive(Deserialize)]
struct Alone {
    years: Years,
}

#[derive(Deserialize)]
struct Held {
    visits: usize,
    promises: usize,
    photos: usize,
}

#[derive(Deserialize)]
struct Asked {
    name: String,
    month: f64,
    years: f64,
}

/// Builds core alone, and measures these pages.
pub fn alone(root: &Path) -> Done {
    pictures::fonts(root)?;
    pictures::build(root)?;
    super::build(root, &["--bin", "bare-core"])?;
    let said: Alone = super::core(&Room::new()?, &super::release(root), &["years"])?;
    said.years.say();
    Ok(())
}

impl Years {
    pub fn say(&self) {
        let Held { visits, promises, photos } = self.held;
        println!(
            "\n10 years with {visits} visits, {promises} promises and {photos} photos, against one month of them:"
        );
        for Asked { name, month, years } in &self.asked {
            say(&format!("{name}, µs"), *years * 1000.0, *month * 1000.0, "one month");
        }
    }
}
