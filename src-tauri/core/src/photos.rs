//! Photos: turned upright, made small, stripped of where and when they were taken, and kept inside the record
//! by the hash of their bytes.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::error::{Problem, Result};
use crate::store::Store;

/// The longer side of a kept photo, in pixels: sharp at 60 mm on paper and at 220 px on a screen at 200 %.
const LONGEST_SIDE: u32 = 1200;
/// A photo with more pixels than this is not opened.
const MOST_PIXELS: u64 = 64_000_000;
/// A file larger than this is not read.
pub const MOST_BYTES: u64 = 60 * 1024 * 1024;
/// Quality of the kept JPEG.
const QUALITY: u8 = 85;

/// Makes a photo fit to keep: upright, small, and with nothing but its pixels.
///
/// # Errors
/// `PhotoKind` for what is no photo, `PhotoTooBig`, `PhotoUnreadable`.
pub fn prepare(bytes: &[u8]) -> Result<Vec<u8>> {
    prepare_to(bytes, LONGEST_SIDE)
}

/// The same with another longer side.
pub(crate) fn prepare_to(bytes: &[u8], longest: u32) -> Result<Vec<u8>> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    if reader.format().is_none() {
        return Err(Problem::PhotoKind.into());
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 4);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| unreadable(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Problem::PhotoTooBig.into());
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut photo = DynamicImage::from_decoder(decoder).map_err(|error| unreadable(&error))?;
    if width.max(height) > longest {
        photo = photo.thumbnail(longest, longest);
    }
    photo.apply_orientation(orientation);
    jpeg_of(&photo)
}

/// Another cut of a kept photo: first turned, then the frame, in thousandths of the turned photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct PhotoChange {
    /// Quarter turns to the right: 0 to 3.
    pub turns: u8,
    /// Where the frame begins, from the left.
    pub left: u32,
    /// Where it begins, from above.
    pub top: u32,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// The kept photo turned and cut.
///
/// # Errors
/// `NotAllowed` for a frame that is not inside the photo or has no width, `PhotoUnreadable`.
fn changed(photo: &[u8], change: &PhotoChange) -> Result<Vec<u8>> {
    let inside = |from: u32, size: u32| size > 0 && from.checked_add(size).is_some_and(|end| end <= 1000);
    if change.turns > 3 || !inside(change.left, change.width) || !inside(change.top, change.height) {
        return Err(Problem::NotAllowed.into());
    }
    let photo = image::load_from_memory(photo).map_err(|error| unreadable(&error))?;
    let turned = match change.turns {
        1 => photo.rotate90(),
        2 => photo.rotate180(),
        3 => photo.rotate270(),
        _ => photo,
    };
    let part = |thousandths: u32, whole: u32| thousandths * whole / 1000;
    let (width, height) = (turned.width(), turned.height());
    let (left, top) = (part(change.left, width), part(change.top, height));
    let cut = turned.crop_imm(left, top, part(change.width, width).max(1), part(change.height, height).max(1));
    jpeg_of(&cut)
}

pub(crate) fn jpeg_of(photo: &DynamicImage) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode_image(&photo.to_rgb8())
        .map_err(|_| Problem::PhotoUnreadable)?;
    Ok(bytes)
}

fn unreadable(error: &ImageError) -> Problem {
    if matches!(error, ImageError::Limits(_)) { Problem::PhotoTooBig } else { Problem::PhotoUnreadable }
}

impl Store {
    /// Keeps a photo in the record and gives its sha256.
    ///
    /// # Errors
    /// As [`prepare`].
    pub fn keep_photo(&mut self, bytes: &[u8]) -> Result<String> {
        self.keep_jpeg(&prepare(bytes)?)
    }

    /// Keeps another cut of a kept photo, and gives its sha256. The photo itself stays as it was.
    ///
    /// # Errors
    /// `NotFound`, `NotAllowed` for a frame that is not inside it.
    pub fn change_photo(&mut self, sha256: &str, change: &PhotoChange) -> Result<String> {
        let photo = changed(&self.find_photo(sha256)?, change)?;
        self.keep_jpeg(&photo)
    }

    pub(crate) fn keep_jpeg(&mut self, photo: &[u8]) -> Result<String> {
        let sha256: String = Sha256::digest(photo).iter().map(|byte| format!("{byte:02x}")).collect();
        self.connection.execute(
            "INSERT INTO kept (sha256, kind, bytes) VALUES (:sha256, 'photo', :bytes) ON CONFLICT DO NOTHING",
            named_params! {":sha256": sha256, ":bytes": photo},
        )?;
        Ok(sha256)
    }

    /// The bytes of a kept photo, a JPEG.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn find_photo(&self, sha256: &str) -> Result<Vec<u8>> {
        let sql = "SELECT bytes FROM kept WHERE sha256 = :sha256 AND kind = 'photo'";
        Ok(self.connection.query_row(sql, named_params! {":sha256": sha256}, |row| row.get(0))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageFormat, Rgb, RgbImage};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let photo = RgbImage::from_fn(width, height, |x, _| Rgb([if x < width / 2 { 250 } else { 10 }, 0, 0]));
        DynamicImage::ImageRgb8(photo).write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    /// A JPEG whose Exif says "turn me a quarter to the right" and where it was taken.
    fn turned_jpeg() -> Vec<u8> {
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, 90)
            .encode_image(&image::load_from_memory(&png(80, 40)).unwrap().to_rgb8())
            .unwrap();
        let tiff = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0GPS 51.5N 0.1W";
        let mut bytes = jpeg[..2].to_vec();
        bytes.extend([0xff, 0xe1]);
        bytes.extend(u16::try_from(tiff.len() + 2).unwrap().to_be_bytes());
        bytes.extend(tiff);
        bytes.extend(&jpeg[2..]);
        bytes
    }

    /// The check sum of a PNG chunk.
    fn crc32(bytes: &[u8]) -> u32 {
        let step = |crc: u32, bit: u32| if (crc ^ bit) & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        let byte = |crc: u32, byte: &u8| (0..8).fold(crc, |crc, place| step(crc, u32::from(byte >> place)));
        !bytes.iter().fold(u32::MAX, byte)
    }

    #[test]
    fn a_turned_photo_is_kept_upright_and_without_its_place() {
        let kept = prepare(&turned_jpeg()).unwrap();
        let upright = image::load_from_memory(&kept).unwrap();
        assert_eq!((upright.width(), upright.height()), (40, 80));
        assert!(!kept.windows(3).any(|window| window == b"GPS"), "the place is still in the file");
    }

    #[test]
    fn a_large_photo_is_made_small() {
        let kept = image::load_from_memory(&prepare(&png(2600, 1300)).unwrap()).unwrap();
        assert_eq!((kept.width(), kept.height()), (1200, 600));
    }

    #[test]
    fn what_is_no_photo_or_broken_or_too_big_is_said() {
        let problem = |bytes: &[u8]| prepare(bytes).unwrap_err().problem();
        assert_eq!(problem(b"MZ this is a program"), Problem::PhotoKind);
        assert_eq!(problem(b""), Problem::PhotoKind);
        let broken = png(300, 300);
        assert_eq!(problem(&broken[..200]), Problem::PhotoUnreadable);
        let mut huge = png(4, 4);
        huge[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
        let sum = crc32(&huge[12..29]).to_be_bytes();
        huge[29..33].copy_from_slice(&sum);
        assert_eq!(problem(&huge), Problem::PhotoTooBig, "10,000 by 10,000 pixels");
    }

    #[test]
    fn a_photo_is_turned_and_cut_and_the_first_one_stays() {
        let mut store = Store::in_memory().unwrap();
        // The left half is red.
        let first = store.keep_photo(&png(80, 40)).unwrap();
        let cut = |store: &mut Store, turns, left, top, width, height| {
            let sha256 = store.change_photo(&first, &PhotoChange { turns, left, top, width, height }).unwrap();
            image::load_from_memory(&store.find_photo(&sha256).unwrap()).unwrap().to_rgb8()
        };
        let right = cut(&mut store, 0, 500, 0, 500, 1000);
        assert_eq!((right.width(), right.height(), right.get_pixel(20, 20)[0] < 60), (40, 40, true));
        let upper = cut(&mut store, 1, 0, 0, 1000, 500);
        assert_eq!((upper.width(), upper.height(), upper.get_pixel(20, 20)[0] > 200), (40, 40, true));
        assert!(store.find_photo(&first).is_ok());
        for frame in [(4, 0, 1000), (0, 500, 501), (0, 0, 0), (0, u32::MAX, 2)] {
            let change = PhotoChange { turns: frame.0, left: frame.1, top: 0, width: frame.2, height: 1000 };
            assert_eq!(store.change_photo(&first, &change).unwrap_err().problem(), Problem::NotAllowed);
        }
    }

    #[test]
    fn a_kept_photo_is_found_by_its_hash_and_kept_once() {
        let mut store = Store::in_memory().unwrap();
        let first = store.keep_photo(&png(20, 20)).unwrap();
        assert_eq!(store.keep_photo(&png(20, 20)).unwrap(), first);
        assert!(!store.find_photo(&first).unwrap().is_empty());
        assert_eq!(store.find_photo("0").unwrap_err().problem(), Problem::NotFound);
    }
}
