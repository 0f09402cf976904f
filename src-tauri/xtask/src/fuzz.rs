//! `cargo xtask fuzz`: files that nobody wrote, for as long as is asked. Each find is kept as a file of its own, which
//! belongs among the samples once it is mended.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::packages::{self, For};
use crate::{Done, pictures, steps};

/// A reader of files.
struct Target {
    name: &'static str,
    /// What it is given to begin with: files of real programs, and earlier finds.
    samples: &'static str,
    /// The longest file that is made, in bytes.
    longest: u32,
}

const TARGETS: [Target; 2] = [
    Target { name: "calendar", samples: "src-tauri/core/src/calendar/samples", longest: 8192 },
    Target { name: "letter", samples: "src-tauri/core/src/letters_in/samples", longest: 65_536 },
];
const FOLDER: &str = "target/fuzz";

/// Set while the target is built: this program then stands before the compiler.
pub const BUILDING: &str = "BY_MY_SIDE_FUZZ";
/// In these, the ways through the code are counted. All the rest is as it always is.
const COUNTED: [&str; 7] =
    ["calcard", "hayro", "hayro_interpret", "hayro_syntax", "by_my_side_core", "fuzz_calendar", "fuzz_letter"];
/// Counting, as libFuzzer wants it; the stable compiler can do that.
const COUNTING: [&str; 7] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cdebug-assertions=on",
    "-Coverflow-checks=on",
];

/// Builds the target that is named, or the first, in a folder of its own, and runs it.
pub fn run(root: &Path, arguments: &[String]) -> Done {
    let named = |target: &&Target| arguments.iter().any(|argument| argument == target.name);
    let [first, ..] = &TARGETS;
    let target = TARGETS.iter().find(named).unwrap_or(first);
    packages::ready(root, For::Test)?;
    pictures::fonts(root)?;
    pictures::build(root)?;
    build(root, target)?;
    let (files, finds) = (format!("{FOLDER}/files-{}", target.name), format!("{FOLDER}/finds/"));
    for folder in [&files, &finds] {
        std::fs::create_dir_all(root.join(folder)).map_err(|error| format!("{folder}: {error}"))?;
    }
    let minutes = steps::option(arguments, "--minutes").and_then(|minutes| minutes.parse::<u32>().ok()).unwrap_or(10);
    let (time, words) = (format!("-max_total_time={}", minutes * 60), format!("-dict=tests/fuzz/{}.dict", target.name));
    let (finds, longest) = (format!("-artifact_prefix={finds}"), format!("-max_len={}", target.longest));
    // A file that takes longer than 20 seconds is a find too.
    let run = [&files, target.samples, &time, &words, &finds, "-timeout=20", &longest, "-report_slow_units=20"];
    let program = root.join(FOLDER).join("debug").join(program_of(target));
    steps::run_in(root, &program.to_string_lossy(), &run, &[])
}

fn program_of(target: &Target) -> String {
    format!("fuzz-{}", target.name)
}

fn build(root: &Path, target: &Target) -> Done {
    let program = program_of(target);
    let me = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut build = vec!["build", "--workspace", "--exclude", "xtask", "--exclude", "bare", "--bin", &program];
    build.extend(["--target-dir", FOLDER, "--config", "profile.dev.package.calcard.opt-level=2"]);
    build.extend(["--config", "profile.dev.package.by-my-side-core.opt-level=1"]);
    steps::run_in(root, "cargo", &build, &[(BUILDING, "1"), ("RUSTC_WRAPPER", &me.to_string_lossy())])
}

/// Runs the compiler as cargo asks, with the counting where it belongs.
pub fn compile(arguments: &[String]) -> ExitCode {
    let Some((compiler, rest)) = arguments.split_first() else { return ExitCode::FAILURE };
    let name = steps::option(rest, "--crate-name").unwrap_or_default();
    let counting = if COUNTED.contains(&name.as_str()) { &COUNTING[..] } else { &[] };
    let done = Command::new(compiler).args(rest).args(counting).status();
    if done.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
