//! The words of the key sheet: eight of 512 easy ones, drawn by chance, typed back with room for a slip of the pen,
//! and the same words as a QR picture that a photo can be read from.

use std::io::Cursor;

use image::{ImageReader, Limits};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::Secret;
use crate::error::{Error, Problem, Result};

/// How many words stand on a sheet.
pub const SHEET_WORDS: usize = 8;
/// A photo with more pixels than this is not read.
const MOST_PIXELS: u64 = 64_000_000;
/// The longer side of the photo in which the picture is looked for.
const LOOKED_AT: u32 = 1600;

fn list() -> impl Iterator<Item = &'static str> {
    include_str!("../../../../assets/words/sheet.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Eight words, drawn from the system's randomness.
///
/// # Errors
/// When the system has none.
pub fn draw_words() -> Result<Secret> {
    let all: Vec<&str> = list().collect();
    let mut bytes = zeroize::Zeroizing::new([0_u8; SHEET_WORDS * 2]);
    getrandom::fill(&mut *bytes).map_err(|error| Error::Key(error.to_string()))?;
    // 512 divides 65,536, so every word is as likely as any other.
    let number = |pair: &[u8]| pair.iter().fold(0_usize, |number, byte| number * 256 + usize::from(*byte)) % all.len();
    let drawn: Vec<&str> = bytes.chunks(2).filter_map(|pair| all.get(number(pair)).copied()).collect();
    Ok(Secret::new(drawn.join(" ")))
}

/// The numbers, from 1, of the two words that prove a sheet, the smaller one first.
///
/// # Errors
/// When the system has no randomness.
pub fn ask_two() -> Result<[usize; 2]> {
    let mut bytes = [0_u8; 2];
    getrandom::fill(&mut bytes).map_err(|error| Error::Key(error.to_string()))?;
    let [one, step] = bytes.map(usize::from);
    let first = one % SHEET_WORDS;
    let second = (first + 1 + step % (SHEET_WORDS - 1)) % SHEET_WORDS;
    Ok([first.min(second) + 1, first.max(second) + 1])
}

/// The words as somebody typed them: capitals and commas do not matter, and a word that is one slip away from only
/// one word of the list is that word. `None` when these cannot be the words of a sheet.
pub fn read_words(typed: &str) -> Option<Secret> {
    let words = typed.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    let read: Option<Vec<&str>> = words.map(|word| nearest(&word.to_lowercase())).collect();
    read.filter(|words| words.len() == SHEET_WORDS).map(|words| Secret::new(words.join(" ")))
}

fn nearest(word: &str) -> Option<&'static str> {
    if let Some(same) = list().find(|known| *known == word) {
        return Some(same);
    }
    let mut near = list().filter(|known| is_one_slip_away(word, known));
    let first = near.next()?;
    near.next().is_none().then_some(first)
}

/// One letter other, too many, missing, or two changed over.
fn is_one_slip_away(typed: &str, known: &str) -> bool {
    let (typed, known): (Vec<char>, Vec<char>) = (typed.chars().collect(), known.chars().collect());
    let start = typed.iter().zip(&known).take_while(|(typed, known)| typed == known).count();
    let rest = |word: &[char], skip: usize| word.get(start + skip..).unwrap_or_default().to_vec();
    match typed.len().abs_diff(known.len()) {
        0 => {
            let (a, b) = (rest(&typed, 0), rest(&known, 0));
            let changed_over = matches!((a.as_slice(), b.as_slice()),
                ([a0, a1, a_end @ ..], [b0, b1, b_end @ ..]) if a0 == b1 && a1 == b0 && a_end == b_end);
            changed_over || rest(&typed, 1) == rest(&known, 1)
        }
        1 if typed.len() > known.len() => rest(&typed, 1) == rest(&known, 0),
        1 => rest(&typed, 0) == rest(&known, 1),
        _ => false,
    }
}

/// The words as a QR picture, an SVG.
///
/// # Errors
/// When they do not fit, which eight words always do.
pub fn qr(words: &Secret) -> Result<Vec<u8>> {
    let code = QrCode::with_error_correction_level(words.words(), EcLevel::Q)
        .map_err(|error| Error::Key(error.to_string()))?;
    Ok(code.render::<svg::Color<'_>>().min_dimensions(240, 240).build().into_bytes())
}

/// The words in a photo of the sheet.
///
/// # Errors
/// `SheetPhotoUnreadable`; `PhotoTooBig`.
pub fn read_photo(bytes: &[u8]) -> Result<Secret> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_PIXELS * 4);
    reader.limits(limits);
    let photo = reader.decode().map_err(|_| Problem::SheetPhotoUnreadable)?;
    let whole = photo.to_luma8();
    let small = photo.thumbnail(LOOKED_AT, LOOKED_AT).to_luma8();
    let words = [&small, &whole].into_iter().find_map(words_in);
    Ok(words.ok_or(Problem::SheetPhotoUnreadable)?)
}

fn words_in(photo: &image::GrayImage) -> Option<Secret> {
    let (width, height) = (photo.width() as usize, photo.height() as usize);
    let shade = |x: usize, y: usize| photo.get_pixel(x as u32, y as u32).0.first().copied().unwrap_or_default();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, shade);
    prepared.detect_grids().into_iter().find_map(|grid| read_words(&grid.decode().ok()?.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_512_words_and_none_is_one_slip_from_another() {
        let all: Vec<&str> = list().collect();
        assert_eq!(all.len(), 512);
        for (place, word) in all.iter().enumerate() {
            assert!(word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
            for other in all.iter().skip(place + 1) {
                assert!(word != other && !is_one_slip_away(word, other), "{word} and {other}");
            }
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        let read = read_words("Acorn, baloon CAKE dgo eggs yelow  castel zoo").unwrap();
        assert_eq!(read.words(), "acorn balloon cake dog egg yellow castle zoo");
        assert!(read_words("acorn balloon cake").is_none(), "three words are no sheet");
        assert!(read_words("acorn balloon cake dog egg yellow zoo xylophone").is_none());
    }

    #[test]
    fn two_different_words_are_asked_for() {
        for _ in 0..200 {
            let [one, two] = ask_two().unwrap();
            assert!(1 <= one && one < two && two <= SHEET_WORDS);
        }
    }

    #[test]
    fn drawn_words_differ_and_are_read_back() {
        let (one, two) = (draw_words().unwrap(), draw_words().unwrap());
        assert!(one != two);
        assert_eq!(read_words(one.words()).unwrap(), one);
    }

    #[test]
    fn the_picture_is_read_from_a_photo_and_nothing_else_is() {
        let words = draw_words().unwrap();
        let code = QrCode::with_error_correction_level(words.words(), EcLevel::Q).unwrap();
        let side = code.width() as u32;
        let dark = |x: u32, y: u32| {
            (4..side + 4).contains(&x) && (4..side + 4).contains(&y) && {
                code[((x - 4) as usize, (y - 4) as usize)] == qrcode::Color::Dark
            }
        };
        let photo = image::GrayImage::from_fn((side + 8) * 7, (side + 8) * 7, |x, y| {
            image::Luma([if dark(x / 7, y / 7) { 40 } else { 215 }])
        });
        let mut png = Cursor::new(Vec::new());
        image::DynamicImage::ImageLuma8(photo).write_to(&mut png, image::ImageFormat::Png).unwrap();
        assert_eq!(read_photo(&png.into_inner()).unwrap(), words);
        assert_eq!(read_photo(b"no photo").unwrap_err().problem(), Problem::SheetPhotoUnreadable);
    }
}
