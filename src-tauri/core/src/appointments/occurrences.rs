//! Which dates stand on which days. A date that comes again is one row; each of its days is met as an appointment of
//! its own, under the row's id and the day: "id@2026-07-21". Changing one of them changes only that one.

use chrono::NaiveDate;

use super::reading::text;
use super::{Appointment, Repeat};
use crate::dates::{Day, Now};
use crate::error::{Problem, Result};
use crate::item::{Item, Mark};
use crate::store::Store;

/// Splits "id@2026-07-21" into the row and the day.
fn parts(id: &str) -> Option<(&str, Day)> {
    let (id, day) = id.split_once('@')?;
    Some((id, Day(day.parse::<NaiveDate>().ok()?)))
}

/// The row's own id, without the day.
pub fn row_of(id: &str) -> &str {
    id.split('@').next().unwrap_or_default()
}

impl Store {
    /// The appointment with this id: a whole row, or one of the days of a series.
    ///
    /// # Errors
    /// `NotFound`, also for a day on which the series is not.
    pub fn find_appointment(&self, id: &str) -> Result<Appointment> {
        let Some((row, day)) = parts(id) else { return self.find(id) };
        let series: Appointment = self.find(row)?;
        if series.days_between(day, day).is_empty() { Err(Problem::NotFound.into()) } else { Ok(series.on(day)) }
    }

    /// What has become of one day of a series that is not one any more: the date that stands for it, put away or not,
    /// or the same day of the series that went on from it.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn find_changed_day(&self, id: &str) -> Result<Appointment> {
        let (row, day) = parts(id).ok_or(Problem::NotFound)?;
        let of_series = "appointments WHERE series <> '' AND series = ?1";
        let own = format!("{of_series} AND instead_of = ?2");
        if let Some(own) = self.dates_of(&own, "put_away, id DESC", &[&row, &text(day)])?.into_iter().next() {
            return Ok(own);
        }
        let later = format!("{of_series} AND instead_of IS NULL AND put_away = 0 AND day <= ?2");
        let later = self.dates_of(&later, "day DESC", &[&row, &text(day)])?;
        let stands = |series: &&Appointment| !series.days_between(day, day).is_empty();
        later.iter().find(stands).map(|series| series.on(day)).ok_or_else(|| Problem::NotFound.into())
    }

    /// Keeps this appointment. Without a zone it gets the computer's. A day of a series becomes a row of its own.
    ///
    /// # Errors
    /// What its rules say, `NotFound`, the disk.
    pub fn save_appointment(&mut self, appointment: &Appointment, now: Now) -> Result<Appointment> {
        let mut kept = appointment.clone();
        if kept.zone.is_empty() {
            kept.zone = now.zone.name().to_owned();
        }
        if let (Some(repeat), Some(first)) = (&kept.repeat, kept.day) {
            repeat.check()?;
            kept.repeat = Some(repeat.written(first));
        }
        match parts(&appointment.mark.id) {
            Some((row, day)) => self.save_only_this(row, day, kept, now),
            None => self.keep(&kept, now.moment),
        }
    }

    /// "Only this one": the series leaves the day out, and the day gets a row of its own.
    fn save_only_this(&mut self, row: &str, day: Day, mut one: Appointment, now: Now) -> Result<Appointment> {
        let as_it_was = self.find_appointment(&one.mark.id)?;
        // How it comes again, and when not, is the whole series' matter.
        let (mark, not_on) = (as_it_was.mark.clone(), as_it_was.not_on.clone());
        if (Appointment { mark, not_on, ..one.clone() }) == as_it_was {
            return Ok(as_it_was);
        }
        one.mark.id = String::new();
        one.repeat = None;
        one.not_on = Vec::new();
        one.series = row.to_owned();
        one.instead_of = Some(day);
        let kept = self.keep(&one, now.moment)?;
        self.leave_out(row, day, now)?;
        Ok(kept)
    }

    /// "This and later": the series ends before the day, and another one begins on it.
    ///
    /// # Errors
    /// `NotAllowed` for what is no day of a series, `NotFound`, the disk.
    pub fn save_this_and_later(&mut self, appointment: &Appointment, now: Now) -> Result<Appointment> {
        let (row, day) = parts(&appointment.mark.id).ok_or(Problem::NotAllowed)?;
        let series: Appointment = self.find(row)?;
        let first = series.day.ok_or(Problem::NotAllowed)?;
        let mut later = appointment.clone();
        later.not_on = series.not_on.iter().copied().filter(|left| *left > day).collect();
        if day <= first {
            later.mark.id = row.to_owned();
            return self.save_appointment(&later, now);
        }
        later.mark.id = String::new();
        later.series = row.to_owned();
        let kept = self.save_appointment(&later, now)?;
        self.end_before(series, day, now)?;
        Ok(kept)
    }

    /// The series goes on no longer than to the day before this one.
    fn end_before(&mut self, mut series: Appointment, day: Day, now: Now) -> Result<()> {
        let last = day.0.pred_opt().map(Day);
        series.repeat = series.repeat.map(|repeat| Repeat { until: last, ..repeat });
        self.save_appointment(&series, now)?;
        Ok(())
    }

    /// The series is not on this day.
    fn leave_out(&mut self, row: &str, day: Day, now: Now) -> Result<()> {
        let mut series: Appointment = self.find(row)?;
        series.not_on.push(day);
        series.not_on.sort();
        series.not_on.dedup();
        self.keep(&series, now.moment)?;
        Ok(())
    }

    /// Puts an appointment away: a whole row, or only one day of a series.
    ///
    /// # Errors
    /// `NotFound`, the disk.
    pub fn put_appointment_away(&mut self, id: &str, now: Now) -> Result<()> {
        match parts(id) {
            Some((row, day)) => {
                let one = self.find_appointment(id)?;
                // It stays to be found: as a row of its own, put away.
                let mark = Mark { id: String::new(), ..one.mark.clone() };
                let series = row.to_owned();
                let row_of_its_own =
                    Appointment { mark, repeat: None, not_on: Vec::new(), series, instead_of: Some(day), ..one };
                let kept = self.keep(&row_of_its_own, now.moment)?;
                self.leave_out(row, day, now)?;
                self.put_away(kept.mark().id.as_str(), now.moment)
            }
            None => self.put_away(id, now.moment),
        }
    }

    /// "This and later" put away: the series ends before this day.
    ///
    /// # Errors
    /// `NotAllowed` for what is no day of a series, `NotFound`, the disk.
    pub fn end_series(&mut self, id: &str, now: Now) -> Result<()> {
        let (row, day) = parts(id).ok_or(Problem::NotAllowed)?;
        let series: Appointment = self.find(row)?;
        if series.day.is_some_and(|first| day <= first) {
            return self.put_away(row, now.moment);
        }
        self.end_before(series, day, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appointments::Every;
    use crate::dates::Time;
    use chrono::{TimeZone, Utc};

    fn now() -> Now {
        Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 8, 0, 0).unwrap(), chrono_tz::Europe::London)
    }

    fn day(text: &str) -> Day {
        Day(text.parse().unwrap())
    }

    /// A store with a visit every Tuesday at 10 from 14 July on.
    fn store() -> (Store, String) {
        let mut store = Store::in_memory().unwrap();
        let visit = Appointment {
            kind: "support-worker".into(),
            day: Some(day("2026-07-14")),
            time: Time::new(10, 0),
            repeat: Some(Repeat { every: Every::Weeks, ..Repeat::default() }),
            ..Appointment::default()
        };
        let id = store.save_appointment(&visit, now()).unwrap().mark.id;
        (store, id)
    }

    fn days(store: &Store) -> Vec<String> {
        let found = store.appointments_between(day("2026-07-01"), day("2026-08-20")).unwrap();
        found.iter().map(|one| format!("{} {}", one.day.unwrap().0, one.time.unwrap())).collect()
    }

    #[test]
    fn every_tuesday_stands_on_every_tuesday_also_over_the_night_the_clocks_change() {
        let (store, id) = store();
        assert_eq!(days(&store).len(), 6);
        let october = store.appointments_between(day("2026-10-20"), day("2026-10-30")).unwrap();
        let begins: Vec<String> = october.iter().map(|one| one.begins().unwrap().0.to_rfc3339()).collect();
        assert_eq!(
            begins,
            ["2026-10-20T09:00:00+00:00", "2026-10-27T10:00:00+00:00"],
            "10 on the wall clock both times"
        );
        assert_eq!(store.find::<Appointment>(&id).unwrap().repeat.unwrap().rule, "FREQ=WEEKLY");
        assert!(store.find_appointment(&format!("{id}@2026-07-15")).is_err(), "it is not on a Wednesday");
    }

    #[test]
    fn a_moved_tuesday_moves_alone() {
        let (mut store, id) = store();
        let mut one = store.find_appointment(&format!("{id}@2026-07-21")).unwrap();
        one.day = Some(day("2026-07-22"));
        let moved = store.save_appointment(&one, now()).unwrap();
        assert_eq!((moved.series.as_str(), moved.instead_of), (id.as_str(), Some(day("2026-07-21"))));
        assert_eq!(days(&store)[..3], ["2026-07-14 10:00", "2026-07-22 10:00", "2026-07-28 10:00"]);
        let same = store.find_appointment(&format!("{id}@2026-07-28")).unwrap();
        store.save_appointment(&same, now()).unwrap();
        assert_eq!(days(&store).len(), 6, "looking at one and keeping it changes nothing");
    }

    #[test]
    fn this_and_later_begins_anew_and_what_was_stays() {
        let (mut store, id) = store();
        let mut one = store.find_appointment(&format!("{id}@2026-08-04")).unwrap();
        one.time = Time::new(14, 0);
        store.save_this_and_later(&one, now()).unwrap();
        let found = days(&store);
        assert_eq!(found[2..5], ["2026-07-28 10:00", "2026-08-04 14:00", "2026-08-11 14:00"]);
        let mut first = store.find_appointment(&format!("{id}@2026-07-14")).unwrap();
        first.place = "At home".into();
        store.save_this_and_later(&first, now()).unwrap();
        assert_eq!(
            store.find::<Appointment>(&id).unwrap().place,
            "At home",
            "from the first on it is the whole series"
        );
    }

    #[test]
    fn one_day_is_put_away_and_can_come_back() {
        let (mut store, id) = store();
        store.put_appointment_away(&format!("{id}@2026-07-21"), now()).unwrap();
        assert_eq!(days(&store).len(), 5);
        let away = store.list_put_away().unwrap().remove(0);
        store.bring_back(&away.item, now().moment).unwrap();
        assert_eq!(days(&store).len(), 6);
        store.end_series(&format!("{id}@2026-08-04"), now()).unwrap();
        assert_eq!(days(&store).len(), 3);
        assert!(store.history_is_whole().unwrap());
    }
}
