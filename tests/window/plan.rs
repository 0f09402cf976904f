//! My plan for a bad day: made on a good one, one tap away in Get help, and on a card for the wallet.

use driver::{Look, Room, Window};

#[tokio::test]
async fn what_to_do_if_things_go_wrong_is_one_tap_from_get_help_and_goes_in_the_wallet() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("if-then-form").await;
    window.press("My child is ill").await;
    window.press("Next").await;
    window.read("What do you do then?").await;
    window.press("I tell my support worker.").await;
    window.press("Next").await;
    window.read("Who do you call first?").await;
    window.press("Grace").await;
    window.read("I call Grace first.").await;
    window.press("Next").await;
    window.read("Who do you call if nobody answers?").await;
    window.press("Skip").await;
    window.read("Who do you call at night?").await;
    window.press("A help line").await;
    window.press("NHS 111").await;
    window.press("Next").await;
    window.read("Is this right?").await;
    window.press("On my card").await;
    window.press("Yes, this is right").await;
    window.read("Then I do this").await;

    window.go("get-help").await;
    window.press("If things go wrong").await;
    window.press("If: My child is ill").await;
    window.read("Then I do this").await;
    window.read("At night and at weekends").await;

    window.go("print-preview?kind=wallet").await;
    window.read("Page 1 of").await;
    window.close().await;
}

#[tokio::test]
async fn a_worry_stands_beside_their_worry_and_neither_is_written_over() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("worries").await;
    window.read("I say").await;
    window.read("Priya says").await;
    window.press("Add a worry").await;
    window.press("Meetings make me worried.").await;
    window.press("Next").await;
    window.press("Yes, this is right").await;
    window.read("Add their words").await;
    window.press("Add their words").await;
    window.read("What worries them?").await;
    window.close().await;
}
