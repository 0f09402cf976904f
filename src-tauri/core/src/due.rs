//! What is due, outside the record: moments, layers and opaque ids only, so that a locked record can still ring.

use std::fs;
use std::path::Path;

use chrono::{Days, Duration};
use serde::{Deserialize, Serialize};

use crate::appointments::{Appointment, Layer};
use crate::dates::{Day, Moment, Now, Time, moment_of};
use crate::error::Result;
use crate::files::write_whole;
use crate::store::Store;

/// How far ahead a date that comes again is written down. What is once is written down however far it is.
pub const AHEAD_DAYS: i64 = 120;

/// A reminder: a date and one of the times at which it rings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// When.
    pub at: Moment,
    /// Id of the appointment.
    pub id: String,
    /// Which of its times.
    pub layer: Layer,
}

/// The file `due` of a profile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueFile {
    /// A soft sound comes with them.
    pub chime: bool,
    /// Up to when everything is written down.
    pub until: Moment,
    /// The reminders, soonest first.
    pub due: Vec<Due>,
}

impl DueFile {
    /// What is due for the profile in this folder; `None` where no file, or none of ours, stands.
    pub fn read(folder: &Path) -> Option<DueFile> {
        let written = fs::read(folder.join("due")).ok();
        written.and_then(|bytes| serde_json::from_slice(&bytes).ok())
    }

    /// Writes it, whole or not at all.
    ///
    /// # Errors
    /// The disk's.
    pub fn write(&self, folder: &Path) -> Result<()> {
        write_whole(&folder.join("due"), &serde_json::to_vec(self)?)
    }
}

impl Store {
    /// The reminders after a moment, soonest first: those that are still to come, and those that nobody has looked at.
    ///
    /// # Errors
    /// The record's.
    pub fn list_due(&self, since: Moment, now: Now) -> Result<DueFile> {
        // It rings at home too, when the visit is over: what is only me is due like everything else.
        self.with_only_me(|store| store.everything_due(since, now))
    }

    fn everything_due(&self, since: Moment, now: Now) -> Result<DueFile> {
        let reminders = self.find_reminders()?;
        let from = Day(since.0.min(now.moment.0).date_naive() - Days::new(1));
        let ahead = Day(now.day().0 + Duration::days(AHEAD_DAYS));
        let mut dates = self.appointments_between(from, ahead)?;
        dates.extend(self.appointments_after(ahead)?);
        let mut due = Vec::new();
        for date in dates {
            let moments = reminders.moments(&date);
            if moments.iter().any(|(_, at)| *at > since) && !self.is_off(&date)? {
                due.extend(of(&date, moments).filter(|due| due.at > since));
            }
        }
        due.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
        let until = moment_of(ahead, Time(chrono::NaiveTime::MIN), now.zone);
        Ok(DueFile { chime: reminders.chime, until, due })
    }
}

fn of(date: &Appointment, moments: Vec<(Layer, Moment)>) -> impl Iterator<Item = Due> {
    let id = date.mark.id.clone();
    moments.into_iter().map(move |(layer, at)| Due { at, id: id.clone(), layer })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appointments::{Every, Happened, Layers, Repeat};
    use crate::reminders::Reminders;
    use chrono::{TimeZone, Utc};

    const ALL: Layers = Layers { night_before: true, get_ready: true, leave_now: true };

    fn now() -> Now {
        Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 8, 0, 0).unwrap(), chrono_tz::Europe::London)
    }

    fn store(repeat: Option<Repeat>) -> (Store, String) {
        let mut store = Store::in_memory().unwrap();
        store.save_reminders(&Reminders { layers: ALL, ..Reminders::default() }, now().moment).unwrap();
        let doctor = Appointment {
            kind: "doctor".into(),
            place: "Hill Street".into(),
            day: Some(Day("2026-07-15".parse().unwrap())),
            time: Time::new(10, 15),
            repeat,
            ..Appointment::default()
        };
        let id = store.save_appointment(&doctor, now()).unwrap().mark.id;
        (store, id)
    }

    #[test]
    fn only_moments_layers_and_ids_are_written() {
        let (store, id) = store(None);
        let due = store.list_due(now().moment, now()).unwrap();
        let written = serde_json::to_string(&due).unwrap();
        assert!(!written.contains("doctor") && !written.contains("Hill"), "{written}");
        let told: Vec<(String, Layer)> = due.due.iter().map(|one| (one.at.0.to_rfc3339(), one.layer)).collect();
        assert_eq!(told[0], ("2026-07-14T18:00:00+00:00".into(), Layer::NightBefore));
        assert_eq!(told[2], ("2026-07-15T09:15:00+00:00".into(), Layer::LeaveNow));
        assert!(due.due.iter().all(|one| one.id == id));
    }

    #[test]
    fn each_day_of_a_series_is_due_and_a_hearing_a_year_off_too() {
        let (mut store, id) = store(Some(Repeat { every: Every::Weeks, ..Repeat::default() }));
        let hearing = Appointment {
            day: Some(Day("2027-07-20".parse().unwrap())),
            time: Time::new(9, 0),
            ..Appointment::default()
        };
        store.save_appointment(&hearing, now()).unwrap();
        let due = store.list_due(now().moment, now()).unwrap().due;
        assert_eq!(due.iter().filter(|one| one.id == format!("{id}@2026-07-22")).count(), 3);
        assert_eq!(due.last().unwrap().at.0.to_rfc3339(), "2027-07-20T08:00:00+00:00");
    }

    #[test]
    fn what_was_cancelled_or_put_away_is_not_due() {
        let (mut store, id) = store(None);
        let mut outcome = store.new_outcome(&id).unwrap();
        outcome.what = Happened::CancelledByThem;
        store.save_outcome(&outcome, now()).unwrap();
        assert!(store.list_due(now().moment, now()).unwrap().due.is_empty());
        let (mut store, id) = self::store(None);
        store.put_away(&id, now().moment).unwrap();
        assert!(store.list_due(now().moment, now()).unwrap().due.is_empty());
    }
}
