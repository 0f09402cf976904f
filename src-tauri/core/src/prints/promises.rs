//! Promises on paper: mine and theirs, in two columns of equal size. A promise of theirs past its day is said plainly;
//! one of the parent's is only not done yet.

use super::sheet::Sheet;
use super::{Eyes, PrintItem, PrintKind};
use crate::document::{Block, Column, Columns, Document, Drawing, PromiseRow, Row, Section, Tick};
use crate::promises::{Promise, PromiseState, Whose};

/// How many promises have room in a column of an empty sheet.
const EMPTY: usize = 2;
/// How many lines a pen has in a column without a promise.
const LINES: u8 = 4;

impl Sheet<'_> {
    pub fn promises_sheet(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.promise_points()));
        let some = !self.promises.mine.is_empty() || !self.promises.theirs.is_empty();
        blocks.extend(some.then(|| {
            Block::Columns(Columns {
                columns: vec![
                    self.promise_column("mine", &self.promises.mine),
                    self.promise_column("theirs", &self.promises.theirs),
                ],
            })
        }));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::Promises, Section::Plan, eyes) }
    }

    pub(super) fn promise_column(&self, section: &str, promises: &[Promise]) -> Column {
        let rows: Vec<PromiseRow> = promises.iter().map(|promise| self.promise_row(promise)).collect();
        let room = if rows.is_empty() { LINES } else { 0 };
        Column { title: self.text(&format!("print-section-{section}")), rows, room }
    }

    /// What of theirs is past its day; else the next things that are not done, of both.
    fn promise_points(&self) -> Vec<Row> {
        let past: Vec<&Promise> = self.promises.theirs.iter().filter(|promise| promise.is_past(self.now)).collect();
        if !past.is_empty() {
            return past.into_iter().map(|promise| self.past_point(promise)).collect();
        }
        let all = self.promises.mine.iter().take(1).chain(self.promises.theirs.iter().take(1));
        let lines = |promise: &Promise| self.by_when(promise).into_iter().chain([self.how_far(promise)]).collect();
        all.map(|promise| self.row(&promise.mark, self.drawn(promise), promise.what.trim(), lines(promise))).collect()
    }

    fn past_point(&self, promise: &Promise) -> Row {
        let day = promise.by_day.map(|day| self.day(day)).unwrap_or_default();
        let lines = vec![match self.promise_name(promise) {
            "" => self.say("print-promise-point-past-they", &[("day", day.into())]),
            name => self.say("print-promise-point-past", &[("name", name.into()), ("day", day.into())]),
        }];
        self.row(&promise.mark, self.drawn(promise), promise.what.trim(), lines)
    }

    pub(super) fn promise_row(&self, promise: &Promise) -> PromiseRow {
        let mut lines = vec![self.who_said(promise)];
        lines.extend(promise.was.iter().filter(|was| was.what != promise.what).map(|was| {
            let what = was.what.trim();
            self.say("print-promise-was", &[("what", what.into())])
        }));
        let days = promise.was.iter().filter(|was| was.by_day != promise.by_day).filter_map(|was| was.by_day);
        lines.extend(days.map(|day| self.say("print-promise-was-by", &[("day", self.day(day).into())])));
        lines.extend(self.by_when(promise));
        let state = if promise.state == PromiseState::Done { Tick::Done } else { Tick::Open };
        let row = self.row(&promise.mark, self.drawn(promise), promise.what.trim(), lines);
        PromiseRow { row, state, state_words: self.how_far(promise) }
    }

    pub(super) fn who_said(&self, promise: &Promise) -> String {
        let end = if promise.whose == Whose::Mine { "mine" } else { "theirs" };
        let name = self.promise_name(promise);
        let to = if name.is_empty() { "" } else { "-name" };
        match promise.made_on.map(|day| self.day(day)) {
            Some(day) => {
                self.say(&format!("print-promise-{end}{to}-on"), &[("name", name.into()), ("day", day.into())])
            }
            None => self.say(&format!("print-promise-{end}{to}"), &[("name", name.into())]),
        }
    }

    pub(super) fn by_when(&self, promise: &Promise) -> Option<String> {
        promise.by_day.map(|day| self.say("print-promise-by", &[("day", self.day(day).into())]))
    }

    fn how_far(&self, promise: &Promise) -> String {
        match promise.state {
            PromiseState::Done => match promise.done_on {
                Some(day) => self.say("print-promise-done-on", &[("day", self.day(day).into())]),
                None => self.text("print-promise-done"),
            },
            _ if promise.whose == Whose::Theirs && promise.is_past(self.now) => self.text("print-promise-past"),
            _ => self.text("print-promise-not-yet"),
        }
    }

    fn promise_name<'a>(&'a self, promise: &'a Promise) -> &'a str {
        self.person(&promise.who).map_or(promise.name.trim(), |person| person.name.trim())
    }

    fn drawn(&self, promise: &Promise) -> Drawing {
        Drawing::idea(if promise.picture.is_empty() { "promise" } else { &promise.picture })
    }

    pub(super) fn promise_items(&self) -> Vec<PrintItem> {
        let of = |section: &'static str, promises: &'_ [Promise]| -> Vec<PrintItem> {
            let item = |promise: &Promise| {
                let picture = if promise.picture.is_empty() { "promise" } else { &promise.picture };
                self.item(&promise.mark, section, promise.what.clone(), picture)
            };
            promises.iter().map(item).collect()
        };
        [of("mine", &self.promises.mine), of("theirs", &self.promises.theirs)].concat()
    }

    pub(super) fn empty_promises(&self) -> Vec<Block> {
        let column = |section: &str| {
            let write = ["print-write-what", "print-write-promise-who", "print-write-promise-by"];
            let row = Row {
                picture: Drawing::Frame { round: false },
                write: write.into_iter().map(|id| self.write(id, 1)).collect(),
                ..Row::default()
            };
            let row = PromiseRow { row, state: Tick::Open, state_words: self.text("print-write-promise-done") };
            let title = self.text(&format!("print-section-{section}"));
            Column { title, rows: vec![row; EMPTY], room: 0 }
        };
        vec![Block::Columns(Columns { columns: vec![column("mine"), column("theirs")] })]
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use crate::dates::Now;
    use crate::pictures;
    use crate::print::{Options, Pictures, lay_out};
    use crate::prints::{Eyes, PrintChoice, PrintKind};
    use crate::store::Store;
    use crate::text::Words;

    /// Which pages the columns stand on shows in their number: beginning on the first, they end on the second.
    #[test]
    fn the_columns_begin_on_the_first_page_and_an_empty_sheet_is_one_page() {
        let now = Now::new(Utc.with_ymd_and_hms(2026, 7, 14, 9, 0, 0).unwrap(), chrono_tz::Europe::London);
        let mut store = Store::in_memory().unwrap();
        store.put_in_example(now).unwrap();
        let idea = |id: &str| pictures::find(id, "").map(std::borrow::Cow::into_owned);
        let found = Pictures { idea: &idea, photo: &|_| None };
        // Welsh says more: its columns begin on the second page.
        for (language, empty, most) in [("en-GB", false, 2), ("en-GB", true, 1), ("cy", true, 1)] {
            let words = Words::new(language);
            let items = store.print_items(PrintKind::Promises, &words, now).unwrap();
            let items = items.into_iter().filter(|item| item.chosen).map(|item| item.id).collect();
            let (kind, eyes) = (PrintKind::Promises, Eyes::Advocate);
            let choice = PrintChoice { kind, eyes, items, points: 16, empty, ..PrintChoice::default() };
            let document = store.print_document(&choice, &words, now).unwrap();
            let pages = lay_out(&document, Options { points: 16 }, &found, &words).unwrap();
            assert_eq!(pages.count(), most, "{language} empty: {empty}");
        }
    }
}
