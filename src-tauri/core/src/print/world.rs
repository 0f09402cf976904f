//! What Typst may see: the templates, one file of values, the pictures of this document, our fonts. Nothing else:
//! no folder, no network, no clock.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::fonts::FONTS;

const TEMPLATES: [(&str, &str); 14] = [
    ("/page.typ", include_str!("../../../../assets/print/page.typ")),
    ("/blocks.typ", include_str!("../../../../assets/print/blocks.typ")),
    ("/week.typ", include_str!("../../../../assets/print/week.typ")),
    ("/month.typ", include_str!("../../../../assets/print/month.typ")),
    ("/cards.typ", include_str!("../../../../assets/print/cards.typ")),
    ("/columns.typ", include_str!("../../../../assets/print/columns.typ")),
    ("/letter.typ", include_str!("../../../../assets/print/letter.typ")),
    ("/wallet.typ", include_str!("../../../../assets/print/wallet.typ")),
    ("/prompts.typ", include_str!("../../../../assets/print/prompts.typ")),
    ("/book.typ", include_str!("../../../../assets/print/book.typ")),
    ("/panels.typ", include_str!("../../../../assets/print/panels.typ")),
    ("/pack.typ", include_str!("../../../../assets/print/pack.typ")),
    ("/one-page.typ", include_str!("../../../../assets/print/one-page.typ")),
    ("/drawn.typ", include_str!("../../../../assets/print/drawn.typ")),
];

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// The files of one document.
pub struct Files {
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl Files {
    /// The templates, these values and these pictures by path.
    pub fn new(values: Vec<u8>, pictures: HashMap<String, Vec<u8>>) -> FileResult<Files> {
        let mut files = HashMap::new();
        for (path, text) in TEMPLATES {
            files.insert(named(path)?, Bytes::new(text.as_bytes()));
        }
        files.insert(named("/document.json")?, Bytes::new(values));
        for (path, bytes) in pictures {
            files.insert(named(&path)?, Bytes::new(bytes));
        }
        Ok(Files { main: named("/page.typ")?, files })
    }
}

fn named(path: &str) -> FileResult<FileId> {
    let path = VirtualPath::new(path).map_err(|_| FileError::Other(None))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Files {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let text = String::from_utf8(self.file(id)?.to_vec()).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
