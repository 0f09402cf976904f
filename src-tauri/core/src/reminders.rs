//! Being reminded: which layers the parent chose for all dates, and when a date rings. Off until they are chosen.

use chrono::{Days, Duration};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::appointments::{Appointment, Layer, Layers};
use crate::dates::{Day, Moment, Time, moment_of};
use crate::error::{Problem, Result};
use crate::item::{As, Column, Item, Mark, Space, has_mark};
use crate::me::{Me, Sharing};
use crate::store::Store;

/// How the parent wants to be reminded. One per record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Reminders {
    /// What every item carries.
    #[serde(flatten)]
    pub mark: Mark,
    /// What rings, for every date that says nothing else.
    pub layers: Layers,
    /// When the night before rings.
    pub night_at: Time,
    /// How many minutes before leaving home "get ready" rings: 5 to 180.
    pub ready_minutes: u32,
    /// A soft sound comes with it.
    pub chime: bool,
    /// The card is read aloud by itself. It holds only where nobody else uses the computer.
    pub speaks: bool,
    /// The system's own message names the date. It holds only where nobody else uses the computer.
    pub named: bool,
}

impl Default for Reminders {
    fn default() -> Reminders {
        Reminders {
            mark: Mark::default(),
            layers: Layers::default(),
            night_at: Time::new(19, 0).unwrap_or(Time(chrono::NaiveTime::MIN)),
            ready_minutes: 30,
            chime: true,
            speaks: false,
            named: false,
        }
    }
}

impl Item for Reminders {
    const TABLE: &'static str = "reminders";
    const ONLY: Option<&'static str> = Some("reminders");
    const COLUMNS: &'static [Column] = &[
        ("layers", As::Nested),
        ("night_at", As::Text),
        ("ready_minutes", As::Number),
        ("chime", As::Flag),
        ("speaks", As::Flag),
        ("named", As::Flag),
    ];

    has_mark!();

    fn title(&self) -> String {
        String::new()
    }

    fn check(&self) -> Result<(), Problem> {
        if (5..=180).contains(&self.ready_minutes) { Ok(()) } else { Err(Problem::NotAllowed) }
    }
}

/// When a date rings, as the clock of its zone shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RingTime {
    /// Which of its times.
    pub layer: Layer,
    /// The day.
    pub day: Day,
    /// The time.
    pub time: Time,
}

impl Reminders {
    /// The moments at which a date rings, soonest first. None before its day, or its time, is known.
    pub fn moments(&self, date: &Appointment) -> Vec<(Layer, Moment)> {
        let layers = date.remind.unwrap_or(self.layers);
        let leaving = date.leaves().or_else(|| date.begins());
        let ready = leaving.map(|at| Moment(at.0 - Duration::minutes(i64::from(self.ready_minutes))));
        let night = self.night_before(date).filter(|night| leaving.is_none_or(|leaving| *night < leaving));
        let all = [(Layer::NightBefore, night), (Layer::GetReady, ready), (Layer::LeaveNow, leaving)];
        let chosen = all.into_iter().filter(|(layer, _)| layers.has(*layer));
        let mut moments: Vec<(Layer, Moment)> = chosen.filter_map(|(layer, at)| Some((layer, at?))).collect();
        moments.sort_by_key(|(_, at)| *at);
        moments
    }

    fn night_before(&self, date: &Appointment) -> Option<Moment> {
        let before = date.day?.0.checked_sub_days(Days::new(1))?;
        Some(moment_of(Day(before), self.night_at, zone_of(date)))
    }

    /// The moments as the parent's clock shows them.
    pub fn times(&self, date: &Appointment) -> Vec<RingTime> {
        let shown = |at: Moment| crate::dates::Now::new(at.0, zone_of(date));
        let moments = self.moments(date).into_iter();
        moments.map(|(layer, at)| RingTime { layer, day: shown(at).day(), time: shown(at).time() }).collect()
    }

    /// Whether the card is read aloud by itself: never where others use the computer.
    pub fn may_speak(&self, me: &Me) -> bool {
        self.speaks && me.sharing == Sharing::OnlyMe
    }

    /// Whether the system's own message may name this date: never where others use the computer, and never a date
    /// that is only for the parent.
    pub fn may_name(&self, me: &Me, date: &Appointment) -> bool {
        self.named && me.sharing == Sharing::OnlyMe && date.mark.space == Space::Shared
    }
}

fn zone_of(date: &Appointment) -> Tz {
    date.zone.parse().unwrap_or(Tz::Europe__London)
}

impl Store {
    /// How the parent wants to be reminded; off while nothing has been chosen.
    ///
    /// # Errors
    /// The record's.
    pub fn find_reminders(&self) -> Result<Reminders> {
        self.find_only()
    }

    /// Keeps how the parent wants to be reminded.
    ///
    /// # Errors
    /// `NotAllowed` for minutes that make no sense, the disk.
    pub fn save_reminders(&mut self, reminders: &Reminders, now: Moment) -> Result<Reminders> {
        self.keep(reminders, now)
    }

    /// When a date rings.
    ///
    /// # Errors
    /// The record's.
    pub fn ring_times(&self, date: &Appointment) -> Result<Vec<RingTime>> {
        if date.mark.put_away || self.is_off(date)? {
            return Ok(Vec::new());
        }
        Ok(self.find_reminders()?.times(date))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appointments::Travel;

    const ALL: Layers = Layers { night_before: true, get_ready: true, leave_now: true };

    fn date(day: &str, time: Option<(u32, u32)>) -> Appointment {
        Appointment {
            day: Some(Day(day.parse().unwrap())),
            time: time.and_then(|(hour, minute)| Time::new(hour, minute)),
            zone: "Europe/London".into(),
            travel: Travel::Bus,
            travel_minutes: Some(35),
            ..Appointment::default()
        }
    }

    fn told(reminders: &Reminders, date: &Appointment) -> Vec<String> {
        reminders.times(date).iter().map(|one| format!("{} {}", one.day.0, one.time)).collect()
    }

    #[test]
    fn a_date_rings_the_night_before_to_get_ready_and_to_leave() {
        let reminders = Reminders { layers: ALL, ..Reminders::default() };
        let doctor = date("2026-07-15", Some((10, 15)));
        assert_eq!(told(&reminders, &doctor), ["2026-07-14 19:00", "2026-07-15 09:10", "2026-07-15 09:40"]);
        let at_home = Appointment { travel: Travel::TheyCome, ..doctor.clone() };
        assert_eq!(told(&reminders, &at_home)[2], "2026-07-15 10:15", "nobody has to leave");
        let off = Appointment { remind: Some(Layers::default()), ..doctor.clone() };
        assert!(told(&reminders, &off).is_empty(), "this one date is off");
        let other = Appointment { remind: Some(Layers { leave_now: true, ..Layers::default() }), ..doctor };
        assert_eq!(told(&Reminders::default(), &other).len(), 1, "this one date rings though no other does");
    }

    #[test]
    fn a_date_without_a_time_rings_only_the_night_before() {
        let reminders = Reminders { layers: ALL, ..Reminders::default() };
        assert_eq!(told(&reminders, &date("2026-07-15", None)), ["2026-07-14 19:00"]);
        assert!(told(&reminders, &Appointment::default()).is_empty());
    }

    #[test]
    fn the_clock_on_the_wall_is_meant_in_the_night_the_clocks_change() {
        let reminders = Reminders { layers: ALL, ..Reminders::default() };
        let sunday = date("2026-10-25", Some((9, 0)));
        let moments = reminders.moments(&sunday);
        assert_eq!(moments[0].1.0.to_rfc3339(), "2026-10-24T18:00:00+00:00", "still summer time");
        assert_eq!(moments[2].1.0.to_rfc3339(), "2026-10-25T08:25:00+00:00");
        assert_eq!(told(&reminders, &sunday)[0], "2026-10-24 19:00");
    }

    #[test]
    fn nothing_speaks_or_is_named_where_others_use_the_computer() {
        let reminders = Reminders { speaks: true, named: true, ..Reminders::default() };
        let mut me = Me::default();
        let mut date = Appointment::default();
        assert!(!reminders.may_speak(&me) && !reminders.may_name(&me, &date), "nobody has said who uses it");
        me.sharing = Sharing::OnlyMe;
        assert!(reminders.may_speak(&me) && reminders.may_name(&me, &date));
        date.mark.space = Space::Private;
        assert!(!reminders.may_name(&me, &date));
        me.sharing = Sharing::Others;
        assert!(!reminders.may_speak(&me));
    }

    #[test]
    fn what_was_chosen_is_kept() {
        let mut store = Store::in_memory().unwrap();
        assert!(store.find_reminders().unwrap().layers.is_off());
        let chosen = Reminders { layers: ALL, night_at: Time::new(20, 0).unwrap(), ..Reminders::default() };
        store.save_reminders(&chosen, Moment::default()).unwrap();
        let kept = store.find_reminders().unwrap();
        assert_eq!((kept.layers, kept.night_at), (ALL, chosen.night_at));
        let slip = Reminders { ready_minutes: 1, ..chosen };
        assert_eq!(store.save_reminders(&slip, Moment::default()).unwrap_err().problem(), Problem::NotAllowed);
    }
}
