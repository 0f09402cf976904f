//! The letters that came to the example family, with the pages of one of them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::dates::Now;
use crate::error::Result;
use crate::letters_in::{LetterIn, LetterPage};
use crate::store::Store;

/// The pages, by the names by which the family's file names them.
const PAGES: [(&str, &[u8]); 2] = [
    ("letter-1", include_bytes!("../../../../assets/example/letter-1.jpg")),
    ("letter-2", include_bytes!("../../../../assets/example/letter-2.jpg")),
];

impl Store {
    /// `named` has the ids of dates and letters out by their kinds.
    pub(super) fn put_in_letters_in(
        &mut self,
        list: Value,
        people: &BTreeMap<String, String>,
        named: &BTreeMap<String, String>,
        now: Now,
    ) -> Result<()> {
        for letter in super::read_all::<LetterIn>(list, people, now.day())? {
            let id = |name: &str| named.get(name).cloned().unwrap_or_default();
            let (date, asked_easy) = (id(&letter.date), id(&letter.asked_easy));
            let known = letter.pages.iter().filter_map(|page| PAGES.iter().find(|(name, _)| *name == page.photo));
            let pages = known.map(|(_, jpeg)| Ok(LetterPage { photo: self.keep_jpeg(jpeg)? }));
            let pages = pages.collect::<Result<_>>()?;
            self.save_letter_in(&LetterIn { pages, date, asked_easy, ..letter }, now)?;
        }
        Ok(())
    }
}
