//! Which of their own parts of a kept visit the parent shows: the one thing of it that can change.

use super::{MyPart, Visit, VisitState};
use crate::dates::Moment;
use crate::error::{Problem, Result};
use crate::store::Store;

impl Store {
    /// The parent shows a part of their own, or keeps it to themselves.
    ///
    /// # Errors
    /// `NotFound`; `SomebodyBeside` for a kept visit while another is open, because nobody sees then what it is.
    pub fn show_my_part(&mut self, id: &str, part: MyPart, show: bool, now: Moment) -> Result<Visit> {
        let mut visit: Visit = self.find(id)?;
        if visit.state == VisitState::Kept && self.is_beside() {
            return Err(Problem::SomebodyBeside.into());
        }
        visit.shown.retain(|one| *one != part);
        if show {
            visit.shown.push(part);
        }
        self.keep(&visit, now)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::*;
    use crate::dates::Now;
    use crate::item::blank;
    use crate::people::Person;

    #[test]
    fn of_a_kept_visit_only_what_is_shown_changes() {
        let mut store = Store::in_memory().unwrap();
        let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
        let ben = store.save_person(&Person { name: "Ben".into(), ..blank() }, now.moment).unwrap();
        let visit = store.begin_visit(&ben.mark.id, now).unwrap();
        let visit = store.save_visit(&Visit { my_words: "I was proud.".into(), ..visit }, now.moment).unwrap();
        let kept = store.keep_visit(&visit.mark.id, now).unwrap();
        let id = kept.mark.id.clone();
        assert!(!kept.shows(MyPart::Words));
        let shown = store.show_my_part(&id, MyPart::Words, true, now.moment).unwrap();
        assert_eq!(Visit { mark: kept.mark.clone(), shown: vec![MyPart::Words], ..kept.clone() }, shown);
        assert_eq!(store.show_my_part(&id, MyPart::Words, false, now.moment).unwrap().shown, []);
        let other = Visit { my_words: "I was sad.".into(), shown: vec![MyPart::Words], ..kept.clone() };
        assert_eq!(store.keep(&other, now.moment).unwrap_err().problem(), Problem::KeptForGood);
        store.begin_visit(&ben.mark.id, now).unwrap();
        let while_beside = store.show_my_part(&id, MyPart::Words, true, now.moment);
        assert_eq!(while_beside.unwrap_err().problem(), Problem::SomebodyBeside);
    }
}
