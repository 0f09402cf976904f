//! The verbs of the house: `cargo xtask start` and `cargo xtask test` do everything on a fresh machine.

mod bench;
mod fuzz;
mod packages;
mod pictures;
mod steps;
mod test;
mod views;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask start [--example]     builds and opens the app; --example opens it with the example family
cargo xtask test                  runs everything that must hold
cargo xtask generate              writes ui/src/generated from the Rust side and the words
cargo xtask screens --out DIR     a PNG of every screen [--text 200] [--lang cy] [--width 320] [--theme dark]
cargo xtask prints --out DIR      every print of the example family, as PDF and PNG pages
cargo xtask pictures [--sheet DIR]  builds the pictures; --sheet draws them all on sheets to look at
cargo xtask bench                 start and memory against a bare window, a summary as PDF, Leave now, WebDriver
                                  [--program FILE] looks at Leave now and WebDriver alone, in a program that is there;
                                  [--dates] measures My dates over 20 years alone, [--years] ten years of all else
cargo xtask fuzz [calendar|letter] [--minutes 10]   files that nobody wrote, by libFuzzer (Linux)";

type Done = Result<(), String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if std::env::var_os(fuzz::BUILDING).is_some() {
        return fuzz::compile(&arguments);
    }
    let root = root();
    let done = match arguments.first().map(String::as_str) {
        Some("start") => start(&root, arguments.get(1..).unwrap_or_default()),
        Some("test") => test::run(&root),
        Some("generate") => generate(&root),
        Some("screens") => views::screens(&root, &arguments),
        Some("prints") => views::prints(&root, &arguments),
        Some("pictures") => draw(&root, &arguments),
        Some("bench") => bench::run(&root, &arguments),
        Some("fuzz") => fuzz::run(&root, &arguments),
        _ => {
            println!("{HELP}");
            Ok(())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}

/// The folder that holds the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

fn start(root: &Path, arguments: &[String]) -> Done {
    packages::ready(root, packages::For::Start)?;
    steps::made(root)?;
    steps::build(root)?;
    steps::run(root, &root.join("target/debug/by-my-side").to_string_lossy(), arguments)
}

fn generate(root: &Path) -> Done {
    steps::made(root)?;
    steps::build(root)?;
    steps::cargo_with(root, &steps::whole("test", &["--quiet", "--", "generated"]), &[("GENERATE", "1")])
}

fn draw(root: &Path, arguments: &[String]) -> Done {
    steps::npm(root)?;
    pictures::fonts(root)?;
    pictures::build(root)?;
    match steps::option(arguments, "--sheet") {
        Some(out) => pictures::contact_sheet(root, Path::new(&out), None),
        None => Ok(()),
    }
}
