//! `cargo xtask bench`: what the app costs, each figure beside the least that it could be, from the same run.

mod dates;
mod driven;
mod leave;
mod room;
mod years;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::packages::{self, For};
use crate::{Done, pictures, steps, test};
use dates::Dates;
use driven::Driven;
use room::Room;
use years::Years;

const APP: &str = "By My Side";
/// How often each window is started, in turn with the other.
const STARTS: usize = 10;
/// In this many of them, memory is looked at as well.
const LOOKS: usize = 3;
/// How long after a window shows its memory is looked at.
const SETTLED: Duration = Duration::from_secs(5);
const MILLION: f64 = 1e6;

/// Builds both programs as they are shipped, and measures them. With `--program` one that is there already is looked
/// at alone, such as `target/debug/by-my-side`.
pub fn run(root: &Path, arguments: &[String]) -> Done {
    packages::ready(root, For::Test)?;
    test::tools(root)?;
    if let Some(program) = steps::option(arguments, "--program") {
        return promises(&Room::new()?, root, &root.join(program));
    }
    for part in ["dates", "years"] {
        if arguments.contains(&format!("--{part}")) {
            return alone(root, part);
        }
    }
    steps::made(root)?;
    build(root, &[])?;
    let programs = release(root);
    measure(&programs)?;
    promises(&Room::new()?, root, &programs.join("by-my-side"))
}

/// Builds core alone, and measures a part of it.
fn alone(root: &Path, part: &str) -> Done {
    pictures::fonts(root)?;
    pictures::build(root)?;
    build(root, &["--bin", "bare-core"])?;
    let said: Alone = core(&Room::new()?, &release(root), &[part])?;
    said.dates.iter().for_each(Dates::say);
    said.years.iter().for_each(Years::say);
    Ok(())
}

/// One selection, so that the dependencies which both have are compiled once.
fn build(root: &Path, more: &[&str]) -> Done {
    let mut both = vec!["build", "--release", "--package", "by-my-side", "--package", "bare"];
    both.extend(more);
    steps::run_in(root, "cargo", &both, &[])
}

/// What a parent has to be able to rely on. It is reported, for a person to judge: a busy computer is slower.
fn promises(room: &Room, root: &Path, program: &Path) -> Done {
    let times = leave::times(room, program)?;
    let (presses, worst) = (times.len(), times.iter().copied().fold(0.0, f64::max));
    println!("\nLeave now, from the press to the calculator, {presses} times; it must be 100 ms or less:");
    println!("{:12.0} ms in the middle, {worst:.0} ms at worst", median(times));
    println!("\nWebDriver, with TAURI_WEBVIEW_AUTOMATION=true; a released program must not let it in:");
    match driven::is_driven(room, &root.join("target/tools/bin/tauri-driver"), program)? {
        Driven::No(why) => println!("            it is not let in: {why}"),
        Driven::Yes(title) => println!("            IT IS LET IN, to a window titled {title:?}"),
    }
    Ok(())
}

/// Where cargo puts what it builds for release.
fn release(root: &Path) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    target.join("release")
}

fn measure(programs: &Path) -> Done {
    let room = Room::new()?;
    let windows = windows(&room, programs)?;
    let core: Core = core(&room, programs, &[])?;
    let (program, bare) = (size(&programs.join("by-my-side"))?, size(&programs.join("bare"))?);
    let paper = format!("a paper of {} pages as PDF, ms", core.pages);
    println!("\n{:38}{:>12}{:>12}{:>9}", "", APP, "against", "ratio");
    say(
        "start to Home with a family in it, ms",
        median(windows.app.start),
        median(windows.bare.start),
        "a bare window",
    );
    say("memory of all processes, MB", median(windows.app.memory), median(windows.bare.memory), "a bare window");
    say(&paper, core.summary, core.empty, "an empty page");
    say("1,000 durable saves, ms", core.kept, core.plain, "plain SQLite");
    say("the program, MB", program, bare, "a bare window");
    core.dates.say();
    core.years.say();
    Ok(())
}

fn say(what: &str, ours: f64, least: f64, against: &str) {
    println!("{what:38}{ours:12.1}{least:12.1}{:7.2} x  {against}", ours / least);
}

/// What core says when it is asked for a part of itself.
#[derive(Deserialize)]
struct Alone {
    dates: Option<Dates>,
    years: Option<Years>,
}

/// What one page costs with years in the record, beside the same with one month, in milliseconds.
#[derive(Deserialize)]
struct Asked {
    name: String,
    month: f64,
    years: f64,
}

impl Asked {
    fn row(&self, unit: &str, of_a_millisecond: f64) {
        let (years, month) = (self.years * of_a_millisecond, self.month * of_a_millisecond);
        say(&format!("{}, {unit}", self.name), years, month, "one month");
    }
}

#[derive(Default)]
struct Figures {
    start: Vec<f64>,
    memory: Vec<f64>,
}

#[derive(Default)]
struct Windows {
    app: Figures,
    bare: Figures,
}

/// Starts both windows in turn, so that whatever else the computer does falls on both.
fn windows(room: &Room, programs: &Path) -> Result<Windows, String> {
    let (app, bare) = (programs.join("by-my-side"), programs.join("bare"));
    let mut windows = Windows::default();
    // The first start of each makes the example family's record and fills the caches; it does not count.
    look(room, &app, &["--example"], true, &mut Figures::default())?;
    look(room, &bare, &[], true, &mut Figures::default())?;
    for turn in 0..STARTS {
        println!("start {} of {STARTS}", turn + 1);
        look(room, &app, &["--example"], turn < LOOKS, &mut windows.app)?;
        look(room, &bare, &[], turn < LOOKS, &mut windows.bare)?;
    }
    Ok(windows)
}

fn look(room: &Room, program: &Path, arguments: &[&str], settle: bool, figures: &mut Figures) -> Done {
    let (running, start) = room.show(program, arguments)?;
    figures.start.push(start);
    if settle {
        std::thread::sleep(SETTLED);
        figures.memory.push(running.memory() as f64 / MILLION);
    }
    Ok(())
}

/// What core says of itself, in milliseconds.
#[derive(Deserialize)]
struct Core {
    pages: usize,
    summary: f64,
    empty: f64,
    kept: f64,
    plain: f64,
    dates: Dates,
    years: Years,
}

fn core<T: DeserializeOwned>(room: &Room, programs: &Path, what: &[&str]) -> Result<T, String> {
    let folder = room.folder("core");
    let asked = room.command(&programs.join("bare-core"), &folder)?.arg(&folder).args(what).output();
    let said = asked.map_err(|error| format!("bare-core: {error}"))?;
    serde_json::from_slice(&said.stdout)
        .map_err(|error| format!("bare-core: {error}\n{}", String::from_utf8_lossy(&said.stderr)))
}

fn size(program: &Path) -> Result<f64, String> {
    let found = program.metadata().map_err(|error| format!("{}: {error}", program.display()))?;
    Ok(found.len() as f64 / MILLION)
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}
