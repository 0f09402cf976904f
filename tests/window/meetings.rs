//! A meeting as a parent and an advocate use it: got ready, its cards shown, what came of it said; and the short way for
//! a meeting that comes soon, from Home to paper.

use driver::{Look, Room, Window};

use crate::{audit, journey};

/// The words of a date on its card come after those of its clock.
const OPEN_DATE: &str = "[...document.querySelectorAll('main button')]
    .find((one) => one.dataset.say?.startsWith('Core group meeting')).click()";

#[tokio::test]
async fn a_meeting_is_got_ready_shown_on_cards_and_told_of_after() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.press("My dates").await;
    window.read("Core group meeting").await;
    window.run(OPEN_DATE, Vec::new()).await;
    window.press("My meeting").await;
    got_ready(&window).await;
    shown_on_cards(&window).await;
    window.press("After it").await;
    promised(&window).await;
    told_of(&window).await;
    the_notes_are_put_right_by_letter(&window).await;
    window.press("Yes, done").await;
    window.go("promises").await;
    window.read("Write to me").await;
    window.read("By Tuesday 21 July").await;
    window.go("puzzles").await;
    window.read("Threshold").await;
    window.go("dates").await;
    window.read("Tuesday 21 July").await;
    window.close().await;
}

async fn got_ready(window: &Window) {
    window.press("Now Get ready").await;
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
    audit::assert_clean(window).await;
    window.press("Yes, done").await;
}

async fn shown_on_cards(window: &Window) {
    window.press("In the meeting").await;
    window.read("Leo sleeps better now.").await;
    window.keys("\u{e014}").await;
    window.read("I want help in the evening.").await;
    audit::assert_clean(window).await;
    window.press("A break").await;
    window.read("I need a break.").await;
    window.press("Back").await;
}

/// What they promise stands here and in Promises.
async fn promised(window: &Window) {
    window.read("What did people decide?").await;
    window.write("#own-words", "Ben comes on Friday too.").await;
    window.press("Next").await;
    window.read("What did you promise?").await;
    window.press("Skip").await;
    window.press("Add a promise of theirs").await;
    window.press("Write to me").await;
    window.press("Next").await;
    window.read("Who promised it?").await;
    window.press("Priya").await;
    window.press("Next").await;
    window.read("By when?").await;
    window.press("In 1 week").await;
    window.press("Next").await;
    window.read("Is this right?").await;
    window.press("Yes, this is right").await;
    window.read("What did they promise?").await;
    window.read("Write to me").await;
    audit::assert_clean(window).await;
    window.press("Next").await;
}

/// The rest of what is said after it, from the day on which people meet again.
async fn told_of(window: &Window) {
    window.read("When do you meet again?").await;
    window.press("In 1 week").await;
    window.press("Put it in My dates").await;
    window.read("It is in My dates.").await;
    audit::assert_clean(window).await;
    window.press("Next").await;
    window.read("What did you say yes to?").await;
    window.press("Skip").await;
    window.read("What did you not understand?").await;
    window.write("#puzzle-words", "Threshold").await;
    window.press("Next").await;
    window.read("How do you feel now?").await;
    window.press("Worried").await;
    window.press("Next").await;
    window.read("Are the notes right?").await;
    window.press("Something is not right").await;
    window.write("#not-right", "I was not late. The bus was.").await;
    window.press("Next").await;
    window.read("Is this right?").await;
    for said in
        ["Ben comes on Friday too.", "Write to me", "Tuesday 21 July", "Threshold", "Worried", "Something is not right"]
    {
        window.read(said).await;
    }
}

/// What is not right in the notes stays where it was said, and leads to a letter about that meeting.
async fn the_notes_are_put_right_by_letter(window: &Window) {
    window.press("Change: The notes").await;
    window.read("What is not right?").await;
    window.press("Ask them to put it right").await;
    window.read("Please put right what you wrote").await;
    window.press("Priya").await;
    window.press("Next").await;
    window.read("Core group meeting, Wednesday 15 July 2026").await;
    window.press("Back").await;
    window.read("Who do you send it to?").await;
    window.press("Back").await;
    window.read("What is not right?").await;
    window.press("Next").await;
    window.read("Something is not right").await;
}

/// The questions of the short way, in their order.
const SOON: [&str; 6] = [
    "Which meeting is it?",
    "What do you want to say?",
    "What do you want to ask?",
    "What help do you not get?",
    "What do you need to be different?",
    "Is this right?",
];

#[tokio::test]
async fn a_meeting_soon_is_got_ready_from_home_on_ten_screens_and_printed_without_what_is_only_me() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("meeting.pdf");
    let look = Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap());
    let window = Window::open(&room, &look).await;
    window.read("You have a meeting soon").await;
    window.press("Get ready").await;
    let mut screens = Vec::new();
    for title in SOON {
        window.read(title).await;
        screens.push(title);
        if title == "What do you need to be different?" {
            window.press("Please talk slowly.").await;
        }
        window.press(if title == "Is this right?" { "Yes, print" } else { "Next" }).await;
    }
    audit::assert_clean(&window).await;
    for (title, choice, on) in [
        ("Who is it for?", "My advocate", "Yes, next"),
        ("What goes on it?", "", "Yes, next"),
        ("How do you want it to look?", "", "Look at the pages"),
    ] {
        window.read(title).await;
        screens.push(title);
        if !choice.is_empty() {
            window.press(choice).await;
        }
        window.press(on).await;
    }
    window.press("Make a file").await;
    let said = journey::words_of(&window, &file).await;
    assert!(said.contains("Who can help us in the evening?") && said.contains("Help in the evening"), "{said}");
    assert!(said.contains("Please talk slowly."), "{said}");
    assert!(!said.contains("Leo sleeps better now."), "my points are only me: {said}");
    screens.push("the pages");
    println!("{} screens from Home to paper: {screens:?}", screens.len());
    assert!(screens.len() <= 10, "{screens:?}");
    window.close().await;
}

#[tokio::test]
async fn with_no_date_and_no_answer_each_question_about_a_meeting_soon_can_be_skipped() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &journey::tuesday()).await;
    journey::welcome(&window).await;
    window.press("Get an advocate").await;
    window.press("I have a meeting soon").await;
    for title in &SOON[..5] {
        window.read(title).await;
        window.press("Skip").await;
    }
    window.read("Is this right?").await;
    audit::assert_clean(&window).await;
    window.press("Change: My points").await;
    window.write("#points-0", "I want help at night.").await;
    window.press("Next").await;
    window.read("I want help at night.").await;
    window.press("See my cards").await;
    window.read("1 of 5").await;
    window.go("dates").await;
    window.read("Meeting").await;
    window.close().await;
}
