//! Many printers have no colour: in grey every word can be read, and no colour says anything alone.

use std::collections::BTreeSet;
use std::fs;

/// How bright a colour is, which is all that a grey printer keeps of it.
fn brightness(hex: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.039_28 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (brightness(one), brightness(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The colours of the templates and of the parts, by what they are for.
const INKS: [&str; 7] = ["#1b1a17", "#4a463f", "#22603a", "#1d4f91", "#7a2e6b", "#7a4a00", "#0b5d66"];
const GROUNDS: [&str; 12] = [
    "#e7f3ea", "#e6effa", "#f6e8f3", "#fbefd9", "#e0f1f2", "#dcefd9", "#dae8fb", "#e9e8e6", "#f8e2cb", "#faefb4",
    "#f5dcf3", "#fdd9d0",
];
/// Lines to write on, the edges of days, and the head of a calendar page.
const LINES: [&str; 9] =
    ["#8a8479", "#5f8f58", "#5b83b5", "#7d7a74", "#b07c45", "#a08a1e", "#a567a0", "#b8695a", "#d22f27"];
/// They only set things apart that stand apart already.
const HAIR: [&str; 2] = ["#d9d2c5", "#b5ada0"];

#[test]
fn in_grey_every_word_can_be_read_and_every_line_be_seen() {
    for ink in INKS {
        assert!(contrast(ink, "#ffffff") >= 7.0, "{ink} on white paper");
    }
    for ground in GROUNDS {
        assert!(contrast("#1b1a17", ground) >= 7.0, "words on {ground}");
    }
    for ink in INKS {
        // The strong colour of a part stands large, on its own ground.
        assert!(GROUNDS[..5].iter().all(|ground| contrast(ink, ground) >= 4.5), "{ink} on a ground");
    }
    for line in LINES {
        assert!(contrast(line, "#ffffff") >= 3.0, "{line} on white paper");
    }
}

#[test]
fn every_colour_of_the_templates_is_one_of_those_that_were_looked_at_in_grey() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/print");
    let mut sources = vec![include_str!("values.rs").to_owned()];
    sources.extend(fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap()));
    let known: BTreeSet<&str> = INKS.into_iter().chain(GROUNDS).chain(LINES).chain(HAIR).collect();
    for source in sources {
        for (at, _) in source.match_indices("\"#") {
            let hex = source.get(at + 1..at + 8).unwrap();
            assert!(known.contains(hex), "{hex} was not looked at");
        }
    }
}
