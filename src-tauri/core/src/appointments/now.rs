//! What stands on now and next, and how long until then.

use chrono::Days;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Appointment;
use crate::dates::{Day, Now, Time};
use crate::error::Result;
use crate::store::Store;

/// What stands on now and next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct NowAndNext {
    /// The local day.
    pub today: Day,
    /// The local time, to the minute.
    pub time: Time,
    /// Runs at this moment.
    pub now: Option<Appointment>,
    /// The next with a day and, if it is today, not begun yet.
    pub next: Option<Appointment>,
    /// Whole minutes until `next` begins, when it is today and has a time.
    pub minutes_to_next: Option<i64>,
    /// How many appointments today has.
    pub today_count: usize,
}

impl Store {
    /// What stands on now and next.
    pub fn now_and_next(&self, now: Now) -> Result<NowAndNext> {
        let today = now.day();
        // One that began yesterday may still run.
        let near = self.appointments_between(Day(today.0 - Days::new(1)), today)?;
        let mut on = Vec::new();
        for appointment in near {
            if !self.is_off(&appointment)? {
                on.push(appointment);
            }
        }
        let near = on;
        let running = near.iter().find(|appointment| runs(appointment, now));
        let is_off = |appointment: &Appointment| self.is_off(appointment).unwrap_or_default();
        let next = self.next_appointment(today, |one| is_to_come(one, now) && !is_off(one))?;
        let minutes_to_next = next
            .as_ref()
            .filter(|next| next.day == Some(today))
            .and_then(Appointment::begins)
            .map(|begins| (begins.0 - now.moment.0).num_minutes());
        Ok(NowAndNext {
            today,
            time: now.time(),
            now: running.cloned(),
            next,
            minutes_to_next,
            today_count: near.iter().filter(|appointment| appointment.day == Some(today)).count(),
        })
    }
}

fn runs(appointment: &Appointment, now: Now) -> bool {
    let (Some(begins), Some(ends)) = (appointment.begins(), appointment.ends()) else { return false };
    begins <= now.moment && now.moment < ends
}

fn is_to_come(appointment: &Appointment, now: Now) -> bool {
    match (appointment.day, appointment.begins()) {
        (Some(_), Some(begins)) => begins > now.moment,
        (Some(day), None) => day >= now.day(),
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveDate, TimeZone, Utc};

    fn store_with(day: (i32, u32, u32), time: Option<(u32, u32)>) -> Store {
        let mut store = Store::in_memory().unwrap();
        let appointment = Appointment {
            kind: "doctor".into(),
            day: NaiveDate::from_ymd_opt(day.0, day.1, day.2).map(Day),
            time: time.and_then(|(hour, minute)| Time::new(hour, minute)),
            minutes: Some(45),
            ..Appointment::default()
        };
        store.save_appointment(&appointment, at(2026, 1, 1, 9, 0)).unwrap();
        store
    }

    fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> Now {
        Now::new(Utc.with_ymd_and_hms(year, month, day, hour, minute, 0).unwrap(), chrono_tz::Europe::London)
    }

    #[test]
    fn a_meeting_is_next_then_now_then_over() {
        let store = store_with((2026, 7, 14), Some((10, 15)));
        let before = store.now_and_next(at(2026, 7, 14, 8, 35)).unwrap();
        assert_eq!(before.minutes_to_next, Some(40), "9:35 British summer time");
        assert!(before.now.is_none());
        let during = store.now_and_next(at(2026, 7, 14, 9, 30)).unwrap();
        assert!(during.now.is_some() && during.next.is_none());
        let after = store.now_and_next(at(2026, 7, 14, 10, 0)).unwrap();
        assert!(after.now.is_none() && after.next.is_none());
    }

    #[test]
    fn what_they_cancelled_is_not_next_any_more() {
        let mut store = store_with((2026, 7, 14), Some((10, 15)));
        let now = at(2026, 7, 14, 8, 35);
        let next = store.now_and_next(now).unwrap().next.unwrap();
        let blank = store.new_outcome(&next.mark.id).unwrap();
        let what = crate::appointments::Happened::CancelledByThem;
        store.save_outcome(&crate::appointments::Outcome { what, ..blank }, now).unwrap();
        let after = store.now_and_next(now).unwrap();
        assert!(after.next.is_none() && after.today_count == 0);
    }

    #[test]
    fn a_meeting_without_a_time_is_next_all_day() {
        let store = store_with((2026, 7, 14), None);
        let evening = store.now_and_next(at(2026, 7, 14, 20, 0)).unwrap();
        assert!(evening.next.is_some());
        assert_eq!(evening.minutes_to_next, None);
        assert!(store.now_and_next(at(2026, 7, 15, 8, 0)).unwrap().next.is_none());
    }

    #[test]
    fn the_day_changes_at_midnight_of_the_zone_not_of_utc() {
        let store = store_with((2026, 7, 15), Some((9, 0)));
        assert_eq!(store.now_and_next(at(2026, 7, 14, 23, 30)).unwrap().today_count, 1);
        assert_eq!(store.now_and_next(at(2026, 7, 14, 22, 30)).unwrap().today_count, 0);
    }

    #[test]
    fn a_time_that_the_clocks_skip_begins_when_they_have_moved_on() {
        let store = store_with((2026, 3, 29), Some((1, 30)));
        let next = store.now_and_next(at(2026, 3, 29, 0, 0)).unwrap();
        assert_eq!(next.minutes_to_next, Some(90), "half past one does not exist; it begins at half past two");
    }
}
