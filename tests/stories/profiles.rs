//! Two parents, two profiles on one computer: nothing of one is in the other.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use by_my_side_core::children::Child;
use by_my_side_core::error::Problem;
use by_my_side_core::home::Home;
use by_my_side_core::item::{Mark, Space, blank};
use by_my_side_core::keys::Opener;
use by_my_side_core::me::Me;
use by_my_side_core::people::Person;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::profile::Profile;
use by_my_side_core::promises::{Promise, Whose};
use by_my_side_core::strengths::Strength;
use by_my_side_core::text::Words;
use by_my_side_core::visits::{Visit, VisitNote};
use image::{ImageFormat, Rgb, RgbImage};

use crate::tuesday;

/// Whose record it is, with a word that stands in nothing of the other's.
struct Parent {
    profile: Profile,
    word: &'static str,
    strength: String,
    photo: String,
    both: String,
}

fn folder(test: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("by-my-side-two-{}-{test}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    folder
}

fn photo(red: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_pixel(40, 30, Rgb([red, 90, 90])).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Puts a little of everything into a parent's record. Both keep the same second photo.
fn live_in(mut profile: Profile, name: &str, word: &'static str, red: u8) -> Parent {
    let (store, now) = (&mut profile.store, tuesday());
    let says = |what: &str| format!("{what} {word}");
    let (photo, both) = (store.keep_photo(&photo(red)).unwrap(), store.keep_photo(&photo(200)).unwrap());
    store.save_me(&Me { name: name.into(), ..store.find_me().unwrap() }, now.moment).unwrap();
    let worker = Person { name: says("Worker"), photo: both.clone(), ..blank() };
    let worker = store.save_person(&worker, now.moment).unwrap();
    let mark = Mark { space: Space::Shared, ..Mark::default() };
    store.save_child(&Child { mark, name: says("Child"), ..Child::default() }, now.moment).unwrap();
    store.save_child(&Child { name: says("Only me"), ..blank() }, now.moment).unwrap();
    let strength = Strength { text: says("Good at"), photo: photo.clone(), ..blank() };
    let strength = store.save_strength(&strength, now.moment).unwrap().mark.id;
    let visit = store.begin_visit(&worker.mark.id, now).unwrap();
    let note = VisitNote { id: "1".into(), text: says("Done"), ..VisitNote::default() };
    store.save_visit(&Visit { notes: vec![note], ..visit.clone() }, now.moment).unwrap();
    let promise = Promise { what: says("Promise"), ..store.new_promise(Whose::Theirs, &visit.mark.id, now) };
    store.save_promise(&promise, now).unwrap();
    store.keep_visit(&visit.mark.id, now).unwrap();
    Parent { profile, word, strength, photo, both }
}

fn two(home: &Home) -> (Parent, Parent) {
    let sam = home.open(&home.folder("").unwrap(), &Opener::Alone, tuesday()).unwrap();
    let kit = home.add_profile(tuesday()).unwrap();
    (live_in(sam, "Sam", "blue", 10), live_in(kit, "Kit", "green", 250))
}

fn home_in(folder: &Path) -> Home {
    Home { data: folder.join("data"), keys: folder.join("keys") }
}

/// Every list and every print of a record, with what is only the parent's.
fn everything(parent: &Parent) -> String {
    let (store, words, now) = (&parent.profile.store, Words::new("en-GB"), tuesday());
    let mut all = vec![
        format!("{:?} {:?}", store.find_me().unwrap(), store.find_plan().unwrap()),
        format!("{:?} {:?}", store.list_people().unwrap(), store.list_promises(now).unwrap()),
        format!("{:?} {:?}", store.visits_of_month(None).unwrap(), store.year_lines(2026, "", 0, now).unwrap()),
        format!("{:?} {:?}", parent.profile.who_sees(100).unwrap(), store.list_put_away().unwrap()),
    ];
    for kind in PrintKind::ALL {
        let items = store.print_items(kind, &words, now).unwrap().into_iter().map(|item| item.id).collect();
        let choice = PrintChoice { kind, eyes: Eyes::Me, items, points: 16, ..PrintChoice::default() };
        all.push(format!("{:?}", store.print_document(&choice, &words, now).unwrap()));
    }
    all.join("\n")
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn nothing_of_one_parent_is_in_a_list_a_print_or_a_photo_of_the_other() {
    let folder = folder("lists");
    let (sam, kit) = two(&home_in(&folder));
    for (one, other) in [(&sam, &kit), (&kit, &sam)] {
        let all = everything(one);
        assert!(all.contains(one.word) && !all.contains(other.word));
        let store = &one.profile.store;
        assert_eq!(store.find::<Strength>(&other.strength).unwrap_err().problem(), Problem::NotFound);
        assert!(store.find_photo(&one.photo).is_ok() && store.find_photo(&other.photo).is_err());
        assert!(store.list_changes(&other.strength).unwrap().is_empty());
    }
    for path in files(&folder) {
        let bytes = fs::read(&path).unwrap();
        let found = [sam.word, kit.word, "Sam", "Kit"]
            .into_iter()
            .find(|word| word.len() > 3 && bytes.windows(word.len()).any(|part| part == word.as_bytes()));
        assert_eq!(found, None, "in {}", path.display());
    }
    drop((sam, kit));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_copy_of_one_parent_does_not_open_for_the_other_and_changes_nothing() {
    let folder = folder("copies");
    let (sam, mut kit) = two(&home_in(&folder));
    let copy = sam.profile.back_up_now(tuesday()).unwrap();
    let path = sam.profile.find_copy(&copy.id).unwrap();
    let before = everything(&kit);
    let looked = kit.profile.look_at_backup(&copy.id, &path).unwrap_err().problem();
    assert_eq!(looked, Problem::BackupNotOurs);
    assert_eq!(kit.profile.restore(&path, tuesday()).unwrap_err().problem(), Problem::BackupNotOurs);
    assert_eq!(everything(&kit), before);
    let copies = kit.profile.find_backups(tuesday()).unwrap().copies;
    assert!(copies.iter().all(|one| kit.profile.find_copy(&one.id).unwrap().starts_with(&kit.profile.folder)));
    assert!(kit.profile.find_copy(&copy.id).map_or(true, |found| found != path), "nor is it on the list");
    drop((sam, kit));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_one_parent_undoes_deletes_or_does_at_a_visit_is_not_done_for_the_other() {
    let folder = folder("deeds");
    let (mut sam, kit) = two(&home_in(&folder));
    let before = everything(&kit);
    let worker = sam.profile.store.list_people().unwrap().remove(0);
    assert_eq!(sam.both, kit.both, "the same photo has the same name");
    sam.profile.store.put_away(&worker.mark.id, tuesday().moment).unwrap();
    sam.profile.delete_for_ever(&worker.mark.id).unwrap();
    assert!(sam.profile.store.find_photo(&sam.both).is_err() && kit.profile.store.find_photo(&kit.both).is_ok());
    let other = Person { name: "Other".into(), ..blank() };
    let other = sam.profile.store.save_person(&other, tuesday().moment).unwrap();
    sam.profile.store.begin_visit(&other.mark.id, tuesday()).unwrap();
    assert!(sam.profile.store.is_beside() && !kit.profile.store.is_beside());
    assert_eq!(kit.profile.store.list_children().unwrap().len(), 2, "nobody is beside this one");
    while sam.profile.store.undo(tuesday().moment).unwrap().is_some() {}
    assert_eq!(everything(&kit), before);
    drop((sam, kit));
    fs::remove_dir_all(folder).unwrap();
}
