//! Nothing moves, closes or speaks by itself, and nothing waits to be saved: every timer of the screens is on a list
//! with what it is for, and no button says Save.

use std::collections::BTreeMap;

use by_my_side_core::text;
use regex::Regex;

use crate::{messages, tree};

/// The timers there are: in which file, how many, and why they take nothing away from anybody.
const TIMERS: [(&str, usize, &str); 13] = [
    ("ui/src/WordsHere.svelte", 1, "looks for words of the bank when a screen has come to rest; they come below it"),
    ("ui/src/lib/heading.ts", 1, "gives up waiting for a heading that never comes"),
    ("ui/src/lib/leave.svelte.ts", 1, "waits a moment for what is not kept yet before the screen is hidden"),
    ("ui/src/lib/listen.svelte.ts", 2, "a rest between two parts that are read; and looks for a voice at the start"),
    ("ui/src/lib/live.svelte.ts", 2, "keeps what was typed soon after the last key; one save after another"),
    ("ui/src/lib/quiet.svelte.ts", 1, "tells that somebody is here, at most so often; the lock itself was asked for"),
    ("ui/src/lib/start.svelte.ts", 3, "shows the first screen when its letters are there, at the next frame"),
    ("ui/src/screens/LockedTries.svelte.ts", 1, "counts the seconds after wrong codes, until the field is there again"),
    ("ui/src/screens/PhotoCameraWork.svelte.ts", 1, "says that the camera does not answer"),
    ("ui/src/screens/PrintItems.svelte", 1, "puts the focus back on the row that was answered about"),
    ("ui/src/screens/Reminder.svelte", 1, "reads the card aloud after the soft sound, where the parent chose it"),
    ("ui/src/screens/WordsFound.svelte", 1, "looks a word up when the last letter is written"),
    ("ui/src/screens/plan/hard-words.svelte.ts", 1, "looks for hard words when the last letter is written"),
];

/// Saving is done before anybody can ask for it.
const NO_BUTTON: &str = r"^(?:Save|Submit|Apply|Confirm)\b";

/// What may be called saving, and why.
const SAVES: [(&str, &str); 1] =
    [("record-closed-read-what-can-be", "it saves what is left of a damaged record; nothing written waits for it")];

#[test]
fn every_timer_is_known() {
    let call = Regex::new(r"\b(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\(").unwrap();
    let mut found = BTreeMap::new();
    let files = tree::files("ui/src", &[".svelte", ".ts"]).into_iter();
    for path in files.filter(|path| !path.to_string_lossy().contains(".test.")) {
        let source = tree::read(&path);
        assert!(!source.contains("setInterval("), "{}: what comes again and again moves by itself", tree::short(&path));
        let timers = call.find_iter(&source).count();
        if timers > 0 {
            found.insert(tree::short(&path), timers);
        }
    }
    let known: BTreeMap<String, usize> = TIMERS.iter().map(|(file, count, _)| ((*file).to_owned(), *count)).collect();
    assert_eq!(found, known, "say in TIMERS what a new timer does, and that nothing closes or moves by it");
    assert!(TIMERS.iter().all(|(_, _, why)| why.len() > 15), "a reason says nothing");
}

#[test]
fn no_button_saves() {
    let saves = Regex::new(NO_BUTTON).unwrap();
    let all = messages::all(text::FIRST_LANGUAGE);
    let mut found: Vec<&str> =
        all.iter().filter(|one| one.texts.iter().any(|text| saves.is_match(text))).map(|one| one.id.as_str()).collect();
    for (id, why) in SAVES {
        assert!(found.contains(&id), "{id} does not say so any more");
        assert!(why.len() > 15, "{id}: the reason says nothing");
        found.retain(|one| *one != id);
    }
    assert!(found.is_empty(), "everything keeps itself: {found:?}");
}

#[test]
fn a_button_that_saves_is_found() {
    let saves = Regex::new(NO_BUTTON).unwrap();
    assert!(["Save", "Save this", "Submit"].iter().all(|words| saves.is_match(words)));
    assert!(!["Saved", "Yes, keep this", "You can save money"].iter().any(|words| saves.is_match(words)));
}
