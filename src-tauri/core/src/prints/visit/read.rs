//! What of a visit can stand on paper, read once. What is only me is marked as such; on the worker's copy it is not even
//! read, and without the parent's yes there is no copy.

use std::collections::BTreeSet;

use crate::appointments::Appointment;
use crate::dates::Day;
use crate::error::Result;
use crate::item::{Mark, Space};
use crate::people::Person;
use crate::prints::PrintKind;
use crate::promises::{Promises, Whose};
use crate::store::Store;
use crate::visits::{HowTaught, MayCopy, MyPart, ViewAnswer, Visit, VisitCorrection, VisitNote, VisitState};

/// A visit as its papers see it.
#[derive(Debug, Clone)]
pub(in crate::prints) struct VisitPaper {
    pub visit: Visit,
    /// The names of those who were there too.
    pub there: Vec<String>,
    /// What the worker wrote.
    pub notes: Vec<NotePaper>,
    /// The parent's own parts that have something in them.
    pub mine: Vec<(MyPart, Mark)>,
    /// What the parent thinks.
    pub thoughts: Vec<Thought>,
    /// What puts it right.
    pub right: Vec<VisitCorrection>,
    /// What was promised at it.
    pub promises: Promises,
    /// The next date.
    pub next: Vec<Appointment>,
}

/// One thing that the worker wrote, and what it belongs to.
#[derive(Debug, Clone)]
pub(in crate::prints) struct NotePaper {
    pub mark: Mark,
    pub note: VisitNote,
    /// What the goal is called, where the parent shows it.
    pub goal: String,
    pub picture: String,
}

/// What the parent thinks of the visit or of one thing that the worker wrote.
#[derive(Debug, Clone)]
pub(in crate::prints) struct Thought {
    pub mark: Mark,
    /// Id of the note on the paper, or empty for the whole visit.
    pub about: String,
    pub answer: ViewAnswer,
    pub words: String,
    pub in_room: Vec<String>,
    pub day: Option<Day>,
}

fn is_visit(kind: PrintKind) -> bool {
    matches!(kind, PrintKind::Visit | PrintKind::VisitCopy)
}

/// The visit of a print: the one that was asked for, else the one that is open, else the latest.
pub(in crate::prints) fn visit_of(store: &Store, kind: PrintKind, id: &str) -> Result<Option<VisitPaper>> {
    if !is_visit(kind) {
        return Ok(None);
    }
    let found = if id.is_empty() { latest(store, kind)? } else { Some(store.find_visit(id)?) };
    let may = |visit: &Visit| kind == PrintKind::Visit || visit.copy == MayCopy::Yes;
    let Some(visit) = found.filter(may) else { return Ok(None) };
    let paper = paper_of(store, visit)?;
    Ok(Some(if kind == PrintKind::VisitCopy { paper.without_only_me() } else { paper }))
}

fn latest(store: &Store, kind: PrintKind) -> Result<Option<Visit>> {
    if let Some(open) = store.open_visit()? {
        return Ok(Some(open));
    }
    let copied = if kind == PrintKind::VisitCopy { " AND copy = 'yes'" } else { "" };
    let ids = store.list_where::<Visit>(&format!("put_away = 0{copied}"), "day DESC, id DESC LIMIT 1")?;
    ids.first().map(|visit| store.find_visit(&visit.mark.id)).transpose()
}

fn paper_of(store: &Store, visit: Visit) -> Result<VisitPaper> {
    let hidden = hidden_names(store)?;
    let there = visit.there.iter().filter_map(|one| name_of(store, one)).filter(|name| !hidden.contains(name));
    let (mine, theirs) = store.promises_of(&visit.mark.id)?.into_iter().partition(|one| one.whose == Whose::Mine);
    let next = if visit.next.is_empty() { None } else { store.find_appointment(&visit.next).ok() };
    let mut thoughts = thoughts_of(store, &visit)?;
    thoughts.iter_mut().for_each(|thought| thought.in_room.retain(|name| !hidden.contains(name)));
    Ok(VisitPaper {
        there: there.collect(),
        notes: notes_of(store, &visit)?,
        mine: mine_of(&visit),
        thoughts,
        right: store.list_corrections(&visit.mark.id)?,
        promises: Promises { mine, theirs },
        next: next.filter(|date| !date.mark.put_away).into_iter().collect(),
        visit,
    })
}

/// Who is only me is named on no paper, whether the parent sees it or a visit hides it.
fn hidden_names(store: &Store) -> Result<BTreeSet<String>> {
    let all = store.with_only_me(|store| store.list_where::<Person>("space = 'private'", "id"))?;
    Ok(all.into_iter().map(|person| person.name.trim().to_owned()).collect())
}

/// Somebody of My people is written by id, somebody else by name.
fn name_of(store: &Store, one: &str) -> Option<String> {
    let found = store.with_only_me(|store| store.find::<Person>(one));
    let name = found.map_or_else(|_| one.trim().to_owned(), |person| person.name.trim().to_owned());
    Some(name).filter(|name| !name.is_empty())
}

/// The mark of a part of a visit: its own id, and who may see it.
fn part(visit: &Visit, name: &str, space: Space, said_by: &str) -> Mark {
    let id = format!("{}.{name}", visit.mark.id);
    Mark { id, space, said_by: said_by.to_owned(), ..visit.mark.clone() }
}

fn note_mark(visit: &Visit, note: &VisitNote) -> Mark {
    part(visit, &format!("note-{}", note.id), Space::Shared, &visit.worker)
}

fn notes_of(store: &Store, visit: &Visit) -> Result<Vec<NotePaper>> {
    let goals = store.list_goals()?;
    let written = visit.notes.iter().filter(|note| !note.text.trim().is_empty());
    let paper = |note: &VisitNote| {
        let goal = goals.iter().find(|goal| goal.mark.id == note.goal && goal.mark.space == Space::Shared);
        let picture = match note.how_taught {
            _ if note.opinion => "thinks".to_owned(),
            _ if goal.is_some_and(|goal| !goal.picture.is_empty()) => {
                goal.map(|goal| goal.picture.clone()).unwrap_or_default()
            }
            HowTaught::Shown => "show-me".to_owned(),
            _ => "home-visit".to_owned(),
        };
        let title = goal.map(|goal| goal.title.trim().to_owned()).unwrap_or_default();
        NotePaper { mark: note_mark(visit, note), note: note.clone(), goal: title, picture }
    };
    Ok(written.map(paper).collect())
}

/// What was said back is on it only if the parent wants it kept: first tries are nobody's business.
fn mine_of(visit: &Visit) -> Vec<(MyPart, Mark)> {
    let words = !visit.my_words.trim().is_empty() || !visit.my_pictures.is_empty() || !visit.my_sound.is_empty();
    let said_back = visit.said_back_kept && !visit.said_back.trim().is_empty();
    let all = [
        (MyPart::Words, "words", words),
        (MyPart::Feeling, "feeling", !visit.feeling.is_empty()),
        (MyPart::SaidBack, "said-back", said_back),
    ];
    let mark = |mine: MyPart, name: &str| {
        part(visit, name, if visit.shows(mine) { Space::Shared } else { Space::Private }, "")
    };
    all.into_iter().filter(|one| one.2).map(|(mine, name, _)| (mine, mark(mine, name))).collect()
}

/// Of a kept visit what the parent thought, each with its day; of one that is open what is said until now.
fn thoughts_of(store: &Store, visit: &Visit) -> Result<Vec<Thought>> {
    let note_id = |id: &str| if id.is_empty() { String::new() } else { format!("{}.note-{id}", visit.mark.id) };
    if visit.state == VisitState::Kept {
        let views = store.list_views(&visit.mark.id)?;
        return Ok(views
            .into_iter()
            .map(|view| Thought {
                about: note_id(&view.part),
                answer: view.view,
                words: view.words,
                in_room: view.in_room,
                day: view.day,
                mark: view.mark,
            })
            .collect());
    }
    let whole = (String::new(), visit.think, visit.think_words.clone());
    let notes = visit.notes.iter().map(|note| (note.id.clone(), note.think, String::new()));
    let said = std::iter::once(whole).chain(notes).filter(|one| one.1 != ViewAnswer::NotSaid);
    let thought = |(id, answer, words): (String, ViewAnswer, String)| Thought {
        mark: part(visit, &format!("think-{id}"), Space::Private, ""),
        about: note_id(&id),
        answer,
        words,
        in_room: vec![visit.worker.clone()],
        day: visit.day,
    };
    Ok(said.map(thought).collect())
}

impl VisitPaper {
    /// The same with nothing of it but what is chosen. Who was here and when is what the paper is.
    pub fn only(&mut self, chosen: &[String]) {
        let has = |mark: &Mark| chosen.contains(&mark.id);
        self.notes.retain(|note| has(&note.mark));
        self.mine.retain(|(_, mark)| has(mark));
        self.thoughts.retain(|thought| has(&thought.mark));
        self.right.retain(|correction| has(&correction.mark));
    }

    /// For the worker to take away: nothing that is only me, and never what was said back.
    fn without_only_me(self) -> VisitPaper {
        let shown = |mark: &Mark| mark.space == Space::Shared;
        let VisitPaper { visit, there, notes, mut mine, mut thoughts, mut right, mut promises, mut next } = self;
        mine.retain(|(part, mark)| shown(mark) && *part != MyPart::SaidBack);
        thoughts.retain(|thought| shown(&thought.mark));
        right.retain(|correction| shown(&correction.mark));
        promises.mine.retain(|promise| shown(&promise.mark));
        promises.theirs.retain(|promise| shown(&promise.mark));
        next.retain(|date| shown(&date.mark));
        VisitPaper { visit: visit.without_only_me(), there, notes, mine, thoughts, right, promises, next }
    }
}
