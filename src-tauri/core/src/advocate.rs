//! My advocate: how to get one in my nation and whom I asked, or, with one, what I want help with and what came of it.
//! What I tell my advocate is only me until I choose otherwise.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment, Now};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, has_mark};
use crate::nation::{Nation, Verified};
use crate::people::Person;
use crate::reviews::Review;
use crate::store::Store;
use crate::supports::{Support, SupportKind};

/// The role of an advocate among my people.
const ROLE: &str = "advocate";
/// How many of the things that I asked my advocate for are read at once.
pub const PAGE: usize = 20;

/// Something that a law or a rule says. Words: `<words>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LawFact {
    /// Id of the words.
    pub words: String,
    /// Its picture; may be empty.
    #[serde(default)]
    pub picture: String,
    /// What the law or rule calls itself.
    pub name: String,
    /// Where it was read.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
}

/// What there is to know of advocates in a nation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AdvocateFacts {
    /// The nation.
    pub nation: Nation,
    /// Whom to ask for one: words `advocate-whom-<id>`.
    pub whom: Vec<String>,
    /// Who is who, each with a page: words `advocate-who-<id>`.
    pub who: Vec<String>,
    /// What the law says of getting one, and where it ends. Empty where none was read.
    #[serde(default)]
    pub law: Vec<LawFact>,
    /// What a court or a hearing has to think about. Empty where nothing was read.
    #[serde(default)]
    pub court: Vec<LawFact>,
}

#[derive(Debug, Default, Deserialize)]
struct Facts {
    #[serde(default)]
    nations: Vec<AdvocateFacts>,
}

/// A test reads the file, so a slip in it is seen before it ships.
fn facts() -> &'static [AdvocateFacts] {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    let read = || toml::from_str(include_str!("../../../assets/advocate.toml")).unwrap_or_default();
    &FACTS.get_or_init(read).nations
}

impl Nation {
    /// What there is to know of advocates here: nothing of any other nation.
    pub fn advocate_facts(self) -> AdvocateFacts {
        let none =
            || AdvocateFacts { nation: self, whom: Vec::new(), who: Vec::new(), law: Vec::new(), court: Vec::new() };
        facts().iter().find(|facts| facts.nation == self).cloned().unwrap_or_else(none)
    }
}

/// Something that I want my advocate to help with, and what came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AdvocateAsk {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the advocate; may be empty.
    pub person: String,
    /// What I want help with.
    pub what: String,
    /// Id of a picture.
    pub picture: String,
    /// The day on which I said it.
    pub day: Option<Day>,
    /// What came of it, in my words.
    pub came_of: String,
    /// The day of that.
    pub came_on: Option<Day>,
}

impl Item for AdvocateAsk {
    const TABLE: &'static str = "advocate_asks";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("person", As::Text),
        ("what", As::Text),
        ("picture", As::Text),
        ("day", As::Text),
        ("came_of", As::Text),
        ("came_on", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.what.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }
}

/// Some of what I asked my advocate for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AdvocateAsks {
    /// The latest first.
    pub asks: Vec<AdvocateAsk>,
    /// There are more, from before.
    pub more: bool,
}

/// Everything on My advocate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct MyAdvocate {
    /// My advocates: nobody who went.
    pub advocates: Vec<Person>,
    /// The latest of what I want help with.
    pub asks: AdvocateAsks,
    /// Whom I asked for an advocate: help that was asked for.
    pub asked: Vec<Support>,
    /// The days on which I ask again, the soonest first.
    pub again: Vec<Review>,
    /// What there is to know in my nation.
    pub facts: AdvocateFacts,
}

impl Store {
    /// Everything on My advocate.
    ///
    /// # Errors
    /// The record's.
    pub fn my_advocate(&self, now: Now) -> Result<MyAdvocate> {
        let mut advocates = self.list_people()?;
        advocates.retain(|person| person.role == ROLE && !person.went);
        let mut asked = self.list_supports()?;
        asked.retain(|support| support.kind == SupportKind::Advocate);
        let mut again = self.look_again(now)?.to_come;
        again.retain(|review| asked.iter().any(|support| support.mark.id == review.about));
        let facts = self.find_me()?.nation.advocate_facts();
        Ok(MyAdvocate { advocates, asks: self.list_advocate_asks(0)?, asked, again, facts })
    }

    /// What I asked my advocate for, the latest first, after the first `after` of them.
    ///
    /// # Errors
    /// The record's.
    pub fn list_advocate_asks(&self, after: usize) -> Result<AdvocateAsks> {
        let mut asks: Vec<AdvocateAsk> = self.list(&format!("id DESC LIMIT {} OFFSET {after}", PAGE + 1))?;
        let more = asks.len() > PAGE;
        asks.truncate(PAGE);
        Ok(AdvocateAsks { asks, more })
    }

    /// A blank: to my advocate where there is only one, said today.
    ///
    /// # Errors
    /// The record's.
    pub fn new_advocate_ask(&self, now: Now) -> Result<AdvocateAsk> {
        let person = match self.my_advocate(now)?.advocates.as_slice() {
            [only] => only.mark.id.clone(),
            _ => String::new(),
        };
        Ok(AdvocateAsk { person, day: Some(now.day()), ..crate::item::blank() })
    }

    /// Keeps what I want help with.
    ///
    /// # Errors
    /// `TextTooLong`, the disk.
    pub fn save_advocate_ask(&mut self, ask: &AdvocateAsk, now: Moment) -> Result<AdvocateAsk> {
        self.keep(ask, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{TimeZone, Utc};

    fn now() -> Now {
        Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London)
    }

    #[test]
    fn the_file_reads_and_has_each_nation_once() {
        let read: Facts = toml::from_str(include_str!("../../../assets/advocate.toml")).unwrap();
        let nations: Vec<Nation> = read.nations.iter().map(|facts| facts.nation).collect();
        assert_eq!(nations.len(), 4);
        assert!(Nation::ALL.iter().all(|nation| nations.contains(nation)));
        for facts in &read.nations {
            assert!(facts.whom.len() >= 2 && facts.who.first().is_some_and(|who| who == ROLE), "{:?}", facts.nation);
        }
    }

    #[test]
    fn a_nation_has_its_own_law_or_none() {
        let names = |nation: Nation| {
            let facts = nation.advocate_facts();
            facts.law.into_iter().map(|fact| fact.name).collect::<Vec<_>>().join("; ")
        };
        assert!(names(Nation::England).contains("section 67") && !names(Nation::England).contains("Wales"));
        assert!(names(Nation::Scotland).contains("section 259"));
        assert!(names(Nation::Wales).contains("Part 10") && !names(Nation::Wales).contains("Care Act"));
        assert_eq!(names(Nation::NorthernIreland), "", "no law of Northern Ireland was read");
        for nation in [Nation::England, Nation::Wales, Nation::NorthernIreland] {
            assert!(!names(nation).contains("Scotland"), "{nation:?}");
        }
    }

    #[test]
    fn the_president_asked_the_courts_of_england_and_wales_and_no_other() {
        for nation in Nation::ALL {
            let court = nation.advocate_facts().court;
            let asked = court.iter().any(|fact| fact.name.contains("President"));
            assert_eq!(asked, matches!(nation, Nation::England | Nation::Wales), "{nation:?}");
        }
        assert!(Nation::NorthernIreland.advocate_facts().court.is_empty());
    }

    #[test]
    fn each_line_of_law_says_where_and_when_it_was_read_and_how_sure_it_is() {
        for nation in Nation::ALL {
            let facts = nation.advocate_facts();
            for fact in facts.law.iter().chain(&facts.court) {
                assert!(fact.source.starts_with("https://") && !fact.name.is_empty(), "{fact:?}");
                assert_eq!(fact.checked_on, Day("2026-11-22".parse().unwrap()), "{fact:?}");
                assert_ne!(fact.verified, Verified::NotSure, "what is not sure is on no screen: {fact:?}");
            }
        }
    }

    #[test]
    fn what_i_tell_my_advocate_is_only_me_and_has_its_day() {
        let mut store = Store::in_memory().unwrap();
        let alex = Person { name: "Alex".into(), role: ROLE.into(), ..Person::default() };
        let alex = store.save_person(&alex, now().moment).unwrap();
        let ask = AdvocateAsk { what: "Read the report with me.".into(), ..store.new_advocate_ask(now()).unwrap() };
        let kept = store.save_advocate_ask(&ask, now().moment).unwrap();
        assert_eq!((kept.mark.space, kept.day, kept.person), (Space::Private, Some(now().day()), alex.mark.id));
        assert_eq!(store.my_advocate(now()).unwrap().asks.asks.len(), 1);
    }

    #[test]
    fn an_advocate_who_went_is_mine_no_more_and_of_two_none_is_guessed() {
        let mut store = Store::in_memory().unwrap();
        for (name, went) in [("Alex", true), ("Jo", false), ("Kim", false)] {
            let person = Person { name: name.into(), role: ROLE.into(), went, ..Person::default() };
            store.save_person(&person, now().moment).unwrap();
        }
        assert_eq!(store.my_advocate(now()).unwrap().advocates.len(), 2);
        assert_eq!(store.new_advocate_ask(now()).unwrap().person, "");
    }

    #[test]
    fn asking_for_an_advocate_is_help_asked_for_and_is_kept_once() {
        let mut store = Store::in_memory().unwrap();
        let support = Support { what: "An advocate".into(), kind: SupportKind::Advocate, ..Support::default() };
        let kept = store.save_support(&support, now().moment).unwrap();
        store.save_support(&Support { what: "A group".into(), ..Support::default() }, now().moment).unwrap();
        let again = store.new_review(&kept.mark.id).unwrap();
        store.save_review(&Review { day: Some(now().day()), ..again }, now()).unwrap();
        let mine = store.my_advocate(now()).unwrap();
        assert_eq!(mine.asked.len(), 1);
        assert_eq!(mine.asked[0], kept);
        assert_eq!(mine.again[0].about, kept.mark.id);
        assert_eq!(store.list_supports().unwrap().len(), 2, "it stands in My help too");
    }

    #[test]
    fn ten_years_of_asks_are_read_a_page_at_a_time() {
        let mut store = Store::in_memory().unwrap();
        for number in 0..45 {
            let ask = AdvocateAsk { what: number.to_string(), ..crate::item::blank() };
            store.save_advocate_ask(&ask, now().moment).unwrap();
        }
        let pages = [0, 20, 40].map(|after| store.list_advocate_asks(after).unwrap());
        assert_eq!(pages.each_ref().map(|page| (page.asks.len(), page.more)), [(20, true), (20, true), (5, false)]);
        assert_eq!(pages[0].asks[0].what, "44");
    }
}
