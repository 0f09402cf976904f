//! A print system of a test's own: its own configuration, socket and folders, raw queues, and a backend that keeps what it
//! gets. The computer's own print system is never touched. CUPS wants to be started by root.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const BACKEND: &str = "#!/bin/sh
[ $# -eq 0 ] && { echo 'file keep \"Keep\" \"Keeps what it gets\"'; exit 0; }
if [ -n \"$6\" ]; then cat \"$6\"; else cat; fi > \"${DEVICE_URI#keep:}.part\"
mv \"${DEVICE_URI#keep:}.part\" \"${DEVICE_URI#keep:}\"
exit 0
";

/// A print system that ends with the test.
pub struct Cups {
    folder: PathBuf,
    daemon: Child,
}

impl Cups {
    pub fn start() -> Cups {
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

    pub fn socket(&self) -> PathBuf {
        self.folder.join("run/cups.sock")
    }

    pub fn add_printer(&self, name: &str) -> PathBuf {
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

    pub fn make_usual(&self, name: &str) {
        let made = Command::new("/usr/sbin/lpadmin").env("CUPS_SERVER", self.socket()).args(["-d", name]).status();
        assert!(made.unwrap().success());
    }

    pub fn wait_until(&self, otherwise: &str, ready: impl Fn() -> bool) {
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
