//! Ringing: the window comes forward, a soft sound, and the system's own message. What shows before a record is open
//! says that there is a reminder, and not whose or of what.

use std::sync::mpsc::channel;
use std::time::Duration;

use by_my_side_core::due::Due;
use by_my_side_core::rung::Tried;
use by_my_side_core::text::Words;
use tauri::{AppHandle, Emitter, Manager};

use super::notice;
use super::ringer::{Ringer, Ringing};
use crate::session::Session;
use crate::{sound, window};

/// A sound device that does not answer is waited for no longer.
const PATIENCE: Duration = Duration::from_secs(6);

/// Rings what is due now.
pub fn ring(app: &AppHandle, ringing: &[Ringing]) {
    window::come_forward(app);
    drop(app.emit("reminder", ()));
    let session = app.state::<Session>();
    session.open_first();
    let name = ringing.iter().find_map(|one| name_of(app, one)).unwrap_or_default();
    // Leave now may have been pressed a moment ago.
    if session.is_hidden() {
        return;
    }
    let tried = attempt(app, ringing.iter().any(|one| one.chime), &name);
    for one in ringing {
        app.state::<Ringer>().change(&one.folder, |rings| rings.note(&one.due, tried.silent, tried.unshown));
    }
    drop(app.emit("reminder", ()));
}

/// The sound and the system's message.
pub fn attempt(app: &AppHandle, chime: bool, name: &str) -> Tried {
    let words = words(app);
    let silent = chime && !chimed();
    let unshown = !notice::show(&words.text("reminders-notice", &[]), name);
    Tried { silent, unshown }
}

/// In the language of the open record, or of whoever was here last.
fn words(app: &AppHandle) -> Words {
    Words::new(&app.state::<Session>().home.last_look().language)
}

/// What the system's message may name: the date, where the parent chose it and the record is open.
fn name_of(app: &AppHandle, ringing: &Ringing) -> Option<String> {
    let session = app.state::<Session>();
    if session.open_folder().as_ref() != Some(&ringing.folder) {
        return None;
    }
    let Due { id, .. } = ringing.due.last()?;
    session.read(|store, _| store.name_in_notice(id, &words(app))).ok().flatten()
}

fn chimed() -> bool {
    let (done, ended) = channel();
    std::thread::spawn(move || done.send(sound::chime().is_ok()));
    ended.recv_timeout(PATIENCE).unwrap_or(false)
}
