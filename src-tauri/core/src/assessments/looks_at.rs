//! What an assessment looks at in each nation: the rows of the facts that say what the test is, and the parts of daily
//! life that it asks about. What a law names stands in `assets/needs.toml`, our own in `assets/nations/assessments.toml`.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::facts::FactToday;
use crate::nation::Nation;
use crate::need_lists::{NeedPart, need_list};
use crate::stages::AssessmentKind;

/// The part that is looking after a child, wherever there is one.
const CHILD: &str = "child";

/// Something that an assessment asks about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AssessmentPart {
    /// Its id, which is kept with an answer.
    pub id: String,
    /// Its picture.
    pub picture: String,
    /// Id of its words.
    pub words: String,
    /// No law here names it: it is our own.
    pub ours: bool,
}

/// What a kind of assessment looks at in a nation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AssessmentTest {
    /// The kind.
    pub kind: AssessmentKind,
    /// What it asks about, in the order of the law; may be empty.
    pub parts: Vec<AssessmentPart>,
    /// Id of the part that is looking after a child, or empty.
    pub child_part: String,
    /// The test, row by row.
    pub facts: Vec<FactToday>,
    /// The row that says that looking after a child counts; none where no law that was read says so.
    pub child_counts: Option<FactToday>,
    /// Id of the words that say where the parts come from; empty without parts.
    pub from: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnPart {
    id: String,
    picture: String,
    words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    nation: Nation,
    kind: String,
    parts: Vec<OwnPart>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    own: Vec<Own>,
}

pub(super) const FILE: &str = include_str!("../../../../assets/nations/assessments.toml");

/// A test reads the file, so a slip in it is seen before it ships.
fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| toml::from_str(FILE).unwrap_or_default())
}

fn own_parts(nation: Nation, kind: &str) -> impl Iterator<Item = AssessmentPart> {
    let own = data().own.iter().filter(move |own| own.nation == nation && own.kind == kind);
    own.flat_map(|own| &own.parts).map(|part| AssessmentPart {
        id: part.id.clone(),
        picture: part.picture.clone(),
        words: part.words.clone(),
        ours: true,
    })
}

/// What the law here names; nothing for a kind that has no list.
fn named_parts(nation: Nation, kind: &AssessmentKind) -> Vec<AssessmentPart> {
    let Some(named) = need_list(nation, kind.checked_on).filter(|named| named.id == kind.list) else {
        return Vec::new();
    };
    let part = |part: &NeedPart| AssessmentPart {
        id: part.id.clone(),
        picture: part.picture.clone(),
        words: format!("need-part-{}-{}", kind.list, part.id),
        ours: false,
    };
    named.parts.iter().map(part).collect()
}

impl Nation {
    fn assessment_kind(self, id: &str) -> Option<AssessmentKind> {
        self.assessment_kinds().into_iter().find(|kind| kind.id == id)
    }

    /// What a kind of assessment asks about here: first what the law names, then our own; none where there is no such
    /// kind.
    pub fn assessment_parts(self, kind: &str) -> Option<Vec<AssessmentPart>> {
        let kind = self.assessment_kind(kind)?;
        Some(named_parts(self, &kind).into_iter().chain(own_parts(self, &kind.id)).collect())
    }

    /// What a kind of assessment looks at here; none where there is no such kind.
    pub fn assessment_test(self, kind: &str, today: Day) -> Option<AssessmentTest> {
        let parts = self.assessment_parts(kind)?;
        let kind = self.assessment_kind(kind)?;
        let has_child = parts.iter().any(|part| part.id == CHILD);
        let from = match parts.first() {
            None => String::new(),
            Some(part) if part.ours => "need-from-ours".to_owned(),
            Some(_) => format!("need-from-{}", kind.list),
        };
        Some(AssessmentTest {
            facts: kind.facts.iter().filter_map(|id| Some(self.law_fact(id)?.on(today))).collect(),
            child_counts: self.law_fact(&kind.counts_child).map(|fact| fact.on(today)),
            child_part: if has_child { CHILD.to_owned() } else { String::new() },
            from,
            parts,
            kind,
        })
    }

    /// Every kind of assessment here, with what it looks at.
    pub fn assessment_tests(self, today: Day) -> Vec<AssessmentTest> {
        let kinds = self.assessment_kinds();
        kinds.iter().filter_map(|kind| self.assessment_test(&kind.id, today)).collect()
    }
}
