//! To paper. On Linux and macOS the pages go to the printer through a pipe, so the app writes no copy that
//! others could read; the printer's own queue may keep one. On Windows the viewer prints them from a file that
//! is removed at the next start.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A printer of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Printer {
    /// Its name.
    pub name: String,
    /// The one that is mostly used.
    pub usual: bool,
}

#[cfg(not(windows))]
pub use queue::{clear_left_behind, list_printers, print};
#[cfg(windows)]
pub use viewer::{clear_left_behind, list_printers, print};

#[cfg(not(windows))]
mod queue {
    use std::io::{Read, Write};
    use std::process::{Child, Command, Stdio};
    use std::sync::mpsc;
    use std::time::Duration;

    use super::Printer;
    use crate::error::{Problem, Result};

    /// A print system that has not answered by then does not answer.
    const LIMIT: Duration = Duration::from_secs(20);

    /// The printers, the usual one first. Without a print system there are none.
    pub fn list_printers() -> Result<Vec<Printer>> {
        let usual =
            ask("lpstat", &["-d"]).and_then(|said| said.rsplit_once(": ").map(|(_, name)| name.trim().to_owned()));
        let names = ask("lpstat", &["-e"]).unwrap_or_default();
        let named = names.lines().map(str::trim).filter(|name| !name.is_empty());
        let mut printers: Vec<Printer> =
            named.map(|name| Printer { name: name.to_owned(), usual: usual.as_deref() == Some(name) }).collect();
        printers.sort_by_key(|printer| !printer.usual);
        Ok(printers)
    }

    /// Sends the pages to this printer.
    ///
    /// # Errors
    /// `NoPrinter` when there is none of this name, `PrinterStopped` when it took nothing.
    pub fn print(pdf: &[u8], printer: &str) -> Result<()> {
        if !list_printers()?.iter().any(|known| known.name == printer) {
            return Err(Problem::NoPrinter.into());
        }
        let wishes = ["-d", printer, "-t", "By My Side", "-o", "media=A4", "-o", "sides=one-sided", "-"];
        let sent = start("lp", &wishes).and_then(|child| answer(child, pdf.to_vec()));
        if sent.is_some() { Ok(()) } else { Err(Problem::PrinterStopped.into()) }
    }

    /// Nothing is left behind here.
    pub fn clear_left_behind() {}

    fn ask(program: &str, arguments: &[&str]) -> Option<String> {
        answer(start(program, arguments)?, Vec::new())
    }

    fn start(program: &str, arguments: &[&str]) -> Option<Child> {
        let mut command = Command::new(program);
        command.args(arguments).env("LC_ALL", "C");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()
    }

    /// What a program says to this input, when it ends well and in time.
    fn answer(mut child: Child, input: Vec<u8>) -> Option<String> {
        let (mut into, mut from) = (child.stdin.take()?, child.stdout.take()?);
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            let written = into.write_all(&input).is_ok();
            drop(into);
            let mut said = String::new();
            let read = from.read_to_string(&mut said).is_ok();
            let _ = tell.send((written && read).then_some(said));
        });
        let said = told.recv_timeout(LIMIT).ok().flatten();
        if said.is_none() {
            let _ = child.kill();
        }
        let ended_well = child.wait().is_ok_and(|status| status.success());
        said.filter(|_| ended_well)
    }
}

#[cfg(windows)]
mod viewer {
    use std::path::PathBuf;
    use std::process::Command;

    use super::Printer;
    use crate::error::{Problem, Result};

    /// The viewer of Windows has the list of printers.
    const VIEWER: &str = "viewer";

    /// The viewer, which prints on every printer.
    pub fn list_printers() -> Result<Vec<Printer>> {
        Ok(vec![Printer { name: VIEWER.to_owned(), usual: true }])
    }

    /// Opens the pages in the viewer.
    ///
    /// # Errors
    /// `PrinterStopped` when the viewer does not open.
    pub fn print(pdf: &[u8], _: &str) -> Result<()> {
        let folder = folder();
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{}.pdf", uuid::Uuid::now_v7()));
        std::fs::write(&path, pdf)?;
        Command::new("explorer").arg(&path).spawn().map_err(|_| Problem::PrinterStopped)?;
        Ok(())
    }

    /// Removes what was opened in the viewer before.
    pub fn clear_left_behind() {
        let _ = std::fs::remove_dir_all(folder());
    }

    fn folder() -> PathBuf {
        std::env::temp_dir().join("by-my-side-print")
    }
}
