use super::*;
use crate::keys::{Keys, Secret, WayKind, draw_words};
use crate::me::Me;
use crate::people::Person;
use chrono::{Duration, Utc};

fn home() -> Home {
    let folder = std::env::temp_dir().join(uuid::Uuid::now_v7().to_string());
    Home { data: folder.join("data"), keys: folder.join("keys") }
}

fn now() -> Now {
    Now::new(Utc::now(), chrono_tz::Europe::London)
}

fn open(home: &Home) -> Result<Profile> {
    home.open(&home.folder("")?, &Opener::Alone, now())
}

fn code() -> Secret {
    Secret::new("my own long code")
}

fn with_code(profile: &mut Profile) -> Secret {
    let words = draw_words().unwrap();
    profile.set_sheet(&words).unwrap();
    let all: Vec<&str> = words.words().split(' ').collect();
    let wrong = Secret::new("zoo");
    let problem = profile.prove_sheet(&words, [(1, &wrong), (2, &wrong)]).unwrap_err().problem();
    assert_eq!(problem, Problem::SheetWordWrong);
    profile
        .prove_sheet(&words, [(1, &Secret::new(all[0])), (8, &Secret::new(format!(" {} ", all[7].to_uppercase())))])
        .unwrap();
    profile.set_code(&code()).unwrap();
    words
}

fn person(name: &str) -> Person {
    Person { name: name.into(), ..Person::default() }
}

fn named(profile: &mut Profile, name: &str) {
    let me = Me { name: name.into(), ..profile.store.find_me().unwrap() };
    profile.store.save_me(&me, now().moment).unwrap();
}

#[test]
fn what_is_kept_is_there_after_closing() {
    let home = home();
    let mut profile = open(&home).unwrap();
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    drop(profile);
    assert_eq!(open(&home).unwrap().store.list_people().unwrap()[0].name, "Alex");
}

#[test]
fn a_second_window_is_told_kindly() {
    let home = home();
    let first = open(&home).unwrap();
    assert_eq!(open(&home).unwrap_err().problem(), Problem::RecordOpenElsewhere);
    drop(first);
    open(&home).unwrap();
}

#[test]
fn without_its_keys_a_record_is_left_as_it_is() {
    let home = home();
    drop(open(&home).unwrap());
    fs::rename(home.data.join("me/keys"), home.data.join("me/lost")).unwrap();
    let before = fs::read(home.data.join("me/record")).unwrap();
    assert_eq!(open(&home).unwrap_err().problem(), Problem::RecordMissingKey);
    assert_eq!(fs::read(home.data.join("me/record")).unwrap(), before);
}

#[test]
fn a_record_that_is_not_there_is_not_made_anew() {
    let home = home();
    drop(open(&home).unwrap());
    fs::rename(home.data.join("me/record"), home.data.join("me/elsewhere")).unwrap();
    assert_eq!(open(&home).unwrap_err().problem(), Problem::RecordDamaged);
    assert!(!home.data.join("me/record").exists());
}

#[test]
fn a_damaged_record_has_both_ways_out_and_stays() {
    let home = home();
    let mut profile = open(&home).unwrap();
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    profile.back_up(now(), Why::Daily).unwrap();
    drop(profile);
    let folder = home.data.join("me");
    let path = folder.join("record");
    let mut bytes = fs::read(&path).unwrap();
    bytes[..2000].fill(7);
    fs::write(&path, &bytes).unwrap();

    assert_eq!(open(&home).unwrap_err().problem(), Problem::RecordDamaged);
    assert!(home.has_older_copy(&folder, &Opener::Alone));
    let older = home.open_older_copy(&folder, &Opener::Alone, now()).unwrap();
    assert_eq!(older.store.list_people().unwrap()[0].name, "Alex");
    let older_folder = older.folder.clone();
    drop(older);
    assert_eq!(open(&home).unwrap().store.list_people().unwrap().len(), 1, "the older copy is now in use");
    drop(home.begin_new(&older_folder, now()).unwrap());
    assert!(open(&home).unwrap().store.list_people().unwrap().is_empty());
    assert_eq!(fs::read(&path).unwrap(), bytes, "the damaged file was touched");
}

#[test]
fn the_example_is_a_profile_of_its_own() {
    let home = home();
    let mut mine = open(&home).unwrap();
    let example = home.open_example(now()).unwrap();
    mine.store.save_person(&person("Mine"), now().moment).unwrap();
    assert!(example.store.list_people().unwrap().is_empty());
    assert!(example.is_example() && !mine.is_example());
}

#[test]
fn a_code_locks_and_the_sheet_comes_back_in_and_a_new_code_is_asked_for() {
    let home = home();
    let mut profile = open(&home).unwrap();
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    let words = with_code(&mut profile);
    let folder = profile.folder.clone();
    drop(profile);
    assert_eq!(open(&home).unwrap_err().problem(), Problem::RecordMissingKey);
    assert_eq!(home.locked(&folder, now(), false).ways, ["code", "sheet"]);
    let locks = |opener: Opener| home.open(&folder, &opener, now()).unwrap().locks(&home, now()).unwrap();
    assert!(!locks(Opener::Code(code())).came_back);
    assert!(locks(Opener::Sheet(words.clone())).came_back, "the forgotten code still stands");
    let mut profile = home.open(&folder, &Opener::Sheet(words), now()).unwrap();
    profile.set_code(&Secret::new("another long code")).unwrap();
    assert!(!profile.locks(&home, now()).unwrap().came_back);
    profile.take_away_code(&home).unwrap();
    drop(profile);
    assert_eq!(open(&home).unwrap().store.list_people().unwrap()[0].name, "Alex");
}

#[test]
fn wrong_codes_make_it_wait_and_the_right_one_still_opens() {
    let home = home();
    let mut profile = open(&home).unwrap();
    with_code(&mut profile);
    let folder = profile.folder.clone();
    drop(profile);
    let mut at = now();
    for _ in 0..1000 {
        let problem = home.open(&folder, &Opener::Code(Secret::new("wrong")), at).unwrap_err().problem();
        assert_eq!(problem, Problem::CodeWrong);
        let wait = home.locked(&folder, at, false).wait;
        if wait > 0 {
            let problem = home.open(&folder, &Opener::Code(code()), at).unwrap_err().problem();
            assert_eq!(problem, Problem::CodeWait);
        }
        at = Now::new(at.moment.0 + Duration::seconds(wait), at.zone);
    }
    home.open(&folder, &Opener::Code(code()), at).unwrap();
    assert_eq!(home.locked(&folder, at, false).wait, 0);
}

#[test]
fn two_parents_choose_by_name_and_one_can_stay_off_the_page() {
    let home = home();
    let mut sam = open(&home).unwrap();
    named(&mut sam, "Sam");
    home.keep_face(&sam).unwrap();
    let mut jo = home.add_profile(now()).unwrap();
    named(&mut jo, "Josephine");
    jo.store.save_person(&person("Only Jo knows"), now().moment).unwrap();
    home.keep_face(&jo).unwrap();
    assert_eq!(home.first(), None);
    let names = || home.cards().into_iter().map(|card| card.name).collect::<Vec<_>>();
    assert_eq!(names(), ["Sam", "Josephine"]);
    let face = fs::read(jo.folder.join("face")).unwrap();
    // Two letters would stand in any sealed file once in a while.
    assert!(!face.windows(9).any(|nine| nine == b"Josephine"), "the name stands on the disk");
    assert!(sam.store.list_people().unwrap().is_empty());

    assert_eq!(home.show(&jo, false).unwrap_err().problem(), Problem::NotAllowed, "without a code nothing opens it");
    let words = with_code(&mut jo);
    home.show(&jo, false).unwrap();
    assert_eq!(names(), ["Sam"]);
    assert!(!jo.folder.join("face").exists());
    assert_eq!(home.first().unwrap(), "me");
    drop((sam, jo));
    assert_eq!(
        home.open_hidden(&Opener::Code(Secret::new("not this one")), now()).unwrap_err().problem(),
        Problem::CodeWrong
    );
    let jo = home.open_hidden(&Opener::Code(code()), now()).unwrap();
    assert_eq!(jo.store.find_me().unwrap().name, "Josephine");
    assert!(Keys::read(&jo.folder.join("keys")).unwrap().has(WayKind::Code));
    drop(jo);
    let jo = home.open_hidden(&Opener::Sheet(words), now()).unwrap();
    assert!(jo.locks(&home, now()).unwrap().came_back);
}

#[test]
fn a_list_that_was_tampered_with_names_no_folder_elsewhere() {
    let home = home();
    drop(open(&home).unwrap());
    fs::write(home.data.join("profiles"), r#"[{"folder":"../../etc","shown":true}]"#).unwrap();
    assert!(home.folder("../../etc").is_err() && home.folder("me-7").is_err());
    assert!(home.cards().is_empty());
}

#[test]
fn a_hidden_record_that_is_damaged_gives_way_to_one_that_can_be_found() {
    let home = home();
    let mut profile = open(&home).unwrap();
    profile.store.save_person(&person("Alex"), now().moment).unwrap();
    with_code(&mut profile);
    home.show(&profile, false).unwrap();
    profile.back_up(now(), Why::Daily).unwrap();
    let folder = profile.folder.clone();
    drop(profile);
    fs::write(folder.join("record"), vec![7; 8192]).unwrap();
    let opener = Opener::Code(code());
    assert_eq!(home.open(&folder, &opener, now()).unwrap_err().problem(), Problem::RecordDamaged);
    assert!(!home.has_older_copy(&folder, &Opener::Alone) && home.has_older_copy(&folder, &opener));
    let older = home.open_older_copy(&folder, &opener, now()).unwrap();
    assert_eq!(older.store.list_people().unwrap()[0].name, "Alex");
    assert!(!home.is_shown(&older.folder), "with its code it stays off the page");
    let older_folder = older.folder.clone();
    drop(older);
    let new = home.begin_new(&older_folder, now()).unwrap();
    assert!(home.is_shown(&new.folder), "without a code nothing else would open it");
}

#[test]
fn a_locked_page_speaks_the_language_of_whoever_was_here_last() {
    let home = home();
    let mut profile = open(&home).unwrap();
    assert_eq!(home.last_look(), LastLook::default());
    let me = crate::me::Me { language: "cy".into(), ..profile.store.find_me().unwrap() };
    profile.store.save_me(&me, now().moment).unwrap();
    let settings = crate::settings::Settings { text: 150, ..profile.store.find_settings().unwrap() };
    profile.store.save_settings(&settings, now().moment).unwrap();
    home.keep_look(&profile).unwrap();
    drop(profile);
    assert_eq!((home.last_look().language.as_str(), home.last_look().text), ("cy", 150));
    fs::write(home.data.join("look"), b"{\"text\":200").unwrap();
    assert_eq!(home.last_look(), LastLook::default(), "a broken file is the usual look");
}
