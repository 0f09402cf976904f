//! A parent's way through the app.

use driver::{Look, Room, Window};

use crate::one_at_a_time;

#[tokio::test]
async fn home_opens_with_the_example_family() {
    let _turn = one_at_a_time();
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.read("Hello Sam").await;
    window.read("10:15 in the morning").await;
    window.press("My people").await;
    window.read("Alex").await;
    assert!(window.title().await.starts_with("My people"));
    window.close().await;
}
