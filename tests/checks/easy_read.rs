//! The word rules run over every message, over every example print, and over the word lists themselves, in each
//! language that has rules. What must stay as it is stands in `exceptions.toml` beside its lists, with its reason.

mod lists;
mod prints;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use by_my_side_core::easy_words::{Finding, Kind, check_knowing};
use by_my_side_core::text;
use regex::Regex;
use serde::Deserialize;

use crate::messages::{self, Message};
use crate::tree;

/// The languages that have word rules of their own.
const WITH_RULES: [&str; 2] = [text::FIRST_LANGUAGE, "cy"];

/// The names in the samples and in the example family.
const NAMES: [&str; 10] = ["Sam", "Alex", "Ben", "Priya", "Grace", "Hannah", "Donna", "Leo", "Mia", "Noah"];

#[derive(Deserialize)]
struct Exceptions {
    allow: Vec<Allowed>,
}

#[derive(Deserialize)]
struct Allowed {
    id: String,
    rules: Vec<u8>,
    reason: String,
}

/// A word list of a language.
fn list_file(language: &str, name: &str) -> PathBuf {
    let folder = tree::root().join("assets/words");
    if language == text::FIRST_LANGUAGE { folder.join(name) } else { folder.join(language).join(name) }
}

fn exceptions(language: &str) -> Vec<Allowed> {
    let file = tree::read(list_file(language, "exceptions.toml"));
    toml::from_str::<Exceptions>(&file).unwrap().allow
}

/// A term of the word bank stands as people meet it; what it means, and what to ask, are easy to read.
fn is_term(id: &str) -> bool {
    id.starts_with("word-") && (!id.contains('.') || id.ends_with(".speech"))
}

/// What no rule of a language can ask of a message. In Welsh a spoken form has its numbers in words, since a voice does
/// not know what changes after them; words to find pictures by are no sentence; and days and times are made in
/// `said.ftl`, from parts.
fn is_spared(id: &str, rule: u8, language: &str) -> bool {
    let heard = rule == 12 && id.ends_with(".speech");
    let to_find = rule == 2 && id.contains("-find-");
    let part = id.starts_with("said-") && ![5, 9, 11, 39].contains(&rule);
    // A help line keeps its English name.
    let name = id.starts_with("line-") && !id.contains('.');
    is_term(id) || (language == "cy" && (heard || to_find || part || name))
}

/// What is hard to read in a message, in each of the ways it can be said.
fn findings(message: &Message, language: &str) -> BTreeSet<Finding> {
    let mut found: BTreeSet<Finding> = message.texts.iter().flat_map(|text| in_text(text, language)).collect();
    found.extend(message.literals.iter().flat_map(|literal| written_by_hand(literal, language)));
    if language == text::FIRST_LANGUAGE {
        let sentence = message.texts.iter().any(|text| is_sentence(text));
        found.extend(in_voice(&message.id, &message.literals.join(" "), sentence));
    }
    found.retain(|finding| !is_spared(&message.id, finding.rule, language));
    found
}

fn is_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '?', '!', ':'])
}

fn in_text(text: &str, language: &str) -> Vec<Finding> {
    let kind = if is_sentence(text) { Kind::Screen } else { Kind::Label };
    check_knowing(text, kind, language, &NAMES)
}

/// Days and times come from the formatter, so that screen, voice and paper say them the same.
fn written_by_hand(literal: &str, language: &str) -> Vec<Finding> {
    static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
        let month = "January|February|March|April|May|June|July|August|September|October|November|December";
        Regex::new(&format!(r"\b\d{{1,2}} (?:{month})\b|\b(?:19|20)\d\d\b")).unwrap()
    });
    static WELSH: LazyLock<Regex> = LazyLock::new(|| {
        let month = "Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr|\
            Fawrth|Fai|Fehefin|Orffennaf|Fedi|Dachwedd|Ragfyr";
        let counted = "(?:eg|ain|fed|ed|ydd|af|il)?";
        Regex::new(&format!(r"\b\d{{1,2}}{counted} (?:o )?(?:{month})\b|\b(?:19|20)\d\d\b")).unwrap()
    });
    static TIME: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b\d{1,2}[:.]\d\d\b").unwrap());
    let day = if language == "cy" { &*WELSH } else { &*ENGLISH };
    let mend = "Give it as a value, so that the formatter says it.";
    let found = [(13, day), (14, &*TIME)].into_iter();
    found.filter_map(|(rule, pattern)| Some(Finding::new(rule, pattern.find(literal)?.as_str(), mend))).collect()
}

/// The parent's own words, and a worker's, to choose and to say: they say I and my, as on paper.
const PARENTS_WORDS: [&str; 40] = [
    "sign-wait-say",
    "assess-stop-",
    "sign-row-",
    "sign-first-",
    "print-assessment-",
    "print-sign-",
    "strength-say-",
    "goal-why-",
    "told-yes-",
    "told-no-",
    "told-not-get-",
    "told-else-",
    "told-stop-",
    "told-sight-",
    "told-hearing-",
    "dates-why-ask-",
    "happened-because-",
    "way-phone-",
    "helper-key-say-",
    "help-advocate-say",
    "role-",
    "promise-say-",
    "again-say-",
    "step-went-",
    "worry-say-",
    "if-say-",
    "if-do-",
    "if-call-said-",
    "advocate-say-",
    "family-time-did-",
    "print-family-time-",
    "print-money-home-",
    "advocate-came-say-",
    "court-tick-",
    "letter-say-",
    "beside-say-",
    "where-say-",
    "letterbox-start-",
    "memory-tell-",
    "how-i-am-feel-",
];

/// Parts of the app that do not belong to the parent alone, so their names need not say I or my.
const SHARED_PARTS: &str = "\
    about came-went person-about who-sees appointment appointment-form backups calendar-file child-form day delete-for-ever far get-help goal goal-form helper-keys home \
    if-then if-then-form if-things look-again promise promise-form promises review-form safe-place-form worries worry-form \
    more person person-form print prints-later profiles put-away recording restore routine-form safe settings settings-look settings-voice step-card \
    step-card-practice step-cards timeline timeline-check for-workers practice local-service local-services local-services-take \
    visit visit-now visit-page visit-start visits welcome what-happened word words \
    assessment happening stage stage-day facts";

/// Rule 10: names of parts and the parent's own paper say I and my, sentences say you to the parent.
fn in_voice(id: &str, text: &str, sentence: bool) -> Option<Finding> {
    let (mine, yours) = (says_i(text), says_you(text));
    let asked = id.starts_with("word-") && id.ends_with(".ask");
    let parents = asked || PARENTS_WORDS.iter().any(|begins| id.starts_with(begins));
    let (wrong, mend) = match id.strip_prefix("frame-title-") {
        Some(part) => {
            let named = mine || SHARED_PARTS.split(' ').any(|shared| shared == part);
            (!sentence && (yours || !named), "The parent names the parts of the app: My plan.")
        }
        None if is_on_paper(id) => (yours, "The parent speaks on paper: I and my."),
        None => (mine && (sentence || yours) && !parents, "A sentence says you and your to the parent."),
    };
    wrong.then(|| Finding::new(10, text, mend))
}

/// Whether it says I, me or my, but for the names of parts: "Go to My people."
fn says_i(text: &str) -> bool {
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b").unwrap());
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        let named = messages::all(text::FIRST_LANGUAGE).into_iter().filter(|message| {
            ["frame-", "common-"].iter().any(|begins| message.id.starts_with(begins))
                && !message.texts.iter().any(|text| is_sentence(text))
        });
        let mut names: Vec<String> =
            named.flat_map(|message| message.texts).filter(|text| WORD.is_match(text)).collect();
        names.push("By My Side".to_owned());
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names
    });
    let is_name = NAMES.iter().any(|name| name == text.trim());
    let rest = NAMES.iter().fold(text.to_owned(), |rest, name| rest.replace(name, ""));
    WORD.is_match(if is_name { text } else { &rest })
}

fn says_you(text: &str) -> bool {
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b[Yy]ou(?:rs?|rself)?\b").unwrap());
    WORD.is_match(text)
}

/// Whether it stands on the parent's own paper: in the first half of `print.ftl`, or named so.
fn is_on_paper(id: &str) -> bool {
    static PAPER: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let file = tree::read(tree::root().join("locales/en-GB/print.ftl"));
        let paper = file.split_once("## The screens").expect("print.ftl says where its screens begin").0;
        paper.lines().filter_map(|line| Some(line.split_once(" =")?.0.trim().to_owned())).collect()
    });
    id.ends_with(".paper") || PAPER.contains(id.split('.').next().unwrap_or_default())
}

#[test]
fn every_message_is_easy_to_read() {
    let hard: Vec<String> = WITH_RULES.into_iter().flat_map(hard_messages).collect();
    assert!(hard.is_empty(), "{} findings\n{}", hard.len(), hard.join("\n"));
}

fn hard_messages(language: &str) -> Vec<String> {
    let allowed: BTreeMap<String, Vec<u8>> = exceptions(language).into_iter().map(|one| (one.id, one.rules)).collect();
    let mut hard = Vec::new();
    for message in messages::all(language) {
        let rules = allowed.get(&message.id).cloned().unwrap_or_default();
        for finding in findings(&message, language).into_iter().filter(|finding| !rules.contains(&finding.rule)) {
            let Finding { rule, words, mend, .. } = finding;
            hard.push(format!("{language} {}: rule {rule}: {words:?}. {mend}", message.id));
        }
    }
    hard
}

#[test]
fn every_exception_is_still_needed() {
    for language in WITH_RULES {
        let all = messages::all(language);
        for Allowed { id, rules, reason } in exceptions(language) {
            let message = all.iter().find(|one| one.id == id).unwrap_or_else(|| panic!("{language} {id} is gone"));
            let found: BTreeSet<u8> = findings(message, language).iter().map(|finding| finding.rule).collect();
            assert!(rules.iter().all(|rule| found.contains(rule)), "{language} {id}: {found:?} is all there is");
            assert!(reason.len() > 15, "{language} {id}: the reason says nothing");
        }
    }
}

#[test]
fn each_rule_catches_a_bad_message() {
    let bad: [(u8, &str); 13] = [
        (2, "You can go to the big new shop with me today."),
        (3, "Go in. Sit down. Look up. Come out."),
        (4, "You can go unless it is late."),
        (5, "Care proceedings start soon."),
        (7, "The letter was sent on Monday."),
        (8, "The CIN meeting is today."),
        (9, "You don't have to."),
        (11, "Ask somebody you trust."),
        (12, "You have two dates."),
        (13, "It is on 14/07/26."),
        (14, "It is at 14:30."),
        (16, "Sit down (or stand)."),
        (39, "You missed the meeting."),
    ];
    for (rule, text) in bad {
        let found = in_text(text, text::FIRST_LANGUAGE);
        assert!(found.iter().any(|finding| finding.rule == rule), "rule {rule} lets this through: {text}");
    }
    for (id, text, sentence) in [
        ("frame-title-dates", "Your dates", false),
        ("frame-title-dates", "Dates", false),
        ("print-room", "Room for you to write", false),
        ("print-eyes-me.paper", "This is for you.", true),
        ("dates-day-gone", "I can still keep this day.", true),
        ("code-take-open", "Take my code from your record", false),
    ] {
        assert!(in_voice(id, text, sentence).is_some(), "rule 10 lets this through: {text}");
    }
    for (rule, language, text) in [
        (13, "en-GB", "on 14 July"),
        (14, "en-GB", "at 2:30 in the afternoon"),
        (13, "cy", "ar 14 Gorffennaf"),
        (13, "cy", "ar 14eg o Orffennaf"),
        (13, "cy", "yn 2026"),
        (14, "cy", "2:30 y prynhawn"),
    ] {
        let rules: Vec<u8> = written_by_hand(text, language).iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [rule], "rule {rule} lets this through: {text}");
    }
}

#[test]
fn each_rule_catches_a_bad_welsh_message() {
    let bad: [(u8, &str, &str); 15] = [
        (2, "a", "Gallwch chi fynd i'r siop fawr newydd gyda fi heddiw ac yfory hefyd."),
        (3, "a", "Ewch i mewn. Eisteddwch. Edrychwch. Dewch allan."),
        (4, "a", "Ffoniwch oni bai ei bod hi'n hwyr."),
        (5, "a", "Gofynnwch i'r pediatregydd."),
        (5, "said-near", "Gofynnwch i'r pediatregydd."),
        (7, "a", "Ysgrifennwyd y llythyr ddoe."),
        (8, "a", "Mae cyfarfod LAC heddiw."),
        (9, "a", "Dydy hyn ddim heb reswm."),
        (11, "a", "Mae apwyntiad gennych chi."),
        (12, "a", "Mae gennych chi ddau ddyddiad."),
        (13, "a", "Dewch ym Mawrth."),
        (14, "a", "Amser: 14:30."),
        (16, "a", "Ydych chi'n gallu dod."),
        (39, "a", "Gwall: triwch eto."),
        (39, "line-a.what", "Gwall: triwch eto."),
    ];
    let rules = |id: &str, text: &str| -> Vec<u8> {
        let message = Message { id: id.to_owned(), texts: vec![text.to_owned()], literals: vec![text.to_owned()] };
        findings(&message, "cy").iter().map(|finding| finding.rule).collect()
    };
    for (rule, id, text) in bad {
        assert!(rules(id, text).contains(&rule), "rule {rule} lets this through: {text}");
    }
    assert!(rules("a.speech", "Mae dwy dudalen.").is_empty());
    assert!(rules("line-a", "Family Rights Group").is_empty());
    assert!(rules("said-day", "dydd Mawrth, 14 Gorffennaf").is_empty());
}
