//! What My dates costs on a record of 20 years, beside the same on a record of one month, turn by turn in one run; and
//! what it costs to add a date, beside the least that would keep it as well.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use by_my_side_core::dates::{Day, Now};
use by_my_side_core::home::Home;
use by_my_side_core::item::to_row;
use by_my_side_core::keys::Opener;
use by_my_side_core::profile::Profile;
use by_my_side_core::store::Store;
use chrono::{Datelike, Days};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::life;
use crate::median;

type Measured<T> = Result<T, Box<dyn Error>>;
type Ask = fn(&Store, Now) -> by_my_side_core::error::Result<usize>;

/// How often each is asked.
const TURNS: usize = 200;
/// How many dates are added.
const ADDED: u64 = 300;

/// The same settings as the record has.
const SETTINGS: &str = "PRAGMA foreign_keys = ON; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;";
const KEY: &str = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";

/// Each thing with its milliseconds for one month and for 20 years, and what the long record holds.
pub fn measure(folder: &Path, now: Now) -> Measured<Value> {
    let mut month = record(&folder.join("month"), now)?;
    let mut years = record(&folder.join("years"), now)?;
    life::put_in(&mut month.store, life::month(now), now)?;
    let begun = Instant::now();
    let told = life::put_in(&mut years.store, life::years(now), now)?;
    eprintln!("{told:?} in {:.1} s", begun.elapsed().as_secs_f64());
    let asked: Vec<Value> = ASKS
        .iter()
        .map(|(name, ask)| {
            let (one, many) = both(&month.store, &years.store, now, *ask)?;
            Ok(json!({ "name": name, "month": one, "years": many }))
        })
        .collect::<Measured<_>>()?;
    let (least, month, years) = add(folder, &mut month, &mut years, now)?;
    let held = json!({ "dates": told.dates, "outcomes": told.outcomes });
    Ok(json!({ "asked": asked, "least": least, "add_month": month, "add_years": years, "held": held }))
}

fn record(folder: &Path, now: Now) -> Measured<Profile> {
    fs::create_dir_all(folder.join("profiles"))?;
    let home = Home { data: folder.join("profiles"), keys: folder.join("keys") };
    Ok(home.open(&home.folder("")?, &Opener::Alone, now)?)
}

/// What the screens ask for. Each gives how much it found, which has to be the same for both records.
const ASKS: [(&str, Ask); 7] = [
    ("Home", home),
    ("my day", |store, now| Ok(store.my_day(now.day())?.routines.len())),
    ("week", week),
    ("month", month),
    ("My dates", |store, now| {
        let dates = store.list_appointments(now)?;
        Ok(dates.today.len() + dates.to_come.len())
    }),
    ("what is due", |store, now| Ok(store.list_due(now.moment, now)?.due.len())),
    ("clashes of a new date", |store, now| Ok(store.clashes_of(&life::new_date(1, now.day()))?.len())),
];

fn home(store: &Store, now: Now) -> by_my_side_core::error::Result<usize> {
    let (me, _, _) = (store.find_me()?, store.find_settings()?, store.find_told()?);
    let (people, at) = (store.list_people()?, store.now_and_next(now)?);
    let today = store.appointments_between(now.day(), now.day())?;
    let mut said = 0;
    for date in &today {
        said += store.list_outcomes(&date.mark.id)?.len();
    }
    Ok(people.len() + at.today_count + today.len() + said + me.nation.kinds().len())
}

fn week(store: &Store, now: Now) -> by_my_side_core::error::Result<usize> {
    let day = now.day().0;
    let monday = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
    Ok(store.appointments_between(Day(monday), Day(monday + Days::new(6)))?.len())
}

fn month(store: &Store, now: Now) -> by_my_side_core::error::Result<usize> {
    let (first, last) = life::month(now);
    let squares = store.month_of(first.0.year(), first.0.month(), now)?;
    Ok(squares.weeks.len() + store.appointments_between(first, last)?.len())
}

/// The middle of what one question takes on each of the two, asked in turn.
fn both(month: &Store, years: &Store, now: Now, ask: Ask) -> Measured<(f64, f64)> {
    let (mut one, mut many) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let (begun, found) = (Instant::now(), ask(month, now)?);
        one.push(begun.elapsed().as_secs_f64() * 1000.0);
        let (begun, also) = (Instant::now(), ask(years, now)?);
        many.push(begun.elapsed().as_secs_f64() * 1000.0);
        if found != also {
            return Err(format!("{found} are found in the month, {also} in the years").into());
        }
    }
    Ok((median(one), median(many)))
}

/// The middle of adding a date: as two plain inserts in a file with the same settings, in the month, in the years.
fn add(folder: &Path, month: &mut Profile, years: &mut Profile, now: Now) -> Measured<(f64, f64, f64)> {
    let plain = Plain::new(&folder.join("plain"), &month.store)?;
    let (mut least, mut one, mut many) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..ADDED {
        let date = life::new_date(number, Day(now.day().0 + Days::new(number % 50)));
        let kept = time(&mut one, || Ok(month.store.save_appointment(&date, now)?))?;
        let row = to_row(&kept)?;
        time(&mut least, || plain.keep(&row))?;
        time(&mut many, || Ok(years.store.save_appointment(&date, now)?))?;
    }
    Ok((median(least), median(one), median(many)))
}

fn time<T>(times: &mut Vec<f64>, work: impl FnOnce() -> Measured<T>) -> Measured<T> {
    let begun = Instant::now();
    let done = work()?;
    times.push(begun.elapsed().as_secs_f64() * 1000.0);
    Ok(done)
}

/// A file with a key and the same settings, the same two tables, and nothing else: no index beside the keys, no
/// trigger, no chain.
struct Plain {
    connection: Connection,
}

impl Plain {
    fn new(path: &Path, like: &Store) -> Measured<Plain> {
        let connection = Connection::open(path)?;
        connection.pragma_update(None, "key", KEY)?;
        connection.execute_batch(SETTINGS)?;
        for table in like.tables()? {
            if ["CREATE TABLE appointments", "CREATE TABLE history"].iter().any(|begin| table.starts_with(begin)) {
                connection.execute_batch(&table)?;
            }
        }
        Ok(Plain { connection })
    }

    fn keep(&self, row: &serde_json::Map<String, Value>) -> Measured<()> {
        let names: Vec<&str> = row.keys().map(String::as_str).collect();
        let marks = vec!["?"; names.len()].join(", ");
        let after = serde_json::to_string(row)?;
        let transaction = self.connection.unchecked_transaction()?;
        let sql = format!("INSERT INTO appointments ({}) VALUES ({marks})", names.join(", "));
        let values = row.values().map(by_my_side_core::item::to_sql);
        transaction.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
        let history = "INSERT INTO history (kind, item, what, title, said_by, at, space, before, after, undoes, hash)
            VALUES ('appointments', ?1, 'added', 'kind-doctor', '', ?2, 'shared', '', ?3, 0, ?4)";
        let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let hash = "0".repeat(64);
        transaction.prepare_cached(history)?.execute([text("id"), text("said_at"), after, hash])?;
        transaction.commit()?;
        Ok(())
    }
}
