//! The shell of By My Side: one window, one open record, one timer and one voice. All meaning is in core.

mod calendar;
mod clock;
mod commands;
mod dialog;
mod doors;
mod key_sheet;
pub mod letter_reader;
mod pages;
mod quiet;
mod reminders;
mod schemes;
mod screens;
mod session;
pub mod sound;
pub mod speech;
mod window;

use tauri::{Emitter, Manager, RunEvent, WindowEvent};

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
    let quiet = std::env::args().any(|argument| argument == reminders::QUIET);
    let mut builder = tauri::Builder::default().plugin(tauri_plugin_dialog::init());
    if !example && !window::is_automated() {
        builder = builder
            .plugin(tauri_plugin_single_instance::init(|app, arguments, _| window::start_again(app, &arguments)));
    }
    schemes::register(builder)
        .on_permission_request(|_, kind| window::permission(kind))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let handle = app.handle().clone();
            app.manage(Session::new(&handle, example)?);
            app.manage(reminders::Ringer::default());
            let opener = handle.clone();
            if !quiet {
                std::thread::spawn(move || opener.state::<Session>().open_first());
            }
            app.manage(pages::PageStore::default());
            app.manage(key_sheet::KeySheet::default());
            app.manage(calendar::ChosenCalendar::default());
            app.manage(sound::Recorder::default());
            app.manage(Speech::open(move |event| drop(handle.emit("speech", event))));
            if !quiet {
                window::open(app.handle())?;
            }
            // What a system still starts at log-in, though the parent has said no, ends at once.
            if quiet && !app.state::<Session>().rings_at_login() {
                app.handle().exit(0);
            }
            reminders::put_right(app.handle());
            reminders::watch(app.handle().clone());
            reminders::watch_quiet(app.handle().clone());
            Ok(())
        })
        .build(screens::chosen(tauri::generate_context!()))
        .expect("the app starts")
        .run(|app, event| match event {
            RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } => reminders::window_closed(app),
            RunEvent::ExitRequested { code: None, api, .. } if reminders::goes_on(app) => api.prevent_exit(),
            #[cfg(target_os = "macos")]
            RunEvent::Reopen { .. } => window::start_again(app, &[]),
            RunEvent::Exit => {
                app.state::<Speech>().close();
                app.state::<reminders::Ringer>().close();
                app.state::<Session>().close();
            }
            _ => {}
        });
}
