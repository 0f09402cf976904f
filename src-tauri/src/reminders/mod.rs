//! The one timer. It looks each second whether a minute is over, so that a changed clock, midnight and waking from
//! sleep are noticed at once; then what is due rings, and the window hears that "now" has moved on.

mod at_login;
mod notice;
mod profiles;
mod ring;
mod ringer;

use std::path::PathBuf;
use std::time::Duration;

use by_my_side_core::dates::{Day, Now};
use by_my_side_core::due::{AHEAD_DAYS, DueFile};
use tauri::{AppHandle, Emitter, Manager};

use crate::clock;
use crate::commands::forget_what_shows;
use crate::session::Session;

pub use at_login::{QUIET, put_right, set_at_login};
pub use notice::withdraw;
pub use ring::attempt;
pub use ringer::Ringer;
use ringer::Room;

/// How often it looks whether a minute is over, whether nobody is there any more, and whether the computer has slept.
const LOOK: Duration = Duration::from_secs(1);
/// What is due is written down anew at least so often, in days, also while no window is open.
const WRITTEN: i64 = 7;

/// Runs as long as the app does.
pub fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        let (mut minute, mut day) = (None, None);
        loop {
            tokio::time::sleep(LOOK).await;
            let now = clock::now();
            if minute.replace(now.time()) != Some(now.time()) || day != Some(now.day()) {
                let is_new_day = day.replace(now.day()) != Some(now.day());
                let turning = app.clone();
                drop(tauri::async_runtime::spawn_blocking(move || turn(&turning, now, is_new_day)).await);
            }
        }
    });
}

/// A minute is over.
fn turn(app: &AppHandle, now: Now, is_new_day: bool) {
    let session = app.state::<Session>();
    look(app, false);
    if is_new_day {
        write_anew(app, now);
    }
    if !session.is_hidden() {
        drop(app.emit("now", ()));
    }
    session.back_up();
}

/// What is due goes on with the days, also when nobody opens a window for a long time.
fn write_anew(app: &AppHandle, now: Now) {
    let session = app.state::<Session>();
    let is_old = |(folder, _): &(PathBuf, bool)| {
        let until = DueFile::read(folder).map(|file| Day(file.until.0.date_naive()));
        until.is_some_and(|until| (until.0 - now.day().0).num_days() < AHEAD_DAYS - WRITTEN)
    };
    if session.ringing().iter().any(is_old) {
        session.open_first();
    }
    if session.write_due_anew() {
        look(app, true);
    }
}

/// Looks at what is due, and rings it.
pub fn look(app: &AppHandle, due_is_other: bool) {
    let session = app.state::<Session>();
    let room = Room {
        home: session.ringing_home(),
        profiles: session.ringing(),
        open: session.open_folder(),
        hidden: session.is_hidden(),
        now: clock::now().moment,
    };
    let ringing = app.state::<Ringer>().look(&room, due_is_other);
    if !ringing.is_empty() {
        let app = app.clone();
        std::thread::spawn(move || ring::ring(&app, &ringing));
    }
}

/// Locks a record with a code when nobody is there, and on waking. Runs as long as the app does.
pub fn watch_quiet(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        loop {
            tokio::time::sleep(LOOK).await;
            let session = app.state::<Session>();
            if !session.is_hidden() && session.is_time_to_lock() {
                forget_what_shows(&app);
                drop(session.lock_now());
                session.say_shut();
            }
        }
    });
}

/// Whether the app goes on without a window: the parent asked for it, and something is still to ring.
pub fn goes_on(app: &AppHandle) -> bool {
    let session = app.state::<Session>();
    let folders: Vec<PathBuf> = session.ringing().into_iter().map(|(folder, _)| folder).collect();
    session.rings_at_login() && app.state::<Ringer>().has_more(&folders, clock::now().moment)
}

/// The window is closed. Nothing that showed in it stays behind.
pub fn window_closed(app: &AppHandle) {
    forget_what_shows(app);
    drop(app.state::<Session>().lock_now());
}
