//! What arrives at the printer is what was sent, byte for byte.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![cfg(target_os = "linux")]

mod cups;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use by_my_side_core::error::Problem;
use by_my_side_core::paper::{list_printers, print};
use cups::Cups;

/// Says to a test that it runs inside the process that it started.
const INSIDE: &str = "BY_MY_SIDE_PAPER";

/// Runs this test once more in a process of its own, because `lp` finds its print system in a variable of its
/// process.
fn run_inside(server: &Path, test: &str) {
    let run = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("CUPS_SERVER", server)
        .env(INSIDE, "yes")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&run.stderr));
}

fn is_inside() -> bool {
    std::env::var_os(INSIDE).is_some()
}

fn pages() -> Vec<u8> {
    let middle = (0..200_000_u32).map(|number| (number % 251) as u8);
    b"%PDF-1.7\n".iter().copied().chain(middle).chain(*b"\n%%EOF\n").collect()
}

#[test]
fn what_arrives_at_the_printer_is_what_was_sent() {
    if is_inside() {
        return send_to_the_library();
    }
    let cups = Cups::start();
    let other = cups.add_printer("Kitchen");
    let kept = cups.add_printer("Library");
    cups.make_usual("Library");
    run_inside(&cups.socket(), "what_arrives_at_the_printer_is_what_was_sent");
    cups.wait_until("nothing arrived at the printer", || kept.exists());
    assert!(fs::read(&kept).unwrap() == pages(), "other bytes arrived");
    assert!(!other.exists(), "the other printer printed too");
}

fn send_to_the_library() {
    let printers = list_printers().unwrap();
    let names: Vec<(&str, bool)> = printers.iter().map(|printer| (printer.name.as_str(), printer.usual)).collect();
    assert_eq!(names, [("Library", true), ("Kitchen", false)], "the usual one comes first");
    print(&pages(), "Library").unwrap();
    assert_eq!(print(&pages(), "Attic").unwrap_err().problem(), Problem::NoPrinter);
    assert_eq!(print(&pages(), "-o").unwrap_err().problem(), Problem::NoPrinter);
}

#[test]
fn without_a_print_system_there_is_no_printer_and_no_wait() {
    if is_inside() {
        assert!(list_printers().unwrap().is_empty());
        assert_eq!(print(&pages(), "Library").unwrap_err().problem(), Problem::NoPrinter);
        return;
    }
    let begun = Instant::now();
    run_inside(Path::new("/nonexistent/cups.sock"), "without_a_print_system_there_is_no_printer_and_no_wait");
    assert!(begun.elapsed() < Duration::from_secs(15));
}
