//! Papers I could not read, on paper: of each what it is, from whom and when it came, what I asked for and the answer.

use uuid::Uuid;

use super::sheet::Sheet;
use super::{Eyes, PrintItem, PrintKind};
use crate::dates::Day;
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::error::Result;
use crate::letters::LetterAnswer;
use crate::letters_in::{CouldRead, EasyAsked, LetterIn, PaperNotRead};
use crate::store::Store;

/// How many rows an empty sheet has.
const EMPTY: usize = 3;
/// About how high a paper stands on the page, in millimetres.
pub(super) const HEIGHT: u32 = 75;

/// The papers that can go on a print of this kind.
pub(super) fn papers_of(store: &Store, kind: PrintKind) -> Result<Vec<PaperNotRead>> {
    if kind == PrintKind::CouldNotRead { store.papers_not_read() } else { Ok(Vec::new()) }
}

impl Sheet<'_> {
    pub fn not_read_sheet(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        blocks.extend(self.main_points(self.not_read_points()));
        let rows = self.not_read.iter().map(|paper| Block::Row(self.not_read_row(paper)));
        blocks.extend(self.part("not-read", rows.collect()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::CouldNotRead, Section::Paper, eyes) }
    }

    /// Those without an answer, or with a no; else the latest.
    fn not_read_points(&self) -> Vec<Row> {
        let settled =
            |paper: &&PaperNotRead| paper.asked.as_ref().is_some_and(|asked| asked.answer == LetterAnswer::Yes);
        let open: Vec<&PaperNotRead> = self.not_read.iter().filter(|paper| !settled(paper)).collect();
        let all = if open.is_empty() { self.not_read.iter().collect() } else { open };
        let point = |paper: &PaperNotRead| {
            let lines = vec![self.could_read(&paper.letter), self.text(asked_words(paper.asked.as_ref()))];
            self.paper_row(&paper.letter, lines)
        };
        all.into_iter().map(point).collect()
    }

    fn not_read_row(&self, paper: &PaperNotRead) -> Row {
        let letter = &paper.letter;
        let mut lines: Vec<String> = self.came_line(letter).into_iter().collect();
        lines.push(self.could_read(letter));
        lines.extend(self.said_in(letter));
        lines.extend(self.easy_lines(paper.asked.as_ref()));
        self.paper_row(letter, lines)
    }

    fn paper_row(&self, letter: &LetterIn, lines: Vec<String>) -> Row {
        self.row(&letter.mark, Drawing::idea(&self.paper_picture(letter)), &self.paper_name(letter), lines)
    }

    fn paper_name(&self, letter: &LetterIn) -> String {
        let kind = if letter.kind.is_empty() { "other" } else { &letter.kind };
        self.text(&format!("letter-in-kind-{kind}"))
    }

    fn paper_picture(&self, letter: &LetterIn) -> String {
        self.me.nation.letter_in_kind(&letter.kind).map_or_else(|| "letter".to_owned(), |kind| kind.picture)
    }

    /// From whom and when it came.
    fn came_line(&self, letter: &LetterIn) -> Option<String> {
        let name = self.who_is(&letter.who, &letter.name);
        let day = letter.came_on.map(|day| self.day(day)).unwrap_or_default();
        match (name, day.as_str()) {
            ("", "") => None,
            ("", day) => Some(self.say("print-not-read-came-on", &[("day", day.into())])),
            (name, "") => Some(self.say("print-not-read-came-from", &[("name", name.into())])),
            (name, day) => Some(self.say("print-not-read-came-from-on", &[("name", name.into()), ("day", day.into())])),
        }
    }

    fn could_read(&self, letter: &LetterIn) -> String {
        self.text(if letter.could_read == CouldRead::No { "print-not-read-no" } else { "print-not-read-some" })
    }

    /// What it asks, by when, and who explained it.
    fn said_in(&self, letter: &LetterIn) -> Vec<String> {
        let asks = letter.asks.trim();
        let explained = self.who_is(&letter.explained_by, &letter.explained_by);
        let mut lines = Vec::new();
        lines.extend((!asks.is_empty()).then(|| self.say("print-not-read-asks", &[("asks", asks.into())])));
        lines.extend(self.on("print-not-read-by", letter.by));
        lines.extend(
            (!explained.is_empty()).then(|| self.say("print-not-read-explained", &[("name", explained.into())])),
        );
        lines
    }

    /// What I asked for, and what came back.
    fn easy_lines(&self, asked: Option<&EasyAsked>) -> Vec<String> {
        let Some(asked) = asked else { return vec![self.text(asked_words(None))] };
        let mut lines = Vec::new();
        if let Some(day) = asked.asked_on.map(|day| self.day(day)) {
            lines.push(match self.who_is(&asked.who, &asked.whom) {
                "" => self.say("print-not-read-asked-on", &[("day", day.into())]),
                name => self.say("print-not-read-asked-name-on", &[("name", name.into()), ("day", day.into())]),
            });
        }
        lines.push(self.text(asked_words(Some(asked))));
        lines.extend(self.on("print-help-answered-on", asked.answered_on));
        let words = asked.answer_words.trim();
        lines.extend((!words.is_empty()).then(|| self.say("print-help-answer", &[("answer", words.into())])));
        lines
    }

    /// The name of a person of mine, or of somebody else; nobody, where the person is only me and not on this print.
    pub(super) fn who_is<'a>(&'a self, id: &str, name: &'a str) -> &'a str {
        match self.person(id) {
            Some(person) => person.name.trim(),
            None if Uuid::parse_str(id).is_ok() => "",
            None => name.trim(),
        }
    }

    fn on(&self, id: &str, day: Option<Day>) -> Option<String> {
        day.map(|day| self.say(id, &[("day", self.day(day).into())]))
    }

    pub(super) fn not_read_items(&self) -> Vec<PrintItem> {
        let item = |paper: &PaperNotRead| {
            let letter = &paper.letter;
            self.item(&letter.mark, "not-read", self.paper_name(letter), &self.paper_picture(letter))
        };
        self.not_read.iter().map(item).collect()
    }

    pub(super) fn empty_not_read(&self) -> Vec<Block> {
        let row = || {
            let write = [
                "print-write-paper-what",
                "print-write-paper-who",
                "print-write-paper-read",
                "print-write-paper-asked",
            ];
            let write = write.into_iter().map(|id| self.write(id, 1)).collect();
            Block::Row(Row { write, ..self.own_row("letter", "", Vec::new()) })
        };
        std::iter::once(self.heading("not-read")).chain((0..EMPTY).map(|_| row())).collect()
    }
}

/// What came of asking for easy words.
fn asked_words(asked: Option<&EasyAsked>) -> &'static str {
    match asked {
        None => "print-not-read-not-asked",
        Some(asked) if asked.asked_on.is_none() => "print-not-read-to-ask",
        Some(asked) => match asked.answer {
            LetterAnswer::None => "print-not-read-no-answer",
            LetterAnswer::Yes => "print-not-read-answer-yes",
            LetterAnswer::No => "print-not-read-answer-no",
            LetterAnswer::NotYet => "print-not-read-answer-not-yet",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{family, now};
    use super::*;
    use crate::item::Space;
    use crate::people::Person;
    use crate::prints::PrintChoice;
    use crate::text::Words;

    fn print(store: &Store, items: Vec<String>) -> String {
        let kind = PrintKind::CouldNotRead;
        let choice = PrintChoice { kind, items, points: 16, ..PrintChoice::default() };
        let document = store.print_document(&choice, &Words::new("en-GB"), now()).unwrap();
        serde_json::to_string(&document).unwrap()
    }

    #[test]
    fn each_paper_says_what_it_is_from_whom_when_it_came_what_was_asked_for_and_the_answer() {
        let mut store = family();
        let items = store.print_items(PrintKind::CouldNotRead, &Words::new("en-GB"), now()).unwrap();
        let papers: Vec<&PrintItem> = items.iter().filter(|item| item.section == "not-read").collect();
        assert_eq!(
            papers.iter().map(|item| (item.space, item.chosen)).collect::<Vec<_>>(),
            [(Space::Private, false), (Space::Shared, true)]
        );
        let all = || papers.iter().map(|item| item.id.clone()).collect::<Vec<String>>();
        let chosen = print(&store, papers.iter().filter(|item| item.chosen).map(|item| item.id.clone()).collect());
        let priya = store.list_people().unwrap().into_iter().find(|person| person.name == "Priya").unwrap();
        for line in [
            "An assessment or a report",
            "It came from Priya on Thursday 2 July 2026.",
            "I could not read it.",
            "It asks: Say if something in it is not right.",
            "Easy words: I asked Priya on Saturday 4 July 2026.",
            "There is no answer yet.",
        ] {
            assert!(chosen.contains(line), "{line}: {chosen}");
        }
        assert!(!chosen.contains("Come to the core group"), "it was not chosen");
        let whole = print(&store, all());
        assert!(whole.contains("I could read some of it.") && whole.contains("Alex told me what it says."), "{whole}");
        assert!(whole.contains("I did not ask for easy words yet."));

        let hidden = Person { mark: crate::item::Mark { space: Space::Private, ..priya.mark.clone() }, ..priya };
        store.save_person(&hidden, now().moment).unwrap();
        let whole = print(&store, all());
        assert!(!whole.contains("Priya") && whole.contains("It came on Thursday 2 July 2026."), "{whole}");
    }
}
