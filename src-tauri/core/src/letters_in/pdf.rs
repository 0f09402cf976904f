//! Drawing the pages of a PDF that came from anywhere. All is bounded: how long the file is, how many pages it has, how
//! large a page becomes. How long it takes and how much memory is the business of whoever runs this beside the record.

use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::font::{FontQuery, StandardFont};
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use image::{DynamicImage, RgbImage};
use typst_assets::pdf as fonts;

use super::files::LONGEST_SIDE;
use crate::error::{Problem, Result};

/// A PDF larger than this is not opened.
pub(super) const MOST_PDF: u64 = 20 * 1024 * 1024;
/// A PDF with more pages than this is not drawn.
pub const MOST_PAGES: usize = 20;
/// A small page grows no more than this: 288 pixels to an inch.
const LARGEST_SCALE: f32 = 4.0;

/// A page as it is drawn: nothing but its pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnPage {
    width: u16,
    height: u16,
    /// Three bytes each.
    pixels: Vec<u8>,
}

impl DrawnPage {
    /// Writes it for [`DrawnPage::read`].
    ///
    /// # Errors
    /// Nobody reads.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        to.write_all(&self.width.to_le_bytes())?;
        to.write_all(&self.height.to_le_bytes())?;
        to.write_all(&self.pixels)
    }

    /// Reads the next page, and takes no more than a page can have; `None` at the end.
    ///
    /// # Errors
    /// It breaks off, or says that it is larger than a page.
    pub fn read(from: &mut impl Read) -> io::Result<Option<DrawnPage>> {
        let mut sizes = Vec::new();
        from.by_ref().take(4).read_to_end(&mut sizes)?;
        let [a, b, c, d] = match <[u8; 4]>::try_from(sizes) {
            Ok(sizes) => sizes,
            Err(sizes) if sizes.is_empty() => return Ok(None),
            Err(_) => return Err(io::ErrorKind::UnexpectedEof.into()),
        };
        let (width, height) = (u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]));
        if [width, height].iter().any(|side| !(1..=LONGEST_SIDE).contains(side)) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let mut pixels = vec![0; usize::from(width) * usize::from(height) * 3];
        from.read_exact(&mut pixels)?;
        Ok(Some(DrawnPage { width, height, pixels }))
    }

    pub(super) fn into_photo(self) -> Option<DynamicImage> {
        RgbImage::from_raw(self.width.into(), self.height.into(), self.pixels).map(DynamicImage::ImageRgb8)
    }
}

/// Draws the pages one after another, and gives how many there are.
///
/// # Errors
/// `LetterFileTooBig`, `LetterFileLocked` for one that wants a password, `LetterFileUnreadable`; what `each` gives.
pub fn draw(pdf: Vec<u8>, mut each: impl FnMut(DrawnPage) -> io::Result<()>) -> Result<usize> {
    if pdf.len() as u64 > MOST_PDF {
        return Err(Problem::LetterFileTooBig.into());
    }
    // A reader of files that come from anywhere may give up in the middle.
    catch_unwind(AssertUnwindSafe(|| draw_all(pdf, &mut each))).map_err(|_| Problem::LetterFileUnreadable)?
}

fn draw_all(pdf: Vec<u8>, each: &mut impl FnMut(DrawnPage) -> io::Result<()>) -> Result<usize> {
    let pdf = Pdf::new(pdf).map_err(|error| match error {
        LoadPdfError::Decryption(_) => Problem::LetterFileLocked,
        LoadPdfError::Invalid => Problem::LetterFileUnreadable,
    })?;
    let count = pdf.pages().len();
    if count == 0 {
        return Err(Problem::LetterFileUnreadable.into());
    }
    if count > MOST_PAGES {
        return Err(Problem::LetterFileTooBig.into());
    }
    let (cache, settings) = (RenderCache::new(), settings());
    for page in pdf.pages().iter() {
        each(drawn(page, &cache, &settings).ok_or(Problem::LetterFileUnreadable)?)?;
    }
    Ok(count)
}

/// A page on white; nothing where it has no size.
fn drawn<'a>(page: &'a Page<'a>, cache: &RenderCache<'a>, settings: &InterpreterSettings) -> Option<DrawnPage> {
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    if !longest.is_finite() || width.min(height) <= 0.0 {
        return None;
    }
    let scale = (f32::from(LONGEST_SIDE) / longest).min(LARGEST_SCALE);
    // It is between 1 and the longest side, whatever the page says.
    let side = |length: f32| (length * scale).clamp(1.0, f32::from(LONGEST_SIDE)) as u16;
    let (width, height) = (side(width), side(height));
    let size =
        RenderSettings { x_scale: scale, y_scale: scale, width: Some(width), height: Some(height), bg_color: WHITE };
    let pixels = render(page, cache, settings, &size);
    let pixels = pixels.data_as_u8_slice().chunks_exact(4).flat_map(|pixel| pixel.iter().take(3).copied()).collect();
    Some(DrawnPage { width, height, pixels })
}

fn settings() -> InterpreterSettings {
    InterpreterSettings {
        font_resolver: Arc::new(|query| {
            let font = match query {
                FontQuery::Standard(font) => *font,
                FontQuery::Fallback(font) => font.pick_standard_font(),
            };
            Some((Arc::new(font_of(font)), 0))
        }),
        // Only letters in Chinese, Japanese or Korean without their own font would need more than 2 MB of tables.
        cmap_resolver: Arc::new(|_| None),
        warning_sink: Arc::new(|_| {}),
        // What somebody filled in or signed is a part of the letter.
        render_annotations: true,
    }
}

/// The fonts that each reader of PDFs has to have.
fn font_of(font: StandardFont) -> &'static [u8] {
    match font {
        StandardFont::Helvetica => fonts::SANS,
        StandardFont::HelveticaBold => fonts::SANS_BOLD,
        StandardFont::HelveticaOblique => fonts::SANS_ITALIC,
        StandardFont::HelveticaBoldOblique => fonts::SANS_BOLD_ITALIC,
        StandardFont::Courier => fonts::FIXED,
        StandardFont::CourierBold => fonts::FIXED_BOLD,
        StandardFont::CourierOblique => fonts::FIXED_ITALIC,
        StandardFont::CourierBoldOblique => fonts::FIXED_BOLD_ITALIC,
        StandardFont::TimesRoman => fonts::SERIF,
        StandardFont::TimesBold => fonts::SERIF_BOLD,
        StandardFont::TimesItalic => fonts::SERIF_ITALIC,
        StandardFont::TimesBoldItalic => fonts::SERIF_BOLD_ITALIC,
        StandardFont::ZapfDingBats => fonts::DING_BATS,
        StandardFont::Symbol => fonts::SYMBOL,
    }
}
