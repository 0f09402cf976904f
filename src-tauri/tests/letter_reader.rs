//! Letters that are drawn in a process of their own: whole ones, and files that would hurt whoever opens them.

use std::time::{Duration, Instant};

use by_my_side::letter_reader::Reader;
use by_my_side_core::error::Problem;

const COUNCIL: &[u8] = include_bytes!("../core/src/letters_in/samples/council.pdf");
const LOCKED: &[u8] = include_bytes!("../core/src/letters_in/samples/locked.pdf");
/// Each part of its page draws the next one ten times.
const ENDLESS: &[u8] = include_bytes!("letter_reader/endless.pdf");

fn reader(seconds: u64) -> Reader {
    Reader { program: env!("CARGO_BIN_EXE_by-my-side").into(), longest: Duration::from_secs(seconds) }
}

fn problem(pdf: &[u8]) -> Option<Problem> {
    reader(20).read(pdf.to_vec()).err().map(|error| error.problem())
}

#[test]
fn the_pages_of_a_letter_come_as_photos() {
    let pages = reader(20).read(COUNCIL.to_vec()).unwrap();
    assert_eq!(pages.len(), 2);
    assert!(pages.iter().all(|page| page.starts_with(&[0xff, 0xd8]) && page.len() > 50_000));
}

#[test]
fn what_cannot_be_drawn_is_said() {
    assert_eq!(problem(LOCKED), Some(Problem::LetterFileLocked));
    assert_eq!(problem(b"%PDF-1.7 and nothing more"), Some(Problem::LetterFileUnreadable));
    assert_eq!(problem(b""), Some(Problem::LetterFileUnreadable));
    assert_eq!(
        problem(&[b"%PDF-1.7".as_slice(), &vec![0; 21 * 1024 * 1024]].concat()),
        Some(Problem::LetterFileTooBig)
    );
}

#[test]
fn a_letter_without_an_end_is_stopped() {
    let begun = Instant::now();
    let problem = reader(2).read(ENDLESS.to_vec()).unwrap_err().problem();
    assert_eq!(problem, Problem::LetterFileSlow);
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
}

/// The program ends by itself where nobody stops it: its work and its memory are bounded from inside too.
#[cfg(target_os = "linux")]
#[test]
fn the_process_cannot_open_a_file_or_a_way_out() {
    use std::io::Write;
    use std::process::{Command, Stdio};

    let mut child = Command::new(env!("CARGO_BIN_EXE_by-my-side"))
        .arg(by_my_side::letter_reader::READ)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let limits = format!("/proc/{}/limits", child.id());
    let of = |name: &str| {
        let text = std::fs::read_to_string(&limits).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(name)).map(str::to_owned).unwrap_or_default();
        line.trim_start_matches(name).split_whitespace().next().unwrap_or_default().to_owned()
    };
    let waited = Instant::now();
    while of("Max open files") != "3" && waited.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!((of("Max open files").as_str(), of("Max file size").as_str()), ("3", "0"));
    assert_eq!((of("Max address space").as_str(), of("Max cpu time").as_str()), ("2147483648", "30"));
    child.stdin.take().unwrap().write_all(b"%PDF-1.7").unwrap();
    assert!(!child.wait().unwrap().success());
}
