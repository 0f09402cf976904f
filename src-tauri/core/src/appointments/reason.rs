//! Why a date did not happen, or why the parent cancelled it. The usual reasons are known by their id, so that they
//! are counted and said the same in every language; every other reason stands in own words beside it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Happened, Outcome};
use crate::text::Words;

/// Why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Reason {
    /// Nobody said.
    #[default]
    NotSaid,
    /// The letter could not be read.
    Letter,
    /// There was no bus, or no money for it.
    Bus,
    /// The parent was ill.
    Ill,
    /// The child was ill.
    ChildIll,
    /// Nobody told the parent.
    NotTold,
    /// They did not come.
    DidNotCome,
    /// The parent had another date.
    OtherDate,
    /// In own words.
    Own,
}

impl Reason {
    /// The message that says it; none where own words say it, or nobody has said it.
    fn message(self) -> Option<&'static str> {
        match self {
            Reason::NotSaid | Reason::Own => None,
            Reason::Letter => Some("happened-because-letter"),
            Reason::Bus => Some("happened-because-bus"),
            Reason::Ill => Some("happened-because-ill"),
            Reason::ChildIll => Some("happened-because-child-ill"),
            Reason::NotTold => Some("happened-because-not-told"),
            Reason::DidNotCome => Some("happened-because-did-not-come"),
            Reason::OtherDate => Some("happened-because-other-date"),
        }
    }
}

impl Outcome {
    /// The reason as it is said: own words where there are any, else the words of the usual reason. It may be empty.
    pub fn why(&self, words: &Words) -> String {
        match (self.because.trim(), self.reason.message()) {
            ("", Some(message)) => format!("{}.", words.text(message, &[])),
            (own, _) => own.to_owned(),
        }
    }

    /// They did not come.
    pub fn did_not_come(&self) -> bool {
        self.what == Happened::DidNotHappen && self.reason == Reason::DidNotCome
    }

    /// With a reason that fits: where there are own words, they are the reason.
    pub(super) fn with_own_words(mut self) -> Outcome {
        if !self.because.trim().is_empty() {
            self.reason = Reason::Own;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::{Day, Now};
    use crate::store::Store;
    use crate::text::languages;
    use chrono::{TimeZone, Utc};

    const USUAL: [Reason; 7] = [
        Reason::Letter,
        Reason::Bus,
        Reason::Ill,
        Reason::ChildIll,
        Reason::NotTold,
        Reason::DidNotCome,
        Reason::OtherDate,
    ];

    #[test]
    fn every_usual_reason_has_words_in_every_language() {
        for words in languages().iter().map(|language| Words::new(language)) {
            for reason in USUAL {
                let said = Outcome { reason, ..Outcome::default() }.why(&words);
                assert!(!said.starts_with("happened-") && said.ends_with('.'), "{reason:?}: {said}");
            }
        }
    }

    #[test]
    fn own_words_are_the_reason_where_there_are_any() {
        let mut store = Store::in_memory().unwrap();
        let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 12, 0, 0).unwrap(), chrono_tz::Europe::London);
        let visit = crate::appointments::Appointment { day: Some(Day(now.day().0)), ..crate::item::blank() };
        let visit = crate::appointments::Appointment { kind: "doctor".into(), ..visit };
        let about = store.save_appointment(&visit, now).unwrap().mark.id;
        let outcome = Outcome { about, reason: Reason::Bus, because: "The lift broke.".into(), ..Outcome::default() };
        let kept = store.save_outcome(&outcome, now).unwrap();
        assert_eq!((kept.reason, kept.why(&Words::new("en-GB")).as_str()), (Reason::Own, "The lift broke."));
        let usual = store.save_outcome(&Outcome { because: String::new(), reason: Reason::Bus, ..kept }, now).unwrap();
        assert_eq!(usual.why(&Words::new("en-GB")), "I had no bus or money.");
    }
}
