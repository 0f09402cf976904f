//! A room of its own for each test: a private sound server with a sound card that is not there, a private place for
//! speech-dispatcher's socket, and an ear. Variables of a process cannot be changed safely while it runs, so a test
//! calls itself again as a second process inside its room.

use std::ffi::OsString;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const INSIDE: &str = "BY_MY_SIDE_TEST_ROOM";
const PROGRAMS: [&str; 4] = ["speech-dispatcher", "pulseaudio", "parec", "kill"];

/// Samples in a second.
const RATE: u32 = 16_000;

/// Runs a test in a room of its own.
pub fn in_a_room(test: impl FnOnce()) {
    if inside().is_some() {
        return test();
    }
    for program in PROGRAMS {
        assert!(
            on_the_path(program),
            "{program} is missing: apt-get install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng pulseaudio pulseaudio-utils procps"
        );
    }
    let room = Room::new();
    let _sound = room.sound_server();
    room.run(std::env::var_os("PATH").unwrap());
}

/// Runs a test where no program can be found.
pub fn without_programs(test: impl FnOnce()) {
    if inside().is_some() {
        return test();
    }
    let room = Room::new();
    room.run(room.0.clone().into_os_string());
}

/// Ends the speech-dispatcher of this room as a crash would.
pub fn kill_speech_dispatcher() {
    let room = inside().unwrap();
    let pid = dispatcher_of(&room).expect("no speech-dispatcher runs in this room");
    assert!(Command::new("kill").args(["-9", &pid]).status().unwrap().success());
}

/// What comes out of the sound card that is not there.
pub struct Ear {
    recorder: Child,
    samples: Arc<Mutex<Vec<i16>>>,
}

impl Ear {
    pub fn open() -> Ear {
        let rate = format!("--rate={RATE}");
        let mut recorder = Command::new("parec")
            .args(["-d", "null.monitor", "--raw", "--format=s16le", "--channels=1", "--latency-msec=20", &rate])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut sound = recorder.stdout.take().unwrap();
        let samples = Arc::new(Mutex::new(Vec::new()));
        let heard = samples.clone();
        std::thread::spawn(move || {
            let mut bytes = [0; 640];
            while sound.read_exact(&mut bytes).is_ok() {
                heard.lock().unwrap().extend(bytes.chunks(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]])));
            }
        });
        let ear = Ear { recorder, samples };
        ear.listen(Duration::from_millis(200));
        ear
    }

    /// The loudest sample so far.
    pub fn loudest(&self) -> u16 {
        loudest(&self.samples.lock().unwrap())
    }

    /// Listens for so long, and gives the loudest sample of that time.
    pub fn listen(&self, time: Duration) -> u16 {
        let first = self.samples.lock().unwrap().len();
        let wanted = first + (time.as_millis() as usize * RATE as usize / 1000);
        wait(Duration::from_secs(20), "the sound server gives no sound", || {
            self.samples.lock().unwrap().len() >= wanted
        });
        loudest(&self.samples.lock().unwrap()[first..wanted])
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        end(&mut self.recorder);
    }
}

/// A folder that holds all sockets and settings of one test, and goes with everything in it.
struct Room(PathBuf);

impl Room {
    fn new() -> Room {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("bms-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let room = Room(std::env::temp_dir().join(name));
        fs::create_dir_all(&room.0).unwrap();
        fs::set_permissions(&room.0, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        room
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for name in ["HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env(name, &self.0);
        }
        command.env("PULSE_SERVER", format!("unix:{}", self.socket().display()));
        command.env_remove("SPEECHD_ADDRESS").env_remove("BY_MY_SIDE_VOICE").stdin(Stdio::null());
        command
    }

    fn socket(&self) -> PathBuf {
        self.0.join("pulse.sock")
    }

    fn sound_server(&self) -> SoundServer {
        let protocol = format!("module-native-protocol-unix socket={}", self.socket().display());
        let server = self
            .command("pulseaudio".as_ref())
            .args([
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "-L",
                "module-null-sink sink_name=null",
                "-L",
                // A microphone that hears what the loudspeaker says.
                "module-remap-source source_name=microphone master=null.monitor",
                "-L",
                &protocol,
            ])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = SoundServer(server);
        wait(Duration::from_secs(10), "pulseaudio does not start", || self.socket().exists());
        server
    }

    /// Calls the running test once more, inside this room.
    fn run(&self, path: OsString) {
        let test = std::thread::current().name().unwrap().to_owned();
        let mut inside = self
            .command(&std::env::current_exe().unwrap())
            .args(["--exact", &test, "--nocapture"])
            .env("PATH", path)
            .env(INSIDE, &self.0)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let until = Instant::now() + Duration::from_secs(90);
        let status = loop {
            match inside.try_wait().unwrap() {
                Some(status) => break status,
                None if Instant::now() > until => break end(&mut inside),
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        };
        assert!(status.success(), "{test} did not hold in its room: see above");
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        if let Some(pid) = dispatcher_of(&self.0) {
            let _ = Command::new("kill").arg(pid).status();
        }
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct SoundServer(Child);

impl Drop for SoundServer {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

fn inside() -> Option<PathBuf> {
    std::env::var_os(INSIDE).map(PathBuf::from)
}

/// The number of the speech-dispatcher that was started in a room, if it still runs.
fn dispatcher_of(room: &Path) -> Option<String> {
    let pid = fs::read_to_string(room.join("speech-dispatcher/pid/speech-dispatcher.pid")).ok()?.trim().to_owned();
    let program = fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
    program.starts_with("speech-dispatch").then_some(pid)
}

fn on_the_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn end(child: &mut Child) -> std::process::ExitStatus {
    let _ = child.kill();
    child.wait().unwrap()
}

fn loudest(samples: &[i16]) -> u16 {
    samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap_or_default()
}

fn wait(limit: Duration, what: &str, done: impl Fn() -> bool) {
    let until = Instant::now() + limit;
    while !done() {
        assert!(Instant::now() < until, "{what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
