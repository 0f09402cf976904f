//! A step card as a parent uses it: its steps one at a time, a health card looked at together first, practice noted, and
//! the card on paper.

use driver::{Look, Room, Window};

use crate::{audit, journey};

#[tokio::test]
async fn bath_time_is_walked_step_by_step_noted_and_printed() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("bath.pdf");
    let look = Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    window.press("My plan").await;
    window.press("More in my plan").await;
    window.press("How to do things").await;
    window.press("My baby").await;
    window.press("Bath time for a baby").await;
    window.read("What to have ready").await;
    window.read("You looked at this with Grace.").await;
    window.press("Start").await;
    for step in 1..8 {
        window.read(&format!("Step {step} of 8")).await;
        window.press("Next step").await;
    }
    window.press("I have seen all steps").await;
    audit::assert_clean(&window).await;
    window.press("I did it on my own.").await;
    window.read("Who saw it?").await;
    window.press("Ben").await;
    window.press("Yes, keep this").await;
    window.read("Ben saw it.").await;
    audit::assert_clean(&window).await;

    window.go("step-card?id=bath-time&part=print").await;
    window.press("A small book").await;
    window.read("Page 1 of 10").await;
    window.press("Make a file").await;
    let said = journey::words_of(&window, &file).await;
    assert!(said.contains("Step 8 of 8") && said.contains("Grace") && said.contains("22 November 2026"), "{said}");
    window.close().await;
}

#[tokio::test]
async fn a_health_card_opens_with_somebody_and_a_copy_is_the_parents_own() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("step-card?id=safe-sleep").await;
    window.read("Who looks at this with you?").await;
    assert!(!window.text().await.contains("What to have ready"), "a closed card shows nothing");
    audit::assert_clean(&window).await;
    window.press("Grace").await;
    window.press("Open the card").await;
    window.read("What to have ready").await;
    window.press("More").await;
    window.press("Make it my way").await;
    window.read("What it is called").await;
    audit::assert_clean(&window).await;
    window.go("step-cards?group=mine").await;
    window.read("Safe sleep for a baby").await;
    window.close().await;
}
