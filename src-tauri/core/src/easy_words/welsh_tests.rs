use super::welsh_words::{bare, bases, can_stand_for, letters, mutated, unmutated};
use super::*;

fn welsh(text: &str) -> Vec<Finding> {
    check_knowing(text, Kind::Screen, "cy", &["Sam", "Ben", "Alex"])
}

#[test]
fn easy_welsh_passes() {
    let easy = [
        "Mae gennych chi eiriolwr.",
        "Rydyn ni'n cwrdd â'r gweithiwr cymdeithasol ddydd Mawrth 14 Gorffennaf 2026.",
        "Amser: 2:30 y prynhawn.",
        "Amser: 12 canol dydd.",
        "Yn agor: 6 gyda'r nos.",
        "Mae eich cofnod wedi'i gadw.",
        "Papur rydych chi wedi'i argraffu.",
        "Rydych chi'n cael eich cofnod eich hun.",
        "Beth mae pobl wedi'i ddweud.",
        "Cafodd y babi ei eni ddoe.",
        "Gallwch chi gael eich llyfr.",
        "Dydych chi ddim wedi rhoi dim byd i neb eto.",
        "Does neb yma.",
        "Wnes i ddim deall.",
        "Nac ydw, peidio â'i ddileu.",
        "Peidiwch â mynd.",
        "Ydw, rhoi copi arno",
        "Ydy",
        "Oes papur yn yr argraffydd?",
        "Wnaethoch chi ddim dewis diwrnod.",
        "Beth maen nhw'n ei wneud",
        "Pwy sy'n dod",
        "Allwch chi ddim newid hyn yma.",
        "Beth ydych chi eisiau?",
        "Mae pobl yn dweud bod y rhesymau'n wir.",
        "Eich cynllun, eich dyddiadau a'ch pobl.",
        "Mae gweithwyr yn gwirio a yw plentyn yn ddiogel.",
        "Gallwch chi gadw'r ddau.",
        "Mae 2 o bobl yn dod.",
        "Newid sy'n gwneud pethau'n deg i chi.",
        "Gweld beth sy'n mynd yn dda, a pha help sydd ei angen.",
        "Ymhen 3 diwrnod.",
        "Dydd Llun i ddydd Gwener.",
        "Ym mis Mawrth.",
        "Ein nod yw helpu.",
        "Mae mam-gu neu nain yn dod.",
        "Ffoniwch 0161 496 0000.",
        "Mae fy nghynllun yn barod.",
        "Eu henwau nhw.",
        "Ga i ei weld?",
        "Dydd Llun, dydd Mawrth, dydd Gwener, 2:30 y prynhawn.",
        "Mae'r cyfarfod yma nawr, ac mae'n dda i chi i gyd.",
    ];
    for text in easy {
        assert_eq!(welsh(text), [], "{text}");
    }
}

#[test]
fn each_rule_finds_what_is_hard_in_welsh() {
    let hard: [(u8, &str); 52] = [
        (2, "Mae'r cyfarfod yma nawr, ac mae'n dda i chi a fi i gyd."),
        (4, "Ewch i'r cyfarfod, er bod hyn yn anodd."),
        (4, "Ffoniwch oni bai ei bod hi'n hwyr."),
        (4, "Serch hynny, ewch yno."),
        (4, "Mae Sam a Ben ac Alex yn dod."),
        (4, "Y person sy'n dod sydd yn y llun."),
        (5, "Gofynnwch i'r pediatregydd."),
        (5, "Mae'r gweithiwr yn cynorthwyo."),
        (5, "Nid yw hyn yn iawn."),
        (5, "Yr ydych yn dda."),
        (5, "Mae'n rhaid mynychu'r llys."),
        (5, "Rydym yn dod."),
        (5, "Mae'r cynlun yma."),
        (7, "Cafodd y llythyr ei anfon ddydd Llun."),
        (7, "Mae'r papur yn cael ei ddarllen."),
        (7, "Ysgrifennwyd y llythyr ddoe."),
        (7, "Anfonir llythyr."),
        (7, "Rydych chi'n cael eich helpu."),
        (7, "Mae'r llythyr wedi'i anfon."),
        (8, "Mae cyfarfod LAC heddiw."),
        (8, "Dewch â bag ayyb"),
        (8, "Gofynnwch am s17 nawr."),
        (9, "Dydy hyn ddim heb reswm."),
        (9, "Peidiwch â pheidio dod."),
        (9, "Dydyn ni ddim yn dweud nad ydych chi'n dda."),
        (9, "Rhowch gynnig arni."),
        (9, "Mae pawb ar yr un dudalen."),
        (11, "Mae apwyntiad gennych chi."),
        (11, "Dw i'n dod efo Sam."),
        (11, "Cliciwch yma."),
        (12, "Mae gennych chi ddau ddyddiad."),
        (12, "Arhoswch bum munud."),
        (12, "Darllenwch ran II."),
        (13, "Mae'r cyfarfod ar 14eg Gorffennaf."),
        (13, "Dewch ym Mawrth."),
        (13, "Mae hyn ddydd Mawrth, 14 Gorffennaf."),
        (13, "Dewch ar 14 o Orffennaf."),
        (14, "Amser: 2:30yp."),
        (14, "Amser: 14:30."),
        (14, "Dewch am 2:30 y prynhawn."),
        (14, "Dewch am 2 o'r gloch."),
        (14, "Amser: 2.30 y prynhawn."),
        (16, "Ydych chi'n gallu dod."),
        (16, "Oes gennych chi blant"),
        (16, "A oes cyfarfod heddiw."),
        (16, "Beth ydych chi eisiau"),
        (16, "Gyda phwy ydych chi'n byw."),
        (39, "Collodd y person y cyfarfod a methodd yr apwyntiad."),
        (39, "Gwall: triwch eto."),
        (39, "Mae hi'n gwrthod help."),
        (7, "Ces i fy helpu ddoe."),
        (12, "Mae 365 o bobl yn dod."),
    ];
    for (rule, text) in hard {
        assert!(welsh(text).iter().any(|one| one.rule == rule), "rule {rule} does not find: {text} {:?}", welsh(text));
    }
}

#[test]
fn a_welsh_word_is_known_whatever_stands_before_and_after_it() {
    for (words, base) in [
        ("nghynllun gynllun chynllun", "cynllun"),
        ("nyddiadau ddyddiadau", "dyddiad"),
        ("mhlentyn", "plentyn"),
        ("orchymyn ngorchymyn", "gorchymyn"),
        ("henwau", "enw"),
        ("gofynnwch", "gofyn"),
        ("ysgrifennwch", "ysgrifennu"),
        ("chwiliwch", "chwilio"),
        ("cerddodd", "cerdded"),
        ("gweithwyr", "gweithiwr"),
        ("thriwch", "triwch"),
        ("lythyrau", "llythyr"),
        ("rieni", "rhieni"),
    ] {
        for word in words.split(' ') {
            assert!(bases(word).iter().any(|one| one == base), "{word}: {:?}", bases(word));
        }
    }
    for word in
        ["cynllun", "plentyn", "teulu", "gorchymyn", "barn", "dyddiad", "llythyr", "meddyg", "rhieni", "asesiad"]
    {
        let changed = mutated(word);
        assert!(
            !changed.is_empty() && changed.iter().all(|now| unmutated(now).contains(&word.to_owned())),
            "{changed:?}"
        );
    }
    assert_eq!(mutated("gorchymyn"), ["ngorchymyn", "orchymyn"]);
    assert!(["chwaer", "ffrind", "ysgol"].map(|word| mutated(word).len()) == [0, 0, 1]);
    assert_eq!((bare("mae'n"), bare("O'ch"), bare("'n"), bare("don't")), ("mae", "O", "'n", "don't"));
    assert_eq!((letters("llythyr"), letters("ngh"), letters("tŷ"), letters("")), (5, 2, 2, 0));
    assert!(bases("").len() < 3 && bases("é").iter().any(|one| one == "é"));
}

#[test]
fn a_listed_form_is_found_by_what_it_belongs_to() {
    for (text, say) in
        [("Thriwch gynnig.", None), ("Rhoddodd gynnig arni.", Some("trio")), ("Paid â roi'r gorau.", Some("stopio"))]
    {
        let found = welsh(text).into_iter().find(|one| one.rule == 9).map(|one| one.say);
        assert_eq!(found.as_deref(), say, "{text}");
    }
}

#[test]
fn of_two_entries_the_longer_one_is_meant() {
    let found: Vec<String> = welsh("Nid yw'n dod.").into_iter().map(|one| one.words).collect();
    assert_eq!(found, ["Nid yw'n"]);
}

#[test]
fn easy_welsh_is_put_in_only_where_the_first_letter_can_stay() {
    assert!(can_stand_for("stopio", "rhoi") && can_stand_for("Llun", "llythyr") && can_stand_for("chi", "maent"));
    assert!(!can_stand_for("llun", "lawn") && !can_stand_for("dangos", "arddangos") && !can_stand_for("", "a"));
    for (text, fits) in [
        ("Rydym yn dod.", true),
        ("Rydym ni yn dod.", false),
        ("Mae'n cynorthwyo.", true),
        ("Mae'n gynorthwyo.", false),
        ("Gyda hwy'n dod.", true),
        ("Mae unigolion'n dod.", false),
        ("Mae hyn yn briodol.", false),
        ("Roedd yn parhau i fod yma.", false),
    ] {
        let found = welsh(text);
        assert!(found.iter().any(|one| one.rule == 5) && found.iter().any(|one| one.fits) == fits, "{text}: {found:?}");
    }
}

#[test]
fn welsh_has_two_words_more() {
    let longest = |language| [Kind::Screen, Kind::Print, Kind::Label].map(|kind| kind.longest(language));
    assert_eq!((longest(Language::Welsh), longest(Language::English)), ([12, 14, 10], [10, 12, 8]));
}

#[test]
fn a_long_welsh_text_is_checked_at_once() {
    let text = "Mae eich gweithiwr cymdeithasol yn ysgrifennu atoch am yr achos llys heddiw.\n".repeat(500);
    let start = std::time::Instant::now();
    assert_eq!(welsh(&text), []);
    assert!(start.elapsed().as_millis() < 2000, "{:?}", start.elapsed());
}
