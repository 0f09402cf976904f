//! What can go wrong, twice: [`Error`] is ours, with its cause; [`Problem`] is what a person can be told.
//! A problem's name is the end of a Fluent id (`problem-<name>`), so a new one cannot ship without words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something a person can be told, with a picture and a way on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Problem {
    /// The file is there and the key is right, yet it cannot be read.
    RecordDamaged,
    /// The key does not fit this file.
    RecordWrongKey,
    /// A later By My Side made this file.
    RecordNewer,
    /// Another window or user has it open.
    RecordOpenElsewhere,
    /// The record is there, but no way in opens its key.
    RecordMissingKey,
    /// The disk is full.
    DiskFull,
    /// The folder cannot be written to.
    DiskCannotWrite,
    /// The thing asked for is not in the record.
    NotFound,
    /// A photo above the limit of pixels.
    PhotoTooBig,
    /// A photo that breaks off or cannot be decoded.
    PhotoUnreadable,
    /// A file that is no photo.
    PhotoKind,
    /// This computer has no microphone.
    MicrophoneNone,
    /// The microphone is there and gives nothing.
    MicrophoneNoAnswer,
    /// A file that is no sound.
    SoundKind,
    /// A sound of more than 60 seconds.
    SoundTooLong,
    /// A sound that breaks off or has nothing in it.
    SoundUnreadable,
    /// This computer has no camera.
    CameraNone,
    /// The camera is there and shows nothing.
    CameraNoAnswer,
    /// More words than the field holds.
    TextTooLong,
    /// A date that is not in the calendar.
    DayImpossible,
    /// A typed day with no reading.
    DayNotUnderstood,
    /// A typed time with no reading.
    TimeNotUnderstood,
    /// A file that is no calendar.
    CalendarKind,
    /// A calendar file above the limit.
    CalendarTooBig,
    /// A calendar file without a date in it.
    CalendarEmpty,
    /// A name is needed.
    NameEmpty,
    /// More than eight steps in one goal.
    TooManySteps,
    /// This computer knows no printer.
    NoPrinter,
    /// The printer took nothing.
    PrinterStopped,
    /// The file could not be made where the person said.
    FileNotSaved,
    /// There is no voice on this computer.
    VoiceNone,
    /// The voice stopped in the middle.
    VoiceStopped,
    /// A page could not be laid out.
    PageCannotBeMade,
    /// The code does not fit.
    CodeWrong,
    /// After wrong tries the next one must wait.
    CodeWait,
    /// A code with fewer than four characters.
    CodeTooShort,
    /// A code with fewer than twelve, on a computer without a safe place for its other half.
    CodeNeedsMore,
    /// Without a proved key sheet or a helper's key a forgotten code would lose the record.
    CodeNeedsWayBack,
    /// The words are not those of the key sheet.
    SheetWrong,
    /// One of the two words that prove a sheet is another one.
    SheetWordWrong,
    /// No sheet's picture can be read in this photo.
    SheetPhotoUnreadable,
    /// This file is no helper's key to this record.
    KeyFileWrong,
    /// This file is no copy of this record.
    BackupNotOurs,
    /// A copy that breaks off or does not read whole.
    BackupDamaged,
    /// The place for copies is not there: the stick is out.
    FolderNotThere,
    /// The record would stand in a folder that another program sends about.
    RecordInSyncedFolder,
    /// The record would lie on another computer.
    RecordOnNetwork,
    /// The record is locked.
    Locked,
    /// The screen is hidden by Leave now.
    Hidden,
    /// Another visit is open.
    VisitOpen,
    /// A kept visit, a view and a correction do not change.
    KeptForGood,
    /// Somebody is beside the parent, and this is only me.
    SomebodyBeside,
    /// A file that is no letter: neither a photo nor a PDF.
    LetterFileKind,
    /// A letter above the limit of bytes or pages.
    LetterFileTooBig,
    /// A letter that breaks off, or of which nothing can be drawn.
    LetterFileUnreadable,
    /// A letter that opens only with a password.
    LetterFileLocked,
    /// A letter that takes too long to draw.
    LetterFileSlow,
    /// A file that is no list of local services.
    LocalServicesKind,
    /// A list of local services that a later By My Side made.
    LocalServicesNewer,
    /// The window asked for something it may not have.
    NotAllowed,
    /// Anything else.
    Unexpected,
}

impl Problem {
    /// The picture that stands beside the words.
    pub fn picture(self) -> &'static str {
        match self {
            Problem::RecordDamaged | Problem::Unexpected | Problem::PageCannotBeMade => "broken",
            Problem::RecordWrongKey | Problem::RecordMissingKey => "wrong-key",
            Problem::RecordNewer => "newer",
            Problem::RecordOpenElsewhere => "other-computer",
            Problem::DiskFull | Problem::DiskCannotWrite | Problem::FileNotSaved => "full-disk",
            Problem::NotFound | Problem::NameEmpty => "question",
            Problem::PhotoTooBig => "photo-too-big",
            Problem::PhotoUnreadable | Problem::PhotoKind => "cannot-read-photo",
            Problem::MicrophoneNone | Problem::MicrophoneNoAnswer => "no-microphone",
            Problem::SoundKind | Problem::SoundTooLong | Problem::SoundUnreadable => "no-voice",
            Problem::CameraNone | Problem::CameraNoAnswer => "no-camera",
            Problem::TextTooLong => "writing",
            Problem::DayImpossible | Problem::DayNotUnderstood => "calendar-question",
            Problem::CalendarKind | Problem::CalendarTooBig | Problem::CalendarEmpty => "calendar-question",
            Problem::TimeNotUnderstood => "clock",
            Problem::TooManySteps => "step",
            Problem::NoPrinter | Problem::PrinterStopped => "no-printer",
            Problem::VoiceNone | Problem::VoiceStopped => "no-voice",
            Problem::CodeWrong | Problem::CodeTooShort | Problem::CodeNeedsMore => "code",
            Problem::CodeWait => "wait",
            Problem::SheetWrong | Problem::SheetWordWrong | Problem::SheetPhotoUnreadable => "key-sheet",
            Problem::CodeNeedsWayBack => "key-sheet",
            Problem::KeyFileWrong => "helper-key",
            Problem::BackupNotOurs | Problem::BackupDamaged => "backup",
            Problem::FolderNotThere => "stick",
            Problem::RecordInSyncedFolder => "synced-folder",
            Problem::RecordOnNetwork => "network",
            Problem::VisitOpen | Problem::KeptForGood => "home-visit",
            Problem::SomebodyBeside => "only-me",
            Problem::LetterFileKind => "file",
            Problem::LetterFileTooBig => "papers",
            Problem::LetterFileUnreadable => "broken",
            Problem::LetterFileSlow => "wait",
            Problem::LocalServicesKind => "file",
            Problem::LocalServicesNewer => "newer",
            Problem::Hidden | Problem::Locked | Problem::NotAllowed | Problem::LetterFileLocked => "lock",
        }
    }
}

/// A problem as the screen gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Trouble {
    /// Words: `problem-<problem>`, and what to do: `problem-<problem>.do`.
    pub problem: Problem,
    /// Id of the picture beside the words.
    pub picture: String,
    /// Values that the words use.
    pub values: BTreeMap<String, String>,
}

impl From<Problem> for Trouble {
    fn from(problem: Problem) -> Trouble {
        let picture = problem.picture().to_owned();
        Trouble { problem, picture, values: BTreeMap::new() }
    }
}

/// What went wrong, with its cause.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule of the record does not hold, or a person must be told.
    #[error("{0:?}")]
    Told(Problem),
    /// SQLite or SQLCipher.
    #[error("record: {0}")]
    Record(#[from] rusqlite::Error),
    /// A file or folder.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// A row or file that does not have the shape we wrote.
    #[error("shape: {0}")]
    Shape(#[from] serde_json::Error),
    /// A key that cannot be wrapped or opened.
    #[error("key: {0}")]
    Key(String),
    /// A page that cannot be laid out.
    #[error("page: {0}")]
    Page(String),
}

/// What core's functions give back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<Problem> for Error {
    fn from(problem: Problem) -> Error {
        Error::Told(problem)
    }
}

impl Error {
    /// What a person is told about it.
    pub fn problem(&self) -> Problem {
        match self {
            Error::Told(problem) => *problem,
            Error::Record(error) => record_problem(error),
            Error::File(error) if error.kind() == std::io::ErrorKind::StorageFull => Problem::DiskFull,
            Error::File(_) => Problem::DiskCannotWrite,
            Error::Shape(_) => Problem::RecordDamaged,
            Error::Key(_) => Problem::RecordMissingKey,
            Error::Page(_) => Problem::PageCannotBeMade,
        }
    }
}

fn record_problem(error: &rusqlite::Error) -> Problem {
    use rusqlite::ErrorCode;
    let by_trigger =
        error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER);
    match error.sqlite_error_code() {
        // The triggers of the record guard only what is kept for good.
        _ if by_trigger => Problem::KeptForGood,
        Some(ErrorCode::DiskFull) => Problem::DiskFull,
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Problem::DiskCannotWrite,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Problem::RecordOpenElsewhere,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::SystemIoFailure) => {
            Problem::RecordDamaged
        }
        _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Problem::NotFound,
        _ => Problem::Unexpected,
    }
}
