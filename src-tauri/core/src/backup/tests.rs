use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Duration, Utc};

use super::*;
use crate::home::Home;
use crate::keys::{Secret, draw_words};
use crate::people::Person;

fn home() -> Home {
    let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
    Home { data: folder.join("data"), keys: folder.join("keys") }
}

fn now() -> Now {
    Now::new(Utc::now(), chrono_tz::Europe::London)
}

fn later(days: i64) -> Now {
    Now::new(Utc::now() + Duration::days(days), chrono_tz::Europe::London)
}

fn open(home: &Home) -> Profile {
    home.open(&home.folder("").unwrap(), &Opener::Alone, now()).unwrap()
}

fn person(name: &str) -> Person {
    Person { name: name.into(), ..Person::default() }
}

fn names(profile: &Profile) -> Vec<String> {
    profile.store.list_people().unwrap().into_iter().map(|person| person.name).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn with_sheet(profile: &mut Profile) -> Secret {
    let words = draw_words().unwrap();
    profile.set_sheet(&words).unwrap();
    let all: Vec<&str> = words.words().split(' ').collect();
    profile.prove_sheet(&words, [(3, &Secret::new(all[2])), (7, &Secret::new(all[6]))]).unwrap();
    words
}

#[test]
fn there_is_one_daily_copy_a_day_and_it_opens() {
    let home = home();
    let profile = open(&home);
    assert!(profile.back_up_once_a_day(now()).unwrap());
    assert!(!profile.back_up_once_a_day(now()).unwrap());
    assert!(newest_whole(&profile.folder, &home.keys, &Opener::Alone).unwrap().is_some());
    assert!(profile.back_up_once_a_day(later(1)).unwrap());
    let copies = profile.copies_here().unwrap();
    assert_eq!(copies.len(), 2, "the first is still there");
    let names: Vec<String> = files(&backups(&profile.folder))
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(names.iter().all(|name| name.starts_with("copy-20") && name.ends_with(".bms")), "{names:?}");
}

#[test]
fn a_damaged_copy_is_passed_over_for_an_older_one() {
    let home = home();
    let profile = open(&home);
    let older = profile.back_up(now(), Why::Daily).unwrap();
    let newer = profile.back_up(later(1), Why::Daily).unwrap();
    let mut bytes = fs::read(&newer).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4000].fill(1);
    fs::write(&newer, bytes).unwrap();
    assert_eq!(newest_whole(&profile.folder, &home.keys, &Opener::Alone).unwrap(), Some(older));
}

#[test]
fn going_back_says_what_changes_and_can_be_undone() {
    let home = home();
    let mut profile = open(&home);
    let alex = profile.store.save_person(&person("Alex"), now().moment).unwrap();
    let ben = profile.store.save_person(&person("Ben"), now().moment).unwrap();
    let copy = profile.back_up_now(now()).unwrap();
    profile.store.save_person(&Person { phone: "1".into(), ..alex.clone() }, now().moment).unwrap();
    profile.store.put_away(&ben.mark.id, now().moment).unwrap();
    profile.store.save_person(&person("Cara"), now().moment).unwrap();
    let before = profile.store.list_people().unwrap();
    let path = profile.find_copy(&copy.id).unwrap();

    let look = profile.look_at_backup(&copy.id, &path).unwrap();
    let change = RestoreChange {
        kind: "people".into(),
        back: vec!["Ben".into()],
        gone: vec!["Cara".into()],
        other: vec!["Alex".into()],
    };
    assert_eq!(look.changes, [change]);
    assert_eq!(profile.store.list_people().unwrap(), before, "looking changes nothing");

    profile.restore(&path, now()).unwrap();
    assert_eq!(names(&profile), ["Alex", "Ben"]);
    assert!(profile.store.history_is_whole().unwrap());
    assert!(profile.find_backups(now()).unwrap().undo.is_some());
    profile.undo_restore(now()).unwrap();
    assert_eq!(profile.store.list_people().unwrap(), before, "undo of a restore is not equal");
    drop(profile);
    assert_eq!(open(&home).store.list_people().unwrap(), before, "after closing");
    let left: Vec<_> = files(&home.data)
        .into_iter()
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("record"))
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn other_files_and_other_peoples_copies_are_told_apart() {
    let (home, other) = (home(), self::home());
    let profile = open(&home);
    let theirs = open(&other).back_up(now(), Why::Asked).unwrap();
    let problem = |path: &Path| profile.look_at_backup("file", path).unwrap_err().problem();
    assert_eq!(problem(&theirs), Problem::BackupNotOurs);
    let path = home.data.join("x.bms");
    for bytes in [&b"hello"[..], b"", b"P", b"PK\x03\x04 and then nothing"] {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(problem(&path), Problem::BackupNotOurs | Problem::BackupDamaged), "{bytes:?}");
    }
    let ours = profile.back_up(now(), Why::Asked).unwrap();
    let whole = fs::read(&ours).unwrap();
    for end in [whole.len() / 3, whole.len() - 30] {
        fs::write(&path, &whole[..end]).unwrap();
        assert_eq!(problem(&path), Problem::BackupDamaged);
    }
}

#[test]
fn a_copy_of_the_first_kind_is_listed_and_opens() {
    let home = home();
    let mut profile = open(&home);
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    let old = backups(&profile.folder).join("2026-07-14");
    fs::create_dir_all(&old).unwrap();
    profile.store.copy_to(&old.join("record"), &profile.key).unwrap();
    fs::copy(profile.folder.join("keys"), old.join("keys")).unwrap();
    let copies = profile.find_backups(now()).unwrap().copies;
    assert_eq!(copies[0].id, "computer/2026-07-14");
    profile.store.save_person(&person("Ben"), now().moment).unwrap();
    profile.restore(&old, now()).unwrap();
    assert_eq!(names(&profile), ["Alex"]);
}

#[test]
fn a_copy_moves_to_a_new_computer_with_the_sheet_alone() {
    let (home, new) = (home(), self::home());
    let mut profile = open(&home);
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    assert!(!profile.find_backups(now()).unwrap().opens_elsewhere);
    let words = with_sheet(&mut profile);
    assert!(profile.find_backups(now()).unwrap().opens_elsewhere);
    let file = profile.back_up(now(), Why::Asked).unwrap();
    let folder = new.bring_copy(&file).unwrap();
    profile.keys.forget_key_store();
    assert_eq!(new.open(&folder, &Opener::Alone, now()).unwrap_err().problem(), Problem::RecordMissingKey);
    assert_eq!(crate::home::ways_to_take(&Keys::read(&folder.join("keys")).unwrap()), ["sheet"]);
    let typed = words.words().to_uppercase().replace(' ', ", ");
    let there = new.open(&folder, &Opener::Sheet(Secret::new(typed)), now()).unwrap();
    assert_eq!(names(&there), ["Alex"]);
    drop(there);
    new.put_in_list(&folder, None).unwrap();
    let again = new.open(&folder, &Opener::Alone, now()).unwrap();
    assert_eq!(names(&again), ["Alex"], "it opens by itself from then on");
}

#[test]
fn a_key_that_is_taken_back_opens_neither_the_record_nor_the_copies_here() {
    let home = home();
    let mut profile = open(&home);
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    let words = with_sheet(&mut profile);
    let (ben, grace) = (home.data.join("ben.key"), home.data.join("grace.key"));
    let helper = |name: &str| crate::helper_keys::HelperKey { name: name.into(), ..Default::default() };
    let kept = profile.make_helper_key(&helper("Ben"), "A key", &ben, now()).unwrap();
    profile.make_helper_key(&helper("Grace"), "A key", &grace, now()).unwrap();
    assert_eq!(profile.make_helper_key(&helper(" "), "", &ben, now()).unwrap_err().problem(), Problem::NameEmpty);
    profile.back_up(now(), Why::Daily).unwrap();
    let key_of = |path: &Path| Opener::HelperKey(crate::locks::read_key_file(path).unwrap());
    let old_key = profile.key.clone();
    // A copy of the old kind, a folder, stands beside the new one.
    let newest = profile.copies_here().unwrap().remove(0).0;
    let of_the_old_kind = newest.with_file_name("2026-01-05");
    unpack(&newest, &of_the_old_kind).unwrap();
    profile.take_back_helper_key(&kept.mark.id).unwrap();
    assert!(!of_the_old_kind.exists() && profile.copies_here().unwrap().len() == 2);
    let left: Vec<String> = profile.keys.holders().iter().map(|id| profile.store.title_of(id).unwrap()).collect();
    assert_eq!(left, ["Grace"]);
    assert_eq!(names(&profile), ["Alex"]);
    let folder = profile.folder.clone();
    for (path, _) in profile.copies_here().unwrap() {
        let keys = read_keys(&path).unwrap();
        assert!(keys.open(&key_of(&ben), &home.keys).is_err(), "a copy still opens with the old key");
        assert!(keys.open(&key_of(&grace), &home.keys).is_ok());
        let at = home.data.join("x");
        unpack(&path, &at).unwrap();
        assert!(Store::look(&at.join("record"), &old_key).is_err(), "a copy is still encrypted with the old key");
    }
    drop(profile);
    let open = |opener: &Opener, now: Now| home.open(&folder, opener, now);
    assert_eq!(open(&key_of(&ben), now()).unwrap_err().problem(), Problem::KeyFileWrong);
    for opener in [key_of(&grace), Opener::Sheet(words), Opener::Alone] {
        assert_eq!(names(&open(&opener, later(1)).unwrap()), ["Alex"]);
    }
}

#[test]
fn the_power_goes_while_the_key_changes_and_everything_is_one_or_the_other() {
    let home = home();
    let mut profile = open(&home);
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    let helper = crate::helper_keys::HelperKey { name: "Ben".into(), ..Default::default() };
    let kept = profile.make_helper_key(&helper, "A key", &home.data.join("ben.key"), now()).unwrap();
    profile.back_up(now(), Why::Daily).unwrap();
    drop(profile);
    let before = fs::read(home.data.join("me/keys")).unwrap();
    let record = fs::read(home.data.join("me/record")).unwrap();
    let mut profile = open(&home);
    profile.take_back_helper_key(&kept.mark.id).unwrap();
    let folder = profile.folder.clone();
    drop(profile);
    // Before the keys were written: the new record lies beside, and nobody speaks of it.
    let after = fs::read(folder.join("keys")).unwrap();
    fs::write(folder.join("record"), record).unwrap();
    fs::write(folder.join("keys"), &before).unwrap();
    assert_eq!(names(&home.open(&folder, &Opener::Alone, now()).unwrap()), ["Alex"]);
    // After they were written, before the old record went.
    fs::write(folder.join("keys"), after).unwrap();
    assert_eq!(names(&home.open(&folder, &Opener::Alone, now()).unwrap()), ["Alex"]);
    assert!(!folder.join("record").exists(), "what is gone goes at the next start");
}

#[test]
fn delete_for_ever_leaves_no_byte_in_record_history_or_copies() {
    let home = home();
    let mut profile = open(&home);
    let marker = "Zanzibar lighthouse keeper";
    let photo = {
        let mut png = std::io::Cursor::new(Vec::new());
        image::DynamicImage::new_rgb8(60, 40).write_to(&mut png, image::ImageFormat::Png).unwrap();
        profile.store.keep_photo(&png.into_inner()).unwrap()
    };
    let gone = profile.store.save_person(&Person { photo: photo.clone(), ..person(marker) }, now().moment).unwrap();
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    profile.back_up(now(), Why::Daily).unwrap();
    let old = backups(&profile.folder).join("2026-07-14");
    fs::create_dir_all(&old).unwrap();
    profile.store.copy_to(&old.join("record"), &profile.key).unwrap();
    fs::copy(profile.folder.join("keys"), old.join("keys")).unwrap();

    assert_eq!(profile.delete_for_ever(&gone.mark.id).unwrap_err().problem(), Problem::NotAllowed, "not put away");
    profile.store.put_away(&gone.mark.id, now().moment).unwrap();
    assert_eq!(profile.delete_for_ever(&gone.mark.id).unwrap(), Deleted { copies: 2, not_reached: 0 });
    assert!(profile.store.history_is_whole().unwrap());
    assert!(profile.store.list_put_away().unwrap().is_empty());
    assert!(profile.store.find_photo(&photo).is_err());
    assert_eq!(profile.delete_for_ever(&gone.mark.id).unwrap_err().problem(), Problem::NotFound);
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds(&plain_bytes(&profile.store), "Alex") && !holds(&plain_bytes(&profile.store), marker));
    for (path, _) in profile.copies_here().unwrap() {
        let at = home.data.join("x");
        file::clear(&at).unwrap();
        unpack(&path, &at).unwrap();
        let copy = Store::look(&at.join("record"), &profile.key).unwrap();
        assert!(copy.is_whole().unwrap() && copy.history_is_whole().unwrap());
        let bytes = plain_bytes(&copy);
        assert!(holds(&bytes, "Alex") && !holds(&bytes, marker) && !holds(&bytes, &photo), "{}", path.display());
    }
    profile.store.undo(now().moment).unwrap();
    assert!(names(&profile).is_empty(), "undo goes on with what is left");
}

/// Everything that stands in a record after decryption. A file that was written anew has no free pages besides.
fn plain_bytes(store: &Store) -> Vec<u8> {
    let free: i64 = store.connection.query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap();
    assert_eq!(free, 0, "pages are left that are in no table");
    let mut bytes = Vec::new();
    for table in crate::item::ITEM_TABLES.iter().chain(&["history", "kept"]) {
        let mut rows = store.connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        for row in rows.query_map([], crate::item::read_row).unwrap() {
            bytes.extend(serde_json::Value::Object(row.unwrap()).to_string().into_bytes());
        }
    }
    bytes
}

#[test]
fn the_chosen_place_is_asked_about_when_it_is_there_and_not_too_often() {
    let home = home();
    let mut profile = open(&home);
    let stick = home.data.join("stick");
    profile.choose_folder(&stick, now()).unwrap();
    assert!(!profile.find_backups(now()).unwrap().ask, "the stick is out");
    assert_eq!(profile.back_up_to_folder(now()).unwrap_err().problem(), Problem::FolderNotThere);
    fs::create_dir_all(&stick).unwrap();
    assert!(profile.find_backups(now()).unwrap().ask);
    profile.ask_later(now()).unwrap();
    assert!(!profile.find_backups(now()).unwrap().ask);
    assert!(profile.find_backups(later(7)).unwrap().ask);
    let copy = profile.back_up_to_folder(now()).unwrap();
    assert_eq!(copy.place, "folder");
    assert!(!profile.find_backups(later(6)).unwrap().ask);
    assert!(profile.find_copy(&copy.id).is_ok() && profile.find_copy("folder/../keys").is_err());
    assert_eq!(files(&stick).len(), 1);
}
