//! A meeting as a parent and an advocate use it: got ready, its cards shown, what came of it said; and the short way for
//! a meeting that comes soon, from Home to paper.

use driver::{Look, Room, Window};

use crate::{audit, journey, one_at_a_time};

#[tokio::test]
async fn a_meeting_is_got_ready_shown_on_cards_and_told_of_after() {
    let _turn = one_at_a_time();
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.press("My dates").await;
    window.press("Core group meeting").await;
    window.press("My meeting").await;
    window.press("Get ready").await;
    for (title, on) in [
        ("What kind of meeting is it?", "Next"),
        ("Often they decide how people do the plan.", "Next"),
        ("Words to know", "Next"),
        ("Who comes to the meeting?", "Next"),
        ("What do you want to say?", "Next"),
        ("What do you want to ask?", "Next"),
        ("What do you bring?", "Next"),
        ("Who comes with you?", "Next"),
        ("How do you say stop there?", "Next"),
    ] {
        window.read(title).await;
        window.press(on).await;
    }
    window.read("What do you need to be different?").await;
    window.press("Please talk slowly.").await;
    window.press("Next").await;
    window.read("Is this right?").await;
    audit::assert_clean(&window).await;
    window.press("Yes, done").await;
    window.press("In the meeting").await;
    window.read("Leo sleeps better now.").await;
    window.keys("\u{e014}").await;
    window.read("I want help in the evening.").await;
    audit::assert_clean(&window).await;
    window.press("A break").await;
    window.read("I need a break.").await;
    window.press("Back").await;

    window.press("After it").await;
    window.read("What did people decide?").await;
    window.write("#own-words", "Ben comes on Friday too.").await;
    window.press("Next").await;
    window.read("What did you promise?").await;
    window.press("Skip").await;
    window.press("Add a promise of theirs").await;
    window.press("Write to me").await;
    window.press("Next").await;
    window.press("Priya").await;
    window.press("Next").await;
    window.press("Skip").await;
    window.press("Yes, keep this").await;
    window.read("What did they promise?").await;
    window.read("Write to me").await;
    audit::assert_clean(&window).await;
    window.press("Next").await;
    window.press("Skip").await;
    window.write("#puzzle-words", "Threshold").await;
    window.press("Next").await;
    window.read("How do you feel now?").await;
    window.press("Worried").await;
    window.press("Next").await;
    window.press("They are not here yet").await;
    window.press("Next").await;
    for said in ["Ben comes on Friday too.", "Write to me", "Threshold", "Worried"] {
        window.read(said).await;
    }
    window.press("Yes, done").await;
    window.go("promises").await;
    window.read("Write to me").await;
    window.go("puzzles").await;
    window.read("Threshold").await;
    window.close().await;
}

#[tokio::test]
async fn a_meeting_soon_is_got_ready_on_few_screens_and_printed_without_what_is_only_me() {
    let _turn = one_at_a_time();
    let room = Room::new(1400, 1000);
    let file = room.home.join("meeting.pdf");
    let look = Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    window.go("meeting-soon").await;
    let mut screens = 1;
    window.read("Which meeting is it?").await;
    window.press("Core group meeting").await;
    let titles = [
        "What do you want to say?",
        "What do you want to ask?",
        "What help do you not get?",
        "What do you need to be different?",
    ];
    for title in titles {
        window.press("Next").await;
        window.read(title).await;
        screens += 1;
    }
    window.press("Next").await;
    window.read("Is this right?").await;
    screens += 1;
    assert!(screens <= 10, "{screens} screens");
    audit::assert_clean(&window).await;
    window.press("Yes, print").await;
    window.press("My advocate").await;
    window.press("Yes, next").await;
    window.read("What goes on it?").await;
    window.press("Yes, next").await;
    window.press("Look at the pages").await;
    window.press("Make a file").await;
    let said = journey::words_of(&window, &file).await;
    assert!(said.contains("Who can help us in the evening?") && said.contains("Help in the evening"), "{said}");
    assert!(!said.contains("Leo sleeps better now."), "my points are only me: {said}");
    window.close().await;
}
