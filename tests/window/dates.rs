//! My dates, as a parent lives with them: a visit that comes every 2 weeks, one that they cancelled, and the week on
//! paper.

use driver::{Look, Room, Window};
use serde_json::json;

use crate::{audit, journey};

#[tokio::test]
async fn a_visit_every_2_weeks_is_put_in_one_day_moves_alone_and_the_week_is_printed() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("week.pdf");
    let look = Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    window.press("My dates").await;
    window.press("Add a date").await;
    window.press("Support worker").await;
    let twice = "const yes = document.querySelector('button.main'); yes.click(); yes.click();";
    window.run(twice, vec![]).await;
    window.read("Who comes?").await;
    window.press("Yes, next").await;
    window.read("Which day?").await;
    window.press("Tomorrow").await;
    window.press("It comes again").await;
    audit::assert_clean(&window).await;
    window.press("Every 2 weeks").await;
    window.read("Wednesday 29 July").await;
    window.press("Yes, keep this").await;
    window.write("main #time", "14:30\u{e007}").await;
    window.press("Yes, this time").await;
    window.read("Is this right?").await;
    window.read("Every 2 weeks").await;
    window.press("Yes, this is right").await;
    for address in ["day", "week", "month"] {
        window.go(address).await;
        audit::assert_clean(&window).await;
    }

    window.go("print-preview?kind=week").await;
    window.read("Page 1 of 1").await;
    window.press("Make a file").await;
    let said = journey::words_of(&window, &file).await;
    assert!(said.contains("Support worker") && said.contains("2:30 in the afternoon"), "{said}");
    window.close().await;
}

#[tokio::test]
async fn what_they_cancelled_is_said_and_stands_on_the_services_paper() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("services.pdf");
    let look = Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    let id = window
        .wait_for(
            "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('list_appointments').then((dates) => done(dates.today[0].id))",
            vec![],
        )
        .await;
    window.go(&format!("what-happened?appointment={}", id.as_str().unwrap())).await;
    audit::assert_clean(&window).await;
    window.press("They cancelled it").await;
    window.press("Next").await;
    window.press("By phone").await;
    window.go("home").await;
    assert!(!window.text().await.contains("10:15 in the morning"), "what was cancelled is not next any more");
    window.go("print-preview?kind=services").await;
    window.read("Page 1 of").await;
    window.press("Make a file").await;
    let said = journey::words_of(&window, &file).await;
    assert!(said.contains("They cancelled 3 dates.") && said.contains("Health visitor"), "{said}");
    window.go("happened-list").await;
    audit::assert_clean(&window).await;
    assert_ne!(window.run("return document.title", vec![]).await, json!(""));
    window.close().await;
}

#[tokio::test]
async fn a_routine_is_ticked_off_step_by_step() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example().at("2026-07-14T18:40:00Z")).await;
    window.go("my-day").await;
    window.read("Run the bath.").await;
    audit::assert_clean(&window).await;
    window.press("I did this").await;
    window.read("Put on pyjamas.").await;
    window.close().await;
}

#[tokio::test]
async fn a_date_from_a_file_is_looked_at_and_kept() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("invite.ics");
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Council//EN\r\nBEGIN:VEVENT\r\nUID:plan-1@council\r\n\
                DTSTAMP:20260714T080000Z\r\nDTSTART;TZID=Europe/London:20260722T140000\r\nDURATION:PT1H\r\n\
                SUMMARY:Plan meeting\r\nLOCATION:Town hall\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    std::fs::write(&file, text).unwrap();
    let window = Window::open(&room, &Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap())).await;
    window.go("calendar-file").await;
    audit::assert_clean(&window).await;
    window.press("Choose the file").await;
    window.read("Plan meeting").await;
    window.read("Wednesday 22 July").await;
    audit::assert_clean(&window).await;
    window.press("Keep these dates").await;
    window.go("dates").await;
    window.read("Plan meeting").await;
    window.close().await;
}
