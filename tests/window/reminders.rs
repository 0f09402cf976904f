//! Being reminded with the window closed: the app was started at log-in, without a window, and rings.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use driver::{Look, Room, Tree, Window};
use serde_json::json;

use crate::{audit, journey};

/// A date at 10:15 on a morning in July.
const KEEP_A_DATE: &str = "const done = arguments[arguments.length - 1];
    const ask = window.__TAURI_INTERNALS__.invoke;
    ask('new_appointment')
        .then((date) => ask('save_appointment', { appointment: { ...date, kind: 'doctor', day: '2026-07-14', time: '10:15' } }))
        .then((kept) => done(kept.id));";

#[tokio::test]
async fn a_reminder_rings_with_the_window_closed_and_only_once() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::default().at("2026-07-14T08:35:00Z")).await;
    journey::welcome(&window).await;
    choose_to_be_reminded(&window).await;
    assert!(written_at_log_in(&room).contains(" --quiet\n"));
    window.close().await;
    room.kill_app();

    // Somebody logs in. No window opens, until the clock says 10:15 where this computer stands.
    let hour = hour_that_is_due(&room);
    let clock = room.home.join("clock");
    let look =
        Look::default().at(&format!("2026-07-14T{hour}:10:00Z")).with("BY_MY_SIDE_CLOCK", clock.to_str().unwrap());
    let tree = Tree::log_in(&room, &look);
    std::thread::sleep(Duration::from_secs(4));
    assert!(tree.nodes().is_empty(), "a window opens at log-in");
    assert_eq!(room.app_processes().len(), 1, "it runs");
    fs::write(&clock, format!("2026-07-14T{hour}:14:56Z")).unwrap();
    tree.screen("This starts now");
    tree.read("Doctor");
    tree.start_again(&room);
    assert_eq!(room.app_processes().len(), 1, "the window and the start at log-in are one process");
    tree.press("I have seen this");
    tree.screen("Hello Sam");
    tree.close(&room);

    let window = Window::open(&room, &Look::default().at(&format!("2026-07-14T{hour}:15:20Z"))).await;
    window.read("Hello Sam").await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert!(!window.text().await.contains("This starts now"), "it rings twice");
    window.close().await;
    room.kill_app();
}

#[tokio::test]
async fn what_could_not_ring_is_said_and_the_screen_behind_it_stays() {
    let room = Room::new(1400, 1000);
    let clock = room.home.join("clock");
    let look = Look::default().at("2026-07-14T08:35:00Z").with("BY_MY_SIDE_CLOCK", clock.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    journey::welcome(&window).await;
    choose_to_be_reminded(&window).await;
    window.go("about-me?ask=proud").await;
    window.write("main textarea", "I read to Leo").await;
    fs::write(&clock, "2026-07-14T11:00:00Z asleep").unwrap();
    window.read("This did not ring").await;
    window.read("The computer was sleeping.").await;
    window.press("I have seen this").await;
    let typed = window.run("return document.querySelector('main textarea').value", vec![]).await;
    assert_eq!(typed, json!("I read to Leo"));
    window.read_no_more("did not ring").await;
    window.close().await;
    room.kill_app();
}

/// For this one date, and also when the window is closed.
async fn choose_to_be_reminded(window: &Window) {
    let id = window.wait_for(KEEP_A_DATE, vec![]).await;
    window.go(&format!("appointment?id={}", id.as_str().unwrap())).await;
    window.press("Change: My reminders").await;
    window.press("Time to go").await;
    audit::assert_clean(window).await;
    window.press("Yes, keep this").await;
    window.read("Time to go. Today at 10:15 in the morning.").await;
    window.go("reminders?part=closed").await;
    window.press("Yes, ring then too").await;
    window.see(".choice.selected").await;
}

/// The hour, as Greenwich has it, at which the one reminder is due.
fn hour_that_is_due(room: &Room) -> String {
    let due = fs::read_to_string(room.home.join("profiles/me/due")).expect("what is due is written down");
    let at = due.split("2026-07-14T").nth(1).and_then(|rest| rest.get(..2));
    at.unwrap_or_else(|| panic!("{due}")).to_owned()
}

/// What the system reads when somebody logs in.
fn written_at_log_in(room: &Room) -> String {
    let place: PathBuf = room.home.join(".config/autostart/org.by-my-side.app.desktop");
    let begun = Instant::now();
    loop {
        match fs::read_to_string(&place) {
            Ok(entry) => return entry,
            Err(error) => assert!(begun.elapsed() < Duration::from_secs(15), "{}: {error}", place.display()),
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}
