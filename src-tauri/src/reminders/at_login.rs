//! The same program, started at log-in without a window. It is asked for first, and put right at each start, because
//! the program may have moved and a system may have let go of it.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

use tauri::{AppHandle, Manager};

use crate::session::Session;

/// The program is started without a window.
pub const QUIET: &str = "--quiet";

/// Makes what the system reads at log-in say what the parent chose.
pub fn set_at_login(app: &AppHandle, on: bool) -> io::Result<()> {
    let place = system::place(app)?;
    if on { system::put(&place, &program()?) } else { system::take_away(&place) }
}

/// At each start: the program may stand somewhere else now.
pub fn put_right(app: &AppHandle) {
    if app.state::<Session>().rings_at_login()
        && let Err(error) = set_at_login(app, true)
    {
        eprintln!("by my side: not started at log-in: {error}");
    }
}

/// The program as a person starts it. An AppImage runs from a folder that is gone after it.
fn program() -> io::Result<String> {
    let image = std::env::var_os("APPIMAGE").filter(|path| !path.is_empty());
    let path = image.map_or_else(|| std::env::current_exe().map(PathBuf::into_os_string), Ok::<OsString, _>)?;
    path.into_string().map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Writes a small file where it is not as it should be.
#[cfg(not(target_os = "windows"))]
fn put_file(place: &std::path::Path, text: &str) -> io::Result<()> {
    if std::fs::read_to_string(place).is_ok_and(|there| there == text) {
        return Ok(());
    }
    if let Some(folder) = place.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(place, text)
}

#[cfg(not(target_os = "windows"))]
fn take_file_away(place: &std::path::Path) -> io::Result<()> {
    match std::fs::remove_file(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(target_os = "linux")]
mod system {
    use super::{AppHandle, Manager, PathBuf, QUIET, io};

    /// Where XDG asks for it.
    pub fn place(app: &AppHandle) -> io::Result<PathBuf> {
        let config = app.path().config_dir().map_err(io::Error::other)?;
        Ok(config.join("autostart/org.by-my-side.app.desktop"))
    }

    pub fn put(place: &std::path::Path, program: &str) -> io::Result<()> {
        super::put_file(place, &entry(program))
    }

    pub fn take_away(place: &std::path::Path) -> io::Result<()> {
        super::take_file_away(place)
    }

    fn entry(program: &str) -> String {
        let exec = quoted(program);
        format!(
            "[Desktop Entry]\nType=Application\nVersion=1.0\nName=By My Side\nExec={exec} {QUIET}\nTerminal=false\n\
             StartupNotify=false\nX-GNOME-Autostart-enabled=true\n"
        )
    }

    /// As the Desktop Entry Specification quotes it: for `Exec` first, and then as a text.
    fn quoted(program: &str) -> String {
        let mut said = String::from("\"");
        for letter in program.chars() {
            match letter {
                '"' | '`' | '$' => said.extend(["\\\\", &letter.to_string()]),
                '\\' => said.push_str("\\\\\\\\"),
                '%' => said.push_str("%%"),
                other => said.push(other),
            }
        }
        said + "\""
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_path_with_spaces_and_signs_is_one_word() {
            assert_eq!(quoted("/opt/By My Side/by-my-side"), "\"/opt/By My Side/by-my-side\"");
            assert_eq!(quoted("/a$b\"c\\d%e"), "\"/a\\\\$b\\\\\"c\\\\\\\\d%%e\"");
            assert!(entry("/usr/bin/by-my-side").contains("\nExec=\"/usr/bin/by-my-side\" --quiet\n"));
        }

        #[test]
        fn the_entry_is_put_right_and_taken_away() {
            let place =
                std::env::temp_dir().join(format!("by-my-side-login-{}/autostart/a.desktop", std::process::id()));
            put(&place, "/old/by-my-side").unwrap();
            put(&place, "/new/by-my-side").unwrap();
            assert!(std::fs::read_to_string(&place).unwrap().contains("/new/by-my-side"));
            take_away(&place).unwrap();
            take_away(&place).unwrap();
            assert!(!place.exists());
            std::fs::remove_dir_all(place.ancestors().nth(2).unwrap()).unwrap();
        }
    }
}

#[cfg(target_os = "macos")]
mod system {
    use super::{AppHandle, Manager, PathBuf, QUIET, io};

    /// A launch agent of this user.
    pub fn place(app: &AppHandle) -> io::Result<PathBuf> {
        let home = app.path().home_dir().map_err(io::Error::other)?;
        Ok(home.join("Library/LaunchAgents/org.by-my-side.app.plist"))
    }

    pub fn put(place: &std::path::Path, program: &str) -> io::Result<()> {
        let program = program.replace('&', "&amp;").replace('<', "&lt;");
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
                    \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict>\n";
        let label = "<key>Label</key><string>org.by-my-side.app</string>\n";
        let words = format!("<array><string>{program}</string><string>{QUIET}</string></array>\n");
        let text =
            format!("{head}{label}<key>ProgramArguments</key>{words}<key>RunAtLoad</key><true/>\n</dict></plist>\n");
        super::put_file(place, &text)
    }

    pub fn take_away(place: &std::path::Path) -> io::Result<()> {
        super::take_file_away(place)
    }
}

#[cfg(target_os = "windows")]
mod system {
    use super::{AppHandle, PathBuf, QUIET, io};

    const KEY: &str = "Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    const NAME: &str = "By My Side";

    pub fn place(_: &AppHandle) -> io::Result<PathBuf> {
        Ok(PathBuf::new())
    }

    pub fn put(_: &std::path::Path, program: &str) -> io::Result<()> {
        let key = windows_registry::CURRENT_USER.create(KEY).map_err(io::Error::other)?;
        key.set_string(NAME, format!("\"{program}\" {QUIET}")).map_err(io::Error::other)
    }

    pub fn take_away(_: &std::path::Path) -> io::Result<()> {
        let key = windows_registry::CURRENT_USER.create(KEY).map_err(io::Error::other)?;
        drop(key.remove_value(NAME));
        Ok(())
    }
}
