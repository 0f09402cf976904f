//! Assessments: that I asked for one, what they said, that it was done, the copy, whether I could read it and what I
//! think of it; and my answers for it, one part of daily life at a time. Nothing is judged or counted: the test of the
//! nation stands beside the answers, and nobody here says how it ends.

mod looks_at;
#[cfg(test)]
mod tests;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::HeardBy;
use crate::children::Child;
use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, columns, from_row, has_mark, read_row};
use crate::letters_in::CouldRead;
use crate::nation::Nation;
use crate::store::Store;

pub use looks_at::{AssessmentPart, AssessmentTest};

/// How many are read at once.
pub const PAGE: usize = 20;

/// Whether something was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum AssessmentSaid {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// Yes.
    Yes,
    /// No, or not yet.
    No,
}

/// Whether a part of daily life is hard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum AssessmentHard {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// It is hard.
    Yes,
    /// Some of it is hard.
    Some,
    /// It is not hard.
    No,
}

/// What I say of one part of daily life.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AssessmentAnswer {
    /// Id of the part.
    pub part: String,
    /// Whether it is hard.
    pub hard: AssessmentHard,
    /// What is hard, in my words.
    pub what_hard: String,
    /// What would help, in my words.
    pub what_helps: String,
}

/// An assessment. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Assessment {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// The nation whose kinds and parts it has: they stay after a move.
    pub nation: Nation,
    /// Id of its kind.
    pub kind: String,
    /// Id of the child that it is of, or empty.
    pub child: String,
    /// Whether I asked for it.
    pub asked: AssessmentSaid,
    /// When.
    pub asked_on: Option<Day>,
    /// How.
    pub asked_by: HeardBy,
    /// Whom: id of a person, or a name.
    pub asked_whom: String,
    /// Id of the letter out that asked for it, or empty.
    pub letter: String,
    /// Whether they said yes.
    pub agreed: AssessmentSaid,
    /// When.
    pub agreed_on: Option<Day>,
    /// Whether it was done.
    pub done: AssessmentSaid,
    /// When.
    pub done_on: Option<Day>,
    /// Who did it: id of a person, or a name.
    pub done_by: String,
    /// Whether I got a copy.
    pub copy: AssessmentSaid,
    /// When.
    pub copy_on: Option<Day>,
    /// Whether I could read it.
    pub could_read: CouldRead,
    /// What I think of it, in my words.
    pub think: String,
    /// What I want to say in it, in my words.
    pub say: String,
    /// My answers: one for a part, in the order of the parts.
    pub answers: Vec<AssessmentAnswer>,
}

impl Item for Assessment {
    const TABLE: &'static str = "assessments";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("nation", As::Text),
        ("kind", As::Text),
        ("child", As::Text),
        ("asked", As::Text),
        ("asked_on", As::Text),
        ("asked_by", As::Text),
        ("asked_whom", As::Text),
        ("letter", As::Text),
        ("agreed", As::Text),
        ("agreed_on", As::Text),
        ("done", As::Text),
        ("done_on", As::Text),
        ("done_by", As::Text),
        ("copy", As::Text),
        ("copy_on", As::Text),
        ("could_read", As::Text),
        ("think", As::Text),
        ("say", As::Text),
        ("answers", As::Nested),
    ];

    has_mark!();

    fn title(&self) -> String {
        format!("assessment-{}", self.kind)
    }

    fn check(&self) -> Result<(), Problem> {
        check_name(&self.asked_whom)?;
        check_name(&self.done_by)?;
        // The parent's own words are never written by somebody else.
        let allowed = self.mark.said_by.is_empty() && self.parts().is_some_and(|parts| self.answers_to(&parts));
        if allowed { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

impl Assessment {
    /// What it looks at; none where a newer map has its kind no more.
    pub fn test(&self, today: Day) -> Option<AssessmentTest> {
        self.nation.assessment_test(&self.kind, today)
    }

    /// What it asks about; none where the nation has no such kind.
    fn parts(&self) -> Option<Vec<AssessmentPart>> {
        self.nation.assessment_parts(&self.kind)
    }

    /// Each answer is to a part that there is, and no part is answered twice.
    fn answers_to(&self, parts: &[AssessmentPart]) -> bool {
        let known = |id: &str| parts.iter().any(|part| part.id == id);
        let once = |id: &str| self.answers.iter().filter(|answer| answer.part == id).count() == 1;
        self.answers.iter().all(|answer| known(&answer.part) && once(&answer.part))
    }
}

/// An assessment as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct AssessmentPage {
    /// It.
    pub assessment: Assessment,
    /// What it looks at; none where a newer map has its kind no more.
    pub test: Option<AssessmentTest>,
    /// The name of the child that it is of, or empty.
    pub name: String,
}

/// Some of the assessments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Assessments {
    /// The newest first.
    pub assessments: Vec<AssessmentPage>,
    /// There are more, from before.
    pub more: bool,
}

impl Store {
    /// A page of them, the newest first, after the first `after`.
    ///
    /// # Errors
    /// The record's.
    pub fn list_assessments(&self, after: usize, today: Day) -> Result<Assessments> {
        let mut pages = Vec::new();
        for assessment in self.newest_assessments(after, PAGE + 1)? {
            pages.push(self.assessment_page(assessment, today)?);
        }
        let more = pages.len() > PAGE;
        pages.truncate(PAGE);
        Ok(Assessments { assessments: pages, more })
    }

    fn newest_assessments(&self, after: usize, most: usize) -> Result<Vec<Assessment>> {
        let names = columns::<Assessment>().map(|(name, _)| name).collect::<Vec<_>>().join(", ");
        // An id holds the moment in which it was made.
        let sql =
            format!("SELECT {names} FROM assessments WHERE put_away = 0 ORDER BY id DESC LIMIT :most OFFSET :after");
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let values = named_params! {":most": number(most), ":after": number(after)};
        let rows = statement.query_map(values, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }

    /// The newest; none while there is none.
    pub(crate) fn newest_assessment(&self) -> Result<Option<Assessment>> {
        Ok(self.newest_assessments(0, 1)?.into_iter().next())
    }

    /// A blank one of this kind, of the parent or of a child.
    ///
    /// # Errors
    /// The record's.
    pub fn new_assessment(&self, kind: &str, child: &str) -> Result<Assessment> {
        let nation = self.find_me()?.nation;
        Ok(Assessment { nation, kind: kind.to_owned(), child: child.to_owned(), ..blank() })
    }

    /// One with what it looks at.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn find_assessment(&self, id: &str, today: Day) -> Result<AssessmentPage> {
        self.assessment_page(self.find(id)?, today)
    }

    fn assessment_page(&self, assessment: Assessment, today: Day) -> Result<AssessmentPage> {
        let child = match assessment.child.as_str() {
            "" => None,
            // A child who is only me is not named while somebody is beside.
            id => self.find::<Child>(id).ok(),
        };
        let name = child.map(|child| child.name).unwrap_or_default();
        Ok(AssessmentPage { test: assessment.test(today), assessment, name })
    }

    /// Keeps one, with its answers in the order of the parts.
    ///
    /// # Errors
    /// `NotAllowed` for words of somebody else, a kind that the nation has not, and an answer to no part.
    pub fn save_assessment(&mut self, assessment: &Assessment, now: Moment) -> Result<Assessment> {
        assessment.check()?;
        let parts = assessment.parts().unwrap_or_default();
        let mut kept = assessment.clone();
        kept.answers.sort_by_key(|answer| parts.iter().position(|part| part.id == answer.part));
        self.keep(&kept, now)
    }
}
