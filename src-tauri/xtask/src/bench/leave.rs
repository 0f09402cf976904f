//! Leave now: from the press of its button to the calculator on the display, as an eye sees it.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::room::{Room, Running};
use crate::Done;

/// Where the button stands on every screen: at the top, on the right.
const BUTTON: [&str; 2] = ["1170", "36"];
/// How often it is pressed.
const PRESSES: usize = 15;
/// Until everything that a press sets off is over.
const SETTLED: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(10);
const BETWEEN_LOOKS: Duration = Duration::from_millis(1);

/// Milliseconds of each press. The program that presses counts too, so the window is a little quicker than this.
pub fn times(room: &Room, program: &Path) -> Result<Vec<f64>, String> {
    let (running, _) = room.show(program, &["--example"])?;
    std::thread::sleep(SETTLED);
    let record = room.rows();
    press(room, &running)?;
    std::thread::sleep(SETTLED);
    let calculator = room.rows();
    if alike(&record, &calculator) {
        return Err(format!("{} shows no calculator: is Leave now at {}?", program.display(), BUTTON.join(", ")));
    }
    let mut times = Vec::new();
    for _ in 0..PRESSES {
        come_back(room, &running)?;
        wait(room, &record, "the record")?;
        std::thread::sleep(SETTLED);
        let begun = press(room, &running)?;
        wait(room, &calculator, "the calculator")?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
        std::thread::sleep(SETTLED);
    }
    Ok(times)
}

/// A button answers when the finger goes up, so that is when the time begins.
fn press(room: &Room, running: &Running<'_>) -> Result<Instant, String> {
    let [across, down] = BUTTON;
    x(room, running, &["mousemove", across, down, "mousedown", "1"])?;
    std::thread::sleep(Duration::from_millis(100));
    let begun = Instant::now();
    x(room, running, &["mouseup", "1"])?;
    Ok(begun)
}

fn come_back(room: &Room, running: &Running<'_>) -> Done {
    // There is no window manager here that would give the window the keyboard.
    x(room, running, &["search", "--onlyvisible", "--name", "^Calculator$", "windowfocus", "--sync"])?;
    x(room, running, &["key", "--delay", "60", "Shift_L", "Shift_L", "Shift_L"])
}

fn wait(room: &Room, wanted: &[Vec<u8>], what: &str) -> Done {
    let begun = Instant::now();
    while !alike(&room.rows(), wanted) {
        if begun.elapsed() > PATIENCE {
            return Err(format!("{what} does not come"));
        }
        std::thread::sleep(BETWEEN_LOOKS);
    }
    Ok(())
}

/// All but a few rows of dots: the pointer, or a ring around what has the focus, may differ.
fn alike(one: &[Vec<u8>], other: &[Vec<u8>]) -> bool {
    let different = one.iter().zip(other).filter(|(one, other)| one != other).count();
    !one.is_empty() && one.len() == other.len() && different * 8 < one.len()
}

fn x(room: &Room, running: &Running<'_>, arguments: &[&str]) -> Done {
    let mut command: Command = room.command(Path::new("xdotool"), running.home())?;
    let done = command.args(arguments).output().map_err(|error| format!("xdotool: {error}"))?;
    if done.status.success() {
        Ok(())
    } else {
        Err(format!("{arguments:?}: {}", String::from_utf8_lossy(&done.stderr)))
    }
}
