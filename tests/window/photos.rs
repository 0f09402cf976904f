//! Photos from a file: kept and shown, or said kindly when they cannot be.

use driver::{Look, Room, Window};
use image::{DynamicImage, ImageFormat, RgbImage};
use serde_json::json;

use crate::one_at_a_time;

async fn with_file(name: &str, bytes: &[u8]) -> (Room, Window) {
    let room = Room::new(1400, 1000);
    let file = room.home.join(name);
    std::fs::write(&file, bytes).unwrap();
    let window = Window::open(&room, &Look::example().with("BY_MY_SIDE_DIALOG", &file.display().to_string())).await;
    window.press("My people").await;
    window.press("Alex").await;
    window.press("Add a photo").await;
    (room, window)
}

fn photo() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(300, 200)).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[tokio::test]
async fn a_photo_takes_the_place_of_the_drawing() {
    let _turn = one_at_a_time();
    let (_room, window) = with_file("alex.png", &photo()).await;
    window.read("Change the photo").await;
    let loaded = "const photo = [...document.images].find((one) => one.src.startsWith('photo:'));
        return photo?.complete && photo.naturalWidth > 0";
    let begun = std::time::Instant::now();
    while window.run(loaded, vec![]).await != json!(true) {
        assert!(begun.elapsed().as_secs() < 10, "the photo does not show");
    }
    window.close().await;
}

#[tokio::test]
async fn a_broken_photo_is_told_with_a_way_on() {
    let _turn = one_at_a_time();
    let (_room, window) = with_file("alex.png", &photo()[..60]).await;
    window.see("[role=alert]").await;
    window.read("This photo does not open.").await;
    window.read("Add a photo").await;
    window.close().await;
}
