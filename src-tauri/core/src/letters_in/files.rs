//! A letter as a file: a photo, a scan or a PDF. Its pages are kept as photos, large enough to read.

use std::io::Cursor;

use image::{ImageFormat, ImageReader};

use super::pdf::MOST_PDF;
use super::{DrawnPage, LetterPage};
use crate::error::{Problem, Result};
use crate::photos;
use crate::store::Store;

/// A file larger than this is not read.
pub const MOST_BYTES: u64 = photos::MOST_BYTES;
/// The longer side of a kept page, in pixels: A4 with 150 to an inch, on which small print can be read.
pub(super) const LONGEST_SIDE: u16 = 1754;
/// A PDF says what it is near its beginning.
const BEGINNING: usize = 1024;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterFile {
    /// A photo or a scan: one page.
    Photo,
    /// A PDF.
    Pdf,
}

/// What a file is, from its first bytes. Nothing more is read of it.
///
/// # Errors
/// `LetterFileKind` for anything else, `LetterFileTooBig`.
pub fn letter_file(bytes: &[u8]) -> Result<LetterFile> {
    let beginning = bytes.get(..BEGINNING.min(bytes.len())).unwrap_or_default();
    if beginning.windows(5).any(|five| five == b"%PDF-") {
        return if bytes.len() as u64 > MOST_PDF { Err(Problem::LetterFileTooBig.into()) } else { Ok(LetterFile::Pdf) };
    }
    let known = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?.format();
    if known.is_some_and(|format: ImageFormat| format.reading_enabled()) {
        Ok(LetterFile::Photo)
    } else {
        Err(Problem::LetterFileKind.into())
    }
}

/// A problem with a photo, as it is said of a letter.
fn of_letter(problem: Problem) -> Problem {
    match problem {
        Problem::PhotoKind => Problem::LetterFileKind,
        Problem::PhotoTooBig => Problem::LetterFileTooBig,
        Problem::PhotoUnreadable => Problem::LetterFileUnreadable,
        other => other,
    }
}

/// A drawn page as a photo.
///
/// # Errors
/// `LetterFileUnreadable`.
pub fn page_as_photo(page: DrawnPage) -> Result<Vec<u8>> {
    let photo = page.into_photo().ok_or(Problem::LetterFileUnreadable)?;
    photos::jpeg_of(&photo).map_err(|error| of_letter(error.problem()).into())
}

impl Store {
    /// Keeps a photo or a scan as a page.
    ///
    /// # Errors
    /// `LetterFileKind`, `LetterFileTooBig`, `LetterFileUnreadable`.
    pub fn keep_letter_photo(&mut self, bytes: &[u8]) -> Result<LetterPage> {
        let page = photos::prepare_to(bytes, LONGEST_SIDE.into()).map_err(|error| of_letter(error.problem()))?;
        Ok(LetterPage { photo: self.keep_jpeg(&page)? })
    }

    /// Keeps a page of a PDF that was drawn and made a photo.
    ///
    /// # Errors
    /// The disk.
    pub fn keep_letter_page(&mut self, photo: &[u8]) -> Result<LetterPage> {
        Ok(LetterPage { photo: self.keep_jpeg(photo)? })
    }
}
