//! Help I asked for and got, on paper: of each help what was asked, what was answered, what came of it, with days.

use super::advocate::waits;
use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::appointments::HeardBy;
use crate::dates::{Day, said_weekday};
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::nation::Nation;
use crate::supports::{Support, SupportState, WhoPays};

/// How many rows an empty sheet has.
const EMPTY: usize = 5;

impl Sheet<'_> {
    pub fn help_record(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.help_points()));
        blocks.extend(self.part("help-record", self.help_record_rows()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::Help, Section::Plan, eyes) }
    }

    pub(super) fn help_record_rows(&self) -> Vec<Block> {
        self.supports_by_day().into_iter().map(|support| Block::Row(self.help_row(support))).collect()
    }

    /// As it was asked for, the first first; help that nobody has a day for stands at the end.
    fn supports_by_day(&self) -> Vec<&Support> {
        let mut all: Vec<&Support> = self.plan.supports.iter().collect();
        all.sort_by_key(|support| {
            let first = support.asked_on.or(support.answered_on).or(support.started_on);
            (first.is_none(), first)
        });
        all
    }

    /// What was asked for and is not there: not given first, then what waits for an answer; after it what there is.
    fn help_points(&self) -> Vec<Row> {
        let of = |state: SupportState| self.plan.supports.iter().filter(move |support| support.state == state);
        let there = self.plan.supports.iter().filter(|support| !waits(support));
        let all = of(SupportState::NotGiven).chain(of(SupportState::Asked)).chain(there);
        let point = |support: &Support| {
            let (picture, state) = self.state_of(support);
            let lines = vec![self.text(&format!("print-help-{state}"))];
            self.row(&support.mark, Drawing::idea(picture), support.what.trim(), lines)
        };
        all.map(point).collect()
    }

    fn help_row(&self, support: &Support) -> Row {
        let (picture, state) = self.state_of(support);
        let mut lines = vec![self.text(&format!("print-help-{state}"))];
        lines.extend(self.asked_lines(support));
        lines.extend(self.given_lines(support));
        lines.extend(self.stopped_lines(support));
        self.row(&support.mark, Drawing::idea(picture), support.what.trim(), lines)
    }

    /// What was asked, of whom, how, and what came back.
    fn asked_lines(&self, support: &Support) -> Vec<String> {
        let whom = self.person(&support.asked_whom).map_or(support.asked_whom.trim(), |person| person.name.trim());
        let mut lines: Vec<String> = match (support.asked_on.map(|day| self.day(day)), whom) {
            (None, "") => Vec::new(),
            (Some(day), "") => vec![self.say("print-help-asked-on", &[("day", day.into())])],
            (None, name) => vec![self.say("print-help-asked-name", &[("name", name.into())])],
            (Some(day), name) => {
                vec![self.say("print-help-asked-name-on", &[("name", name.into()), ("day", day.into())])]
            }
        };
        lines.extend(how_of(support.asked_by).map(|how| self.text(how)));
        lines.extend(self.on_day("print-help-answered-on", support.answered_on));
        lines.extend(self.told_words("print-help-answer", "answer", &support.answer));
        lines.extend(self.told_words("print-help-reason", "why", &support.their_reason));
        lines
    }

    /// When it started, who gives it, when it comes, how long it is and who pays.
    fn given_lines(&self, support: &Support) -> Vec<String> {
        let names = self.names(&support.people);
        let days: Vec<String> = support.weekdays.iter().map(|day| said_weekday(self.words, *day)).collect();
        let mut lines: Vec<String> = self.on_day("print-help-started-on", support.started_on).into_iter().collect();
        lines.extend(self.told_words("print-help-who", "names", &names));
        lines.extend(self.told_words("print-help-days", "days", &days.join(", ")));
        lines.extend(lines_of(&support.times));
        lines.extend(self.told_words("print-help-hours", "hours", &support.hours));
        lines.extend(self.pays(support).map(|pays| self.text(pays)));
        lines
    }

    fn stopped_lines(&self, support: &Support) -> Vec<String> {
        let mut lines: Vec<String> = self.on_day("print-help-stopped-on", support.stopped_on).into_iter().collect();
        let mut why = lines_of(&support.stopped_why).into_iter();
        lines.extend(why.next().and_then(|first| self.told_words("print-help-stopped-why", "why", &first)));
        lines.extend(why);
        lines
    }

    fn on_day(&self, id: &str, day: Option<Day>) -> Option<String> {
        day.map(|day| self.say(id, &[("day", self.day(day).into())]))
    }

    /// "They said: …"; nothing where nothing was said.
    fn told_words(&self, id: &str, name: &'static str, words: &str) -> Option<String> {
        let words = words.trim();
        if words.is_empty() { None } else { Some(self.say(id, &[(name, words.into())])) }
    }

    fn pays(&self, support: &Support) -> Option<&'static str> {
        match support.who_pays {
            WhoPays::Council if self.me.nation == Nation::NorthernIreland => Some("print-help-pays-trust"),
            WhoPays::Council => Some("print-help-pays-council"),
            WhoPays::Health => Some("print-help-pays-health"),
            WhoPays::Charity => Some("print-help-pays-charity"),
            WhoPays::Me => Some("print-help-pays-me"),
            WhoPays::Nobody => Some("print-help-pays-nobody"),
            WhoPays::NotKnown => Some("print-help-pays-not-known"),
            WhoPays::NotSaid => None,
        }
    }

    pub(super) fn help_items(&self) -> Vec<PrintItem> {
        let all = self.supports_by_day().into_iter();
        all.map(|support| self.item(&support.mark, "help-record", support.what.clone(), self.state_of(support).0))
            .collect()
    }

    pub(super) fn empty_help(&self) -> Vec<Block> {
        let row = || {
            let write =
                ["print-write-help", "print-write-help-whom", "print-write-help-answer", "print-write-help-got"];
            let write = write.into_iter().map(|id| self.write(id, 1)).collect();
            Block::Row(Row { write, ..self.own_row("asked", "", Vec::new()) })
        };
        std::iter::once(self.heading("help-record")).chain((0..EMPTY).map(|_| row())).collect()
    }
}

/// By what way it was asked for.
pub(super) fn how_of(asked_by: HeardBy) -> Option<&'static str> {
    match asked_by {
        HeardBy::Letter => Some("print-help-by-letter"),
        HeardBy::TextMessage => Some("print-help-by-text-message"),
        HeardBy::PhoneCall => Some("print-help-by-phone-call"),
        HeardBy::Email => Some("print-help-by-email"),
        HeardBy::Told => Some("print-help-by-told"),
        HeardBy::NotSaid => None,
    }
}
