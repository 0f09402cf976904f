//! Paper: a document is laid out with Typst as tagged PDF (PDF/UA-1), and the same pages as images to look at
//! first. Words go in as values and are never read as markup, so a `#` in a name is a `#`.

mod fonts;
mod values;
mod world;

#[cfg(test)]
mod grey;
#[cfg(test)]
mod quality;
#[cfg(test)]
mod tests;

use typst::diag::SourceDiagnostic;
use typst::foundations::Label;
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::text::Words;
use fonts::Letters;
use values::values;
use world::Files;

/// What a template marks where something had no room.
const LEFT_OUT: &str = "left-out";
/// Dots per inch of the pages that are looked at.
const DOTS: f64 = 150.0;

/// How a document is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Size of the text: 16, or 20 for large print.
    pub points: u8,
}

impl Default for Options {
    fn default() -> Options {
        Options { points: 16 }
    }
}

/// Where the drawings and photos of a document are found.
pub struct Pictures<'a> {
    /// A picture by its id, as SVG.
    pub idea: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// A kept photo by its sha256.
    pub photo: &'a dyn Fn(&str) -> Option<Vec<u8>>,
}

impl std::fmt::Debug for Pictures<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Pictures").finish_non_exhaustive()
    }
}

/// A document on its pages.
#[derive(Debug)]
pub struct Pages {
    document: PagedDocument,
    pdf: Vec<u8>,
}

/// Lays a document out. Pages and PDF are made together, so what was looked at is what is printed.
///
/// # Errors
/// `PageCannotBeMade` when not even its plain form can be laid out.
pub fn lay_out(document: &Document, options: Options, pictures: &Pictures<'_>, words: &Words) -> Result<Pages> {
    let full = attempt(document, options, pictures, words, Letters::All);
    let pages = full.or_else(|_| attempt(document, options, pictures, words, Letters::Plain));
    // Typst remembers every layout; a long-lived program must let go of it.
    typst::comemo::evict(0);
    pages
}

fn attempt(
    document: &Document,
    options: Options,
    pictures: &Pictures<'_>,
    words: &Words,
    letters: Letters,
) -> Result<Pages> {
    let values = values(document, options, pictures, words, letters)?;
    let files = Files::new(serde_json::to_vec(&values.document)?, values.pictures)
        .map_err(|error| Error::Page(error.to_string()))?;
    let laid_out: PagedDocument = typst::compile(&files).output.map_err(|errors| because(&errors))?;
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Error::Page(error.message().to_string()))?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&laid_out, &options).map_err(|errors| because(&errors))?;
    Ok(Pages { document: laid_out, pdf })
}

fn because(errors: &[SourceDiagnostic]) -> Error {
    Error::Page(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}

impl Pages {
    /// How many pages.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// Something that was chosen had no room on the one page that there is.
    pub fn has_left_out(&self) -> bool {
        let mark = Label::new(PicoStr::intern(LEFT_OUT));
        mark.is_some_and(|mark| self.document.introspector().label_count(mark) > 0)
    }

    /// The PDF, tagged, with its fonts in it.
    pub fn pdf(&self) -> &[u8] {
        &self.pdf
    }

    /// A page as PNG, from 1.
    pub fn png(&self, number: usize) -> Option<Vec<u8>> {
        let page = self.document.pages().get(number.checked_sub(1)?)?;
        let options = RenderOptions { pixel_per_pt: (DOTS / 72.0).into(), render_bleed: false };
        typst_render::render(page, &options).encode_png().ok()
    }
}
