//! System packages: installed on Debian and Ubuntu, named with the exact command elsewhere.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Done, steps};

/// What they are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building and opening the app.
    Start,
    /// Testing it.
    Test,
}

const START: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libssl-dev",
    "libasound2-dev",
    "librsvg2-dev",
    "speech-dispatcher",
    "speech-dispatcher-espeak-ng",
    "espeak-ng",
    "cups-client",
];

const TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xdotool",
    "dbus-x11",
    "at-spi2-core",
    "python3-venv",
    "poppler-utils",
    "strace",
    "cups",
    "gnome-keyring",
    "pulseaudio",
    "pulseaudio-utils",
    "procps",
    "util-linux",
];

/// Makes sure that the packages are there.
pub fn ready(root: &Path, what_for: For) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let mut wanted = START.to_vec();
    if what_for == For::Test {
        wanted.extend(TEST);
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !has("apt-get") {
        return Err(format!(
            "These packages are needed, under the names that your system has for them:\n  {}",
            missing.join(" ")
        ));
    }
    install(root, &missing)
}

fn install(root: &Path, missing: &[&str]) -> Done {
    println!("installing: {}", missing.join(" "));
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(missing);
    let by_hand = format!("Please run:\n  sudo apt-get update && sudo apt-get {}", arguments.join(" "));
    let quiet = [("DEBIAN_FRONTEND", "noninteractive")];
    if is_root() {
        steps::run_in(root, "apt-get", &["update", "-q"], &quiet)?;
        return steps::run_in(root, "apt-get", &arguments, &quiet).map_err(|why| format!("{why}\n{by_hand}"));
    }
    if !has("sudo") {
        return Err(by_hand);
    }
    steps::run_in(root, "sudo", &["apt-get", "update", "-q"], &[])?;
    let mut with_sudo = vec!["apt-get"];
    with_sudo.extend(arguments);
    steps::run_in(root, "sudo", &with_sudo, &quiet).map_err(|why| format!("{why}\n{by_hand}"))
}

fn is_installed(package: &str) -> bool {
    let asked = Command::new("dpkg-query").args(["-W", "-f=${Status}", package]).stderr(Stdio::null()).output();
    asked.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("ok installed"))
}

fn has(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|paths| std::env::split_paths(&paths).any(|folder| folder.join(program).exists()))
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
