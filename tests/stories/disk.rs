//! A full disk and a folder that cannot be written to: a clear answer, nothing lost, and on again when it is mended.
//! The test starts itself again in a corner of the file system of its own, with a very small disk in it.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use by_my_side_core::error::Problem;
use by_my_side_core::home::Home;
use by_my_side_core::item::blank;
use by_my_side_core::keys::{Opener, draw_words};
use by_my_side_core::people::Person;
use by_my_side_core::profile::Profile;

use crate::tuesday;

const SMALL: &str = "BY_MY_SIDE_SMALL_DISK";

fn person(name: &str) -> Person {
    Person { name: name.into(), ..blank() }
}

fn names(profile: &Profile) -> Vec<String> {
    profile.store.list_people().unwrap().into_iter().map(|person| person.name).collect()
}

/// Runs this test again with a disk of 6 MB that nobody else sees.
fn on_a_small_disk(test: &str, inside: impl FnOnce(&Path)) {
    if let Some(disk) = std::env::var_os(SMALL) {
        return inside(Path::new(&disk));
    }
    let disk = std::env::temp_dir().join(format!("by-my-side-disk-{}-{test}", std::process::id()));
    fs::create_dir_all(&disk).unwrap();
    let mut command = Command::new("unshare");
    command.arg("--mount");
    if fs::metadata("/proc/self").unwrap().uid() != 0 {
        command.arg("--map-root-user");
    }
    let script = "mount -t tmpfs -o size=6m tmpfs \"$1\" && shift && exec \"$@\"";
    command.args(["sh", "-c", script, "sh"]).arg(&disk).arg(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("disk::{test}"), "--nocapture"]).env(SMALL, &disk);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    fs::remove_dir(&disk).unwrap();
}

fn open(disk: &Path) -> Profile {
    let home = Home { data: disk.join("data"), keys: disk.join("keys") };
    home.open(&home.folder("").unwrap(), &Opener::Alone, tuesday()).unwrap()
}

/// Fills the disk to the last byte.
fn fill(disk: &Path) -> PathBuf {
    let filler = disk.join("filler");
    let mut bytes = vec![7_u8; 1 << 20];
    let mut file = fs::File::create(&filler).unwrap();
    while !bytes.is_empty() {
        if std::io::Write::write_all(&mut file, &bytes).is_err() {
            bytes.truncate(bytes.len() / 2);
        }
    }
    filler
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    on_a_small_disk("a_full_disk_is_said_and_loses_nothing", |disk| {
        let now = tuesday();
        let mut profile = open(disk);
        profile.store.save_person(&person("Alex"), now.moment).unwrap();
        profile.write_due(now).unwrap();
        let filler = fill(disk);

        let long = Person { does: "helps ".repeat(3000), ..person("Ben") };
        let problems: Vec<Problem> = (0..40)
            .filter_map(|_| profile.store.save_person(&long, now.moment).err())
            .map(|error| error.problem())
            .collect();
        assert!(!problems.is_empty() && problems.iter().all(|problem| *problem == Problem::DiskFull), "{problems:?}");
        assert_eq!(profile.back_up_now(now).unwrap_err().problem(), Problem::DiskFull);
        assert!(profile.find_backups(now).unwrap().copies.is_empty(), "half a copy counts");
        assert_eq!(profile.set_sheet(&draw_words().unwrap()).unwrap_err().problem(), Problem::DiskFull);
        assert!(names(&profile).contains(&"Alex".to_owned()));
        let kept = names(&profile);

        fs::remove_file(filler).unwrap();
        profile.store.save_person(&person("Cara"), now.moment).unwrap();
        profile.back_up_now(now).unwrap();
        drop(profile);
        let profile = open(disk);
        assert!(profile.store.is_whole().unwrap() && profile.store.history_is_whole().unwrap());
        let after = names(&profile);
        assert!(kept.iter().all(|name| after.contains(name)) && after.contains(&"Cara".to_owned()), "{after:?}");
    });
}

#[test]
fn a_folder_that_cannot_be_written_to_is_said_and_left_as_it_is() {
    on_a_small_disk("a_folder_that_cannot_be_written_to_is_said_and_left_as_it_is", |disk| {
        let remount = |how: &str| {
            let done = Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(disk).status().unwrap();
            assert!(done.success());
        };
        let mut profile = open(disk);
        profile.store.save_person(&person("Alex"), tuesday().moment).unwrap();
        drop(profile);
        remount("ro");
        let home = Home { data: disk.join("data"), keys: disk.join("keys") };
        let problem = home.open(&home.folder("").unwrap(), &Opener::Alone, tuesday()).unwrap_err().problem();
        assert_eq!(problem, Problem::DiskCannotWrite);
        remount("rw");
        assert_eq!(names(&open(disk)), ["Alex"]);
    });
}

#[test]
fn a_synced_folder_is_refused_before_anything_is_written() {
    let disk = std::env::temp_dir().join(format!("by-my-side-synced-{}", std::process::id()));
    let home = Home { data: disk.join("OneDrive - Sam/profiles"), keys: disk.join("keys") };
    let problem = home.open(&home.folder("").unwrap(), &Opener::Alone, tuesday()).unwrap_err().problem();
    assert_eq!(problem, Problem::RecordInSyncedFolder);
    assert!(!disk.exists(), "something was written");
}
