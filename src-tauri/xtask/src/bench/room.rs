//! A room to measure in: a display, a session bus and empty folders of its own, all gone when it is dropped.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A window that is not painted within this time will not be painted at all.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at the display.
const BETWEEN_LOOKS: Duration = Duration::from_millis(10);

/// A display and a session bus.
pub struct Room {
    display: Child,
    display_name: String,
    bus: Child,
    bus_address: String,
    folder: PathBuf,
}

/// A program that runs in the room.
pub struct Running<'a> {
    room: &'a Room,
    child: Child,
    home: PathBuf,
}

impl Room {
    pub fn new() -> Result<Room, String> {
        let folder = std::env::temp_dir().join(format!("by-my-side-bench-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut screen = Command::new("Xvfb");
        screen.args(["-displayfd", "1", "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-fbdir"]).arg(&folder);
        let (display, number) = first_line(&mut screen)?;
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--print-address=1"]);
        bus.env("DISPLAY", format!(":{number}"));
        own_folders(&mut bus, &folder.join("bus"))?;
        let (bus, bus_address) = first_line(&mut bus)?;
        Ok(Room { display, display_name: format!(":{number}"), bus, bus_address, folder })
    }

    /// A folder in the room.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// A program in the room, with empty folders in place of the person's own.
    pub fn command(&self, program: &Path, home: &Path) -> Result<Command, String> {
        let mut command = Command::new(program);
        own_folders(&mut command, home)?;
        command.env("DISPLAY", &self.display_name).env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address);
        Ok(command)
    }

    /// Starts a program and waits until its page is painted; says how many milliseconds that took.
    pub fn show(&self, program: &Path, arguments: &[&str]) -> Result<(Running<'_>, f64), String> {
        let home = self.folder(&format!("home-{}", program.file_name().unwrap_or_default().display()));
        let mut command = self.command(program, &home)?;
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        let running = self.start(command, home)?;
        while !self.is_painted() {
            if begun.elapsed() > PATIENCE {
                return Err(format!("{} paints nothing", program.display()));
            }
            std::thread::sleep(BETWEEN_LOOKS);
        }
        Ok((running, begun.elapsed().as_secs_f64() * 1000.0))
    }

    /// Starts a program, which ends with all that it started when this is dropped.
    pub fn start(&self, mut command: Command, home: PathBuf) -> Result<Running<'_>, String> {
        let child = command.spawn();
        let child = child.map_err(|error| format!("{}: {error}", command.get_program().to_string_lossy()))?;
        Ok(Running { room: self, child, home })
    }

    /// What stands on the display now, as its rows of dots.
    pub fn rows(&self) -> Vec<Vec<u8>> {
        let picture = fs::read(self.folder.join("Xvfb_screen0")).unwrap_or_default();
        rows(&picture).map(|rows| rows.map(<[u8]>::to_vec).collect()).unwrap_or_default()
    }

    /// Whether anything is painted: an empty display has one colour, an empty window one more, letters have many.
    fn is_painted(&self) -> bool {
        let picture = fs::read(self.folder.join("Xvfb_screen0")).unwrap_or_default();
        colours(&picture).is_some_and(|colours| colours > 8)
    }
}

impl Running<'_> {
    /// The folder in place of the person's own.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// What the program and all that it started hold, in bytes: pages that several share are divided among them.
    pub fn memory(&self) -> u64 {
        self.processes().iter().map(|number| pss(*number)).sum()
    }

    /// The program, the webview's processes and whatever else was started from it: all have its home.
    fn processes(&self) -> Vec<u32> {
        let marker = format!("HOME={}", self.home.display());
        let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
        let numbers = entries.filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok());
        numbers
            .filter(|number| {
                let variables = fs::read(format!("/proc/{number}/environ")).unwrap_or_default();
                variables.split(|byte| *byte == 0).any(|variable| variable == marker.as_bytes())
            })
            .collect()
    }

    fn end(&mut self, signal: &str) -> bool {
        let processes = self.processes();
        if !processes.is_empty() {
            let numbers = processes.iter().map(u32::to_string);
            drop(Command::new("kill").arg(signal).args(numbers).stderr(Stdio::null()).status());
            drop(self.child.try_wait());
        }
        processes.is_empty()
    }
}

impl Drop for Running<'_> {
    /// Asks all of them to end, then makes them.
    fn drop(&mut self) {
        for turn in 0..100 {
            if self.end(if turn < 50 { "-TERM" } else { "-KILL" }) {
                break;
            }
            std::thread::sleep(Duration::from_millis(40));
        }
        drop(self.child.wait());
        let ended = Instant::now();
        while self.room.is_painted() && ended.elapsed() < PATIENCE {
            std::thread::sleep(BETWEEN_LOOKS);
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        for child in [&mut self.bus, &mut self.display] {
            drop(child.kill());
            drop(child.wait());
        }
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// In place of the person's own folders, so that nothing of theirs is read or written.
fn own_folders(command: &mut Command, home: &Path) -> Result<(), String> {
    let runtime = home.join("runtime");
    fs::create_dir_all(&runtime).map_err(|error| format!("{}: {error}", runtime.display()))?;
    for other in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "WAYLAND_DISPLAY"] {
        command.env_remove(other);
    }
    command.env("HOME", home).env("XDG_RUNTIME_DIR", runtime).current_dir(home).stdin(Stdio::null());
    Ok(())
}

/// The rows of dots of a picture of the display as X writes it (XWD).
fn rows(picture: &[u8]) -> Option<impl Iterator<Item = &[u8]>> {
    let number = |place: usize| {
        let bytes = picture.get(place * 4..place * 4 + 4)?;
        usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
    };
    let (header, line, palette) = (number(0)?, number(12)?, number(19)? * 12);
    Some(picture.get(header + palette..)?.chunks_exact(line))
}

/// How many colours stand in a picture of the display, as far as they are worth counting.
fn colours(picture: &[u8]) -> Option<usize> {
    let mut found = BTreeSet::new();
    let mut above: &[u8] = &[];
    for row in rows(picture)? {
        // Most rows are like the one above; only the others are worth a closer look.
        if row != above {
            found.extend(row.chunks_exact(4));
        }
        above = row;
    }
    Some(found.len())
}

/// Starts a program that says on its first line where it is to be found.
fn first_line(command: &mut Command) -> Result<(Child, String), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| format!("{name}: {error}"))?;
    let mut line = String::new();
    let said = child.stdout.take().ok_or(format!("{name} says nothing"))?;
    BufReader::new(said).read_line(&mut line).map_err(|error| format!("{name}: {error}"))?;
    Ok((child, line.trim().to_owned()))
}

fn pss(process: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<u64>().ok());
    kilobytes.unwrap_or_default() * 1024
}
