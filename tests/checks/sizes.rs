//! Files and lines that stay small enough to read.

use crate::tree;

#[test]
fn no_file_is_too_long_to_read() {
    let mut long = Vec::new();
    let mut lengths = Vec::new();
    for (folder, most) in [("src-tauri", 400), ("tests", 400), ("ui/src", 350)] {
        for path in tree::files(folder, &[".rs", ".ts", ".svelte", ".css"]) {
            if path.components().any(|part| part.as_os_str() == "generated") {
                continue;
            }
            let lines = tree::read(&path).lines().count();
            lengths.push(lines);
            if lines > most {
                long.push(format!("{} has {lines} lines", tree::short(&path)));
            }
        }
    }
    lengths.sort_unstable();
    assert!(long.is_empty(), "{long:#?}");
    let median = lengths[lengths.len() / 2];
    assert!(median <= 120, "the median file has {median} lines");
}

#[test]
fn screens_have_no_words_and_no_styles_of_their_own() {
    for path in tree::files("ui/src", &[".svelte"]) {
        let text = tree::read(&path);
        let markup = text.split("<style>").next().unwrap();
        assert!(!markup.contains(" style=\""), "{}: the content policy blocks inline styles", tree::short(&path));
        assert!(!markup.contains("placeholder="), "{}: a placeholder vanishes when it is needed", tree::short(&path));
        assert!(!text.contains("svelte-ignore"), "{}: a warning of accessibility is silenced", tree::short(&path));
    }
}

#[test]
fn nothing_moves() {
    for path in tree::files("ui/src", &[".svelte", ".css"]) {
        let text = tree::read(&path);
        for word in ["transition:", "animation:", "@keyframes", "scroll-behavior: smooth"] {
            let at = text.lines().find(|line| line.contains(word) && !line.contains("none"));
            assert!(at.is_none(), "{} moves: {at:?}", tree::short(&path));
        }
    }
}
