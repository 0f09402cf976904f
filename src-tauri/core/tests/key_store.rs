//! The system's key store, as a desktop has one: a real Secret Service on a bus of its own. The test starts itself
//! again inside it, because a program knows only the bus that it was started on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;

use by_my_side_core::dates::Now;
use by_my_side_core::error::Problem;
use by_my_side_core::home::Home;
use by_my_side_core::keys::{Opener, Secret, draw_words, has_key_store};
use by_my_side_core::profile::Profile;
use chrono::Utc;

const INSIDE: &str = "BY_MY_SIDE_INSIDE";

/// Unlocks the key store with an empty word, then goes on.
const BEGIN: &str = "mkdir -p \"$XDG_DATA_HOME/keyrings\"; echo -n x | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$0\" \"$@\"";

fn now() -> Now {
    Now::new(Utc::now(), chrono_tz::Europe::London)
}

fn open(home: &Home, opener: &Opener) -> by_my_side_core::error::Result<Profile> {
    home.open(&home.folder("").unwrap(), opener, now())
}

#[test]
fn a_short_code_needs_the_key_store_of_this_computer() {
    let folder = std::env::temp_dir().join(format!("by-my-side-store-{}", std::process::id()));
    match std::env::var_os(INSIDE) {
        Some(folder) => inside(Path::new(&folder)),
        None => {
            std::fs::create_dir_all(folder.join("run")).unwrap();
            run(&folder, true);
            // The same files on another computer: the sheet opens them, the short code does not.
            run(&folder, false);
            std::fs::remove_dir_all(&folder).unwrap();
        }
    }
}

fn run(folder: &Path, with_store: bool) {
    let this = std::env::current_exe().unwrap();
    let mut command = Command::new("dbus-run-session");
    command.arg("--");
    if with_store {
        command.args(["sh", "-c", BEGIN]);
    }
    command.arg(this).args(["--exact", "a_short_code_needs_the_key_store_of_this_computer", "--nocapture"]);
    command.env(INSIDE, folder).env("HOME", folder).env("XDG_RUNTIME_DIR", folder.join("run"));
    command.env("XDG_DATA_HOME", folder.join(if with_store { "one" } else { "other" }));
    let output = command.output().expect("dbus-run-session is installed");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

fn inside(folder: &Path) {
    let home = Home { data: folder.join("data"), keys: folder.join("keys") };
    let short = Secret::new("2580");
    let words = folder.join("words");
    if words.exists() {
        assert!(!has_key_store(), "the other computer has the first one's key store");
        assert_eq!(open(&home, &Opener::Code(short)).unwrap_err().problem(), Problem::CodeWrong);
        let sheet = Secret::new(std::fs::read_to_string(words).unwrap());
        let mut profile = open(&home, &Opener::Sheet(sheet)).unwrap();
        assert_eq!(profile.set_code(&Secret::new("1357")).unwrap_err().problem(), Problem::CodeNeedsMore);
        profile.set_code(&Secret::new("a longer code")).unwrap();
        return;
    }
    assert!(has_key_store(), "gnome-keyring does not answer");
    let mut profile = open(&home, &Opener::Alone).unwrap();
    assert!(profile.place().unwrap().ways_in.contains(&"key-store".to_owned()));
    let sheet = draw_words().unwrap();
    std::fs::write(&words, sheet.words()).unwrap();
    profile.set_sheet(&sheet).unwrap();
    let all: Vec<Secret> = sheet.words().split(' ').map(Secret::new).collect();
    profile.prove_sheet(&sheet, [(1, &all[0]), (5, &all[4])]).unwrap();
    profile.set_code(&short).unwrap();
    drop(profile);
    assert_eq!(open(&home, &Opener::Alone).unwrap_err().problem(), Problem::RecordMissingKey);
    open(&home, &Opener::Code(short)).unwrap();
}
