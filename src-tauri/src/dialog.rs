//! The system's own windows for choosing a file. In debug builds a test answers in place of a person.

use std::path::PathBuf;

use by_my_side_core::text::Words;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

/// Asks for a photo; `None` when the person chose none.
pub fn photo(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    answered().or_else(|| {
        let kinds = ["jpg", "jpeg", "png", "webp", "gif", "bmp", "JPG", "JPEG", "PNG"];
        let title = words.text("dialog-photo", &[]);
        let chosen = app.dialog().file().set_title(&title).add_filter(&title, &kinds).blocking_pick_file();
        chosen.and_then(|path| path.into_path().ok())
    })
}

/// Asks for a sound file; `None` when the person chose none.
pub fn sound(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    answered().or_else(|| {
        let kinds = ["wav", "mp3", "m4a", "mp4", "aac", "ogg", "WAV", "MP3", "M4A"];
        let title = words.text("dialog-sound", &[]);
        let chosen = app.dialog().file().set_title(&title).add_filter(&title, &kinds).blocking_pick_file();
        chosen.and_then(|path| path.into_path().ok())
    })
}

/// Asks for a letter: a photo, a scan or a PDF; `None` when the person chose none.
pub fn letter(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    answered().or_else(|| {
        let kinds = ["pdf", "jpg", "jpeg", "png", "webp", "gif", "bmp", "PDF", "JPG", "JPEG", "PNG"];
        let title = words.text("dialog-letter", &[]);
        let chosen = app.dialog().file().set_title(&title).add_filter(&title, &kinds).blocking_pick_file();
        chosen.and_then(|path| path.into_path().ok())
    })
}

/// Asks for a calendar file; `None` when the person chose none.
pub fn calendar(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    answered().or_else(|| {
        let title = words.text("dialog-calendar", &[]);
        let kinds = ["ics", "ical", "ifb", "vcs", "ICS", "VCS"];
        let chosen = app.dialog().file().set_title(&title).add_filter(&title, &kinds).blocking_pick_file();
        chosen.and_then(|path| path.into_path().ok())
    })
}

/// Asks for a list of local services; `None` when the person chose none.
pub fn local_services(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    file(app, &words.text("dialog-local-services", &[]))
}

/// Asks for a copy of a record; `None` when the person chose none.
pub fn copy(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    file(app, &words.text("dialog-copy", &[]))
}

/// Asks for a helper's key; `None` when the person chose none.
pub fn key_file(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    file(app, &words.text("dialog-key", &[]))
}

fn file(app: &AppHandle, title: &str) -> Option<PathBuf> {
    answered().or_else(|| app.dialog().file().set_title(title).blocking_pick_file()?.into_path().ok())
}

/// Asks for a folder or a stick; `None` when the person chose none.
pub fn folder(app: &AppHandle, words: &Words) -> Option<PathBuf> {
    answered().or_else(|| {
        let title = words.text("dialog-folder", &[]);
        app.dialog().file().set_title(title).blocking_pick_folder()?.into_path().ok()
    })
}

/// Asks where a file is to go; `None` when the person chose no place.
pub fn place_for(app: &AppHandle, words: &Words, name: &str) -> Option<PathBuf> {
    answered().or_else(|| {
        let title = words.text("dialog-file", &[]);
        let chosen = app.dialog().file().set_title(title).set_file_name(name).blocking_save_file();
        chosen.and_then(|path| path.into_path().ok())
    })
}

#[cfg(not(debug_assertions))]
fn answered() -> Option<PathBuf> {
    None
}

#[cfg(debug_assertions)]
fn answered() -> Option<PathBuf> {
    std::env::var_os("BY_MY_SIDE_DIALOG").map(PathBuf::from)
}
