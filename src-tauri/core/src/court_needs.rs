//! Court needs: what helps me to take part in court, as ticks, one idea on a page. How I communicate is not asked for
//! again: it stands in How I like to be told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, has_mark};
use crate::store::Store;

/// Something that can be ticked. Words: `court-tick-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CourtTick {
    /// Its id, which is kept.
    pub id: &'static str,
    /// Its picture.
    pub picture: &'static str,
}

/// Ticks about one idea: a page. Words: `court-<id>`, `court-<id>-ask` and `print-court-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CourtGroup {
    /// Its id.
    pub id: &'static str,
    /// Its picture.
    pub picture: &'static str,
    /// What can be ticked.
    pub ticks: &'static [CourtTick],
}

const fn tick(id: &'static str, picture: &'static str) -> CourtTick {
    CourtTick { id, picture }
}

/// The ideas, in the order in which a lawyer needs to know them.
pub const COURT_GROUPS: &[CourtGroup] = &[
    CourtGroup {
        id: "helps",
        picture: "helps-me",
        ticks: &[
            tick("papers-early", "papers"),
            tick("papers-easy", "easy-read"),
            tick("someone", "friend"),
            tick("time", "think-time"),
            tick("quiet", "quiet"),
        ],
    },
    CourtGroup {
        id: "breaks",
        picture: "breaks",
        ticks: &[
            tick("break-often", "clock"),
            tick("break-card", "show-card"),
            tick("break-lawyer", "solicitor"),
            tick("short-day", "how-long"),
        ],
    },
    CourtGroup {
        id: "words",
        picture: "short-bits",
        ticks: &[
            tick("words-easy", "face-to-face"),
            tick("one-question", "question"),
            tick("slowly", "slowly"),
            tick("say-back", "say-back"),
            tick("show-pictures", "pictures"),
        ],
    },
    CourtGroup {
        id: "way-in",
        picture: "own-way-in",
        ticks: &[
            tick("own-way-in", "own-way-in"),
            tick("own-room", "waiting-room"),
            tick("screen", "screen-between"),
            tick("video", "video-call"),
            tick("see-before", "eye"),
        ],
    },
    CourtGroup {
        id: "intermediary",
        picture: "intermediary",
        ticks: &[
            tick("intermediary-want", "intermediary"),
            tick("intermediary-ask", "assessment"),
            tick("intermediary-had", "yes"),
        ],
    },
    CourtGroup {
        id: "rules",
        picture: "list",
        ticks: &[
            tick("rules-before", "judge"),
            tick("rules-questions", "writing"),
            tick("rules-stop", "stop"),
            tick("rules-check", "thumb-up"),
        ],
    },
];

/// What I need in court. One per record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct CourtNeeds {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Ids of what I ticked.
    pub ticks: Vec<String>,
    /// What else helps, in my words.
    pub own: String,
    /// When it was last looked at.
    pub looked_on: Option<Day>,
}

impl Item for CourtNeeds {
    const TABLE: &'static str = "court_needs";
    const ONLY: Option<&'static str> = Some("court-needs");
    const COLUMNS: &'static [Column] = &[("ticks", As::Nested), ("own", As::Text), ("looked_on", As::Text)];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        let known = |id: &String| COURT_GROUPS.iter().flat_map(|group| group.ticks).any(|tick| tick.id == id);
        if self.ticks.iter().all(known) { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Store {
    /// What I need in court; a blank while nothing has been said.
    ///
    /// # Errors
    /// The record's.
    pub fn find_court_needs(&self) -> Result<CourtNeeds> {
        self.find_only()
    }

    /// Keeps what I need in court.
    ///
    /// # Errors
    /// `NotAllowed` for a tick that there is not.
    pub fn save_court_needs(&mut self, needs: &CourtNeeds, now: Moment) -> Result<CourtNeeds> {
        self.keep(needs, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_page_has_at_most_5_ticks_and_each_has_an_id_and_a_picture_of_its_own() {
        let all: Vec<&CourtTick> = COURT_GROUPS.iter().flat_map(|group| group.ticks).collect();
        assert!(COURT_GROUPS.iter().all(|group| (3..=5).contains(&group.ticks.len())));
        let once = |of: fn(&CourtTick) -> &'static str| all.iter().map(|tick| of(tick)).collect::<BTreeSet<_>>();
        assert_eq!((once(|tick| tick.id).len(), once(|tick| tick.picture).len()), (all.len(), all.len()));
    }

    #[test]
    fn only_what_can_be_ticked_is_kept() {
        let mut store = Store::in_memory().unwrap();
        let needs = |tick: &str| CourtNeeds { ticks: vec![tick.into()], ..CourtNeeds::default() };
        store.save_court_needs(&needs("break-often"), Moment::default()).unwrap();
        assert_eq!(store.find_court_needs().unwrap().ticks, ["break-often"]);
        let wrong = store.save_court_needs(&needs("a-gavel"), Moment::default()).unwrap_err();
        assert_eq!(wrong.problem(), Problem::NotAllowed);
    }
}
