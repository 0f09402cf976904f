//! What is happening, as a parent meets it in each nation: from Home to the map, to a stage, to the rights there and to
//! their paper; and a child who lives somewhere else, said gently, with family time in the place of goals.

use std::path::PathBuf;

use driver::{Look, Room, Window};
use serde_json::json;

use crate::audit::assert_clean;
use crate::journey::words_of;

/// One way through the map of a nation.
struct Way {
    /// As the record has it.
    nation: &'static str,
    /// A place of the map, and what it is.
    place: [&'static str; 2],
    /// A stage, and what it is.
    stage: [&'static str; 2],
    /// The first of the rights there.
    right: &'static str,
    /// By when something should happen, or often does.
    by_when: &'static str,
}

const HELP: [&str; 2] = ["Help for my family", "People give help. Often you choose."];
const SAFE: [&str; 2] = ["Keeping children safe", "People look if a child is safe."];
const COURT: [&str; 2] = ["Courts and hearings", "Other people decide. You have a right to help."];

#[tokio::test]
async fn from_home_through_the_map_of_england_to_my_rights_on_paper() {
    through(&Way {
        nation: "england",
        place: SAFE,
        stage: ["Child protection conference", "A big meeting decides if there is a protection plan."],
        right: "Services must make fair changes for disabled people.",
        by_when: "Often the big meeting is within 15 working days.",
    })
    .await;
}

#[tokio::test]
async fn from_home_through_the_map_of_wales_to_my_rights_on_paper() {
    through(&Way {
        nation: "wales",
        place: SAFE,
        stage: ["Care and support protection plan", "A small group meets often to do the plan."],
        right: "A child on the register has a protection plan too.",
        by_when: "Services should do this by about Tuesday 28 July 2026. This day may change. You can ask.",
    })
    .await;
}

#[tokio::test]
async fn from_home_through_the_map_of_scotland_to_my_rights_on_paper() {
    through(&Way {
        nation: "scotland",
        place: COURT,
        stage: ["Children’s hearing", "3 people decide what help your child must have."],
        right: "You have a right to an advocate.",
        by_when: "Often papers for a moved hearing come 3 days before.",
    })
    .await;
}

#[tokio::test]
async fn from_home_through_the_map_of_northern_ireland_to_my_rights_on_paper() {
    through(&Way {
        nation: "northern-ireland",
        place: HELP,
        stage: ["Gateway team", "The Gateway team looks first at a worry."],
        right: "A child in need needs help to do well.",
        by_when: "Often someone sees the child within 24 hours.",
    })
    .await;
}

async fn through(way: &Way) {
    let room = Room::new(1400, 1000);
    let file = room.home.join("rights.pdf");
    let window = Window::open(&room, &Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap())).await;
    live_in(&window, way.nation).await;
    to_the_stage(&window, way).await;
    mia_is_here(&window, way).await;
    by_when(&window, way).await;
    what_to_ask(&window, way).await;
    rights_on_paper(&window, way, file).await;
    window.go("where-now").await;
    window.read("Mia").await;
    window.read(way.stage[0]).await;
    assert_clean(&window).await;
    window.close().await;
}

async fn live_in(window: &Window, nation: &str) {
    let script = "const done = arguments[arguments.length - 1];
        const ask = window.__TAURI_INTERNALS__.invoke;
        ask('find_me').then((me) => ask('save_me', { me: { ...me, nation: arguments[0] } }))
            .then(() => setTimeout(done, 300));";
    window.wait_for(script, vec![json!(nation)]).await;
}

/// Looking changes nothing: each page is one press further.
async fn to_the_stage(window: &Window, way: &Way) {
    window.press("Home").await;
    window.read("Hello Sam").await;
    window.press("What is happening").await;
    window.read("The map, and what may come next").await;
    assert_clean(window).await;
    window.press("Where I am now").await;
    window.read("Look at the map").await;
    assert_clean(window).await;
    window.press("Look at the map").await;
    window.read("Where do you want to look?").await;
    assert_clean(window).await;
    window.press(way.place[0]).await;
    window.read(way.place[1]).await;
    assert_clean(window).await;
    window.press(way.stage[0]).await;
    window.read(way.stage[1]).await;
    assert_clean(window).await;
}

/// It is said of one child, with the day on which it began.
async fn mia_is_here(window: &Window, way: &Way) {
    window.press("We are here now").await;
    window.read("Who is it about?").await;
    assert_clean(window).await;
    window.press("Mia").await;
    window.read("It is about Mia.").await;
    window.press("Next").await;
    window.read("When did this start?").await;
    assert_clean(window).await;
    window.press("Today").await;
    window.read("It started on Tuesday 14 July 2026.").await;
    window.press("Next").await;
    window.read("Is this right?").await;
    window.read("Only you see this. You can change that.").await;
    assert_clean(window).await;
    window.press("Yes, this is right").await;
    window.read("Mia is here now.").await;
    window.read("Since Tuesday 14 July 2026").await;
    window.read(way.stage[1]).await;
    assert_clean(window).await;
}

async fn by_when(window: &Window, way: &Way) {
    window.press("By when").await;
    window.read(way.by_when).await;
    assert_clean(window).await;
    window.press("Back").await;
    window.read(way.stage[1]).await;
}

/// At a hearing it says first, and kindly, what to do when Sam cannot come.
async fn what_to_ask(window: &Window, way: &Way) {
    if way.nation == "scotland" {
        window.read("There may be a last day for you. It can be short. Ask a solicitor today.").await;
    }
    window.press("What I can ask for").await;
    window.read("Next: What I can bring").await;
    if way.nation == "scotland" {
        window.read("Ask before the day if you cannot come. Ask too if you need changes.").await;
    }
    assert_clean(window).await;
    window.press("Back").await;
    window.read(way.stage[1]).await;
}

async fn rights_on_paper(window: &Window, way: &Way, file: PathBuf) {
    window.press("My rights here").await;
    window.read(way.right).await;
    assert_clean(window).await;
    window.press(&format!("More about this: {}", way.right)).await;
    window.read("We looked on").await;
    assert_clean(window).await;
    window.press("Print my rights").await;
    window.read("Page 1 of").await;
    assert_clean(window).await;
    window.press("Make a file").await;
    let said = words_of(window, &file).await;
    assert!(said.contains(way.stage[0]) && said.contains(way.right), "{said}");
    assert!(said.contains("22 November 2026"), "it says when it was read: {said}");
    assert!(!said.contains("Mia"), "what is only me stays away from it: {said}");
}

const GOAL: &str = "Make bottles on my own";

#[tokio::test]
async fn a_child_who_lives_somewhere_else_is_said_gently_and_family_time_is_written() {
    let room = Room::new(1400, 1000);
    let file = room.home.join("family-time.pdf");
    let window = Window::open(&room, &Look::example().with("BY_MY_SIDE_DIALOG", file.to_str().unwrap())).await;
    turn_it_on(&window).await;
    write_family_time(&window).await;
    ask_for_their_notes(&window).await;
    goals_say(&window, false).await;
    see_it_on_paper(&window, file).await;
    come_home(&window).await;
    goals_say(&window, true).await;
    window.close().await;
}

/// What changes is said before anything does.
async fn turn_it_on(window: &Window) {
    window.press("What is happening").await;
    window.read("My child lives somewhere else").await;
    window.press("My child lives somewhere else").await;
    window.read("My children somewhere else").await;
    assert_clean(window).await;
    window.press("Another child lives somewhere else").await;
    window.read("You can turn this back. Nothing is lost.").await;
    assert_clean(window).await;
    window.press("Mia").await;
    window.read("Which goals do not fit now?").await;
    window.read("All your goals stay.").await;
    assert_clean(window).await;
    window.press(GOAL).await;
    window.read("You put away 1 goal.").await;
    window.press("Yes, I want this").await;
    window.read("My children somewhere else").await;
    window.read("Mia").await;
    assert_clean(window).await;
}

async fn write_family_time(window: &Window) {
    window.press("My family time").await;
    window.read("The time with your child.").await;
    window.read("Add family time").await;
    assert_clean(window).await;
    window.press("Add family time").await;
    window.read("Which day is the family time?").await;
    assert_clean(window).await;
    window.press("Yesterday").await;
    window.press("Yes, keep this").await;
    window.read("Who watches").await;
    assert_clean(window).await;
    window.press("Change: Which child").await;
    window.read("Which child is it with?").await;
    window.press("Mia").await;
    window.read("Family time with Mia.").await;
    window.press("Yes, keep this").await;
    window.read("What we did").await;
    window.press("Change: What we did").await;
    window.read("What did you do?").await;
    assert_clean(window).await;
    window.press("We played.").await;
    window.write("#did", "Mia held my finger.").await;
    window.press("Yes, keep this").await;
    window.read_no_more("What did you do?").await;
    window.read("Mia held my finger.").await;
    window.read("Only me: this is on no paper until you choose.").await;
    assert_clean(window).await;
}

async fn ask_for_their_notes(window: &Window) {
    window.press("Change: Their notes").await;
    window.read("They write notes. You can ask to read them.").await;
    window.read("Some councils in England say 3 months. Ask.").await;
    assert_clean(window).await;
    window.press("Change: When I asked").await;
    window.read("When did you ask for the notes?").await;
    assert_clean(window).await;
    window.press("Today").await;
    window.read("You asked for the notes on Tuesday 14 July 2026.").await;
    window.write("#notes-whom", "Hannah").await;
    window.press("Yes, keep this").await;
    window.read("Write a letter to ask").await;
    window.read("Hannah").await;
    assert_clean(window).await;
}

/// The goal is away while Mia lives somewhere else, and the others are as they were.
async fn goals_say(window: &Window, there: bool) {
    window.press("Home").await;
    window.read("Hello Sam").await;
    window.press("My plan").await;
    window.read("The time with my child").await;
    window.press("My goals").await;
    window.read("A calm bedtime for Leo").await;
    if there {
        window.read(GOAL).await;
    } else {
        assert!(!window.text().await.contains(GOAL), "{}", window.text().await);
    }
}

/// What is only me is not on it by itself.
async fn see_it_on_paper(window: &Window, file: PathBuf) {
    window.go("family-times").await;
    window.read("Family time with Mia").await;
    assert_clean(window).await;
    window.go("print-preview?kind=family-times").await;
    window.read("Page 1 of").await;
    assert_clean(window).await;
    window.press("Make a file").await;
    let said = words_of(window, &file).await;
    assert!(said.contains("My family time") && !said.contains("Mia held my finger."), "{said}");
}

async fn come_home(window: &Window) {
    window.go("apart").await;
    window.read("My children somewhere else").await;
    window.press("Mia").await;
    window.read("Goals that you put away").await;
    window.read(GOAL).await;
    assert_clean(window).await;
    window.press("If my child comes home").await;
    window.read("Your goals come back.").await;
    assert_clean(window).await;
    window.press("My child comes home").await;
    window.read_no_more("Your goals come back.").await;
}
