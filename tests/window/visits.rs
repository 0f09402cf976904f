//! A visit from hello to the page that is left: two people at one screen, the power gone in the middle, and nothing that is
//! only the parent's in sight until the worker has gone.

use std::time::Duration;

use driver::{Room, Window};
use serde_json::{Value, json};

use crate::{audit, journey, rules};

#[tokio::test]
async fn a_visit_goes_from_hello_to_the_page_that_is_left_and_loses_nothing_when_the_power_goes() {
    let room = Room::new(1400, 1000);
    let look = journey::tuesday();
    let window = Window::open(&room, &look).await;
    journey::welcome(&window).await;
    journey::add_a_person(&window).await;
    add_leo(&window).await;

    hello(&window).await;
    notes(&window).await;
    only_me_is_out_of_sight(&window).await;
    a_break(&window).await;
    my_turn(&window).await;
    // Every change is on the disk one second after it was made, whatever happens then.
    tokio::time::sleep(Duration::from_secs(1)).await;
    room.kill_app();
    drop(window);

    let window = Window::open(&room, &look).await;
    comes_back_where_it_was(&window).await;
    say_it_back(&window).await;
    promise(&window).await;
    next_date(&window).await;
    the_end(&window).await;
    window.close().await;
}

/// What the core says, asked as a screen asks.
async fn ask(window: &Window, command: &str, values: Value) -> Value {
    let script = "const [command, values, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, values).then(done, (trouble) => done({ trouble }));";
    let answer = window.wait_for(script, vec![json!(command), values]).await;
    assert!(answer.get("trouble").is_none(), "{command}: {answer}");
    answer
}

/// A child is only the parent's.
async fn add_leo(window: &Window) {
    let mut child = ask(window, "new_child", json!({})).await;
    child["name"] = json!("Leo");
    ask(window, "save_child", json!({ "child": child })).await;
    window.go("children").await;
    window.read("Leo").await;
}

/// The page that stands now keeps the rules of easy read, and axe finds nothing on it.
async fn is_well_made(window: &Window, page: &str) {
    audit::assert_clean(window).await;
    rules::assert_kept(window, &format!("visit-now?part={page}")).await;
}

async fn hello(window: &Window) {
    window.press("Home").await;
    window.press("A worker is here").await;
    window.read("Who is here?").await;
    window.press("Alex").await;
    window.read("Alex tells you this first").await;
    window.read("If I think someone is being hurt, I must tell.").await;
    window.read("What is only yours does not show now.").await;
    is_well_made(window, "first").await;
    window.press("We have both read this").await;
}

async fn notes(window: &Window) {
    window.read("Alex writes now").await;
    window.write("#visit-note", "We made the bath together.").await;
    window.press("How did you teach it?").await;
    window.press("I showed it").await;
    is_well_made(window, "taught").await;
    window.press("Next").await;
    is_well_made(window, "note").await;
    window.press("This is right").await;
    window.read("Write one more note").await;
    window.press("Write one more note").await;
    window.write("#visit-note", "Bath time is calm now.").await;
    window.press("I think this. I did not see it").await;
    window.press("This is right").await;
    window.read("This is what Alex thinks.").await;
    is_well_made(window, "notes").await;
}

async fn only_me_is_out_of_sight(window: &Window) {
    window.go("children").await;
    window.read("Alex is here").await;
    assert!(!window.text().await.contains("Leo"), "{}", window.text().await);
    window.press("Back to the visit").await;
    window.read("Your notes").await;
}

/// While the worker is away, what is only the parent's shows when the parent says that they are alone.
async fn a_break(window: &Window) {
    window.press("Take a break").await;
    window.read("What is only yours does not show yet.").await;
    is_well_made(window, "break").await;
    window.press("I am alone").await;
    window.read("You are alone now").await;
    window.go("children").await;
    window.read("Leo").await;
    window.press("Back to the visit").await;
    window.press("Alex is back").await;
    window.read("Alex writes now").await;
}

async fn my_turn(window: &Window) {
    window.press("Give the turn to Sam").await;
    window.read("Now it is your turn, Sam").await;
    window.read("Later, on my own").await;
    is_well_made(window, "think").await;
    window.press("Some of it").await;
    window.press("Next").await;
    window.write("#visit-words", "I liked the bath.").await;
    window.read("Only me").await;
    is_well_made(window, "words").await;
}

async fn comes_back_where_it_was(window: &Window) {
    window.read("Alex is here").await;
    assert!(!window.text().await.contains("A worker is here"), "one visit at a time");
    window.go("children").await;
    assert!(!window.text().await.contains("Leo"), "{}", window.text().await);
    window.press("Back to the visit").await;
    window.read("What do you want to say?").await;
    let said = window.run("return document.querySelector('#visit-words').value", vec![]).await;
    assert_eq!(said, json!("I liked the bath."));
    window.press("Next").await;
    window.read("How did it feel?").await;
    window.press("I felt happy").await;
    window.press("I show this").await;
    is_well_made(window, "feeling").await;
    window.press("Next").await;
}

/// First tries reach neither the record nor its history.
async fn say_it_back(window: &Window) {
    window.read("Did I explain it well?").await;
    window.write("#visit-back", "Hot water first.").await;
    is_well_made(window, "back").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(ask(window, "open_visit", json!({})).await["said_back"], json!(""));
    window.write("#visit-back", "Cold water first.").await;
    window.press("Keep my words").await;
    window.read("You keep these words").await;
    window.press("Next").await;
}

async fn promise(window: &Window) {
    window.read("What do you both promise?").await;
    window.press("Add a promise of theirs").await;
    window.press("Phone me").await;
    window.press("Next").await;
    window.read("Alex promised it.").await;
    window.press("Next").await;
    window.press("Skip").await;
    window.press("Yes, this is right").await;
    window.read("What do you both promise?").await;
    window.read("Phone me").await;
    is_well_made(window, "promises").await;
    window.press("Next").await;
}

async fn next_date(window: &Window) {
    window.press("Put in a new date").await;
    journey::say_a_date(window).await;
    window.read("When do you meet next?").await;
    window.press("Wednesday 15 July 2026. Advocate").await;
    window.read("You meet next on Wednesday 15 July 2026.").await;
    is_well_made(window, "next").await;
    window.press("Next").await;
}

async fn the_end(window: &Window) {
    window.press("On paper now").await;
    window.read("Page 1 of").await;
    window.press("Back").await;
    window.read("You take the page on paper.").await;
    is_well_made(window, "leave").await;
    window.press("Next").await;
    window.read("May Alex take one page too?").await;
    window.press("Yes, one page").await;
    is_well_made(window, "copy").await;
    window.press("Next").await;
    window.read("You can add to them.").await;
    is_well_made(window, "done").await;
    window.press("We are done").await;
    window.read("We keep your visit").await;
    is_well_made(window, "ended").await;
    window.press("Go to Home").await;
    window.read("A worker is here").await;
    window.go("children").await;
    window.read("Leo").await;
    what_is_kept(window).await;
}

/// What was wanted is kept, and the answer is a view of its own.
async fn what_is_kept(window: &Window) {
    let month = ask(window, "visits_of_month", json!({ "month": null })).await;
    let visit = &month["visits"][0];
    let texts: Vec<&Value> = visit["notes"].as_array().unwrap().iter().map(|note| &note["text"]).collect();
    assert_eq!(texts, [&json!("We made the bath together."), &json!("Bath time is calm now.")]);
    assert_eq!((&visit["notes"][0]["how_taught"], &visit["notes"][1]["opinion"]), (&json!("shown"), &json!(true)));
    let said = ["my_words", "feeling", "said_back", "left_page", "copy", "state"].map(|part| &visit[part]);
    let told = ["I liked the bath.", "happy", "Cold water first.", "paper", "yes", "kept"].map(|part| json!(part));
    assert_eq!(said, told.each_ref());
    assert_eq!(visit["shown"], json!(["feeling"]));
    let views = ask(window, "list_views", json!({ "about": visit["id"] })).await;
    assert_eq!((&views[0]["view"], &views[0]["in_room"]), (&json!("some"), &json!(["Alex"])));
}
