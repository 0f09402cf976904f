//! Two meetings at one time: said at once, kindly, and never in the way of keeping either.

use super::Appointment;
use crate::error::Result;
use crate::item::Item;
use crate::store::Store;

impl Store {
    /// The other appointments that run while this one does.
    pub fn clashes_of(&self, appointment: &Appointment) -> Result<Vec<Appointment>> {
        let Some(span) = span(appointment) else { return Ok(Vec::new()) };
        let others = self.all_appointments()?.into_iter().filter(|other| other.mark().id != appointment.mark.id);
        Ok(others.filter(|other| span_overlaps(span, other)).collect())
    }
}

type Span = (crate::dates::Moment, crate::dates::Moment);

fn span(appointment: &Appointment) -> Option<Span> {
    Some((appointment.begins()?, appointment.ends()?))
}

fn span_overlaps(this: Span, other: &Appointment) -> bool {
    span(other).is_some_and(|other| this.0 < other.1 && other.0 < this.1)
}

#[cfg(test)]
mod tests {
    use super::*;
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
    }
}
