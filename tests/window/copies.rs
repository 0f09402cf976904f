//! Copies, as a parent meets them: going back to one, a record of which some cannot be read, delete for ever.

use std::fs;
use std::path::Path;

use by_my_side_core::dates::Now;
use by_my_side_core::home::Home;
use by_my_side_core::keys::Opener;
use driver::{Look, Room, Window};

use crate::audit;
use crate::journey::{self, tuesday};

#[tokio::test]
async fn sam_goes_back_to_a_copy_and_forward_again() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.go("backups").await;
    window.press("Make a copy now").await;
    window.read("The new copy is ready").await;
    put_alex_away(&window).await;
    window.go("backups?part=list").await;
    window.press("You made it. today.").await;
    window.read("Go back to this copy?").await;
    window.read("Coming back").await;
    assert!(window.text().await.contains("Alex"), "{}", window.text().await);
    audit::assert_clean(&window).await;
    window.press("Yes, go back").await;
    window.read("We kept what you had before.").await;
    window.press("Home").await;
    window.read("Alex is my advocate").await;
    window.go("backups").await;
    window.press("Put it back as it was").await;
    window.press("Yes, put it back").await;
    window.read("You have everything from before.").await;
    window.press("Home").await;
    window.read("Hello Sam").await;
    assert!(!window.text().await.contains("Alex is my advocate"));
    window.close().await;
}

#[tokio::test]
async fn a_thing_is_deleted_for_ever_after_one_plain_page() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    put_alex_away(&window).await;
    window.go("put-away").await;
    window.press("Delete for ever. Alex").await;
    window.read("In a court case: ask your solicitor first.").await;
    assert!(!window.text().await.contains("Yes, delete it for ever"), "one press is enough");
    window.press("I want to delete it").await;
    audit::assert_clean(&window).await;
    window.press("Yes, delete it for ever").await;
    window.read("It is gone for ever").await;
    window.go("put-away").await;
    assert!(!window.text().await.contains("Alex"), "{}", window.text().await);
    window.close().await;
}

#[tokio::test]
async fn what_can_be_read_of_a_damaged_record_is_saved() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &tuesday()).await;
    journey::welcome(&window).await;
    journey::add_a_person(&window).await;
    window.close().await;
    room.kill_app();
    let record = room.home.join("profiles/me/record");
    let bytes = damage_my_people(&room, &record);

    let window = Window::open(&room, &tuesday()).await;
    window.press("Save what we can read").await;
    window.read("We saved").await;
    audit::assert_clean(&window).await;
    window.press("Open my record").await;
    // The history tells of Alex, whose own page is lost.
    window.read("Alex is my advocate").await;
    window.close().await;
    let kept = fs::read(&record).unwrap();
    assert_eq!(kept.len(), bytes.len(), "the damaged file was touched");
}

/// Damages the one page on which my people stand, and gives the damaged bytes.
fn damage_my_people(room: &Room, record: &Path) -> Vec<u8> {
    let home = Home { data: room.home.join("profiles"), keys: room.home.join("keys") };
    let now = Now::new(chrono::Utc::now(), chrono_tz::Europe::London);
    let folder = home.folder("").unwrap();
    let open = || home.open(&folder, &Opener::Alone, now);
    // What waits beside comes into the file, as it does when the window is closed.
    drop(open().unwrap());
    let whole = fs::read(record).unwrap();
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 64..page * 4096 + 4000].fill(0x5a);
        fs::write(record, &bytes).unwrap();
        let opens_without = open().is_ok_and(|profile| profile.store.list_people().is_err());
        // Closing may have tidied up, so the bytes are written once more.
        fs::write(record, &bytes).unwrap();
        if opens_without && home.can_be_read_a_little(&folder, &Opener::Alone) {
            return bytes;
        }
    }
    panic!("my people stand on no page")
}

async fn put_alex_away(window: &Window) {
    window.press("Home").await;
    window.press("My people").await;
    window.press("Alex").await;
    window.press("Put away").await;
    window.read("is put away").await;
}
