//! A parent's record on the disk, opened anew on each day of a story, and what it says on paper.

use std::fs;
use std::path::PathBuf;

use by_my_side_core::dates::{Day, Now};
use by_my_side_core::home::Home;
use by_my_side_core::item::blank;
use by_my_side_core::keys::Opener;
use by_my_side_core::me::Me;
use by_my_side_core::people::Person;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use chrono::{NaiveDate, TimeZone, Utc};

/// A folder of its own, which goes with it.
pub struct Record {
    folder: PathBuf,
}

impl Record {
    /// Sam's record.
    pub fn of_sam(story: &str) -> Record {
        let folder = std::env::temp_dir().join(format!("by-my-side-story-{}-{story}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        let record = Record { folder };
        record.on(at(7, 1), |store, now| {
            store.save_me(&Me { name: "Sam".into(), ..store.find_me().unwrap() }, now.moment).unwrap();
        });
        record
    }

    /// Opens it, does something and closes it again.
    pub fn on<T>(&self, now: Now, work: impl FnOnce(&mut Store, Now) -> T) -> T {
        let home = Home { data: self.folder.join("data"), keys: self.folder.join("keys") };
        let mut profile = home.open(&home.folder("").unwrap(), &Opener::Alone, now).unwrap();
        let done = work(&mut profile.store, now);
        assert!(profile.store.is_whole().unwrap() && profile.store.history_is_whole().unwrap());
        done
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// A morning of 2026.
pub fn at(month: u32, day: u32) -> Now {
    Now::new(Utc.with_ymd_and_hms(2026, month, day, 8, 35, 0).unwrap(), chrono_tz::Europe::London)
}

/// A day of 2026.
pub fn day(month: u32, day: u32) -> Option<Day> {
    NaiveDate::from_ymd_opt(2026, month, day).map(Day)
}

/// Somebody who came today.
pub fn person(store: &mut Store, name: &str, role: &str, now: Now) -> Person {
    let person = Person { name: name.into(), role: role.into(), came_on: Some(now.day()), ..blank() };
    store.save_person(&person, now.moment).unwrap()
}

/// What a print says: what is chosen by itself, or all of it.
pub fn paper(store: &Store, kind: PrintKind, about: &str, all: bool, now: Now) -> String {
    let words = Words::new("en-GB");
    let choice = PrintChoice { kind, eyes: Eyes::Advocate, points: 16, about: about.into(), ..PrintChoice::default() };
    let items = store.print_items_of(&choice, &words, now).unwrap();
    let items = items.into_iter().filter(|item| all || item.chosen).map(|item| item.id).collect();
    format!("{:?}", store.print_document(&PrintChoice { items, ..choice }, &words, now).unwrap())
}
