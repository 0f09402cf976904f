use super::*;
use crate::backup::Why;
use crate::people::Person;
use chrono::Utc;

fn home() -> Home {
    let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
    Home { data: folder.join("data"), keys: folder.join("keys") }
}

fn now() -> Now {
    Now::new(Utc::now(), chrono_tz::Europe::London)
}

fn full() -> (Home, PathBuf, BTreeSet<String>) {
    let home = home();
    let mut profile = home.open(&home.folder("").unwrap(), &Opener::Alone, now()).unwrap();
    for number in 0..300 {
        let person = Person { name: format!("Person {number}"), does: "helps ".repeat(40), ..Person::default() };
        profile.store.save_person(&person, now().moment).unwrap();
    }
    let names = profile.store.list_people().unwrap().into_iter().map(|person| person.name).collect();
    let folder = profile.folder.clone();
    profile.back_up(now(), Why::Daily).unwrap();
    drop(profile);
    (home, folder, names)
}

/// Damages one page of 4,096 bytes.
fn damage(path: &Path, page: usize) {
    let mut bytes = fs::read(path).unwrap();
    let at = page * 4096;
    bytes[at + 100..at + 3000].fill(9);
    fs::write(path, bytes).unwrap();
}

#[test]
fn every_page_is_damaged_in_turn_and_everything_that_is_left_is_saved_or_named() {
    let (home, folder, names) = full();
    let whole = fs::read(folder.join("record")).unwrap();
    let pages = whole.len() / 4096;
    assert!(pages > 60, "{pages} pages");
    let (mut tried, mut all_there) = (0, 0);
    for page in (1..pages).step_by(5) {
        fs::write(folder.join("record"), &whole).unwrap();
        damage(&folder.join("record"), page);
        let before = fs::read(folder.join("record")).unwrap();
        // A page of the list of tables leaves nothing to read; then there is the older copy.
        let Ok(saved) = home.read_what_can_be(&folder, &Opener::Alone, now()) else { continue };
        tried += 1;
        let there: BTreeSet<String> =
            saved.profile.store.list_people().unwrap().into_iter().map(|person| person.name).collect();
        assert!(there.is_subset(&names), "page {page}: something else came out");
        let missing = names.len() - there.len();
        all_there += usize::from(missing == 0);
        assert!(missing <= saved.lost.len(), "page {page}: {missing} lost in silence, {:?}", saved.lost);
        assert!(saved.profile.store.history_is_whole().unwrap());
        assert_eq!(fs::read(folder.join("record")).unwrap(), before, "the damaged file was touched");
    }
    assert!(tried * 10 >= pages / 5 * 8, "{tried} of {} could be read", pages / 5);
    assert!(all_there * 10 >= tried * 8, "{all_there} of {tried} were saved whole");
}

#[test]
fn the_saved_record_takes_its_place() {
    let (home, folder, names) = full();
    damage(&folder.join("record"), 20);
    let saved = home.read_what_can_be(&folder, &Opener::Alone, now()).unwrap();
    let new = saved.profile.folder.clone();
    drop(saved);
    assert_eq!(home.folder("").unwrap(), new);
    let profile = home.open(&new, &Opener::Alone, now()).unwrap();
    assert!(profile.store.list_people().unwrap().len() + 20 > names.len());
    assert!(folder.join("record").exists());
}
