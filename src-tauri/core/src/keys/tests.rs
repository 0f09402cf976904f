use super::*;

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(Uuid::now_v7().to_string());
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn made() -> (Keys, DataKey, PathBuf) {
    let user = folder().join("user");
    let (keys, key) = Keys::make(&user).unwrap();
    (keys, key, user)
}

fn with_sheet() -> (Keys, DataKey, PathBuf, Secret) {
    let (mut keys, key, user) = made();
    let words = draw_words().unwrap();
    keys.set_sheet(&words, &key).unwrap();
    keys.prove_sheet();
    (keys, key, user, words)
}

fn problem(result: Result<impl std::fmt::Debug>) -> Problem {
    result.unwrap_err().problem()
}

#[test]
fn a_key_opens_again_after_the_file_was_written() {
    let (keys, key, user) = made();
    let path = folder().join("keys");
    keys.write(&path).unwrap();
    assert!(Keys::read(&path).unwrap().open(&Opener::Alone, &user).unwrap() == key);
}

#[test]
fn the_keys_file_alone_opens_nothing_and_holds_no_key() {
    let (mut keys, key, _) = made();
    keys.ways.retain(|way| way.way == WayKind::UserFile);
    assert_eq!(problem(keys.open(&Opener::Alone, &folder())), Problem::RecordMissingKey);
    assert!(!String::from_utf8(keys.to_bytes().unwrap()).unwrap().contains(&hex(&*key.0)));
}

#[test]
fn an_edited_way_does_not_open() {
    let (keys, _, user) = made();
    let mut text = String::from_utf8(keys.to_bytes().unwrap()).unwrap();
    for (place, _) in text.clone().match_indices("\"wrapped\": \"") {
        text.replace_range(place + 312..place + 314, "00");
    }
    assert!(Keys::from_bytes(text.as_bytes()).unwrap().open(&Opener::Alone, &user).is_err());
}

#[test]
fn a_keys_file_cannot_name_a_path_elsewhere() {
    let (keys, _, _) = made();
    for record in ["../record", "/etc/passwd", "", "record/x", "C:x"] {
        let edited = Keys { record: record.into(), ..keys.clone() };
        assert!(Keys::from_bytes(&edited.to_bytes().unwrap()).is_err(), "{record}");
    }
}

#[cfg(unix)]
#[test]
fn only_this_user_can_read_the_users_file() {
    use std::os::unix::fs::PermissionsExt;
    let (keys, _, user) = made();
    assert_eq!(fs::metadata(keys.user_file(&user)).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_code_needs_a_way_back_and_then_takes_the_open_ways_away() {
    let (mut keys, key, user) = made();
    let code = Secret::new("1234");
    assert_eq!(problem(keys.set_code(&code, &key)), Problem::CodeNeedsWayBack);
    keys.set_sheet(&draw_words().unwrap(), &key).unwrap();
    assert_eq!(problem(keys.set_code(&code, &key)), Problem::CodeNeedsWayBack, "the sheet is not proved");
    keys.prove_sheet();
    assert_eq!(problem(keys.set_code(&Secret::new("123"), &key)), Problem::CodeTooShort);
    keys.set_code(&code, &key).unwrap();
    keys.close_alone(&user).unwrap();
    assert_eq!(problem(keys.open(&Opener::Alone, &user)), Problem::RecordMissingKey);
    assert!(!keys.user_file(&user).exists() && store::find(&keys.id).is_none());
    assert!(keys.open(&Opener::Code(code), &user).unwrap() == key);
    assert_eq!(problem(keys.open(&Opener::Code(Secret::new("1243")), &user)), Problem::CodeWrong);
    keys.open_alone(&key, &user).unwrap();
    assert!(!keys.has(WayKind::Code) && keys.open(&Opener::Alone, &user).unwrap() == key);
}

#[test]
fn a_short_code_is_worth_nothing_without_the_key_store_and_a_long_one_is() {
    let (mut keys, key, user, words) = with_sheet();
    let (short, long) = (Secret::new("2580"), Secret::new("the bus is red"));
    keys.set_code(&short, &key).unwrap();
    assert!(!keys.code_is_long());
    store::forget(&way::bound_name(&keys.id, WayKind::Code));
    assert_eq!(problem(keys.open(&Opener::Code(short), &user)), Problem::CodeWrong, "the stolen file is enough");
    assert!(keys.open(&Opener::Sheet(words), &user).unwrap() == key);
    keys.set_code(&long, &key).unwrap();
    assert!(keys.code_is_long());
    store::forget(&way::bound_name(&keys.id, WayKind::Code));
    assert!(keys.open(&Opener::Code(long), &user).unwrap() == key);
}

#[test]
fn pictures_are_only_an_extra() {
    let (mut keys, key, user, _) = with_sheet();
    let pictures = Secret::new("bus sun cat tree");
    assert_eq!(problem(keys.set_pictures(&pictures, &key)), Problem::NotAllowed);
    keys.set_code(&Secret::new("my own long code"), &key).unwrap();
    keys.set_pictures(&pictures, &key).unwrap();
    assert!(keys.open(&Opener::Pictures(pictures.clone()), &user).unwrap() == key);
    assert!(keys.open(&Opener::Pictures(Secret::new("sun bus cat tree")), &user).is_err());
    assert!(keys.open(&Opener::Code(pictures), &user).is_err(), "pictures are not the code");
}

#[test]
fn every_way_is_lost_in_turn_and_the_others_still_open_and_set_it_anew() {
    let (mut keys, key, user, words) = with_sheet();
    let helper = keys.add_helper("ben", &key).unwrap();
    let code = Secret::new("a code of length");
    keys.set_code(&code, &key).unwrap();
    let ways = [Opener::Code(code), Opener::Sheet(words), Opener::HelperKey(helper)];
    for lost in [WayKind::Code, WayKind::Sheet, WayKind::HelperKey] {
        let mut left = keys.clone();
        left.remove(lost);
        let opened = ways.iter().filter(|way| left.open(way, &user).is_ok_and(|opened| opened == key)).count();
        assert_eq!(opened, 2, "without {lost:?}");
        left.open_alone(&key, &user).unwrap();
        assert!(left.open(&Opener::Alone, &user).unwrap() == key);
    }
}

#[test]
fn a_thousand_wrong_codes_open_nothing() {
    let (mut keys, key, user, _) = with_sheet();
    keys.set_code(&Secret::new("4711"), &key).unwrap();
    for number in 0..1000 {
        assert!(keys.open(&Opener::Code(Secret::new(format!("{number:04}"))), &user).is_err(), "{number}");
    }
}

#[test]
fn a_helper_whose_key_is_taken_back_is_out_and_everyone_else_is_in() {
    let (mut keys, key, user, words) = with_sheet();
    let (ben, grace) = (keys.add_helper("ben", &key).unwrap(), keys.add_helper("grace", &key).unwrap());
    let code = Secret::new("a code of length");
    keys.set_code(&code, &key).unwrap();
    let new = DataKey::new();
    let after = keys.for_new_key(&new, "ben", &user).unwrap();
    assert_eq!(problem(after.open(&Opener::HelperKey(ben), &user)), Problem::KeyFileWrong);
    for way in [Opener::HelperKey(grace), Opener::Sheet(words), Opener::Code(code)] {
        assert!(after.open(&way, &user).unwrap() == new, "{way:?}");
    }
    assert!(!after.fits(&key) && after.sheet_is_proved());
}

#[test]
fn nothing_secret_is_said_by_debug() {
    let (_, key, _, words) = with_sheet();
    assert_eq!(format!("{key:?} {words:?} {:?}", Opener::Sheet(words.clone())), "DataKey Secret Sheet(Secret)");
}
