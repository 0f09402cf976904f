//! PDFs that come from anywhere are drawn in a process of their own: the same program, started with a word that nobody
//! else says. It gets the file on its input, gives pixels on its output, and has nothing else: no surroundings, little
//! memory, no file, no network. What goes wrong there ends there.

use std::ffi::OsString;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use by_my_side_core::error::{Error, Problem};
use by_my_side_core::letters_in::{DrawnPage, MOST_PAGES, draw, page_as_photo};

/// Says to the program that it is this process.
pub const READ: &str = "--read-letter";
/// Longer than this nobody waits for a letter.
const LONGEST: Duration = Duration::from_secs(20);

/// How the process ended, where it is not well.
const LOCKED: u8 = 11;
const TOO_BIG: u8 = 12;

/// Whether this process is to draw a letter, and nothing else.
pub fn is_asked() -> bool {
    std::env::args_os().nth(1).is_some_and(|argument| argument == READ)
}

/// Draws the letter on the input: what the process is for.
pub fn run() -> ExitCode {
    std::panic::set_hook(Box::new(|_| {}));
    let mut pdf = Vec::new();
    if limits::set().is_err() || io::stdin().lock().read_to_end(&mut pdf).is_err() {
        return ExitCode::FAILURE;
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let drawn = draw(pdf, |page| page.write(&mut out));
    match drawn.map_err(|error| error.problem()) {
        Ok(_) if out.flush().is_ok() => ExitCode::SUCCESS,
        Err(Problem::LetterFileLocked) => ExitCode::from(LOCKED),
        Err(Problem::LetterFileTooBig) => ExitCode::from(TOO_BIG),
        _ => ExitCode::FAILURE,
    }
}

/// Starts the process and takes what it gives.
#[derive(Debug)]
pub struct Reader {
    /// The program that is started.
    pub program: OsString,
    /// How long it may take.
    pub longest: Duration,
}

impl Reader {
    /// This program itself.
    pub fn this_program() -> Reader {
        let program = std::env::current_exe().map(std::path::PathBuf::into_os_string).unwrap_or_default();
        Reader { program, longest: LONGEST }
    }

    /// The pages of a PDF as photos, ready to keep.
    ///
    /// # Errors
    /// `LetterFileLocked`, `LetterFileTooBig`, `LetterFileSlow`, `LetterFileUnreadable`; the program cannot be started.
    pub fn read(&self, pdf: Vec<u8>) -> Result<Vec<Vec<u8>>, Error> {
        let mut child = self.start()?;
        let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Problem::Unexpected.into());
        };
        let (done, wait) = mpsc::channel();
        // It may end before it has read everything; what it says at its end is what counts.
        std::thread::spawn(move || give(to, &pdf));
        std::thread::spawn(move || drop(done.send(pages_from(from))));
        let pages = wait.recv_timeout(self.longest);
        if pages.is_err() {
            child.kill()?;
        }
        let code = end_of(&mut child)?;
        match (pages, code) {
            (Err(_), _) => Err(Problem::LetterFileSlow.into()),
            (_, Some(code)) if code == i32::from(LOCKED) => Err(Problem::LetterFileLocked.into()),
            (_, Some(code)) if code == i32::from(TOO_BIG) => Err(Problem::LetterFileTooBig.into()),
            (Ok(Ok(pages)), Some(0)) if !pages.is_empty() => Ok(pages),
            _ => Err(Problem::LetterFileUnreadable.into()),
        }
    }

    fn start(&self) -> io::Result<Child> {
        let mut command = Command::new(&self.program);
        command.arg(READ).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        // Where the system finds its libraries is all that the process has to know.
        for name in ["LD_LIBRARY_PATH", "SystemRoot"] {
            command.envs(std::env::var_os(name).map(|there| (name, there)));
        }
        command.spawn()
    }
}

fn give(mut to: ChildStdin, pdf: &[u8]) {
    drop(to.write_all(pdf));
}

/// Nothing is believed of what comes but that it is pixels, of so many pages at most.
fn pages_from(from: ChildStdout) -> Result<Vec<Vec<u8>>, Error> {
    let mut from = BufReader::new(from);
    let mut pages = Vec::new();
    while let Some(page) = DrawnPage::read(&mut from)? {
        if pages.len() == MOST_PAGES {
            return Err(Problem::LetterFileTooBig.into());
        }
        pages.push(page_as_photo(page)?);
    }
    Ok(pages)
}

/// Its output is closed, so it ends, or it was ended.
fn end_of(child: &mut Child) -> io::Result<Option<i32>> {
    Ok(child.wait()?.code())
}

#[cfg(unix)]
mod limits {
    use std::io;

    use rustix::process::{Resource, Rlimit, setrlimit};

    /// What the program maps at its start is most of it; a page takes 20 MB.
    const MEMORY: u64 = 2 * 1024 * 1024 * 1024;
    /// In seconds, for a process that nobody waits for any more.
    const WORK: u64 = 30;
    /// Its input, its output and nothing that could be opened after them: no file, and no way out of the computer.
    const OPEN: u64 = 3;

    pub fn set() -> io::Result<()> {
        for (what, most) in [
            (Resource::As, MEMORY),
            (Resource::Cpu, WORK),
            (Resource::Nofile, OPEN),
            (Resource::Fsize, 0),
            (Resource::Core, 0),
        ] {
            setrlimit(what, Rlimit { current: Some(most), maximum: Some(most) })?;
        }
        Ok(())
    }
}

/// Windows would bound it with a job object, for which there is no safe call; pages, pixels and time are bounded there too.
#[cfg(not(unix))]
mod limits {
    pub fn set() -> std::io::Result<()> {
        Ok(())
    }
}
