//! Days that were worked out by hand or by another program, from the rows of the law.

use super::*;
use crate::text::Words;

/// Number, unit, how it counts, calendar.
type Written<'a> = (u32, &'a str, &'a str, &'a str);

/// Row of the law, the limit, its first day, and the last day that was counted on a wall calendar.
const BY_HAND: [(&str, Written<'_>, &str, &str); 28] = [
    ("26 weeks: E07", (26, "weeks", "beginning-with", "calendar"), "2026-03-02", "2026-08-30"),
    ("over Easter: E26", (20, "working-days", "within", "england-care-planning"), "2026-04-01", "2026-05-01"),
    ("over Christmas: E34", (5, "working-days", "within", "england-care-planning"), "2026-12-24", "2027-01-05"),
    ("over May: E45", (10, "working-days", "within", "england-complaints"), "2026-05-22", "2026-06-08"),
    ("to the end of February: E27", (3, "months", "within", "calendar"), "2026-11-30", "2027-02-28"),
    ("in a leap year: E27", (6, "months", "within", "calendar"), "2027-08-31", "2028-02-29"),
    ("the same weekday: E32", (1, "weeks", "within", "calendar"), "2026-07-07", "2026-07-14"),
    ("over Christmas: W30", (2, "working-days", "within", "wales-complaints"), "2026-12-24", "2026-12-30"),
    ("to the end of September: W32", (6, "months", "within", "calendar"), "2026-03-31", "2026-09-30"),
    ("over August: W39", (10, "working-days", "within", "england-wales-bank"), "2026-08-20", "about 2026-09-04"),
    ("over the year: W41", (42, "working-days", "within", "england-wales-bank"), "2026-11-02", "about 2027-01-04"),
    ("Good Friday counts: S17", (2, "working-days", "after", "scotland-hearings"), "2026-04-02", "2026-04-06"),
    ("28 December counts: S17", (2, "working-days", "after", "scotland-hearings"), "2026-12-24", "2026-12-29"),
    ("4 January counts: S17", (2, "working-days", "after", "scotland-hearings"), "2026-12-31", "2027-01-05"),
    ("St Andrew's Day counts: S20", (8, "working-days", "after", "scotland-hearings"), "2026-11-24", "2026-12-04"),
    ("1 year: S36", (1, "years", "after", "calendar"), "2028-02-29", "2029-02-28"),
    ("the first day is day 1: S38", (22, "days", "beginning-with", "calendar"), "2026-06-01", "2026-06-22"),
    ("before a meeting: S50", (5, "days", "before", "calendar"), "2026-07-20", "2026-07-15"),
    ("15 June 2026: S53", (10, "working-days", "within", "scotland-bank"), "2026-06-12", "about 2026-06-29"),
    ("6 weeks: S63", (6, "weeks", "within", "calendar"), "2026-06-01", "2026-07-13"),
    ("8 days: N13", (8, "days", "beginning-with", "calendar"), "2026-06-01", "2026-06-08"),
    ("over 12 July: N41", (5, "working-days", "within", "northern-ireland-bank"), "2026-07-09", "about 2026-07-17"),
    ("over 17 March: N41", (5, "working-days", "within", "northern-ireland-bank"), "2026-03-16", "about 2026-03-24"),
    ("2 weeks: N45", (2, "weeks", "within", "calendar"), "2026-06-03", "2026-06-17"),
    ("a year that begins with its day", (12, "months", "beginning-with", "calendar"), "2026-03-10", "2027-03-09"),
    ("a month that begins with its day", (1, "months", "beginning-with", "calendar"), "2026-03-01", "2026-03-31"),
    ("no such date", (6, "months", "beginning-with", "calendar"), "2026-08-31", "about 2027-02-28"),
    ("an old copy of the rules", (5, "working-days", "after", "family-court"), "2026-07-07", "about 2026-07-14"),
];

#[test]
fn days_counted_on_a_wall_calendar() {
    for (what, (number, unit, counts, days), start, last) in BY_HAND {
        assert_eq!(said(&limit(number, unit, counts, days), start), last, "{what} from {start}");
    }
}

/// What is known of years that are not published: the Act's days, never a proclamation.
const NOT_PUBLISHED: [(&str, u32, &str, &str, &str); 15] = [
    ("sure for a year after the list was read", 5, "england-care-planning", "2027-11-15", "2027-11-22"),
    ("then about", 5, "england-care-planning", "2027-11-16", "about 2027-11-23"),
    ("the last published year", 5, "england-care-planning", "2028-08-23", "about 2028-08-31"),
    ("a June", 10, "england-care-planning", "2029-06-04", "about 2029-06-18"),
    ("Easter 2029", 5, "england-care-planning", "2029-03-29", "about 2029-04-09"),
    ("August 2029", 5, "england-care-planning", "2029-08-23", "about 2029-08-31"),
    ("before the first Monday of May", 2, "england-care-planning", "2029-05-02", "about 2029-05-04"),
    ("over the first Monday of May", 5, "england-care-planning", "2029-05-03", "HolidaysNotKnown"),
    ("over New Year", 5, "england-care-planning", "2028-12-28", "HolidaysNotKnown"),
    ("Christmas on a Sunday", 2, "england-care-planning", "2033-12-23", "about 2033-12-29"),
    ("Christmas on a Saturday", 2, "england-care-planning", "2032-12-23", "HolidaysNotKnown"),
    ("Scotland", 5, "scotland-bank", "2029-06-04", "HolidaysNotKnown"),
    ("Northern Ireland", 5, "northern-ireland-bank", "2028-12-22", "HolidaysNotKnown"),
    ("Scotland's hearings need no list", 2, "scotland-hearings", "2035-12-24", "2035-12-28"),
    ("before the first list", 5, "england-care-planning", "2019-06-03", "HolidaysNotKnown"),
];

#[test]
fn no_proclamation_is_guessed() {
    for (what, number, calendar, start, last) in NOT_PUBLISHED {
        assert_eq!(said(&limit(number, "working-days", "within", calendar), start), last, "{what}");
    }
}

#[test]
fn the_last_day_moves_on_only_where_the_law_says_so() {
    let sunday = "2026-05-24";
    let rolls = with(1, "weeks", "within", "calendar", "rolls = \"england-care-planning\"").unwrap();
    assert_eq!(said(&limit(1, "weeks", "within", "calendar"), sunday), "2026-05-31");
    assert_eq!(said(&rolls, sunday), "2026-06-01");
    assert_eq!(said(&rolls, "2026-05-18"), "2026-05-26", "over a bank holiday");
    assert_eq!(said(&rolls, "2026-05-20"), "2026-05-27", "a working day stays");
    assert_eq!(said(&rolls, "2029-04-30"), "HolidaysNotKnown", "onto a day that may be proclaimed");
}

#[test]
fn what_the_law_leaves_open_is_never_sure() {
    let open = with(5, "days", "within", "calendar", "about = true").unwrap();
    assert_eq!(said(&open, "2026-07-09"), "about 2026-07-14");
}

#[test]
fn a_limit_that_makes_no_sense_is_not_read() {
    assert!(with(0, "days", "within", "calendar", "").is_err(), "0 days");
    assert!(with(5, "working-days", "within", "calendar", "").is_err(), "working days of no law");
    assert!(with(5, "weeks", "within", "england-care-planning", "").is_err(), "working weeks");
    assert!(with(5, "days", "before", "calendar", "rolls = \"scotland-bank\"").is_err(), "rolls back");
    assert!(with(5, "days", "within", "calendar", "roll = \"scotland-bank\"").is_err(), "a slip");
    assert!(with(5, "days", "within", "the-moon", "").is_err(), "no such calendar");
}

/// A last day belongs to an `OnService`, and the parent is no `Service`: there is no way to ask for it.
#[test]
fn the_parent_is_nobody_who_gets_a_last_day() {
    let services = ["council", "court", "hearing", "panel", "trust", "school", "nhs", "police", "reporter", "services"];
    for service in services {
        assert!(serde_json::from_str::<Service>(&format!("\"{service}\"")).is_ok(), "{service}");
    }
    assert!(serde_json::from_str::<Service>("\"parent\"").is_err());
}

#[test]
fn the_end_of_all_calendars_is_too_far() {
    let far = Day(NaiveDate::MAX);
    for unit in ["days", "weeks", "months", "years"] {
        let last = limit(26, unit, "within", "calendar").on(Service::Court).last_day(far);
        assert_eq!(last, LastDay::NotKnown { why: NoDay::TooFar }, "{unit}");
    }
    let working = limit(5, "working-days", "within", "scotland-hearings").on(Service::Court).last_day(far);
    assert_eq!(working, LastDay::NotKnown { why: NoDay::TooFar });
}

#[test]
fn a_last_day_is_said_before_it_on_it_and_after_it() {
    let english = Words::new("en-GB");
    let welsh = Words::new("cy");
    let week = limit(1, "weeks", "within", "calendar");
    let say =
        |words: &Words, service: Service, today: &str| week.on(service).said(words, day("2026-07-07"), day(today));
    assert_eq!(say(&english, Service::Council, "2026-07-08"), "Services should do this by about Tuesday 14 July 2026.");
    assert_eq!(say(&english, Service::Court, "2026-07-14"), "Courts should do this by about Tuesday 14 July 2026.");
    assert_eq!(say(&english, Service::Hearing, "2026-07-14"), "Hearings should do this by about Tuesday 14 July 2026.");
    assert_eq!(say(&english, Service::Trust, "2026-07-15"), "It has not happened yet. You can ask.");
    assert_eq!(
        say(&welsh, Service::Nhs, "2026-07-08"),
        "Dylai gwasanaethau wneud hyn erbyn tua dydd Mawrth 14 Gorffennaf 2026."
    );
    let guidance = limit(15, "working-days", "within", "scotland-bank");
    let group = guidance.on(Service::Services);
    assert_eq!(
        group.said(&english, day("2026-07-07"), day("2026-07-07")),
        "Services should do this by about Tuesday 28 July 2026. This day may change. You can ask."
    );
    let unknown = group.said(&english, day("2031-07-07"), day("2031-07-07"));
    assert_eq!(unknown, "We do not know the day yet. You can ask.");
    assert!(words_of_the_parent().iter().all(|said| !said.contains("202")), "{:?}", words_of_the_parent());
}

fn words_of_the_parent() -> Vec<String> {
    ["en-GB", "cy"].map(|language| Words::new(language).text(FOR_THE_PARENT, &[])).to_vec()
}
