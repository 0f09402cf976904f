//! A record of every released shape opens, whole, with the same tables as a new one.

use std::fs;
use std::path::{Path, PathBuf};

use by_my_side_core::profile::Home;

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

#[test]
fn a_record_of_the_first_shape_opens_whole() {
    let version = "v0010";
    if std::env::var_os("KEEP_FIXTURE").is_some() && !kept(version).exists() {
        let mut profile = home_in(&kept(version)).open().unwrap();
        profile.store.put_in_example(tuesday()).unwrap();
        drop(profile);
        fs::remove_file(kept(version).join("data/me/lock")).unwrap();
    }
    let folder = std::env::temp_dir().join(format!("by-my-side-old-{}", std::process::id()));
    copy(&kept(version), &folder);
    let profile = home_in(&folder).open().unwrap();
    assert!(profile.store.is_whole().unwrap() && profile.store.history_is_whole().unwrap());
    assert_eq!(profile.store.list_people().unwrap()[0].name, "Alex");
    assert!(profile.store.find_plan().unwrap().goals.len() > 1);
    assert_eq!(profile.store.tables().unwrap(), by_my_side_core::store::Store::in_memory().unwrap().tables().unwrap());
    drop(profile);
    fs::remove_dir_all(folder).unwrap();
}
