//! A looked-at file and the record: what is here already, what it changes, and keeping what the parent chose.

use std::collections::BTreeMap;

use chrono::Days;

use super::{CalendarLook, Incoming, IncomingWhat, OURS, WhyUnread, in_rule, note, read, uid_of};
use crate::appointments::{Appointment, Happened, HeardBy, row_of};
use crate::dates::{Day, Now};
use crate::error::{Error, Problem, Result};
use crate::item::{Item, Mark, Space};
use crate::store::Store;

/// How far ahead the next day of a series is looked for.
const AHEAD: u64 = 12 * 366;

/// What is here of a calendar: rows by their UID.
type Known = BTreeMap<String, Vec<Appointment>>;

impl Store {
    /// A calendar file as it is looked at, compared with what is here. Nothing is kept.
    ///
    /// # Errors
    /// As [`read`]; the record's.
    pub fn look_at_calendar(&self, bytes: &[u8], now: Now) -> Result<CalendarLook> {
        let mut look = read(bytes, now)?;
        // A date that is only me is known too, else it would be taken twice.
        let known = self.with_only_me(|store| store.known(&look.incoming))?;
        let changed: Vec<(String, Option<Day>, bool)> = look
            .incoming
            .iter()
            .map(|one| (one.appointment.uid.clone(), one.appointment.instead_of, one.is_cancelled()))
            .collect();
        for one in &mut look.incoming {
            let rows = known.get(&one.appointment.uid).map_or(&[][..], Vec::as_slice);
            match self.here(rows, &one.appointment)? {
                Some(here) => self.compare(one, &here, rows, &changed)?,
                None => one.appointment.series = series_in(rows).map_or_else(String::new, |row| row.mark.id.clone()),
            }
            if one.appointment.instead_of.is_none() {
                one.appointment.series = String::new();
            }
        }
        Ok(look)
    }

    fn known(&self, incoming: &[Incoming]) -> Result<Known> {
        let mut known = Known::new();
        for row in self.list_where::<Appointment>("uid <> '' OR series <> ''", "put_away, series, id")? {
            known.entry(uid_of(&row)).or_default().push(row);
        }
        for uid in incoming.iter().map(|one| &one.appointment.uid) {
            let Some(id) = uid.strip_suffix(OURS) else { continue };
            if let Ok(row) = self.find_appointment(id) {
                let rows = known.entry(uid.clone()).or_default();
                if rows.iter().all(|known| known.mark.id != row.mark.id) {
                    rows.insert(0, row);
                }
            }
        }
        Ok(known)
    }

    /// The one that is here for a date of a file: a row, or one day of a series.
    fn here(&self, rows: &[Appointment], date: &Appointment) -> Result<Option<Appointment>> {
        let Some(day) = date.instead_of else {
            let ours = |row: &&Appointment| date.uid.strip_suffix(OURS) == Some(row.mark.id.as_str());
            let whole = || rows.iter().find(|row| is_whole(row));
            // Some programs give all their dates one UID.
            let then = || rows.iter().find(|row| is_whole(row) && (row.day, row.time) == (date.day, date.time));
            let found = rows.iter().find(ours).or_else(then).or_else(|| series_in(rows)).or_else(whole);
            return Ok(found.cloned());
        };
        if let Some(row) = rows.iter().find(|row| row.instead_of == Some(day)) {
            return Ok(Some(row.clone()));
        }
        for row in rows.iter().filter(|row| is_whole(row) && row.repeat.is_some()) {
            match self.find_appointment(&format!("{}@{}", row.mark.id, day.0)) {
                Ok(one) => return Ok(Some(one)),
                Err(error) if error.problem() == Problem::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    fn compare(
        &self,
        one: &mut Incoming,
        here: &Appointment,
        rows: &[Appointment],
        changed: &[(String, Option<Day>, bool)],
    ) -> Result<()> {
        let id = here.mark.id.clone();
        one.appointment.series.clone_from(&here.series);
        if one.appointment.sequence < here.sequence {
            one.what = IncomingWhat::Older { id };
            return Ok(());
        }
        if one.is_cancelled() {
            let said = self.list_outcomes(&id)?.iter().any(|outcome| outcome.what == Happened::CancelledByThem);
            one.what =
                if said || here.mark.put_away { IncomingWhat::Same { id } } else { IncomingWhat::Cancels { id } };
            return Ok(());
        }
        // The days that the file changes alone leave the series when they are taken; those changed here stay out of it.
        let uid = &one.appointment.uid;
        let alone = changed.iter().filter(|(of, ..)| of == uid).filter_map(|(_, day, _)| *day);
        let alone: Vec<Day> = alone.collect();
        one.appointment.not_on.retain(|day| !alone.contains(day));
        let own = rows.iter().filter(|row| row.series == id).filter_map(|row| row.instead_of);
        let own = in_rule(one.appointment.repeat.as_ref(), one.appointment.day, own.collect());
        one.appointment.not_on.extend(own);
        one.appointment.not_on.sort();
        one.appointment.not_on.dedup();
        for (ours, theirs) in [(here.title(), &one.appointment.own_kind), (here.why.clone(), &one.appointment.why)] {
            if !theirs.is_empty() && *theirs != ours.trim() && here.kind == "own" {
                note(&mut one.notes, WhyUnread::OtherWords, theirs);
            }
        }
        let same = changed_by(here, &one.appointment) == *here && !here.mark.put_away;
        one.what = if same { IncomingWhat::Same { id } } else { IncomingWhat::Update { id } };
        Ok(())
    }

    /// Keeps what the parent chose of a calendar file: what is cancelled first, then whole dates, then single days.
    /// All of it is kept, or nothing.
    ///
    /// # Errors
    /// What the rules of a date say, the disk.
    pub fn take_calendar(&mut self, chosen: &[Incoming], now: Now) -> Result<Vec<Appointment>> {
        self.all_or_none(|store| store.take_all(chosen, now))
    }

    fn take_all(&mut self, chosen: &[Incoming], now: Now) -> Result<Vec<Appointment>> {
        let mut kept = Vec::new();
        for one in chosen {
            if let IncomingWhat::Cancels { id } = &one.what {
                kept.push(self.take_cancelled(id, one.put_away, now)?);
            }
        }
        let single = |one: &&Incoming| one.appointment.instead_of.is_some();
        for one in chosen.iter().filter(|one| !single(one)).chain(chosen.iter().filter(single)) {
            match &one.what {
                IncomingWhat::New => kept.push(self.take_new(&one.appointment, &kept, now)?),
                IncomingWhat::Update { id } => kept.push(self.take_update(id, &one.appointment, &kept, now)?),
                _ => {}
            }
        }
        Ok(kept)
    }

    fn take_new(&mut self, date: &Appointment, kept: &[Appointment], now: Now) -> Result<Appointment> {
        let mark = Mark::new(date.mark.space);
        let mut date = Appointment { mark, ..date.clone() };
        if date.instead_of.is_some() && date.series.is_empty() {
            let series = kept.iter().find(|row| row.uid == date.uid && is_whole(row));
            date.series = series.map_or_else(String::new, |row| row.mark.id.clone());
        }
        self.save_appointment(&date, now)
    }

    fn take_update(&mut self, id: &str, date: &Appointment, kept: &[Appointment], now: Now) -> Result<Appointment> {
        let here = match self.find_appointment(id) {
            Ok(here) => here,
            // Its series has moved from under it meanwhile.
            Err(error) if error.problem() == Problem::NotFound && id.contains('@') => {
                let series = row_of(id).to_owned();
                return self.take_new(&Appointment { series, ..date.clone() }, kept, now);
            }
            Err(error) => return Err(error),
        };
        if here.mark.put_away {
            self.bring_back(&here.mark.id, now.moment)?;
        }
        let mut changed = changed_by(&here, date);
        changed.mark.put_away = false;
        changed.sequence = date.sequence;
        if id.contains('@') {
            changed.uid.clone_from(&date.uid);
        }
        self.save_appointment(&changed, now)
    }

    /// They cancelled it, by a file that came today; whether it is put away the parent says.
    fn take_cancelled(&mut self, id: &str, put_away: bool, now: Now) -> Result<Appointment> {
        let mut date = self.find_appointment(id)?;
        let mut about = id.to_owned();
        if let (Some(repeat), Some(first), false) = (&date.repeat, date.day, id.contains('@')) {
            // A series that is cancelled is cancelled from now on.
            let far = Day(now.day().0.checked_add_days(Days::new(AHEAD)).unwrap_or(now.day().0));
            let next = repeat.days(first, now.day(), far).into_iter().find(|day| !date.not_on.contains(day));
            if let Some(next) = next {
                about = format!("{id}@{}", next.0);
                date.day = Some(next);
            }
        }
        let mut outcome = self.new_outcome(&about)?;
        outcome.what = Happened::CancelledByThem;
        outcome.told_by = HeardBy::Email;
        outcome.told_on = Some(now.day());
        self.save_outcome(&outcome, now)?;
        if put_away && about != id {
            self.end_series(&about, now)?;
        } else if put_away {
            self.put_appointment_away(id, now)?;
        }
        Ok(date)
    }

    /// The chosen dates for a calendar file, with their number of only-me dates.
    ///
    /// # Errors
    /// `NotFound`; `CalendarEmpty` when none of them has a day.
    pub fn dates_to_write(&self, ids: &[String]) -> Result<(Vec<Appointment>, u32)> {
        let dates: Vec<Appointment> = ids.iter().map(|id| self.find_appointment(id)).collect::<Result<_, Error>>()?;
        let dates: Vec<Appointment> = dates.into_iter().filter(|date| date.day.is_some()).collect();
        let private = dates.iter().filter(|date| date.mark.space == Space::Private).count();
        let private = u32::try_from(private).unwrap_or(u32::MAX);
        if dates.is_empty() { Err(Problem::CalendarEmpty.into()) } else { Ok((dates, private)) }
    }
}

/// A row that stands for itself, and not for one day of a series.
fn is_whole(row: &Appointment) -> bool {
    row.instead_of.is_none()
}

/// The series, or the date that is once, as it began: not a later part of it.
fn series_in(rows: &[Appointment]) -> Option<&Appointment> {
    rows.iter().find(|row| is_whole(row) && row.series.is_empty())
}

/// What is here with the day, time, length, place and repeat of the file. All other words are the parent's.
fn changed_by(here: &Appointment, file: &Appointment) -> Appointment {
    let one_day = here.mark.id.contains('@') || file.instead_of.is_some();
    let mut changed = Appointment {
        day: file.day,
        time: file.time,
        zone: file.zone.clone(),
        minutes: file.minutes.or(here.minutes),
        place: if file.place.is_empty() { here.place.clone() } else { file.place.clone() },
        ..here.clone()
    };
    if !one_day {
        changed.repeat.clone_from(&file.repeat);
        changed.not_on = if file.repeat.is_some() { file.not_on.clone() } else { here.not_on.clone() };
    }
    changed
}
