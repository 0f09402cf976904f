//! What a line of a year, or of the timeline, tells.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a line of a year tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum YearWhat {
    /// It was put in.
    PutIn,
    /// It changed.
    Changed,
    /// It was put away.
    PutAway,
    /// Somebody came into my life.
    Came,
    /// Somebody went.
    Went,
    /// I said that I will do it.
    ISaid,
    /// Somebody said that they will do it.
    TheySaid,
    /// A promise was done.
    PromiseDone,
    /// Their day went by and it was not done.
    TheyNotDone,
    /// A promise changed.
    PromiseChanged,
    /// Help was asked for.
    HelpAsked,
    /// The answer was yes.
    HelpYes,
    /// The answer was no.
    HelpNo,
    /// There was an answer that is neither.
    HelpAnswer,
    /// Help started.
    HelpStarted,
    /// Help stopped.
    HelpStopped,
    /// A date was.
    Happened,
    /// A date was moved.
    Moved,
    /// They cancelled a date.
    CancelledByThem,
    /// The parent cancelled a date.
    CancelledByMe,
    /// A date did not happen.
    DidNotHappen,
    /// The plan was looked at again.
    Looked,
    /// A letter was sent.
    LetterSent,
    /// They answered yes to a letter.
    LetterYes,
    /// They answered no to a letter.
    LetterNo,
    /// They answered a letter, neither yes nor no.
    LetterAnswer,
    /// A letter came.
    LetterIn,
    /// A worker was there.
    Visit,
    /// What was written of a visit was put right.
    VisitRight,
    /// A meeting decided something.
    Decided,
    /// The parent agreed to something.
    Agreed,
    /// The notes of a meeting are not right.
    NotesNotRight,
    /// The parent asked the advocate for something.
    AdvocateAsk,
    /// Something came of that.
    AdvocateCame,
    /// The parent did not understand something.
    Puzzle,
    /// The parent wants help with something.
    INeed,
    /// The parent works towards something.
    MyGoal,
}
