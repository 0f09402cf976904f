//! The choice with which the app begins a print, for whatever prints every kind.

use by_my_side_core::dates::Now;
use by_my_side_core::prints::{Eyes, PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;

/// What starts on a print of this kind, for whom, and in which size: what `PrintDraft.svelte.ts` begins with.
///
/// # Panics
/// When the record cannot be read.
pub fn usual_choice(store: &Store, kind: PrintKind, words: &Words, now: Now) -> PrintChoice {
    let items = store.print_items(kind, words, now).expect("the items of a print").into_iter();
    let items = match kind {
        // A letter is printed alone, and none of them starts on the list.
        PrintKind::Letter | PrintKind::LetterEasy => {
            items.filter(|item| item.section == "letters").take(1).map(|item| item.id).collect()
        }
        // A book and a letter to a child are begun on their own page, and are whole.
        PrintKind::MemoryBook | PrintKind::BoxLetter => {
            items.filter(|item| item.section != "words").map(|item| item.id).collect()
        }
        _ => items.filter(|item| item.chosen).map(|item| item.id).collect(),
    };
    PrintChoice { kind, eyes: eyes_of(kind), items, points: points_of(kind), ..PrintChoice::default() }
}

fn eyes_of(kind: PrintKind) -> Eyes {
    use PrintKind::{
        AdvocateCard, BoxLetter, CourtNeeds, Letter, LetterEasy, MemoryBook, Month, StageRights, StepBook, StepSheet,
        Visit, Wallet, Week,
    };
    match kind {
        CourtNeeds => Eyes::Court,
        PrintKind::VisitCopy => Eyes::Worker,
        Week | Month | StepBook | StepSheet | Letter | LetterEasy | Wallet | AdvocateCard | Visit => Eyes::Me,
        MemoryBook | BoxLetter | StageRights => Eyes::Me,
        _ => Eyes::Advocate,
    }
}

/// A paper for somebody who reads fast has smaller words.
fn points_of(kind: PrintKind) -> u8 {
    use PrintKind::{AdvocateLong, AdvocatePage, LawFacts, VisitCopy};
    if matches!(kind, VisitCopy | AdvocatePage | AdvocateLong | LawFacts) { 14 } else { 16 }
}
