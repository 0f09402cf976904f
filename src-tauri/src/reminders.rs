//! The one timer. It sleeps to the end of the minute, so that a changed clock, midnight and waking from sleep are
//! noticed within a minute, and tells the window that "now" has moved on.

use std::time::Duration;

use chrono::Timelike;
use tauri::{AppHandle, Emitter, Manager};

use crate::calendar::ChosenCalendar;
use crate::clock;
use crate::key_sheet::KeySheet;
use crate::pages::PageStore;
use crate::session::Session;
use crate::speech::Speech;

/// Runs as long as the app does.
pub fn watch(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        loop {
            tokio::time::sleep(until_next_minute(clock::now().moment.0.second())).await;
            let session = app.state::<Session>();
            if !session.is_hidden() {
                drop(app.emit("now", ()));
            }
            let keeper = app.clone();
            let backup = tauri::async_runtime::spawn_blocking(move || keeper.state::<Session>().back_up());
            drop(backup.await);
        }
    });
}

/// How often it is asked whether nobody is there any more, or the computer has slept.
const LOOK: Duration = Duration::from_secs(1);

/// Locks a record with a code when nobody is there, and on waking. Runs as long as the app does.
pub fn watch_quiet(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        loop {
            tokio::time::sleep(LOOK).await;
            let session = app.state::<Session>();
            if !session.is_hidden() && session.is_time_to_lock() {
                app.state::<Speech>().stop();
                app.state::<PageStore>().forget();
                app.state::<KeySheet>().forget();
                app.state::<ChosenCalendar>().forget();
                drop(session.lock_now());
                session.say_shut();
            }
        }
    });
}

fn until_next_minute(second: u32) -> Duration {
    Duration::from_secs(u64::from(60 - second.min(59)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_never_sleeps_longer_than_a_minute() {
        for second in 0..=60 {
            let sleep = until_next_minute(second);
            assert!(sleep > Duration::ZERO && sleep <= Duration::from_secs(60), "{second}");
        }
    }
}
