//! A room of its own for one run of the app: a display, and a folder in place of the person's own.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// The app, as `cargo build` made it: the same program that a person starts.
pub fn app() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("debug/by-my-side")
}

/// A display and a folder, gone when this is dropped.
pub struct Room {
    display: Child,
    /// The name of the display, ":99".
    pub name: String,
    /// What stands in place of the person's own folders.
    pub home: PathBuf,
}

impl Room {
    /// Makes a room with a display of this size.
    pub fn new(width: u32, height: u32) -> Room {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("by-my-side-{}-{number}", std::process::id()));
        fs::create_dir_all(home.join("runtime")).expect("the folder for temporary files can be written");
        let mut display = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("Xvfb is installed");
        let mut name = String::new();
        let said = display.stdout.take().expect("Xvfb says its number");
        BufReader::new(said).read_line(&mut name).expect("Xvfb says its number");
        Room { display, name: format!(":{}", name.trim()), home }
    }

    /// A command that runs in this room, with a session bus of its own.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("dbus-run-session");
        command
            .arg("--")
            .arg(program)
            .env("DISPLAY", &self.name)
            .env("BY_MY_SIDE_HOME", &self.home)
            .env("HOME", &self.home)
            .env("XDG_RUNTIME_DIR", self.home.join("runtime"))
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        command
    }

    /// The process ids of the app in this room.
    pub fn app_processes(&self) -> Vec<u32> {
        let marker = format!("BY_MY_SIDE_HOME={}", self.home.display());
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        let numbers = entries.filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok());
        numbers
            .filter(|number| fs::read_link(format!("/proc/{number}/exe")).is_ok_and(|path| path == app()))
            .filter(|number| {
                let variables = fs::read(format!("/proc/{number}/environ")).unwrap_or_default();
                variables.split(|byte| *byte == 0).any(|variable| variable == marker.as_bytes())
            })
            .collect()
    }

    /// Ends the app at once, as a power cut does.
    pub fn kill_app(&self) {
        for number in self.app_processes() {
            drop(Command::new("kill").args(["-9", &number.to_string()]).status());
        }
        for _ in 0..100 {
            if self.app_processes().is_empty() && self.is_let_go() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Whether no record in this room is held open. A process that is ending lets go of it last.
    fn is_let_go(&self) -> bool {
        let profiles = fs::read_dir(self.home.join("profiles")).into_iter().flatten().flatten();
        let mut locks = profiles.filter_map(|profile| fs::File::open(profile.path().join("lock")).ok());
        locks.all(|lock| lock.try_lock().is_ok())
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.kill_app();
        drop(self.display.kill());
        drop(self.display.wait());
        drop(fs::remove_dir_all(&self.home));
    }
}

/// Ends a process and everything that it started.
pub fn end_group(child: &mut Child) {
    drop(Command::new("kill").args(["-9", "--", &format!("-{}", child.id())]).stderr(Stdio::null()).status());
    drop(child.wait());
}
