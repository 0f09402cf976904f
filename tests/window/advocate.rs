//! My advocate: how to get one and whom I asked, what I want help with, and what I need in court on one page.

use driver::{Look, Room, Window};

use crate::journey::{tuesday, welcome};

#[tokio::test]
async fn without_an_advocate_home_leads_to_a_card_and_whom_i_asked_is_kept() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &tuesday()).await;
    welcome(&window).await;
    window.press("Get an advocate").await;
    window.read("You have no advocate here yet.").await;
    window.press("How to get one").await;
    window.read("Ask your social worker.").await;
    window.press("What the law says here").await;
    window.read("The law in England").await;
    window.read("This law is not for those meetings.").await;
    window.press("Back").await;
    window.press("Show a card").await;
    window.read("I want an advocate.").await;
    window.press("Keep who you showed it to").await;
    window.read("Who did you ask?").await;
    window.press("Someone else").await;
    window.write("#support-whom", "Dana").await;
    window.press("Next").await;
    window.read("How did you ask?").await;
    window.press("Face to face").await;
    window.press("Next").await;
    window.read("When did you ask?").await;
    window.press("Next").await;
    window.press("Yes, this is right").await;
    window.read("I want an advocate.").await;
    window.go("advocate?part=asked").await;
    window.read("You asked Dana.").await;
    window.go("supports").await;
    window.read("An advocate").await;
    window.close().await;
}

#[tokio::test]
async fn what_i_want_help_with_is_only_me_and_says_what_came_of_it() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.press("See more").await;
    window.read("What I want help with").await;
    window.press("Add something").await;
    window.read("What do you want help with?").await;
    window.press("Help me to say what I think.").await;
    window.press("Next").await;
    window.read("Is this right?").await;
    window.press("Yes, this is right").await;
    window.read_no_more("Is this right?").await;
    window.press("Help me to say what I think.").await;
    window.press("What came of it").await;
    window.press("They spoke for me in a meeting.").await;
    window.press("Next").await;
    window.read("When that was").await;
    window.press("Back").await;
    window.read("They spoke for me in a meeting.").await;
    window.read("Only me").await;
    window.close().await;
}

#[tokio::test]
async fn what_i_need_in_court_is_one_page_and_first_says_that_court_papers_are_private() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("court-needs?ask=breaks&one=1").await;
    window.press("Short days are best for me.").await;
    window.press("Yes, this is right").await;
    window.read("Hello Sam").await;
    window.go("court-needs").await;
    window.read("Short days are best for me.").await;
    window.press("Print").await;
    window.read("It is for your lawyer and the judge.").await;
    window.read("Who is it for?").await;
    window.press("Yes, next").await;
    window.read("What goes on it?").await;
    window.press("Yes, next").await;
    window.read("How do you want it to look?").await;
    window.press("Look at the pages").await;
    window.read("Court papers are private.").await;
    window.read("Ask your solicitor who may see them.").await;
    window.press("Look at the pages").await;
    window.read("There is 1 page.").await;
    window.close().await;
}
