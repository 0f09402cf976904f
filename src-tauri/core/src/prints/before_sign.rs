//! Before I sign, on paper: what the paper is, what I understand of it, for how long, whether I can change my mind, who
//! explained it, who is on my side, and that I want to wait. It says nothing of what to sign.

use super::sheet::{Sheet, lines_of};
use super::{Eyes, PrintItem, PrintKind};
use crate::before_signing::{BeforeSigning, SignDid, SignHave, SignKnown, SignUnderstand};
use crate::document::{Block, Document, Drawing, Row, Section};
use crate::error::Result;
use crate::item::Mark;
use crate::store::Store;

/// About how high a row stands on the page, in millimetres.
pub(super) const HEIGHT: u32 = 45;
/// The rows in their order: the end of the id, its picture, and its place among what matters most.
const PIECES: [(&str, &str, u8); 8] = [
    ("what", "papers", 5),
    ("understand", "thinks", 1),
    ("how-long", "how-long", 2),
    ("change", "undo", 3),
    ("explained", "face-to-face", 6),
    ("lawyer", "solicitor", 4),
    ("advocate", "advocate", 7),
    ("wait", "wait", 0),
];
/// What I did stands by itself behind them.
const DID: (&str, &str, u8) = ("did", "signed", 8);

/// What is said before signing on a print of this kind: the one that was asked for, or the newest.
pub(super) fn signing_of(store: &Store, kind: PrintKind, about: &str) -> Result<Option<BeforeSigning>> {
    match (kind, about) {
        (PrintKind::BeforeSign, "") => store.newest_before_signing(),
        (PrintKind::BeforeSign, id) => Ok(Some(store.find(id)?)),
        _ => Ok(None),
    }
}

impl Sheet<'_> {
    pub fn before_sign_sheet(&self, eyes: Eyes) -> Document {
        let mut blocks: Vec<Block> = self.told_box().into_iter().collect();
        let mut rows = self.sign_rows();
        rows.retain(|(_, row)| self.parts.contains(&row.source.item));
        let mut points = rows.clone();
        points.sort_by_key(|(place, _)| *place);
        blocks.extend(self.main_points(points.into_iter().map(|(_, row)| first_line(row))));
        blocks.extend(self.part("sign", rows.into_iter().map(|(_, row)| Block::Row(row)).collect()));
        blocks.push(self.room());
        Document { blocks, ..self.document(PrintKind::BeforeSign, Section::Paper, eyes) }
    }

    /// What was said, each with its place among what matters most.
    fn sign_rows(&self) -> Vec<(u8, Row)> {
        let Some(signing) = &self.signing else { return Vec::new() };
        let row = |(id, picture, place): (&str, &str, u8)| {
            let lines = self.sign_lines(signing, id);
            let mark = Mark { id: format!("sign-{id}"), ..signing.mark.clone() };
            let name = self.text(&format!("print-sign-{id}"));
            (!lines.is_empty()).then(|| (place, self.row(&mark, Drawing::idea(picture), &name, lines)))
        };
        PIECES.into_iter().chain([DID]).filter_map(row).collect()
    }

    fn sign_lines(&self, signing: &BeforeSigning, id: &str) -> Vec<String> {
        match id {
            "what" => [lines_of(&signing.what), self.sign_name("print-sign-whom", &signing.whom)].concat(),
            "understand" => {
                let known = understood(signing.understand).map(|id| self.text(id));
                let says = lines_of(&signing.says);
                let heading = (!says.is_empty()).then(|| self.text("print-sign-says"));
                known.into_iter().chain(heading).chain(says).collect()
            }
            "how-long" => {
                let known = [None, Some("print-sign-how-long-no"), Some("print-sign-not-known")];
                self.known(signing.how_long_known, known, &signing.how_long)
            }
            "change" => {
                let known = [Some("print-sign-change-yes"), Some("print-sign-change-no"), Some("print-sign-not-known")];
                self.known(signing.change, known, &signing.change_how)
            }
            "explained" => self.sign_name("print-sign-explained-by", &signing.explained_by),
            "lawyer" => self.have(signing.lawyer, "lawyer", &signing.lawyer_who),
            "advocate" => self.have(signing.advocate, "advocate", &signing.advocate_who),
            "wait" => self.wait_lines(signing),
            _ => self.did_lines(signing),
        }
    }

    /// A sentence for yes, no or not known, and my words.
    fn known(&self, known: SignKnown, ids: [Option<&str>; 3], words: &str) -> Vec<String> {
        let [yes, no, not_known] = ids;
        let id = match known {
            SignKnown::NotSaid => None,
            SignKnown::Yes => yes,
            SignKnown::No => no,
            SignKnown::NotKnown => not_known,
        };
        id.map(|id| self.text(id)).into_iter().chain(lines_of(words)).collect()
    }

    fn have(&self, have: SignHave, what: &str, who: &str) -> Vec<String> {
        let end = match have {
            SignHave::NotSaid => return self.sign_name("print-sign-who", who),
            SignHave::Yes => "yes",
            SignHave::Asked => "asked",
            SignHave::No => "no",
        };
        let said = self.text(&format!("print-sign-{what}-{end}"));
        std::iter::once(said).chain(self.sign_name("print-sign-who", who)).collect()
    }

    /// A sentence with the name of a person of mine, or of somebody else.
    fn sign_name(&self, id: &str, who: &str) -> Vec<String> {
        let name = self.who_is(who, who);
        if name.is_empty() { Vec::new() } else { vec![self.say(id, &[("name", name.into())])] }
    }

    fn wait_lines(&self, signing: &BeforeSigning) -> Vec<String> {
        if !signing.wait {
            return Vec::new();
        }
        let first = lines_of(&signing.wait_for);
        let heading = (!first.is_empty()).then(|| self.text("print-sign-wait-for"));
        std::iter::once(self.text("print-sign-wait-yes")).chain(heading).chain(first).collect()
    }

    fn did_lines(&self, signing: &BeforeSigning) -> Vec<String> {
        let id = match signing.did {
            SignDid::NotSaid => return Vec::new(),
            SignDid::Waiting => "print-sign-did-waiting",
            SignDid::Signed => "print-sign-did-signed",
            SignDid::NotSigned => "print-sign-did-not-signed",
        };
        let day = signing.did_on.map(|day| self.day(day));
        let on = day.map(|day| self.say("print-sign-did-on", &[("day", day.into())]));
        std::iter::once(self.text(id)).chain(on).collect()
    }

    pub(super) fn sign_items(&self) -> Vec<PrintItem> {
        let Some(signing) = &self.signing else { return Vec::new() };
        let item = |(_, row): (u8, Row)| {
            let picture = match &row.picture {
                Drawing::Idea { id } => id.clone(),
                _ => String::new(),
            };
            let item = self.item(&signing.mark, "sign", row.name, &picture);
            PrintItem { id: row.source.item, ..item }
        };
        self.sign_rows().into_iter().map(item).collect()
    }

    pub(super) fn empty_sign(&self) -> Vec<Block> {
        let row = |(id, picture, _): (&str, &str, u8)| {
            Block::Row(Row {
                write: vec![self.write("", 2)],
                ..self.own_row(picture, &self.text(&format!("print-sign-{id}")), Vec::new())
            })
        };
        self.part("sign", PIECES.into_iter().map(row).collect())
    }
}

/// Among what matters most a row is one line.
fn first_line(row: Row) -> Row {
    Row { lines: row.lines.into_iter().take(1).collect(), ..row }
}

fn understood(understand: SignUnderstand) -> Option<&'static str> {
    match understand {
        SignUnderstand::NotSaid => None,
        SignUnderstand::Yes => Some("print-sign-understand-yes"),
        SignUnderstand::Some => Some("print-sign-understand-some"),
        SignUnderstand::No => Some("print-sign-understand-no"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{family, now};
    use super::*;
    use crate::document::MainPoints;
    use crate::item::Space;
    use crate::people::Person;
    use crate::prints::PrintChoice;
    use crate::text::Words;

    fn print(store: &Store, about: &str, keep: impl Fn(&PrintItem) -> bool) -> Document {
        let words = Words::new("en-GB");
        let choice =
            PrintChoice { kind: PrintKind::BeforeSign, about: about.into(), points: 16, ..PrintChoice::default() };
        let items = store.print_items_of(&choice, &words, now()).unwrap();
        let items = items.into_iter().filter(keep).map(|item| item.id).collect();
        store.print_document(&PrintChoice { items, ..choice }, &words, now()).unwrap()
    }

    fn said(document: &Document) -> String {
        serde_json::to_string(document).unwrap()
    }

    #[test]
    fn all_that_was_said_stands_on_it_and_that_i_want_to_wait_comes_first() {
        let document = print(&family(), "", |_| true);
        let said = said(&document);
        for line in [
            "The new plan from the core group",
            "Priya asks me to sign.",
            "I understand some of it.",
            "Grace comes each week.",
            "Nobody told me how long yet.",
            "I do not know yet.",
            "Alex explained it to me.",
            "I do not have a solicitor yet.",
            "I have an advocate.",
            "I want to wait.",
            "I want an easy words copy.",
        ] {
            assert!(said.contains(line), "{line}: {said}");
        }
        let points = document.blocks.iter().find_map(|block| match block {
            Block::MainPoints(MainPoints { rows, .. }) => Some(rows),
            _ => None,
        });
        assert_eq!(points.unwrap()[0].lines, ["I want to wait."]);
    }

    #[test]
    fn one_line_alone_can_go_on_it_and_nobody_who_is_only_me_is_named() {
        let mut store = family();
        let one = said(&print(&store, "", |item| item.id == "sign-wait"));
        assert!(one.contains("I want to wait.") && !one.contains("Priya asks me"), "{one}");
        let priya = store.list_people().unwrap().into_iter().find(|person| person.name == "Priya").unwrap();
        let hidden = Person { mark: Mark { space: Space::Private, ..priya.mark.clone() }, ..priya };
        store.save_person(&hidden, now().moment).unwrap();
        let all = said(&print(&store, "", |_| true));
        assert!(!all.contains("Priya") && all.contains("The new plan"), "{all}");
    }

    #[test]
    fn what_was_asked_for_is_printed_and_what_is_only_me_starts_left_out() {
        let mut store = family();
        let mine = BeforeSigning { what: "A secret paper".into(), wait: true, ..store.new_before_signing("") };
        let mine = store.save_before_signing(&mine, now().moment).unwrap();
        let first = store.list_before_signings(0, now().day()).unwrap().signings;
        let other = first.last().unwrap().signing.mark.id.clone();
        assert!(!said(&print(&store, &other, |_| true)).contains("A secret paper"));
        assert!(said(&print(&store, &mine.mark.id, |_| true)).contains("A secret paper"));
        assert!(!said(&print(&store, &mine.mark.id, |item| item.chosen)).contains("A secret paper"));
    }

    #[test]
    fn it_never_says_to_sign() {
        for language in crate::text::languages() {
            let words = Words::new(language);
            let choice = PrintChoice { kind: PrintKind::BeforeSign, empty: true, points: 16, ..PrintChoice::default() };
            let document = family().print_document(&choice, &words, now()).unwrap();
            let said = said(&document).to_lowercase();
            for tells in ["you should", "please sign", "sign here", "dylech", "llofnodwch"] {
                assert!(!said.contains(tells), "{language}: {tells}");
            }
        }
    }
}
