//! The words of the program, from the same `.ftl` files that the screens read. Rust needs them for print,
//! for file names and for notices of the system.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The language every other falls back to.
pub const FIRST_LANGUAGE: &str = "en-GB";

/// A value that a message uses: its name and what stands in its place.
pub type Value<'a> = (&'a str, FluentValue<'a>);

/// The words of one language.
pub struct Words {
    /// BCP 47 tag: "en-GB", "cy".
    pub language: String,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The files of a language.
fn files_of(language: &str) -> Vec<String> {
    let built_in = LOCALES.get_dir(language).into_iter().flat_map(Dir::files);
    let files: Vec<String> = built_in.map(|file| file.contents_utf8().unwrap_or_default().to_owned()).collect();
    match folder_of_a_test() {
        Some(folder) if files.is_empty() => {
            let files = std::fs::read_dir(folder.join(language)).into_iter().flatten().flatten();
            files.filter_map(|file| std::fs::read_to_string(file.path()).ok()).collect()
        }
        _ => files,
    }
}

/// A language that only a test has.
fn added() -> Vec<String> {
    let folders = folder_of_a_test().and_then(|folder| std::fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    let names = folders.filter_map(|folder| folder.file_name().into_string().ok());
    names.filter(|name| LOCALES.get_dir(name).is_none()).collect()
}

/// Where a test keeps a language of its own. A release build does not look.
fn folder_of_a_test() -> Option<std::path::PathBuf> {
    if cfg!(debug_assertions) { std::env::var_os("BY_MY_SIDE_LOCALES").map(Into::into) } else { None }
}

/// The languages that there are words for, the first language first.
pub fn languages() -> &'static [String] {
    static LANGUAGES: OnceLock<Vec<String>> = OnceLock::new();
    LANGUAGES.get_or_init(|| {
        let mut names: Vec<String> =
            LOCALES.dirs().filter_map(|folder| folder.path().to_str()).map(str::to_owned).chain(added()).collect();
        names.sort_by_key(|name| (name != FIRST_LANGUAGE, name.clone()));
        names
    })
}

impl Words {
    /// The words of a language; those of the first language where there is no such language.
    pub fn new(language: &str) -> Words {
        let language = if languages().iter().any(|known| known == language) { language } else { FIRST_LANGUAGE };
        let tag: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Marks of isolation would be printed as boxes and spoken as pauses.
        bundle.set_use_isolating(false);
        for source in files_of(language) {
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Words { language: language.to_owned(), bundle }
    }

    /// The message `id`, or its attribute `id.name`. An id without words gives itself, which a test forbids.
    pub fn text(&self, id: &str, values: &[Value<'_>]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// The spoken form: the attribute `speech` where there is one.
    pub fn speech(&self, id: &str, values: &[Value<'_>]) -> String {
        self.find(&format!("{id}.speech"), values).unwrap_or_else(|| self.text(id, values))
    }

    /// Whether there are words for `id`.
    pub fn has(&self, id: &str) -> bool {
        self.find(id, &[]).is_some()
    }

    fn find(&self, id: &str, values: &[Value<'_>]) -> Option<String> {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, name)| (message, Some(name)));
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut troubles = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut troubles).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_language_speaks_the_first() {
        assert_eq!(Words::new("xx").language, FIRST_LANGUAGE);
    }

    #[test]
    fn values_stand_in_the_words_without_marks_of_isolation() {
        let said = Words::new(FIRST_LANGUAGE).text("said-in", &[("time", "1 hour".into())]);
        assert_eq!(said, "in 1 hour");
    }
}
