//! What arrives at the printer is what was sent, byte for byte. A print system of our own runs for the test:
//! its own configuration, socket and folders, one raw queue, and a backend that keeps what it gets. The
//! computer's own print system is never touched. CUPS wants to be started by root.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use by_my_side_core::error::Problem;
use by_my_side_core::paper::{list_printers, print};

const BACKEND: &str = "#!/bin/sh
[ $# -eq 0 ] && { echo 'file keep \"Keep\" \"Keeps what it gets\"'; exit 0; }
if [ -n \"$6\" ]; then cat \"$6\"; else cat; fi > \"${DEVICE_URI#keep:}.part\"
mv \"${DEVICE_URI#keep:}.part\" \"${DEVICE_URI#keep:}\"
exit 0
";

/// A print system that ends with the test.
struct Cups {
    folder: PathBuf,
    daemon: Child,
}

impl Cups {
    fn start() -> Cups {
        for program in ["/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/bin/lp", "/usr/bin/lpstat"] {
            assert!(Path::new(program).exists(), "{program} is missing: apt-get install cups cups-client");
        }
        let folder = std::env::temp_dir().join(format!("by-my-side-paper-{}", std::process::id()));
        for name in ["etc/ppd", "spool/tmp", "cache", "run", "bin/backend", "out"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        link_helpers(&folder.join("bin"));
        let backend = folder.join("bin/backend/keep");
        fs::write(&backend, BACKEND).unwrap();
        fs::set_permissions(&backend, fs::Permissions::from_mode(0o700)).unwrap();
        for name in ["", "out", "bin", "bin/backend"] {
            fs::set_permissions(folder.join(name), fs::Permissions::from_mode(0o755)).unwrap();
        }
        write_configuration(&folder);
        let daemon = Command::new("/usr/sbin/cupsd")
            .args(["-f", "-c"])
            .arg(folder.join("etc/cupsd.conf"))
            .arg("-s")
            .arg(folder.join("etc/cups-files.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let cups = Cups { folder, daemon };
        cups.wait_until("the print system did not start", || cups.socket().exists());
        cups
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("run/cups.sock")
    }

    fn add_printer(&self, name: &str) -> PathBuf {
        let out = self.folder.join("out").join(name);
        let uri = format!("keep:{}", out.display());
        let added = Command::new("/usr/sbin/lpadmin")
            .env("CUPS_SERVER", self.socket())
            .args(["-p", name, "-v", &uri, "-m", "raw", "-E"])
            .output()
            .unwrap();
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        out
    }

    fn make_usual(&self, name: &str) {
        let made = Command::new("/usr/sbin/lpadmin").env("CUPS_SERVER", self.socket()).args(["-d", name]).status();
        assert!(made.unwrap().success());
    }

    fn wait_until(&self, otherwise: &str, ready: impl Fn() -> bool) {
        let begun = Instant::now();
        while !ready() {
            let log = fs::read_to_string(self.folder.join("error_log")).unwrap_or_default();
            assert!(begun.elapsed() < Duration::from_secs(30), "{otherwise}\n{log}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Cups {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The programs that CUPS runs, but no backend except ours.
fn link_helpers(bin: &Path) {
    for name in ["daemon", "filter", "monitor", "notifier", "cgi-bin", "driver"] {
        let helper = Path::new("/usr/lib/cups").join(name);
        if helper.exists() {
            std::os::unix::fs::symlink(helper, bin.join(name)).unwrap();
        }
    }
}

fn write_configuration(folder: &Path) {
    let at = |name: &str| folder.join(name).display().to_string();
    let policy = "Browsing Off\nDefaultAuthType None\nWebInterface No\nLogLevel debug\nPreserveJobFiles No\n\
        <Location />\nOrder allow,deny\nAllow all\n</Location>\n\
        <Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n";
    fs::write(folder.join("etc/cupsd.conf"), format!("Listen {}\n{policy}", at("run/cups.sock"))).unwrap();
    let places = [
        ("ServerRoot", "etc"),
        ("ServerBin", "bin"),
        ("RequestRoot", "spool"),
        ("TempDir", "spool/tmp"),
        ("CacheDir", "cache"),
        ("StateDir", "run"),
        ("ErrorLog", "error_log"),
        ("AccessLog", "access_log"),
        ("PageLog", "page_log"),
    ];
    let mut files: String = places.iter().map(|(name, place)| format!("{name} {}\n", at(place))).collect();
    files.push_str("SystemGroup root\nSandboxing relaxed\n");
    fs::write(folder.join("etc/cups-files.conf"), files).unwrap();
}

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
