//! Before I sign: whether I understand a paper, for how long it is, whether I can change my mind, who explained it, and
//! whether I have a solicitor or an advocate. I can say that I want to wait. Nothing here ever says what to sign.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::Appointment;
use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::facts::FactToday;
use crate::item::{As, Column, Item, Mark, Space, blank, check_name, columns, from_row, has_mark, read_row};
use crate::letters_in::LetterIn;
use crate::store::Store;
use crate::where_now::ChildStage;

/// How many are read at once.
pub const PAGE: usize = 20;

/// Whether I understand a paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SignUnderstand {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// Yes.
    Yes,
    /// Some of it.
    Some,
    /// Not yet.
    No,
}

/// What I was told of a paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SignKnown {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// Somebody said yes, or for how long.
    Yes,
    /// Somebody said no; nobody said for how long.
    No,
    /// I do not know yet.
    NotKnown,
}

/// Whether I have somebody on my side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SignHave {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// Yes.
    Yes,
    /// I asked for one.
    Asked,
    /// Not yet.
    No,
}

/// What I did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum SignDid {
    /// The parent has not said.
    #[default]
    NotSaid,
    /// I wait.
    Waiting,
    /// I signed.
    Signed,
    /// I did not sign.
    NotSigned,
}

/// What I say of a paper before I sign it. Only me until shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BeforeSigning {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What the paper is, in my words.
    pub what: String,
    /// Id of the date, the letter that came or the stage that it belongs to, or empty.
    pub about: String,
    /// Who asks me to sign: id of a person, or a name.
    pub whom: String,
    /// Whether I understand it.
    pub understand: SignUnderstand,
    /// What it says, in my words.
    pub says: String,
    /// Whether I know for how long it is.
    pub how_long_known: SignKnown,
    /// For how long, in my words.
    pub how_long: String,
    /// Whether I can change my mind.
    pub change: SignKnown,
    /// How, in my words.
    pub change_how: String,
    /// Who explained it to me: id of a person, or a name.
    pub explained_by: String,
    /// Whether I have a solicitor.
    pub lawyer: SignHave,
    /// Who: id of a person, or a name.
    pub lawyer_who: String,
    /// Whether I have an advocate.
    pub advocate: SignHave,
    /// Who: id of a person, or a name.
    pub advocate_who: String,
    /// I want to wait.
    pub wait: bool,
    /// What I want first, in my words.
    pub wait_for: String,
    /// What I did.
    pub did: SignDid,
    /// When.
    pub did_on: Option<Day>,
}

impl Item for BeforeSigning {
    const TABLE: &'static str = "before_signings";
    const SPACE: Space = Space::Private;
    const COLUMNS: &'static [Column] = &[
        ("what", As::Text),
        ("about", As::Text),
        ("whom", As::Text),
        ("understand", As::Text),
        ("says", As::Text),
        ("how_long_known", As::Text),
        ("how_long", As::Text),
        ("change", As::Text),
        ("change_how", As::Text),
        ("explained_by", As::Text),
        ("lawyer", As::Text),
        ("lawyer_who", As::Text),
        ("advocate", As::Text),
        ("advocate_who", As::Text),
        ("wait", As::Flag),
        ("wait_for", As::Text),
        ("did", As::Text),
        ("did_on", As::Text),
    ];

    has_mark!();

    fn title(&self) -> String {
        self.what.clone()
    }

    fn check(&self) -> Result<(), Problem> {
        for name in [&self.whom, &self.explained_by, &self.lawyer_who, &self.advocate_who] {
            check_name(name)?;
        }
        // Nobody else says what the parent understands.
        if self.mark.said_by.is_empty() { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// One as it is shown, with what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BeforeSigningPage {
    /// It.
    pub signing: BeforeSigning,
    /// The date that it belongs to.
    pub date: Option<Appointment>,
    /// The letter that it belongs to.
    pub letter: Option<LetterIn>,
    /// The stage that it belongs to.
    pub stage: Option<ChildStage>,
    /// The rows to know before a signature, of the nation of the app.
    pub rights: Vec<FactToday>,
}

/// Some of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BeforeSignings {
    /// The newest first.
    pub signings: Vec<BeforeSigningPage>,
    /// There are more, from before.
    pub more: bool,
}

impl Store {
    /// A page of them, the newest first, after the first `after`.
    ///
    /// # Errors
    /// The record's.
    pub fn list_before_signings(&self, after: usize, today: Day) -> Result<BeforeSignings> {
        let mut signings = Vec::new();
        for signing in self.newest_before_signings(None, after, PAGE + 1)? {
            signings.push(self.before_signing_page(signing, today)?);
        }
        let more = signings.len() > PAGE;
        signings.truncate(PAGE);
        Ok(BeforeSignings { signings, more })
    }

    /// Those of a date, a letter that came or a stage, the newest first, as many as a page has.
    ///
    /// # Errors
    /// The record's.
    pub fn before_signings_about(&self, about: &str) -> Result<Vec<BeforeSigning>> {
        if about.is_empty() { Ok(Vec::new()) } else { self.newest_before_signings(Some(about), 0, PAGE) }
    }

    fn newest_before_signings(&self, about: Option<&str>, after: usize, most: usize) -> Result<Vec<BeforeSigning>> {
        let names = columns::<BeforeSigning>().map(|(name, _)| name).collect::<Vec<_>>().join(", ");
        // An id holds the moment in which it was made.
        let sql = format!(
            "SELECT {names} FROM before_signings WHERE put_away = 0 AND (:about IS NULL OR about = :about)
             ORDER BY id DESC LIMIT :most OFFSET :after"
        );
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let values = named_params! {":about": about, ":most": number(most), ":after": number(after)};
        let rows = statement.query_map(values, read_row)?.collect::<Result<Vec<_>, _>>()?;
        rows.into_iter().map(from_row).collect()
    }

    /// The newest; none while there is none.
    pub(crate) fn newest_before_signing(&self) -> Result<Option<BeforeSigning>> {
        Ok(self.newest_before_signings(None, 0, 1)?.into_iter().next())
    }

    /// A blank one, of a date, a letter that came, a stage or nothing.
    pub fn new_before_signing(&self, about: &str) -> BeforeSigning {
        BeforeSigning { about: about.to_owned(), ..blank() }
    }

    /// One with what it belongs to.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn find_before_signing(&self, id: &str, today: Day) -> Result<BeforeSigningPage> {
        self.before_signing_page(self.find(id)?, today)
    }

    fn before_signing_page(&self, signing: BeforeSigning, today: Day) -> Result<BeforeSigningPage> {
        let about = signing.about.as_str();
        // What is only me is not there while somebody is beside, and what was deleted for ever is not there any more.
        let date = self.find_appointment(about).or_else(|_| self.find_changed_day(about));
        let rights = self.find_me()?.nation.rights_before_signing();
        Ok(BeforeSigningPage {
            date: date.ok(),
            letter: self.find(about).ok(),
            stage: self.find(about).ok(),
            rights: rights.into_iter().map(|fact| fact.on(today)).collect(),
            signing,
        })
    }

    /// Keeps one.
    ///
    /// # Errors
    /// `NotAllowed` for words of somebody else.
    pub fn save_before_signing(&mut self, signing: &BeforeSigning, now: Moment) -> Result<BeforeSigning> {
        self.keep(signing, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::Now;
    use crate::facts::FactStanding;
    use crate::me::Me;
    use crate::nation::Nation;
    use crate::people::Person;

    fn now() -> Now {
        Now::new(chrono::DateTime::UNIX_EPOCH, chrono_tz::Europe::London)
    }

    fn today() -> Day {
        Day("2026-11-22".parse().unwrap())
    }

    fn kept(store: &mut Store, about: &str) -> BeforeSigning {
        let signing = BeforeSigning { what: "The plan".into(), ..store.new_before_signing(about) };
        store.save_before_signing(&signing, Moment::default()).unwrap()
    }

    #[test]
    fn it_stands_with_the_date_the_letter_or_the_stage_that_it_belongs_to() {
        let mut store = Store::in_memory().unwrap();
        let date = Appointment { kind: "core-group".into(), ..blank() };
        let date = store.save_appointment(&date, now()).unwrap();
        let letter = store.save_letter_in(&LetterIn { words: "Please sign.".into(), ..blank() }, now()).unwrap();
        let stage = ChildStage { stage: "early-help".into(), ..store.new_child_stage("").unwrap() };
        let stage = store.save_child_stage(&stage, now()).unwrap();
        let mut find = |about: &str| {
            let id = kept(&mut store, about).mark.id;
            let page = store.find_before_signing(&id, today()).unwrap();
            (page.date.is_some(), page.letter.is_some(), page.stage.is_some())
        };
        assert_eq!(find(&date.mark.id), (true, false, false));
        assert_eq!(find(&letter.mark.id), (false, true, false));
        assert_eq!(find(&stage.mark.id), (false, false, true));
        assert_eq!(find(""), (false, false, false));
        assert_eq!(store.before_signings_about(&letter.mark.id).unwrap().len(), 1);
        assert!(store.before_signings_about("").unwrap().is_empty(), "those that belong to nothing belong to nothing");
    }

    #[test]
    fn the_rights_of_the_nation_stand_with_it_and_grow_old() {
        let mut store = Store::in_memory().unwrap();
        for (nation, right) in [
            (Nation::England, "E03"),
            (Nation::Wales, "W21"),
            (Nation::Scotland, "S6"),
            (Nation::NorthernIreland, "N5"),
        ] {
            let me = Me { nation, ..store.find_me().unwrap() };
            store.save_me(&me, Moment::default()).unwrap();
            let id = kept(&mut store, "").mark.id;
            let rights = store.find_before_signing(&id, today()).unwrap().rights;
            assert_eq!(rights[0].fact.id, right);
            let later = Day("2027-11-22".parse().unwrap());
            let rights = store.find_before_signing(&id, later).unwrap().rights;
            assert!(rights.iter().all(|right| right.standing == FactStanding::MayHaveChanged));
        }
    }

    #[test]
    fn it_is_only_me_and_nobody_else_says_what_i_understand() {
        let mut store = Store::in_memory().unwrap();
        let mut theirs = store.new_before_signing("");
        assert_eq!(theirs.mark.space, Space::Private);
        theirs.mark.said_by = "Priya".into();
        assert_eq!(store.save_before_signing(&theirs, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
        let mine = kept(&mut store, "");
        let grace = store.save_person(&Person { name: "Grace".into(), ..blank() }, Moment::default()).unwrap();
        store.begin_visit(&grace.mark.id, now()).unwrap();
        assert!(store.list_before_signings(0, today()).unwrap().signings.is_empty());
        assert_eq!(store.find_before_signing(&mine.mark.id, today()).unwrap_err().problem(), Problem::NotFound);
    }

    #[test]
    fn a_page_of_them_has_the_newest_first_and_says_that_there_are_more() {
        let mut store = Store::in_memory().unwrap();
        let made: Vec<String> = (0..=PAGE).map(|_| kept(&mut store, "").mark.id).collect();
        let first = store.list_before_signings(0, today()).unwrap();
        assert_eq!((first.signings.len(), first.more), (PAGE, true));
        assert_eq!(first.signings[0].signing.mark.id, made[PAGE]);
        let rest = store.list_before_signings(PAGE, today()).unwrap();
        assert_eq!((rest.signings.len(), rest.more), (1, false));
    }

    #[test]
    fn what_was_said_can_be_put_away_and_comes_back_whole() {
        let mut store = Store::in_memory().unwrap();
        let wait = BeforeSigning { wait: true, wait_for: "My solicitor".into(), ..kept(&mut store, "") };
        let wait = store.save_before_signing(&wait, Moment::default()).unwrap();
        store.put_away(&wait.mark.id, Moment::default()).unwrap();
        assert!(store.list_before_signings(0, today()).unwrap().signings.is_empty());
        store.bring_back(&wait.mark.id, Moment::default()).unwrap();
        let back = store.find_before_signing(&wait.mark.id, today()).unwrap().signing;
        assert_eq!((back.wait, back.wait_for.as_str(), back.what.as_str()), (true, "My solicitor", "The plan"));
    }
}
