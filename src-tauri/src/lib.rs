//! The shell of By My Side: one window, one open record, one timer and one voice. All meaning is in core.

mod calendar;
mod clock;
mod commands;
mod dialog;
mod doors;
mod key_sheet;
mod pages;
mod quiet;
mod reminders;
mod schemes;
mod screens;
mod session;
pub mod sound;
pub mod speech;
mod window;

use tauri::{Emitter, Manager, RunEvent};

use session::Session;
use speech::Speech;

/// Opens the app and runs it until its window is closed.
///
/// # Panics
/// When the system gives no window at all; there is nothing then to tell a person with.
#[allow(clippy::expect_used, reason = "without a window there is nowhere to say it")]
pub fn run() {
    window::leave_no_trace();
    window::choose_renderer();
    let example = std::env::args().any(|argument| argument == "--example");
    let mut builder = tauri::Builder::default().plugin(tauri_plugin_dialog::init());
    if !example && !window::is_automated() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::bring_forward(app)));
    }
    schemes::register(builder)
        .on_permission_request(|_, kind| window::permission(kind))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let handle = app.handle().clone();
            app.manage(Session::new(&handle, example)?);
            let opener = handle.clone();
            std::thread::spawn(move || opener.state::<Session>().open_first());
            app.manage(pages::PageStore::default());
            app.manage(key_sheet::KeySheet::default());
            app.manage(calendar::ChosenCalendar::default());
            app.manage(sound::Recorder::default());
            app.manage(Speech::open(move |event| drop(handle.emit("speech", event))));
            window::open(app.handle())?;
            reminders::watch(app.handle().clone());
            reminders::watch_quiet(app.handle().clone());
            Ok(())
        })
        .build(screens::chosen(tauri::generate_context!()))
        .expect("the app starts")
        .run(|app, event| {
            if matches!(event, RunEvent::Exit) {
                app.state::<Speech>().close();
                app.state::<Session>().close();
            }
        });
}
