//! Where a family can be, from early help to after, in the words of each nation: who is there, who decides, what to ask
//! for, what may happen next, and which rows of the facts matter then. The data stand in `assets/nations/stages`; what a
//! stage is says `stage-<id>`.

#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::facts::{Fact, FactToday};
use crate::nation::{Nation, Verified};

/// What a stage is before the law: at all but the usual there may be a last day for the parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum StageKind {
    /// Help, checks and meetings.
    Usual,
    /// A court, or on the way to one.
    Court,
    /// A children's hearing, or on the way to one.
    Hearing,
    /// Asking a court to look again.
    Appeal,
    /// A complaint.
    Complaint,
    /// Benefits and housing.
    Benefit,
}

/// A part of the map. It is looked at alone: some stages frighten. Words: `where-place-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum MapPlace {
    /// Help for the family.
    Help,
    /// Whether the child is safe.
    Safe,
    /// Courts and hearings.
    Court,
    /// The child lives somewhere else.
    Away,
    /// What is the parent's own.
    Me,
}

impl MapPlace {
    /// Every place, in the order of the map.
    pub const ALL: [MapPlace; 5] = [MapPlace::Help, MapPlace::Safe, MapPlace::Court, MapPlace::Away, MapPlace::Me];

    /// The end of its Fluent ids.
    pub fn name(self) -> &'static str {
        match self {
            MapPlace::Help => "help",
            MapPlace::Safe => "safe",
            MapPlace::Court => "court",
            MapPlace::Away => "away",
            MapPlace::Me => "me",
        }
    }
}

/// A stage of a nation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct MapStage {
    /// Its id; the same in two nations where it is the same thing.
    pub id: String,
    /// Id of the words it is called by: a word of the bank, or its own.
    pub name: String,
    /// Id of the words with another name that some use here; may be empty.
    #[serde(default)]
    pub also: String,
    /// The part of the map on which it stands.
    pub place: MapPlace,
    /// Its picture.
    pub picture: String,
    /// What it is before the law.
    pub kind: StageKind,
    /// What its first day is, as limits are counted from it; empty where none is.
    #[serde(default)]
    pub starts: String,
    /// Where it was read.
    pub source: String,
    /// On which day.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
    /// The roles of those who are usually there.
    pub there: Vec<String>,
    /// Nothing happens here that the parent did not say yes to.
    #[serde(default)]
    pub i_decide: bool,
    /// The roles of those who decide; empty where there is no such role.
    #[serde(default)]
    pub decides: Vec<String>,
    /// What can be asked for, the most useful first.
    pub ask: Vec<String>,
    /// What to bring: words `meeting-bring-<id>`, and the id is its picture.
    #[serde(default)]
    pub bring: Vec<String>,
    /// Where it may go on when things go well.
    #[serde(default)]
    pub lighter: Vec<String>,
    /// Where it may go on when people worry more.
    #[serde(default)]
    pub heavier: Vec<String>,
    /// The kinds of letter that come.
    #[serde(default)]
    pub papers: Vec<String>,
    /// The kinds of meeting.
    #[serde(default)]
    pub meetings: Vec<String>,
    /// The kinds of date.
    #[serde(default)]
    pub dates: Vec<String>,
    /// The rows that say by when something should happen.
    #[serde(default)]
    pub times: Vec<String>,
    /// The rows that are rights at this moment.
    #[serde(default)]
    pub rights: Vec<String>,
    /// The rows that can be a last day for the parent.
    #[serde(default)]
    pub last_days: Vec<String>,
}

impl MapStage {
    /// Whether it says "There may be a last day for you. It can be short. Ask a solicitor today."
    pub fn may_have_last_day(&self) -> bool {
        self.kind != StageKind::Usual || !self.last_days.is_empty()
    }

    /// The rows of its limits.
    pub fn limits(&self, nation: Nation) -> impl Iterator<Item = &'static Fact> {
        self.times.iter().filter_map(move |id| nation.law_fact(id)).filter(|fact| fact.limit.is_some())
    }
}

/// Something to ask for. Words: `stage-ask-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "types.ts")]
pub struct MapAsk {
    /// Its id.
    pub id: String,
    /// Its picture.
    pub picture: String,
    /// The kind of letter that asks for it, or empty.
    #[serde(default)]
    pub letter: String,
}

/// A kind of assessment as a nation has it. Words: `assessment-<id>` and its `.is`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AssessmentKind {
    /// Its id.
    pub id: String,
    /// Its picture.
    pub picture: String,
    /// Where it was read.
    pub source: String,
    /// On which day.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
    /// The rows that say what it looks at, and what the test is.
    pub facts: Vec<String>,
    /// The row that says that looking after a child counts, or empty.
    pub counts_child: String,
    /// The list of `need_lists` with what it names, or empty.
    pub list: String,
    /// The kind of letter that asks for it, or empty.
    pub letter: String,
}

/// The map of a nation, with every row that it names as it stands today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct StageMap {
    /// The nation.
    pub nation: Nation,
    /// The stages, in their order.
    pub stages: Vec<MapStage>,
    /// Everything that a stage here asks for.
    pub asks: Vec<MapAsk>,
    /// The kinds of assessment.
    pub assessments: Vec<AssessmentKind>,
    /// The rows to know before a signature.
    pub before_signing: Vec<String>,
    /// The rows that any of these name.
    pub facts: Vec<FactToday>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AssessmentData {
    id: String,
    source: String,
    checked_on: Day,
    verified: Verified,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    counts_child: String,
    #[serde(default)]
    list: String,
    #[serde(default)]
    letter: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct NationData {
    before_signing: Vec<String>,
    stages: Vec<MapStage>,
    assessments: Vec<AssessmentData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pictured {
    id: String,
    picture: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskData {
    asks: Vec<MapAsk>,
    kinds: Vec<Pictured>,
}

macro_rules! read {
    ($kind:ty, $name:literal) => {{
        static READ: OnceLock<$kind> = OnceLock::new();
        // A test reads every file, so a slip in one is seen before it ships.
        let read = || {
            toml::from_str(include_str!(concat!("../../../assets/nations/stages/", $name, ".toml"))).unwrap_or_default()
        };
        READ.get_or_init(read)
    }};
}

/// What can be asked for, by its id.
pub fn map_ask(id: &str) -> Option<&'static MapAsk> {
    asks().asks.iter().find(|ask| ask.id == id)
}

fn asks() -> &'static AskData {
    read!(AskData, "asks")
}

fn data(nation: Nation) -> &'static NationData {
    match nation {
        Nation::England => read!(NationData, "england"),
        Nation::Wales => read!(NationData, "wales"),
        Nation::Scotland => read!(NationData, "scotland"),
        Nation::NorthernIreland => read!(NationData, "northern-ireland"),
    }
}

impl Nation {
    /// The stages here, in the order of the map.
    pub fn stages(self) -> &'static [MapStage] {
        &data(self).stages
    }

    /// The stage with this id.
    pub fn stage(self, id: &str) -> Option<&'static MapStage> {
        self.stages().iter().find(|stage| stage.id == id)
    }

    /// The kinds of assessment here.
    pub fn assessment_kinds(self) -> Vec<AssessmentKind> {
        data(self).assessments.iter().map(assessment).collect()
    }

    /// The rows to know before a signature.
    pub fn rights_before_signing(self) -> Vec<&'static Fact> {
        self.rows(data(self).before_signing.iter())
    }

    /// The rights that matter at a meeting of this kind.
    pub fn rights_at_meeting(self, meeting: &str) -> Vec<&'static Fact> {
        self.rights_where(|stage| &stage.meetings, meeting)
    }

    /// The rights that matter when a letter of this kind comes.
    pub fn rights_on_letter(self, kind: &str) -> Vec<&'static Fact> {
        self.rights_where(|stage| &stage.papers, kind)
    }

    fn rights_where(self, of: fn(&MapStage) -> &Vec<String>, id: &str) -> Vec<&'static Fact> {
        let stages = self.stages().iter().filter(|stage| of(stage).iter().any(|known| known == id));
        self.rows(stages.flat_map(|stage| &stage.rights))
    }

    /// The rows with these ids, each once.
    fn rows<'a>(self, ids: impl Iterator<Item = &'a String>) -> Vec<&'static Fact> {
        let mut rows: Vec<&Fact> = Vec::new();
        for row in ids.filter_map(|id| self.law_fact(id)) {
            if !rows.iter().any(|known| known.id == row.id) {
                rows.push(row);
            }
        }
        rows
    }

    /// The map, with its rows as they stand on this day.
    pub fn stage_map(self, today: Day) -> StageMap {
        let NationData { before_signing, stages, .. } = data(self);
        let assessments = self.assessment_kinds();
        let named = stages.iter().flat_map(|stage| stage.times.iter().chain(&stage.rights).chain(&stage.last_days));
        let facts = self.rows(named.chain(before_signing).chain(assessments.iter().flat_map(|kind| &kind.facts)));
        let asked = |ask: &&MapAsk| stages.iter().any(|stage| stage.ask.contains(&ask.id));
        StageMap {
            nation: self,
            stages: stages.clone(),
            asks: asks().asks.iter().filter(asked).cloned().collect(),
            before_signing: before_signing.clone(),
            facts: facts.into_iter().map(|fact| fact.on(today)).collect(),
            assessments,
        }
    }
}

fn assessment(data: &AssessmentData) -> AssessmentKind {
    let known = asks().kinds.iter().find(|kind| kind.id == data.id);
    AssessmentKind {
        id: data.id.clone(),
        picture: known.map(|kind| kind.picture.clone()).unwrap_or_default(),
        source: data.source.clone(),
        checked_on: data.checked_on,
        verified: data.verified,
        facts: data.facts.clone(),
        counts_child: data.counts_child.clone(),
        list: data.list.clone(),
        letter: data.letter.clone(),
    }
}
