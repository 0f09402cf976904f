use super::english_words::bases;
use super::*;

fn rules(text: &str) -> Vec<u8> {
    let mut rules: Vec<u8> = check(text, Kind::Screen, "en-GB").iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

#[test]
fn easy_words_pass() {
    let easy = [
        "Who helps you at home?",
        "The health visitor comes at 2:30 in the afternoon.",
        "My children like their nappies dry.",
        "It takes about 300 days.",
        "Ring 999. Ring 0161 496 0000. Ring 116 123.",
        "It was on Tuesday 14 July 2026.",
        "Is this right?",
        "Priya is not here. Tell Priya the core group stopped.",
        "The record is put away. You are worried.",
        "Your GP has a TV.",
        "What happens next",
        "The guardian ad litem is happier.",
        "Write to sam@example.org soon.",
        "The baby wants to be held.",
        "Nothing is sent.",
        "Ask which bus it is.",
        "With Alex, Ben, Grace and Priya.",
        "No, not there",
    ];
    for text in easy {
        assert_eq!(check_knowing(text, Kind::Screen, "en-GB", &["Priya"]), [], "{text}");
    }
}

#[test]
fn each_rule_finds_what_is_hard() {
    let hard: [(u8, &str); 51] = [
        (2, "You can go to the big new shop with me today."),
        (3, "Go in. Sit down. Look up. Come out."),
        (4, "Go in, sit down, look up."),
        (4, "You can go unless it is late."),
        (4, "You and I and Leo go."),
        (4, "Take the bus which stops here."),
        (5, "Ask the paediatrician."),
        (5, "Care proceedings start soon."),
        (5, "The council commences it."),
        (7, "The letter was sent on Monday."),
        (7, "Help is not given here."),
        (7, "When was it written?"),
        (7, "The pages are being made."),
        (7, "This page cannot be made now."),
        (7, "Ben will ring you."),
        (8, "The LAC meeting is today."),
        (8, "Ask about s17 help."),
        (8, "Bring a bag etc."),
        (9, "It isn't here."),
        (9, "It’s here."),
        (9, "You do not have nothing."),
        (9, "We sorted out the money."),
        (9, "The child is at risk."),
        (11, "Ask somebody you trust."),
        (11, "Click here."),
        (12, "You have two dates."),
        (12, "It is 50% done."),
        (12, "It costs 2.5 pounds."),
        (12, "It is 365 days."),
        (12, "Read part II first."),
        (13, "It is on 14/07/26."),
        (13, "It is on 2026-07-14."),
        (13, "Come on 14/7."),
        (14, "It is at 14:30 in the afternoon."),
        (14, "It is at 09:30 in the morning."),
        (14, "It is at 2:30."),
        (14, "It is at 2pm."),
        (14, "It is at 2 pm."),
        (14, "It is at 2.30."),
        (16, "Sit down; look up."),
        (16, "Sit down (or stand)."),
        (16, "Mum & dad come."),
        (16, "Mum/dad come."),
        (16, "Wait…"),
        (16, "Say \"yes\" now."),
        (16, "Is this right."),
        (16, "What do you want"),
        (39, "Error: try again."),
        (39, "You missed the meeting."),
        (39, "She refused it."),
        (39, "The photo failed."),
    ];
    for (rule, text) in hard {
        assert!(rules(text).contains(&rule), "rule {rule} does not find: {text} {:?}", rules(text));
    }
}

#[test]
fn every_finding_says_how_to_mend_it() {
    let found = check("We sorted out the LAC proceedings by 2pm; nobody will not go.", Kind::Screen, "en-GB");
    assert!(found.len() > 5 && found.iter().all(|finding| !finding.mend.is_empty() && !finding.words.is_empty()));
    let case = found.iter().find(|finding| finding.words == "proceedings").unwrap();
    assert_eq!((case.rule, case.mend.as_str()), (5, "Say this: court case."));
}

#[test]
fn paper_has_room_for_12_words_and_a_label_for_8() {
    let text = "one ".repeat(12);
    assert_eq!(check(&text, Kind::Print, "en-GB"), []);
    assert_eq!(check(&text, Kind::Screen, "en-GB").first().unwrap().rule, 2);
    assert_eq!(check("I like the big red bus at my home", Kind::Label, "en-GB").first().unwrap().rule, 2);
}

#[test]
fn of_other_languages_only_the_shape_is_judged() {
    assert_eq!(check("La réunion est aujourd’hui.", Kind::Screen, "fr"), []);
    let found = check("La réunion (demain) 14/07/26.", Kind::Screen, "fr");
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [13, 16, 16, 16]);
}

#[test]
fn endings_come_off() {
    for (word, base) in [
        ("stopped", "stop"),
        ("making", "make"),
        ("babies", "baby"),
        ("happiest", "happy"),
        ("simply", "simple"),
        ("boxes", "box"),
        ("printers", "print"),
        ("talks", "talk"),
    ] {
        assert!(bases(word).iter().any(|one| one == base), "{word}: {:?}", bases(word));
    }
    assert!(bases("").is_empty() && bases("é").is_empty());
}

#[test]
fn a_long_text_is_checked_at_once() {
    let text = "The social worker writes to you about the court case today.\n".repeat(500);
    let start = std::time::Instant::now();
    assert!(check(&text, Kind::Screen, "en-GB").len() <= 1);
    assert!(start.elapsed().as_millis() < 2000, "{:?}", start.elapsed());
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_checked(text in "\\PC{0,80}|[ .?!a-z0-9:/'’A-Z,-]{0,120}") {
        for kind in [Kind::Screen, Kind::Print, Kind::Label] {
            for language in ["en-GB", "cy", "fr"] {
                check(&text, kind, language);
            }
        }
    }
}
