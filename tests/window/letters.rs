//! A letter as a parent lives with it: photographed, said in their own words, put in their dates, asked for in easy words,
//! sent and answered.

use driver::{Look, Room, Window};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::audit;

/// A page of print, as a photo.
fn page() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let photo =
        RgbImage::from_fn(620, 877, |x, y| if y % 40 < 12 && x % 300 > 60 { Rgb([30; 3]) } else { Rgb([250; 3]) });
    DynamicImage::ImageRgb8(photo).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// The file that Sam would choose.
fn with_choice(room: &Room, bytes: &[u8]) -> Look {
    let file = room.home.join("letter.png");
    std::fs::write(&file, bytes).unwrap();
    Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap())
}

/// What the record says.
async fn ask(window: &Window, command: &str, values: Value) -> Value {
    let script = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(done);";
    window.wait_for(script, vec![json!(command), values]).await
}

/// The letter that was kept last: a list begins with those that are not done, the latest first.
async fn kept(window: &Window) -> Value {
    let all = ask(window, "list_letters_in", json!({})).await;
    let id = |letter: &Value| letter["id"].as_str().unwrap_or_default().to_owned();
    all.as_array().unwrap().iter().max_by_key(|letter| id(letter)).cloned().unwrap()
}

/// One question after the other: its words, what is pressed, and on.
async fn answer(window: &Window, questions: &[(&str, &str)]) {
    for (question, pressed) in questions {
        window.read(question).await;
        if !pressed.is_empty() {
            window.press(pressed).await;
        }
        window.press("Next").await;
    }
}

#[tokio::test]
async fn a_photo_of_a_letter_becomes_a_date_and_a_dated_reply() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &with_choice(&room, &page())).await;
    window.press("More").await;
    window.press("A letter came").await;
    window.read("How do you keep the letter?").await;
    audit::assert_clean(&window).await;
    window.press("Choose a file").await;
    let questions = [
        ("Is there another page?", ""),
        ("Who is the letter from?", "Priya"),
        ("When did the letter come?", "Yesterday"),
        ("How did the letter come?", "By post"),
        ("What kind of letter is it?", "A meeting"),
    ];
    answer(&window, &questions[..4]).await;
    window.read(questions[4].0).await;
    window.press(questions[4].1).await;
    window.press("A core group meeting").await;
    window.read("Get ready for this meeting.").await;
    audit::assert_clean(&window).await;
    window.press("Next").await;
    let questions = [
        ("What does the letter ask?", "Come to a meeting"),
        ("Is there a day in it?", "In 1 week"),
        ("Could you read it?", "I could not read it"),
    ];
    answer(&window, &questions).await;
    window.read("Is this right?").await;
    audit::assert_clean(&window).await;
    window.press("Yes, this is right").await;

    window.read("Tuesday 21 July 2026").await;
    window.read("You could not read it.").await;
    audit::assert_clean(&window).await;
    window.press("Put it in my dates").await;
    window.press("See the date").await;
    window.read("The letter").await;
    window.press("The letter").await;
    ask_for_easy_read(&window).await;
    send_and_answer(&window).await;

    let letter = kept(&window).await;
    let id = letter["id"].as_str().unwrap().to_owned();
    window.go(&format!("letter-in?id={id}")).await;
    window.read("You asked for easy read.").await;
    window.read("They said yes.").await;
    window.press("It is done").await;
    window.read("It is not done yet").await;
    window.go("dates").await;
    window.read("Core group meeting").await;
    see_in_the_record(&window).await;
    window.close().await;
}

/// From the letter that could not be read to the letter that asks for easy words.
async fn ask_for_easy_read(window: &Window) {
    window.press("Ask for easy read").await;
    let questions = [
        ("Who do you send it to?", ""),
        ("Which date is it about?", ""),
        ("What do you want to say?", ""),
        ("What do you want to say yourself?", ""),
        ("Where do they send the answer?", ""),
        ("When do you want an answer?", "In 1 week"),
    ];
    answer(window, &questions).await;
    window.read("Is this your letter?").await;
    window.read("Please send me easy papers in time").await;
    audit::assert_clean(window).await;
    window.press("Yes, keep my letter").await;
}

/// It goes by post today, and they say yes.
async fn send_and_answer(window: &Window) {
    window.press("I sent it").await;
    answer(window, &[("When did you send it?", "Today"), ("How did you send it?", "By post")]).await;
    window.press("They answered").await;
    window.read("What did they answer?").await;
    window.press("They said yes").await;
    window.press("Next").await;
    window.write("#letter-answer-words", "You get it with pictures.").await;
    answer(window, &[("What they said", ""), ("When did they answer?", "Today")]).await;
    window.read("They said yes.").await;
    audit::assert_clean(window).await;
}

/// The photo, the date and the reply, as the record has them.
async fn see_in_the_record(window: &Window) {
    let letter = kept(window).await;
    assert_eq!(letter["pages"].as_array().unwrap().len(), 1);
    let said = |name: &str| letter[name].as_str().unwrap_or_default().to_owned();
    assert_eq!(
        (said("kind"), said("came_on"), said("came_by")),
        ("core-group".into(), "2026-07-13".into(), "post".into())
    );
    assert_eq!(
        (said("asks"), said("by"), said("could_read")),
        ("Come to a meeting".into(), "2026-07-21".into(), "no".into())
    );
    assert_eq!(letter["done"], json!(true));

    let page = ask(window, "find_letter_in", json!({ "id": letter["id"] })).await;
    assert_eq!((&page["date"]["kind"], &page["date"]["day"]), (&json!("core-group"), &json!("2026-07-21")));
    assert_eq!(page["date"]["people"], json!([letter["who"]]));
    let reply = ask(window, "find_letter", json!({ "id": letter["asked_easy"] })).await;
    assert_eq!((&reply["sent_on"], &reply["how"]), (&json!("2026-07-14"), &json!("post")));
    assert_eq!((&reply["answer"], &reply["answered_on"]), (&json!("yes"), &json!("2026-07-14")));
    assert_eq!((&reply["answer_words"], &reply["who"]), (&json!("You get it with pictures."), &letter["who"]));
}

#[tokio::test]
async fn a_page_from_the_camera_is_kept_at_once_and_what_is_no_letter_is_said() {
    let room = Room::new(1400, 1000);
    let look = with_choice(&room, b"MZ this is a program").with("BY_MY_SIDE_CAMERA", "pretend");
    let window = Window::open(&room, &look).await;
    let before = ask(&window, "list_letters_in", json!({})).await.as_array().unwrap().len();
    window.go("letter-in-new").await;
    window.press("Choose a file").await;
    window.read("This file is not a letter we can open.").await;
    audit::assert_clean(&window).await;
    window.press("Take a photo").await;
    window.press("Take the photo").await;
    window.read("Which part do you want?").await;
    window.press("Use this photo").await;
    window.read("Is there another page?").await;
    window.read("Saved").await;
    // As a power cut would leave it.
    window.reload().await;
    let letters = ask(&window, "list_letters_in", json!({})).await;
    assert_eq!(letters.as_array().unwrap().len(), before + 1);
    assert_eq!(kept(&window).await["pages"].as_array().unwrap().len(), 1);
    window.close().await;
}
