//! My answers for the assessment, on paper: what I want to say, what is hard and what would help in each part of daily
//! life, and what became of it. The part that is looking after a child says what the law of the nation says of it.

use super::help_record::how_of;
use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::assessments::{AssessmentAnswer, AssessmentHard, AssessmentPage, AssessmentPart, AssessmentSaid};
use crate::children::Child;
use crate::dates::{Day, Now};
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::error::Result;
use crate::facts::FactStanding;
use crate::item::{Mark, Space};
use crate::letters_in::CouldRead;
use crate::store::Store;

/// About how high a part stands on the page, in millimetres.
pub(super) const HEIGHT: u32 = 52;
/// What the ids of answers begin with; behind it stands the part.
const ANSWER: &str = "assessment-answer-";

/// Something of it that can go on the print by itself.
struct Piece<'p> {
    id: String,
    section: &'static str,
    picture: &'p str,
    name: String,
    lines: Vec<String>,
    /// What matters most: the smallest first.
    place: u8,
}

/// The assessment of a print of this kind: the one that was asked for, or the newest. A child who is only me is not named.
pub(super) fn assessment_of(store: &Store, kind: PrintKind, about: &str, now: Now) -> Result<Option<AssessmentPage>> {
    if kind != PrintKind::Assessment {
        return Ok(None);
    }
    let id = match about {
        "" => store.newest_assessment()?.map(|newest| newest.mark.id),
        id => Some(id.to_owned()),
    };
    let Some(id) = id else { return Ok(None) };
    let page = store.find_assessment(&id, now.day())?;
    let child = store.find::<Child>(&page.assessment.child).ok();
    let shown = child.is_some_and(|child| child.mark.space == Space::Shared);
    Ok(Some(AssessmentPage { name: if shown { page.name } else { String::new() }, ..page }))
}

impl Sheet<'_> {
    pub fn assessment_sheet(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        if let Some(page) = &self.assessment {
            let pieces: Vec<Piece<'_>> =
                self.assessment_pieces(page).into_iter().filter(|piece| self.parts.contains(&piece.id)).collect();
            blocks.extend(self.main_points(self.assessment_points(page, &pieces)));
            for section in ["assessment-say", "assessment-answers", "assessment-record"] {
                let rows: Vec<Block> = pieces
                    .iter()
                    .filter(|piece| piece.section == section)
                    .map(|piece| Block::Row(self.piece_row(page, piece, piece.lines.clone())))
                    .collect();
                let list = (section == "assessment-answers" && !rows.is_empty()).then(|| self.list_row(page)).flatten();
                blocks.extend(self.part(section, list.map(Block::Row).into_iter().chain(rows).collect()));
            }
        }
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::Assessment, Section::Paper, eyes) }
    }

    fn piece_row(&self, page: &AssessmentPage, piece: &Piece<'_>, lines: Vec<String>) -> Row {
        let mark = Mark { id: piece.id.clone(), ..page.assessment.mark.clone() };
        self.row(&mark, Drawing::idea(piece.picture), &piece.name, lines)
    }

    /// What is hard comes first, each with its last line: what would help.
    fn assessment_points(&self, page: &AssessmentPage, pieces: &[Piece<'_>]) -> Vec<Row> {
        let mut first: Vec<&Piece<'_>> = pieces.iter().collect();
        first.sort_by_key(|piece| piece.place);
        let point = |piece: &&Piece<'_>| {
            let lines = if piece.id.starts_with(ANSWER) { piece.lines.last() } else { piece.lines.first() };
            self.piece_row(page, piece, lines.cloned().into_iter().collect())
        };
        first.iter().take(3).map(point).collect()
    }

    fn assessment_pieces<'p>(&self, page: &'p AssessmentPage) -> Vec<Piece<'p>> {
        let said = |id: &str, section, picture, words: &str| {
            let lines = lines_of(words);
            let name = self.text(&format!("print-{id}"));
            (!lines.is_empty()).then(|| Piece { id: id.to_owned(), section, picture, name, lines, place: 2 })
        };
        let assessment = &page.assessment;
        let say = said("assessment-say", "assessment-say", "my-points", &assessment.say);
        let think = said("assessment-think", "assessment-record", "think-time", &assessment.think);
        let record = Piece {
            id: "assessment-record".to_owned(),
            section: "assessment-record",
            picture: page.test.as_ref().map_or("assessment", |test| test.kind.picture.as_str()),
            name: self.text(&format!("print-assessment-of-{}", assessment.kind)),
            lines: self.record_lines(page),
            place: 3,
        };
        let parts = page.test.iter().flat_map(|test| &test.parts);
        let answers = parts.filter_map(|part| {
            let answer = assessment.answers.iter().find(|answer| answer.part == part.id)?;
            self.answer_piece(page, part, answer)
        });
        say.into_iter().chain(answers).chain([record]).chain(think).collect()
    }

    fn answer_piece<'p>(
        &self,
        page: &AssessmentPage,
        part: &'p AssessmentPart,
        answer: &AssessmentAnswer,
    ) -> Option<Piece<'p>> {
        let (hard, place) = match answer.hard {
            AssessmentHard::Yes => (Some("print-assessment-hard-yes"), 0),
            AssessmentHard::Some => (Some("print-assessment-hard-some"), 1),
            AssessmentHard::No => (Some("print-assessment-hard-no"), 4),
            AssessmentHard::NotSaid => (None, 2),
        };
        let mut lines: Vec<String> = hard.map(|id| self.text(id)).into_iter().collect();
        let words = [("print-assessment-what", &answer.what_hard), ("print-assessment-helps", &answer.what_helps)];
        lines.extend(words.into_iter().filter_map(|(id, words)| self.in_my_words(id, words)));
        if lines.is_empty() {
            return None;
        }
        // What the law says of it stands before my words: what would help is the last that is said.
        let at = usize::from(hard.is_some());
        lines.splice(at..at, self.child_counts(page, part));
        let (id, section) = (format!("{ANSWER}{}", part.id), "assessment-answers");
        Some(Piece { id, section, picture: &part.picture, name: self.text(&part.words), lines, place })
    }

    fn child_counts(&self, page: &AssessmentPage, part: &AssessmentPart) -> Vec<String> {
        let Some(test) = page.test.as_ref().filter(|test| test.child_part == part.id) else { return Vec::new() };
        let row = test.child_counts.as_ref().filter(|row| row.standing == FactStanding::Sure);
        row.map(|row| lines_of(&self.text(&row.fact.words))).unwrap_or_default()
    }

    /// Where the parts come from.
    fn list_row(&self, page: &AssessmentPage) -> Option<Row> {
        let test = page.test.as_ref()?;
        let lines = match test.parts.first()? {
            part if part.ours => vec![self.text("need-from-ours")],
            _ => {
                let day = self.day(test.kind.checked_on);
                let read = self.say("print-need-list-read", &[("day", day.into())]);
                vec![self.text(&format!("print-need-list-{}", test.kind.list)), read]
            }
        };
        Some(self.own_row("law", "", lines))
    }

    /// "What would help: …"; nothing where nothing was said.
    fn in_my_words(&self, id: &str, words: &str) -> Option<String> {
        let words = words.trim();
        (!words.is_empty()).then(|| self.say(id, &[("words", words.into())]))
    }

    fn record_lines(&self, page: &AssessmentPage) -> Vec<String> {
        let assessment = &page.assessment;
        let mut lines: Vec<String> = self.in_my_words("print-assessment-child", &page.name).into_iter().collect();
        lines.extend(self.asked_for_it(page));
        let said = |said: AssessmentSaid, what: &str, day: Option<Day>| self.said_of_it(said, what, day);
        lines.extend(said(assessment.agreed, "agreed", assessment.agreed_on));
        lines.extend(said(assessment.done, "done", assessment.done_on));
        let by = self.who_is(&assessment.done_by, &assessment.done_by).to_owned();
        lines.extend(self.in_my_words("print-assessment-done-by", &by));
        lines.extend(said(assessment.copy, "copy", assessment.copy_on));
        lines.extend(could_read(assessment.could_read).map(|id| self.text(id)));
        lines
    }

    fn asked_for_it(&self, page: &AssessmentPage) -> Vec<String> {
        let assessment = &page.assessment;
        let mut lines: Vec<String> =
            self.said_of_it(assessment.asked, "asked", assessment.asked_on).into_iter().collect();
        let whom = self.who_is(&assessment.asked_whom, &assessment.asked_whom).to_owned();
        lines.extend(self.in_my_words("print-assessment-asked-whom", &whom));
        lines.extend(how_of(assessment.asked_by).map(|id| self.text(id)));
        lines
    }

    /// That it was, with the day where it is known, or that it was not yet.
    fn said_of_it(&self, said: AssessmentSaid, what: &str, day: Option<Day>) -> Option<String> {
        match (said, day.map(|day| self.day(day))) {
            (AssessmentSaid::NotSaid, _) => None,
            (AssessmentSaid::Yes, Some(day)) => {
                Some(self.say(&format!("print-assessment-{what}-on"), &[("day", day.into())]))
            }
            (AssessmentSaid::Yes, None) => Some(self.text(&format!("print-assessment-{what}-yes"))),
            (AssessmentSaid::No, _) => Some(self.text(&format!("print-assessment-{what}-no"))),
        }
    }

    pub(super) fn assessment_items(&self) -> Vec<PrintItem> {
        let Some(page) = &self.assessment else { return Vec::new() };
        let item = |piece: Piece<'_>| {
            let item = self.item(&page.assessment.mark, piece.section, piece.name, piece.picture);
            PrintItem { id: piece.id, ..item }
        };
        self.assessment_pieces(page).into_iter().map(item).collect()
    }

    /// Each part that an adult is asked about here, with room to write.
    pub(super) fn empty_assessment(&self) -> Vec<Block> {
        let parts = self.me.nation.assessment_parts("me").unwrap_or_default();
        let row = |part: &AssessmentPart| {
            let write = ["print-write-assessment-hard", "print-write-assessment-helps"];
            let write = write.into_iter().map(|id| self.write(id, 1)).collect();
            Block::Row(Row { write, ..self.own_row(&part.picture, &self.text(&part.words), Vec::new()) })
        };
        self.part("assessment-answers", parts.iter().map(row).collect())
    }
}

fn could_read(read: CouldRead) -> Option<&'static str> {
    match read {
        CouldRead::NotSaid => None,
        CouldRead::Yes => Some("print-assessment-read-yes"),
        CouldRead::Some => Some("print-not-read-some"),
        CouldRead::No => Some("print-not-read-no"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{family, now};
    use super::*;
    use crate::assessments::Assessment;
    use crate::me::Me;
    use crate::nation::Nation;
    use crate::people::Person;
    use crate::prints::PrintChoice;
    use crate::text::Words;

    fn print(store: &Store, about: &str, keep: impl Fn(&PrintItem) -> bool) -> String {
        let words = Words::new("en-GB");
        let choice =
            PrintChoice { kind: PrintKind::Assessment, about: about.into(), points: 16, ..PrintChoice::default() };
        let items = store.print_items_of(&choice, &words, now()).unwrap();
        let items = items.into_iter().filter(keep).map(|item| item.id).collect();
        let document = store.print_document(&PrintChoice { items, ..choice }, &words, now()).unwrap();
        serde_json::to_string(&document).unwrap()
    }

    #[test]
    fn the_answers_and_what_became_of_it_stand_on_it_with_what_the_law_names() {
        let said = print(&family(), "", |_| true);
        for line in [
            "The Care Act names these things.",
            "Looking after a child",
            "This is hard for me.",
            "Looking after a child is one of the 10 things.",
            "It counts.",
            "What would help: Somebody shows me each step.",
            "My assessment as an adult",
            "I asked for it on Tuesday 16 June 2026.",
            "I asked: Priya",
            "They said yes on Tuesday 23 June 2026.",
            "It is not done yet.",
        ] {
            assert!(said.contains(line), "{line}: {said}");
        }
    }

    #[test]
    fn one_answer_alone_can_go_on_it() {
        let said = print(&family(), "", |item| item.id == "assessment-answer-child");
        assert!(said.contains("Somebody shows me each step.") && !said.contains("I asked: Priya"), "{said}");
        assert!(!said.contains("Finding the right bus"), "{said}");
        let record = print(&family(), "", |item| item.id == "assessment-record");
        assert!(!record.contains("The Care Act names"), "no list without an answer: {record}");
    }

    #[test]
    fn a_person_or_a_child_who_is_only_me_is_not_named() {
        let mut store = family();
        let mut child = store.find_plan().unwrap().children[0].clone();
        child.mark.space = Space::Shared;
        store.save_child(&child, now().moment).unwrap();
        let me = store.newest_assessment().unwrap().unwrap();
        let of_child = Assessment {
            mark: Mark::new(Space::Shared),
            kind: "child".into(),
            child: child.mark.id.clone(),
            answers: Vec::new(),
            ..me
        };
        let id = store.save_assessment(&of_child, now().moment).unwrap().mark.id;
        assert!(print(&store, &id, |_| true).contains(&format!("It is of: {}", child.name)));
        child.mark.space = Space::Private;
        store.save_child(&child, now().moment).unwrap();
        let priya = store.list_people().unwrap().into_iter().find(|person| person.name == "Priya").unwrap();
        let hidden = Person { mark: Mark { space: Space::Private, ..priya.mark.clone() }, ..priya };
        store.save_person(&hidden, now().moment).unwrap();
        let said = print(&store, &id, |item| !item.section.starts_with("people"));
        assert!(!said.contains("It is of:") && !said.contains("Priya"), "{said}");
    }

    #[test]
    fn an_empty_sheet_asks_about_the_parts_of_the_nation() {
        for (nation, count) in
            [(Nation::England, 10), (Nation::Wales, 7), (Nation::Scotland, 7), (Nation::NorthernIreland, 7)]
        {
            let mut store = Store::in_memory().unwrap();
            let me = Me { nation, ..store.find_me().unwrap() };
            store.save_me(&me, now().moment).unwrap();
            let choice = PrintChoice { kind: PrintKind::Assessment, empty: true, points: 16, ..PrintChoice::default() };
            let document = store.print_document(&choice, &Words::new("en-GB"), now()).unwrap();
            assert_eq!(document.rows().filter(|row| row.write.len() == 2).count(), count, "{nation:?}");
        }
    }
}
