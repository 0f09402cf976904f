//! Where am I now: on which stage of the map each child is, and the parent, as they or a worker said it. Past stages
//! stay readable, also after a move to another nation. A day is worked out only for what binds a service.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::{Day, Now, said_day};
use crate::error::{Problem, Result};
use crate::facts::Fact;
use crate::item::{As, Column, Item, Mark, Space, blank, has_mark};
use crate::limits::{LastDay, Service};
use crate::nation::Nation;
use crate::stages::MapStage;
use crate::store::Store;
use crate::text::Words;

/// A day from which a limit is counted: the last review, the day of a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct StageDay {
    /// What happened then: words `fact-from-<from>`.
    pub from: String,
    /// When.
    pub day: Day,
}

/// A stage on which a child is, or was; without a child it is the parent's own. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct ChildStage {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// Id of the child; empty for the parent.
    pub child: String,
    /// The nation whose map it is on.
    pub nation: Nation,
    /// Id of the stage on that map.
    pub stage: String,
    /// Its first day; `None` while it is not known.
    pub started: Option<Day>,
    /// "I do not know. Ask this."
    pub ask_started: bool,
    /// Other days from which something is counted.
    pub days: Vec<StageDay>,
    /// Its last day; `None` while it goes on.
    pub ended: Option<Day>,
    /// About it, in the parent's own words.
    pub own: String,
}

impl Item for ChildStage {
    const TABLE: &'static str = "child_stages";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("child", As::Text),
        ("nation", As::Text),
        ("stage", As::Text),
        ("started", As::Text),
        ("ask_started", As::Flag),
        ("days", As::Nested),
        ("ended", As::Text),
        ("own", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.on_map().map(|stage| stage.name.clone()).unwrap_or_default()
    }

    fn check(&self) -> Result<(), Problem> {
        if self.on_map().is_some() { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// Something that a service should do by a day, on a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct StageLimit {
    /// The row that says so.
    pub fact: String,
    /// Whom it binds.
    pub service: Service,
    /// From what it is counted: words `fact-from-<from>`.
    pub from: String,
    /// By when; `None` while the day from which it is counted is not known.
    pub last: Option<LastDay>,
    /// Id of the words to say it with; "limit-no-day" while it has no day.
    pub words: String,
}

/// A stage as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct StageNow {
    /// What was said.
    pub said: ChildStage,
    /// The stage on its map; `None` where a newer map has it no more.
    pub stage: Option<MapStage>,
    /// What should happen by when.
    pub limits: Vec<StageLimit>,
    /// It says "There may be a last day for you."
    pub may_have_last_day: bool,
}

/// Where am I now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct WhereNow {
    /// The nation of the app.
    pub nation: Nation,
    /// The stages that go on, the newest first.
    pub now: Vec<StageNow>,
    /// Those that are over, the latest first.
    pub past: Vec<StageNow>,
}

impl StageLimit {
    /// By when, or what there is to say in its place.
    pub fn said(&self, words: &Words) -> String {
        let day = self.last.and_then(LastDay::day).map(|day| said_day(words, day)).unwrap_or_default();
        words.text(&self.words, &[("who", self.service.words().into()), ("day", day.into())])
    }
}

impl ChildStage {
    fn on_map(&self) -> Option<&'static MapStage> {
        self.nation.stage(&self.stage)
    }

    /// The day from which something is counted: one that was said, or the first day of the stage where that is it.
    fn day_of(&self, from: &str) -> Option<Day> {
        let said = self.days.iter().find(|day| day.from == from).map(|day| day.day);
        let first = self.on_map().filter(|stage| stage.starts == from).and(self.started);
        said.or(first)
    }

    fn limit(&self, fact: &'static Fact, today: Day) -> Option<StageLimit> {
        let (limit, service) = (fact.limit.as_ref()?, fact.binds.service()?);
        let on = fact.limit_on(today)?;
        let last = self.day_of(limit.starts_from()).map(|start| on.last_day(start));
        let words = last.map_or("limit-no-day", |last| last.words(today)).to_owned();
        Some(StageLimit { fact: fact.id.clone(), service, from: limit.starts_from().to_owned(), last, words })
    }

    /// As it is shown today. Nothing is expected any more of a stage that is over.
    fn shown(self, today: Day) -> StageNow {
        let stage = self.on_map();
        let open = stage.filter(|_| self.ended.is_none());
        let rows = open.into_iter().flat_map(|stage| stage.limits(self.nation));
        StageNow {
            limits: rows.filter_map(|fact| self.limit(fact, today)).collect(),
            may_have_last_day: open.is_some_and(MapStage::may_have_last_day),
            stage: stage.cloned(),
            said: self,
        }
    }
}

impl Store {
    /// The stages of each child and of the parent, with what should happen by when.
    ///
    /// # Errors
    /// The record's.
    pub fn where_now(&self, now: Now) -> Result<WhereNow> {
        let today = now.day();
        let said: Vec<ChildStage> = self.list("ended IS NOT NULL, ended DESC, started DESC, id DESC")?;
        let (past, open): (Vec<_>, Vec<_>) = said.into_iter().partition(|stage| stage.ended.is_some());
        let shown = |stages: Vec<ChildStage>| stages.into_iter().map(|stage| stage.shown(today)).collect();
        Ok(WhereNow { nation: self.find_me()?.nation, now: shown(open), past: shown(past) })
    }

    /// A blank stage for a child, or for the parent.
    ///
    /// # Errors
    /// The record's.
    pub fn new_child_stage(&self, child: &str) -> Result<ChildStage> {
        Ok(ChildStage { child: child.to_owned(), nation: self.find_me()?.nation, ..blank() })
    }

    /// Keeps a stage.
    ///
    /// # Errors
    /// `NotAllowed` for a stage that its map has not, `TextTooLong`, the disk.
    pub fn save_child_stage(&mut self, stage: &ChildStage, now: Now) -> Result<ChildStage> {
        self.keep(stage, now.moment)
    }

    /// On to another stage: the one before ends on the day on which the new one starts, or today, and stays readable.
    /// Both are kept, or neither.
    ///
    /// # Errors
    /// `NotFound`, `NotAllowed` for a stage that its map has not, the disk.
    pub fn go_on_to_stage(&mut self, id: &str, to: &str, started: Option<Day>, now: Now) -> Result<ChildStage> {
        self.all_or_none(|store| {
            let before: ChildStage = store.find(id)?;
            let next = ChildStage {
                stage: to.to_owned(),
                started,
                ask_started: started.is_none(),
                ..store.new_child_stage(&before.child)?
            };
            let ended = Some(started.unwrap_or_else(|| now.day()));
            store.keep(&ChildStage { ended, ..before }, now.moment)?;
            store.keep(&next, now.moment)
        })
    }
}
