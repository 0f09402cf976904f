//! What waits for the parent to be seen, with the dates that it is about. Only an open record can tell it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::{Appointment, Layer};
use crate::dates::Moment;
use crate::due::Due;
use crate::error::{Problem, Result};
use crate::item::{Item, Space};
use crate::reminders::Reminders;
use crate::rung::{NotRung, Rung};
use crate::store::Store;
use crate::text::Words;

/// A reminder that waits for the parent, with its date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct ReminderCard {
    /// When it came.
    pub at: Moment,
    /// Which of the times of its date.
    pub layer: Layer,
    /// Why it did not ring; `None`: it rang.
    pub why: Option<NotRung>,
    /// The soft sound could not be made.
    pub silent: bool,
    /// The system could not show its message.
    pub unshown: bool,
    /// The date.
    pub date: Appointment,
}

/// What waits for the parent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Ringing {
    /// The reminders of this record, of each date the last.
    pub cards: Vec<ReminderCard>,
    /// One waits that does not show here now: for another record of this computer, or only for the parent while
    /// somebody is beside them.
    pub other: bool,
    /// The card may be read aloud by itself.
    pub speaks: bool,
}

impl Store {
    /// What waits for the parent, with its dates; and the ids of those that are not so any more: moved, put away,
    /// cancelled, or not to ring. What is only for the parent waits until nobody is beside them.
    ///
    /// # Errors
    /// The record's.
    pub fn ringing(&self, unseen: &[Rung]) -> Result<(Ringing, Vec<String>)> {
        let reminders = self.find_reminders()?;
        let mut ringing = Ringing { speaks: reminders.may_speak(&self.find_me()?), ..Ringing::default() };
        let mut gone = Vec::new();
        for rung in unseen {
            let Rung { due: Due { at, id, layer }, why, silent, unshown, .. } = rung.clone();
            match self.with_only_me(|store| store.standing(&reminders, &rung.due))? {
                None => gone.push(id),
                Some(date) if self.is_beside() && date.mark.space == Space::Private => ringing.other = true,
                Some(date) => ringing.cards.push(ReminderCard { at, layer, why, silent, unshown, date }),
            }
        }
        Ok((ringing, gone))
    }

    /// The date of a reminder, where it still stands as it stood when it rang.
    fn standing(&self, reminders: &Reminders, due: &Due) -> Result<Option<Appointment>> {
        let date = match self.find_appointment(&due.id) {
            Err(error) if error.problem() == Problem::NotFound => return Ok(None),
            found => found?,
        };
        let stands = reminders.moments(&date).contains(&(due.layer, due.at)) && !date.mark.put_away;
        Ok(if stands && !self.is_off(&date)? { Some(date) } else { None })
    }

    /// The name of a date for the system's own message, where it may stand there.
    ///
    /// # Errors
    /// The record's.
    pub fn name_in_notice(&self, id: &str, words: &Words) -> Result<Option<String>> {
        let date = self.find_appointment(id)?;
        if !self.find_reminders()?.may_name(&self.find_me()?, &date) {
            return Ok(None);
        }
        let own = Some(&date.own_kind).filter(|own| !own.is_empty());
        Ok(Some(own.cloned().unwrap_or_else(|| words.text(&date.title(), &[]))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appointments::Layers;
    use crate::dates::{Day, Now, Time};
    use crate::me::Sharing;
    use crate::people::Person;
    use crate::rung::{Look, Rings};
    use chrono::{TimeZone, Utc};

    fn now(hour: u32) -> Now {
        Now::new(Utc.with_ymd_and_hms(2026, 7, 14, hour, 15, 0).unwrap(), chrono_tz::Europe::London)
    }

    /// A record with a doctor at 10:15, whose reminder has rung.
    fn rang() -> (Store, Vec<Rung>, String) {
        let mut store = Store::in_memory().unwrap();
        let layers = Layers { leave_now: true, ..Layers::default() };
        store.save_reminders(&Reminders { layers, ..Reminders::default() }, now(7).moment).unwrap();
        let (day, time) = (Some(now(7).day()), Time::new(10, 15));
        let doctor = Appointment { kind: "doctor".into(), day, time, ..Appointment::default() };
        let id = store.save_appointment(&doctor, now(7)).unwrap().mark.id;
        let mut rings = Rings::default();
        for hour in [7, 9] {
            let due = store.list_due(now(7).moment, now(hour)).unwrap();
            rings.look(&due, Look { now: now(hour).moment, gap: NotRung::Off, barred: None });
        }
        (store, rings.unseen().cloned().collect(), id)
    }

    #[test]
    fn a_reminder_is_shown_with_its_date() {
        let (store, unseen, id) = rang();
        let (ringing, gone) = store.ringing(&unseen).unwrap();
        assert_eq!((ringing.cards[0].date.mark.id.as_str(), ringing.cards[0].layer), (id.as_str(), Layer::LeaveNow));
        assert!(gone.is_empty() && !ringing.speaks);
    }

    #[test]
    fn what_is_only_for_the_parent_waits_until_nobody_is_beside_them() {
        let (mut store, unseen, id) = rang();
        let mut private = store.find_appointment(&id).unwrap();
        private.mark.space = Space::Private;
        store.save_appointment(&private, now(9)).unwrap();
        let grace = Person { name: "Grace".into(), ..Person::default() };
        let grace = store.save_person(&grace, now(9).moment).unwrap();
        let visit = store.begin_visit(&grace.mark.id, now(9)).unwrap();
        let (beside, gone) = store.ringing(&unseen).unwrap();
        assert!(beside.cards.is_empty() && beside.other && gone.is_empty(), "{beside:?} {gone:?}");
        store.keep_visit(&visit.mark.id, now(10)).unwrap();
        assert_eq!(store.ringing(&unseen).unwrap().0.cards.len(), 1);
    }

    #[test]
    fn what_was_moved_or_put_away_after_it_rang_is_not_shown_any_more() {
        let (mut store, unseen, id) = rang();
        let mut moved = store.find_appointment(&id).unwrap();
        moved.day = Some(Day("2026-07-20".parse().unwrap()));
        store.save_appointment(&moved, now(9)).unwrap();
        assert_eq!(store.ringing(&unseen).unwrap(), (Ringing::default(), vec![id.clone()]));
        let (mut store, unseen, id) = rang();
        store.put_away(&id, now(9).moment).unwrap();
        assert_eq!(store.ringing(&unseen).unwrap().1, [id]);
    }

    #[test]
    fn a_date_is_named_only_where_it_was_chosen_and_nobody_else_is_there() {
        let (mut store, _, id) = rang();
        let words = Words::new("en-GB");
        assert_eq!(store.name_in_notice(&id, &words).unwrap(), None);
        let chosen = Reminders { named: true, ..store.find_reminders().unwrap() };
        store.save_reminders(&chosen, now(9).moment).unwrap();
        let mut me = store.find_me().unwrap();
        me.sharing = Sharing::OnlyMe;
        store.save_me(&me, now(9).moment).unwrap();
        assert_eq!(store.name_in_notice(&id, &words).unwrap().as_deref(), Some("Doctor"));
    }
}
