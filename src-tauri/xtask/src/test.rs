//! `cargo xtask test`: everything that must hold, with the seconds of each step.

use std::path::Path;
use std::time::Instant;

use crate::packages::{self, For};
use crate::steps::{cargo, npm_program, run_in};
use crate::{Done, steps};

/// Runs every step; stops at the first that does not hold.
pub fn run(root: &Path) -> Done {
    let ui = root.join("ui");
    let mut clock = Clock { steps: Vec::new() };
    clock.time("packages", || packages::ready(root, For::Test))?;
    clock.time("made", || steps::made(root))?;
    clock.time("format", || run_in(root, "cargo", &["fmt", "--all", "--check"], &[]))?;
    clock.time("screens check", || run_in(&ui, npm_program(), &["run", "--silent", "check"], &[]))?;
    clock.time("screens test", || run_in(&ui, npm_program(), &["run", "--silent", "test"], &[]))?;
    clock.time("tools", || tools(root))?;
    clock.time("build and lint", || steps::build(root))?;
    clock.time("tests", || cargo(root, &steps::whole("test", &["--no-fail-fast"])))?;
    clock.say();
    Ok(())
}

/// The driver of the window tests and the checker of PDFs, made once in `target/tools`.
pub fn tools(root: &Path) -> Done {
    if !root.join("target/tools/bin/tauri-driver").exists() {
        let install =
            ["install", "tauri-driver", "--version", "2.1.0", "--locked", "--root", "target/tools", "--quiet"];
        run_in(root, "cargo", &install, &[])?;
    }
    let checker = root.join("target/tools/outloud");
    if !checker.join("bin/outloud").exists() {
        let folder = checker.to_string_lossy();
        run_in(root, "/usr/bin/python3", &["-m", "venv", &folder], &[])?;
        run_in(root, &format!("{folder}/bin/pip"), &["install", "--quiet", "outloud==0.2.1"], &[])?;
    }
    Ok(())
}

struct Clock {
    steps: Vec<(&'static str, f64)>,
}

impl Clock {
    fn time(&mut self, name: &'static str, step: impl FnOnce() -> Done) -> Done {
        println!("\n== {name}");
        let begun = Instant::now();
        let done = step();
        self.steps.push((name, begun.elapsed().as_secs_f64()));
        if done.is_err() {
            self.say();
        }
        done
    }

    fn say(&self) {
        println!();
        for (name, seconds) in &self.steps {
            println!("{seconds:8.1} s  {name}");
        }
        println!("{:8.1} s  in all", self.steps.iter().map(|(_, seconds)| seconds).sum::<f64>());
    }
}
