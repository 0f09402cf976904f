//! Two meetings at one time: said at once, kindly, and never in the way of keeping either.

use chrono::Days;

use super::Appointment;
use super::occurrences::row_of;
use crate::dates::Day;
use crate::error::Result;
use crate::item::Item;
use crate::store::Store;

impl Store {
    /// The other appointments that run while this one does, or while the parent is on the way to it or from it.
    ///
    /// # Errors
    /// The record's.
    pub fn clashes_of(&self, appointment: &Appointment) -> Result<Vec<Appointment>> {
        let (Some(span), Some(day)) = (span(appointment), appointment.day) else { return Ok(Vec::new()) };
        let near = self.appointments_between(Day(day.0 - Days::new(1)), Day(day.0 + Days::new(1)))?;
        let mine = row_of(&appointment.mark.id).to_owned();
        let others = near.into_iter().filter(|other| mine.is_empty() || row_of(&other.mark().id) != mine);
        Ok(others.filter(|other| span_overlaps(span, other)).collect())
    }
}

type Span = (crate::dates::Moment, crate::dates::Moment);

/// From leaving home to being over. The way home is not counted: what comes next may be near.
fn span(appointment: &Appointment) -> Option<Span> {
    let begins = appointment.begins()?;
    Some((appointment.leaves().unwrap_or(begins), appointment.ends()?))
}

fn span_overlaps(this: Span, other: &Appointment) -> bool {
    span(other).is_some_and(|other| this.0 < other.1 && other.0 < this.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appointments::Travel;
    use crate::dates::{Day, Now, Time};
    use chrono::{NaiveDate, TimeZone, Utc};

    fn at(hour: u32, minute: u32, minutes: u32) -> Appointment {
        Appointment {
            kind: "meeting".into(),
            day: NaiveDate::from_ymd_opt(2026, 7, 14).map(Day),
            time: Time::new(hour, minute),
            minutes: Some(minutes),
            ..Appointment::default()
        }
    }

    #[test]
    fn overlapping_meetings_clash_and_back_to_back_ones_do_not() {
        let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 1, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
        let mut store = Store::in_memory().unwrap();
        let first = store.save_appointment(&at(10, 0, 60), now).unwrap();
        assert_eq!(store.clashes_of(&at(10, 30, 60)).unwrap(), vec![first.clone()]);
        assert!(store.clashes_of(&at(11, 0, 30)).unwrap().is_empty(), "back to back is no clash");
        assert!(store.clashes_of(&first).unwrap().is_empty(), "it does not clash with itself");
        let far = Appointment { travel: Travel::Bus, travel_minutes: Some(30), ..at(11, 15, 30) };
        assert_eq!(store.clashes_of(&far).unwrap(), vec![first], "the bus leaves while the first one runs");
    }
}
