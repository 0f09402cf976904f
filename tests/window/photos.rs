//! Photos: from a file and from the camera, turned and cut, kept and shown; or said kindly when they cannot be.

use driver::{Look, Room, Window};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::audit;

/// On the page of Alex, where a photo can be added.
async fn at_alex(room: &Room, look: Look) -> Window {
    let window = Window::open(room, &look).await;
    window.press("My people").await;
    window.press("Alex").await;
    window.press("Add a photo").await;
    window.read("Where is your photo?").await;
    window
}

/// The file that Sam would choose.
fn with_choice(room: &Room, bytes: &[u8]) -> Look {
    let file = room.home.join("photo.png");
    std::fs::write(&file, bytes).unwrap();
    Look::example().with("BY_MY_SIDE_DIALOG", &file.display().to_string())
}

async fn with_file(bytes: &[u8]) -> (Room, Window) {
    let room = Room::new(1400, 1000);
    let window = at_alex(&room, with_choice(&room, bytes)).await;
    audit::assert_clean(&window).await;
    window.press("A file").await;
    (room, window)
}

/// Twice as wide as high; the left half is red.
fn photo() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let photo = RgbImage::from_fn(400, 200, |x, _| if x < 200 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) });
    DynamicImage::ImageRgb8(photo).write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Waits until the photo that shows is of this size: the one before it shows until the next is kept.
async fn see_shown(window: &Window, size: (u64, u64)) {
    let begun = std::time::Instant::now();
    while shown(window).await != size {
        assert!(begun.elapsed().as_secs() < 10, "{:?}", shown(window).await);
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

/// The width and the height of the photo that shows, once it does.
async fn shown(window: &Window) -> (u64, u64) {
    let loaded = "const photo = [...document.images].find((one) => one.src.startsWith('photo:'));
        return photo?.complete && photo.naturalWidth > 0 ? [photo.naturalWidth, photo.naturalHeight] : null";
    let begun = std::time::Instant::now();
    loop {
        let size = window.run(loaded, vec![]).await;
        if let (Some(width), Some(height)) = (size[0].as_u64(), size[1].as_u64()) {
            return (width, height);
        }
        assert!(begun.elapsed().as_secs() < 10, "the photo does not show");
    }
}

#[tokio::test]
async fn a_photo_is_turned_and_cut_and_takes_the_place_of_the_drawing() {
    let (_room, window) = with_file(&photo()).await;
    // It stands there at once, with what is in its middle.
    window.read("Change the photo").await;
    see_shown(&window, (200, 200)).await;
    window.press("Change the photo").await;
    window.read("Which part do you want?").await;
    audit::assert_clean(&window).await;
    window.press("Turn right").await;
    window.press("Smaller").await;
    window.press("Up").await;
    window.press("Use this photo").await;
    window.read("Change the photo").await;
    see_shown(&window, (166, 166)).await;
    window.press("Change the photo").await;
    window.press("All of the photo").await;
    window.press("Use this photo").await;
    window.read("Change the photo").await;
    // From the whole photo, still turned.
    see_shown(&window, (200, 400)).await;
    window.close().await;
}

#[tokio::test]
async fn a_child_and_a_place_have_their_own_photo_in_two_presses_and_none_in_one() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &with_choice(&room, &photo())).await;
    let script = "const done = arguments[arguments.length - 1];
        const ask = window.__TAURI_INTERNALS__.invoke;
        Promise.all([ask('find_plan'), ask('list_appointments')]).then(([plan, dates]) => {
            const place = [...dates.today, ...dates.to_come].find((date) => date.place && date.travel !== 'they-come');
            done([`child-form?id=${plan.children[0].id}`, `appointment?id=${place.id}`]); });";
    for page in window.wait_for(script, vec![]).await.as_array().unwrap() {
        window.go(page.as_str().unwrap()).await;
        window.press("Add a photo").await;
        window.press("A file").await;
        see_shown(&window, (200, 200)).await;
        audit::assert_clean(&window).await;
        window.press("Take the photo off").await;
        window.read("Add a photo").await;
    }
    window.close().await;
}

#[tokio::test]
async fn a_photo_is_taken_with_the_camera() {
    let room = Room::new(1400, 1000);
    let window = at_alex(&room, Look::example().with("BY_MY_SIDE_CAMERA", "pretend")).await;
    window.press("The camera").await;
    window.press("Take the photo").await;
    window.read("Which part do you want?").await;
    audit::assert_clean(&window).await;
    window.press("Use this photo").await;
    window.read("Change the photo").await;
    let (width, height) = shown(&window).await;
    assert_eq!(width, height);
    window.close().await;
}

#[tokio::test]
async fn a_broken_photo_is_told_with_a_way_on() {
    let (_room, window) = with_file(&photo()[..60]).await;
    window.see("[role=alert]").await;
    window.read("This photo does not open.").await;
    window.read("A file").await;
    window.close().await;
}
