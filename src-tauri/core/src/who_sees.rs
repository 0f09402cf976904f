//! Who can see what: the things that are only for the parent, those that the parent shows, and what left the computer
//! or opens it. Each list has its newest first, and no more of it is read than is shown.

use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::error::Result;
use crate::given::Given;
use crate::helper_keys::HelperKey;
use crate::item::{self, ITEM_TABLES, Space};
use crate::profile::Profile;
use crate::store::Store;

/// Tables whose rows are no things to show: how the app is set, and what the other lists tell of.
const NOT_THINGS: [&str; 7] =
    ["routine_days", "prints_later", "given", "helper_keys", "keeping", "settings", "reminders"];

/// A thing of the record, as this list names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct SeenThing {
    /// Id of the item.
    pub item: String,
    /// Its table: "people", "goals" …
    pub kind: String,
    /// What it is called.
    pub title: String,
}

/// Who can see what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct WhoSees {
    /// Only the parent: on no paper and on no visit screen until it is chosen.
    pub only_me: Vec<SeenThing>,
    /// The parent shows it.
    pub shown: Vec<SeenThing>,
    /// Papers, files and copies that left the computer.
    pub given: Vec<Given>,
    /// Whoever holds a key, which opens everything.
    pub keys: Vec<HelperKey>,
}

impl Profile {
    /// The newest of each list: one more than `count` where there are more.
    pub fn who_sees(&self, count: usize) -> Result<WhoSees> {
        self.store.who_sees(count, &self.keys.holders())
    }
}

impl Store {
    /// `held` are the ids of the keys that open the record now.
    fn who_sees(&self, count: usize, held: &[String]) -> Result<WhoSees> {
        let most = count.saturating_add(1);
        let mut keys: Vec<HelperKey> = self.list("id DESC")?;
        keys.retain(|key| held.contains(&key.mark.id));
        Ok(WhoSees {
            only_me: self.things_in(Space::Private, most)?,
            shown: self.things_in(Space::Shared, most)?,
            given: self.newest_given(most)?,
            keys,
        })
    }

    fn things_in(&self, space: Space, most: usize) -> Result<Vec<SeenThing>> {
        let mut found: Vec<(String, &str)> = Vec::new();
        for table in ITEM_TABLES.iter().filter(|table| !NOT_THINGS.contains(table)) {
            found.extend(self.newest_in(table, space, most)?.into_iter().map(|id| (id, *table)));
        }
        // An id holds the moment in which it was made; the few that have a name of their own come first.
        found.sort_unstable_by(|one, other| other.cmp(one));
        found.truncate(most);
        let named = found
            .into_iter()
            .map(|(item, kind)| Ok(SeenThing { title: self.title_of(&item)?, kind: kind.to_owned(), item }));
        named.collect()
    }

    fn newest_in(&self, table: &str, space: Space, most: usize) -> Result<Vec<String>> {
        let sql = format!(
            "SELECT id, put_away FROM {table} WHERE put_away = 0 AND space = :space ORDER BY id DESC LIMIT :most"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let space = serde_json::to_value(space)?;
        let values = named_params! {":space": item::to_sql(&space), ":most": i64::try_from(most).unwrap_or(i64::MAX)};
        let rows = statement.query_map(values, item::read_row)?.collect::<Result<Vec<Map<String, Value>>, _>>()?;
        Ok(rows.into_iter().filter_map(|row| Some(row.get("id")?.as_str()?.to_owned())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::Moment;
    use crate::given::GivenWay;
    use crate::item::Mark;
    use crate::people::Person;

    fn person(store: &mut Store, name: &str, space: Space) -> String {
        let person = Person { mark: Mark::new(space), name: name.into(), ..Person::default() };
        store.save_person(&person, Moment::default()).unwrap().mark.id
    }

    fn titles(things: &[SeenThing]) -> Vec<&str> {
        things.iter().map(|thing| thing.title.as_str()).collect()
    }

    #[test]
    fn each_thing_stands_where_its_space_says_and_moves_with_it() {
        let mut store = Store::in_memory().unwrap();
        person(&mut store, "Alex", Space::Shared);
        let donna = person(&mut store, "Donna", Space::Private);
        let tom = person(&mut store, "Tom", Space::Private);
        store.put_away(&tom, Moment::default()).unwrap();
        let seen = store.who_sees(20, &[]).unwrap();
        assert_eq!((titles(&seen.only_me), titles(&seen.shown)), (vec!["Donna"], vec!["Alex"]));
        assert_eq!(seen.only_me[0].kind, "people");

        let mut shown: Person = store.find(&donna).unwrap();
        shown.mark.space = Space::Shared;
        store.save_person(&shown, Moment::default()).unwrap();
        let seen = store.who_sees(20, &[]).unwrap();
        assert_eq!((titles(&seen.only_me), titles(&seen.shown)), (vec![], vec!["Donna", "Alex"]));
    }

    #[test]
    fn what_was_given_and_whose_key_opens_it_stand_beside() {
        let mut store = Store::in_memory().unwrap();
        let paper = Given { title: "My plan".into(), way: GivenWay::Paper, given_to: "Ben".into(), ..Given::default() };
        store.save_given(&paper, Moment::default()).unwrap();
        let key = |name: &str| HelperKey { name: name.into(), ..HelperKey::default() };
        let ben = store.save_helper_key(&key("Ben"), Moment::default()).unwrap().mark.id;
        store.save_helper_key(&key("Grace"), Moment::default()).unwrap();
        let seen = store.who_sees(20, &[ben]).unwrap();
        assert_eq!(seen.given[0].given_to, "Ben");
        assert_eq!(seen.keys.iter().map(|key| key.name.as_str()).collect::<Vec<_>>(), ["Ben"], "not one taken back");
        assert!(seen.only_me.is_empty() && seen.shown.is_empty(), "a key and a paper are no things of the record");
    }

    #[test]
    fn no_more_is_read_than_one_beyond_what_is_shown() {
        let mut store = Store::in_memory().unwrap();
        for number in 0..30 {
            person(&mut store, &format!("Person {number}"), Space::Shared);
        }
        let seen = store.who_sees(20, &[]).unwrap();
        assert_eq!(seen.shown.len(), 21);
        assert_eq!(seen.shown[0].title, "Person 29");
    }
}
