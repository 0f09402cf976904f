//! Whatever stands in the file of a letter: its pages are drawn or it is refused, in bounds and without a slip of ours.

#![no_main]

use by_my_side_core::letters_in::{DrawnPage, LetterFile, MOST_PAGES, draw, letter_file, page_as_photo};
use by_my_side_core::store::Store;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: library_may_give_up(), |bytes: &[u8]| {
    drop(DrawnPage::read(&mut &*bytes));
    match letter_file(bytes) {
        Ok(LetterFile::Pdf) => is_drawn(bytes),
        Ok(LetterFile::Photo) => is_kept(bytes),
        Err(_) => {}
    }
});

/// The library that draws may give up: `draw` holds that. A slip of our own ends the run.
fn library_may_give_up() {
    let ends = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |slip| {
        if !slip.location().is_some_and(|place| place.file().contains("/registry/")) {
            ends(slip);
        }
    }));
}

/// Each page comes back as it was written, and is a photo.
fn is_drawn(bytes: &[u8]) {
    let mut count = 0;
    let drawn = draw(bytes.to_vec(), |page| {
        count += 1;
        let mut written = Vec::new();
        page.write(&mut written)?;
        assert_eq!(DrawnPage::read(&mut written.as_slice())?.as_ref(), Some(&page));
        assert!(page_as_photo(page).is_ok());
        Ok(())
    });
    assert!(count <= MOST_PAGES);
    if let Ok(whole) = drawn {
        assert_eq!(whole, count);
    }
}

/// A photo that is kept can be shown.
fn is_kept(bytes: &[u8]) {
    let mut record = Store::in_memory().unwrap();
    if let Ok(page) = record.keep_letter_photo(bytes) {
        assert!(record.find_photo(&page.photo).unwrap().starts_with(&[0xff, 0xd8]));
    }
}
