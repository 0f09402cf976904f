//! Steps that several verbs share: running programs, and making what core and the window embed.

use std::path::Path;
use std::process::Command;

use crate::{Done, pictures};

/// Runs a program in the workspace's folder, with its output on the screen.
pub fn run(root: &Path, program: &str, arguments: &[String]) -> Done {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    run_in(root, program, &arguments, &[])
}

/// Runs a program in a folder, with these variables.
pub fn run_in(folder: &Path, program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Done {
    let asked = Command::new(program).args(arguments).current_dir(folder).envs(variables.iter().copied()).status();
    match asked {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{program} {}` ended with {status}", arguments.join(" "))),
        Err(error) => Err(format!("`{program}` could not be started: {error}")),
    }
}

/// Runs cargo, linting what is ours while it builds, so that there is no second pass over the dependencies.
pub fn cargo(root: &Path, arguments: &[&str]) -> Done {
    cargo_with(root, arguments, &[])
}

/// As [`cargo`], with variables.
pub fn cargo_with(root: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Done {
    let mut all = vec![("RUSTC_WORKSPACE_WRAPPER", "clippy-driver")];
    all.extend(variables);
    run_in(root, "cargo", arguments, &all)
}

/// A cargo verb over the one selection of crates and targets, so that features unify once.
pub fn whole<'a>(verb: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec![verb, "--workspace", "--all-targets"];
    arguments.extend(["xtask", "bare", "fuzz"].iter().flat_map(|one| ["--exclude", one]));
    arguments.extend(more);
    arguments
}

/// Builds and lints everything. Warnings in our own crates end it, see the lints of the workspace.
pub fn build(root: &Path) -> Done {
    cargo(root, &whole("build", &[]))
}

/// The npm packages, as the lock file names them.
pub fn npm(root: &Path) -> Done {
    let ui = root.join("ui");
    let installed = ui.join("node_modules/.package-lock.json");
    let newer = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    if newer(&installed) >= newer(&ui.join("package-lock.json")) && installed.exists() {
        return Ok(());
    }
    run_in(&ui, npm_program(), &["ci", "--no-audit", "--no-fund"], &[])
}

/// Everything that core and the window embed: npm packages, fonts, pictures, the built screens.
pub fn made(root: &Path) -> Done {
    npm(root)?;
    pictures::fonts(root)?;
    pictures::build(root)?;
    run_in(&root.join("ui"), npm_program(), &["run", "--silent", "build"], &[])
}

/// The name of npm's program.
pub fn npm_program() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// The word after `name` among the arguments.
pub fn option(arguments: &[String], name: &str) -> Option<String> {
    let place = arguments.iter().position(|argument| argument == name)?;
    arguments.get(place + 1).cloned()
}
