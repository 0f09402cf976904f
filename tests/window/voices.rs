//! A recorded voice for a card, through the real sound server of a room with a microphone that is not there.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use driver::{Look, Room, Window};
use serde_json::json;

use crate::audit;

/// A sound server whose microphone hears a noise.
struct Sound {
    server: Child,
    noise: Child,
    socket: PathBuf,
}

impl Sound {
    fn new(room: &Room) -> Sound {
        let socket = room.home.join("runtime/pulse.sock");
        let protocol = format!("module-native-protocol-unix socket={}", socket.display());
        let microphone = "module-remap-source source_name=microphone master=null.monitor";
        let modules = ["module-null-sink sink_name=null", microphone, &protocol];
        let mut server = Command::new("pulseaudio");
        server.args(["-n", "--daemonize=no", "--exit-idle-time=-1"]).args(modules.iter().flat_map(|name| ["-L", name]));
        let server = quiet(room, server);
        let begun = Instant::now();
        while !socket.exists() {
            assert!(begun.elapsed() < Duration::from_secs(10), "pulseaudio does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        let mut noise = Command::new("pacat");
        noise.args(["--raw", "--rate=8000", "--channels=1", "--format=s16le", "--volume=20000", "/dev/urandom"]);
        noise.env("PULSE_SERVER", format!("unix:{}", socket.display()));
        Sound { server, noise: quiet(room, noise), socket }
    }

    fn look(&self) -> Look {
        Look::example().with("PULSE_SERVER", &format!("unix:{}", self.socket.display()))
    }
}

impl Drop for Sound {
    fn drop(&mut self) {
        for child in [&mut self.noise, &mut self.server] {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

fn quiet(room: &Room, mut command: Command) -> Child {
    let home = room.home.join("runtime");
    command.env("HOME", &home).env("XDG_RUNTIME_DIR", &home).env("XDG_CONFIG_HOME", &home);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

async fn to_the_recording(window: &Window) {
    window.press("My people").await;
    window.press("Alex").await;
    window.press("Record a voice").await;
}

async fn record(window: &Window) {
    window.press("My voice").await;
    window.press("Next").await;
    window.press("Start").await;
    window.read("The computer hears you.").await;
    audit::assert_clean(window).await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    window.press("Stop").await;
    window.read("Do you want to keep this voice?").await;
    audit::assert_clean(window).await;
    window.press("Keep this voice").await;
    // On the card again, which has it now.
    window.see("[aria-label='Change the voice']").await;
    window.read("It is your voice.").await;
}

#[tokio::test]
async fn a_voice_is_recorded_for_a_card_heard_and_changed() {
    let room = Room::new(1400, 1000);
    let sound = Sound::new(&room);
    let window = Window::open(&room, &sound.look()).await;
    to_the_recording(&window).await;
    audit::assert_clean(&window).await;
    record(&window).await;

    // Listen plays it first, on the card that it is for.
    window.press("Listen").await;
    let marked = "return document.querySelector('[data-listening]')?.dataset.listening ?? ''";
    let begun = Instant::now();
    while window.run(marked, vec![]).await != json!("whole") {
        assert!(begun.elapsed() < Duration::from_secs(10), "the recorded voice is not played");
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    window.keys("\u{e00c}").await;
    window.press("Change the voice").await;
    window.press("Put this voice away").await;
    window.read("This voice is put away.").await;
    window.close().await;
}

/// Writes down, for each reading that begins, the first words of what is marked then.
const FOLLOW: &str = "window.heard = []; let last;
    const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
    const handler = transformCallback(({ payload }) => setTimeout(() => {
        if (payload.state !== 'started' || payload.reading === last) return;
        last = payload.reading;
        window.heard.push(document.querySelector('[data-listening]')?.innerText ?? '');
    }, 50));
    invoke('plugin:event|listen', { event: 'speech', target: { kind: 'Any' }, handler });";

#[tokio::test]
async fn listen_plays_the_voice_of_a_card_in_its_place_in_the_list() {
    let room = Room::new(1400, 1000);
    let sound = Sound::new(&room);
    let window = Window::open(&room, &sound.look()).await;
    to_the_recording(&window).await;
    record(&window).await;
    window.go("people").await;
    window.see("[data-voice]").await;
    audit::assert_clean(&window).await;
    window.run(FOLLOW, vec![]).await;
    window.press("Listen").await;
    // The other cards have one reading each; this one has its voice, then the rest of its words.
    let begun = Instant::now();
    let heard = loop {
        let heard =
            window.run("return window.heard.map((words) => words.trimStart().startsWith('Alex'))", vec![]).await;
        let heard: Vec<bool> = heard.as_array().unwrap().iter().map(|one| one.as_bool().unwrap()).collect();
        if heard.iter().rposition(|alex| *alex).is_some_and(|at| at + 1 < heard.len()) {
            break heard;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "{}", window.run("return window.heard", vec![]).await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    };
    assert!(!heard[0], "the heading comes first");
    assert_eq!(heard.iter().filter(|alex| **alex).count(), 2, "{heard:?}");
    window.close().await;
}

#[tokio::test]
async fn a_computer_without_a_microphone_says_so_and_takes_a_file() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("voice.wav");
    std::fs::write(&file, by_my_side_core::sound::to_wav(&[0.2; 32_000]).unwrap()).unwrap();
    let look = Look::example().with("PULSE_SERVER", "unix:/nowhere").with("BY_MY_SIDE_DIALOG", file.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    to_the_recording(&window).await;
    window.press("My voice").await;
    window.press("Next").await;
    window.press("Start").await;
    window.read("This computer has no microphone.").await;
    audit::assert_clean(&window).await;
    window.press("Choose a sound file").await;
    window.press("Keep this voice").await;
    window.read("It is your voice.").await;
    window.close().await;
}
