//! Each row of the facts that makes a day, against the days of another program: nothing that makes a day is without them.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::facts::Fact;
use crate::nation::Nation;

/// What a limit is, in the words of the table: number, unit, how it counts, calendar.
type Counted = [String; 4];
/// Of a nation: the 200 first days, and of each limit by how many days its last day is off from them.
type Judged = (Vec<Day>, BTreeMap<Counted, Vec<i64>>);

fn judged(nation: Nation) -> Judged {
    let name = word(nation);
    let (mut starts, mut limits) = (Vec::new(), BTreeMap::new());
    for line in include_str!("../samples/dates.txt").lines() {
        let Some((head, values)) = line.split_once(" | ") else { continue };
        let head: Vec<&str> = head.split(' ').collect();
        match head[..] {
            [of, "starts"] if of == name => starts = values.split(' ').map(day).collect(),
            [of, _, number, unit, counts, days] if of == name => {
                let off = values.split(' ').map(|days| days.parse().unwrap()).collect();
                limits.insert([number, unit, counts, days].map(str::to_owned), off);
            }
            _ => {}
        }
    }
    (starts, limits)
}

/// As it stands in the data.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

fn counted(limit: &Limit) -> Counted {
    [limit.number.to_string(), word(limit.unit), word(limit.counts), word(limit.days)]
}

fn limits(nation: Nation) -> impl Iterator<Item = (&'static Fact, &'static Limit)> {
    nation.law_facts().filter_map(|fact| Some((fact, fact.limit.as_ref()?)))
}

#[test]
fn every_row_that_makes_a_day_has_200_days_of_another_program() {
    let today = day("2026-11-22");
    for nation in Nation::ALL {
        let (starts, table) = judged(nation);
        assert_eq!(starts.iter().collect::<BTreeSet<_>>().len(), 200, "{nation:?}");
        for (fact, limit) in limits(nation) {
            let what = format!("{nation:?} {}", fact.id);
            let off = table.get(&counted(limit)).unwrap_or_else(|| panic!("{what} stands in no line of the table"));
            assert_eq!(limit.rolls, None, "{what} moves on, and no line of the table does");
            for (start, off) in starts.iter().zip(off) {
                let last = fact.last_day(*start, today).and_then(LastDay::day);
                let last = last.unwrap_or_else(|| panic!("{what} has no day from {start:?}"));
                assert_eq!((last.0 - start.0).num_days(), *off, "{what} from {start:?}");
            }
        }
    }
}

/// A day is sure only where every day counts, or where the law says which days it counts.
#[test]
fn no_row_is_surer_than_its_law() {
    let today = day("2026-11-22");
    for nation in Nation::ALL {
        for (fact, limit) in limits(nation) {
            let says = limit.days.says().is_none_or(|law| law.says);
            let last = fact.last_day(day("2026-06-01"), today).unwrap();
            let sure = matches!(last, LastDay::Sure { .. });
            assert_eq!(sure, says && !limit.about, "{nation:?} {}: {last:?}", fact.id);
        }
    }
}
