//! A record of every released shape opens, whole, with the same tables as a new one.

use std::fs;
use std::path::{Path, PathBuf};

use by_my_side_core::home::Home;
use by_my_side_core::keys::Opener;
use by_my_side_core::profile::Profile;

use crate::tuesday;

/// The folder of a kept profile, made by the program that had this migration as its newest.
fn kept(version: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(version)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn home_in(folder: &Path) -> Home {
    Home { data: folder.join("data"), keys: folder.join("keys") }
}

fn open(home: &Home) -> Profile {
    home.open(&home.folder("").unwrap(), &Opener::Alone, tuesday()).unwrap()
}

/// Makes the kept files of this version, once: `KEEP_FIXTURE=1` when a migration or a format has been added.
fn keep_this_version(version: &str) {
    if std::env::var_os("KEEP_FIXTURE").is_none() || kept(version).exists() {
        return;
    }
    let home = home_in(&kept(version));
    let mut profile = open(&home);
    profile.store.put_in_example(tuesday()).unwrap();
    profile.back_up_now(tuesday()).unwrap();
    drop(profile);
    for name in ["lock", "due"] {
        drop(fs::remove_file(kept(version).join("data/me").join(name)));
    }
}

/// A copy of the kept files, to open and change.
fn taken_out(version: &str, test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("by-my-side-old-{}-{version}-{test}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    copy(&kept(version), &folder);
    folder
}

fn assert_whole(profile: &Profile) {
    assert!(profile.store.is_whole().unwrap() && profile.store.history_is_whole().unwrap());
    assert_eq!(profile.store.list_people().unwrap()[0].name, "Alex");
    assert!(profile.store.find_plan().unwrap().goals.len() > 1);
    let new = by_my_side_core::store::Store::in_memory().unwrap();
    assert_eq!(profile.store.tables().unwrap(), new.tables().unwrap());
}

#[test]
fn a_record_of_every_released_shape_opens_whole_and_was_copied_first() {
    const VERSIONS: [&str; 9] = ["v0010", "v0020", "v0030", "v0040", "v0110", "v0130", "v0141", "v0151", "v0166"];
    let newest = VERSIONS[VERSIONS.len() - 1];
    keep_this_version(newest);
    for version in VERSIONS {
        let folder = taken_out(version, "records");
        let profile = open(&home_in(&folder));
        assert_whole(&profile);
        let copies = profile.find_backups(tuesday()).unwrap().copies;
        let before_update = copies.iter().any(|copy| copy.why == by_my_side_core::backup::Why::BeforeUpdate);
        assert_eq!(before_update, version != newest, "{version}");
        drop(profile);
        fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn a_copy_of_every_kind_ever_made_opens() {
    let folder = taken_out("v0020", "copies");
    let made = fs::read_dir(folder.join("data/me/backups")).unwrap().flatten().next().unwrap().path();
    let old = taken_out("v0010", "copies");
    // The first kind of copy was a folder with the record and its keys.
    let first = old.join("2026-07-14");
    copy(&old.join("data/me"), &first);
    for (copy, home) in [(first, home_in(&old)), (made, home_in(&folder))] {
        let brought = home.bring_copy(&copy).unwrap();
        assert_whole(&home.open(&brought, &Opener::Alone, tuesday()).unwrap());
    }
    for folder in [old, folder] {
        fs::remove_dir_all(folder).unwrap();
    }
}
