//! The base set: OpenMoji's own pictures, to choose from beside those that stand for an idea of ours. They go into the
//! zip as `om-<hexcode>.svg`, with one list of names a language: in English from OpenMoji, in others from Unicode's
//! CLDR, which people who speak the language have written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Layer, Places, compose, read, refuse};

/// Groups that show nothing which a person would choose for something in their life, or that may mislead.
const NOT_GROUPS: [&str; 2] = ["flags", "component"];
/// The same for parts of a group: signs that are letters, trade marks, flags.
const NOT_PARTS: [&str; 10] =
    ["alphanum", "geometric", "keycap", "zodiac", "punctuation", "gender", "math", "brand", "flags", "queer-symbols"];

/// One entry of `openmoji.json`.
#[derive(Deserialize)]
struct Entry {
    emoji: String,
    hexcode: String,
    group: String,
    subgroups: String,
    annotation: String,
    tags: String,
    openmoji_tags: String,
    skintone: Value,
    skintone_base_hexcode: String,
}

/// One picture in a list of names.
#[derive(Serialize)]
struct Named {
    id: String,
    name: String,
    tags: String,
    group: String,
}

/// Names and other words of a language, by the sign itself.
type Names = BTreeMap<String, (String, Vec<String>)>;

/// The pictures and the lists of names.
pub fn base(root: &Path, places: &Places) -> Result<BTreeMap<String, String>, String> {
    let text = read(&places.openmoji.join("data/openmoji.json"))?;
    let entries: Vec<Entry> = serde_json::from_str(&text).map_err(|trouble| trouble.to_string())?;
    let mut files = BTreeMap::new();
    for entry in entries.iter().filter(|entry| is_offered(entry)) {
        if let Some(name) = file_of(entry) {
            let layer = Layer { moji: Some(entry.hexcode.clone()), w: 72.0, ..Layer::default() };
            files.insert(name, compose::picture(&[layer], None, places)?);
        }
    }
    for language in languages(root)? {
        let names = names_in(root, &language)?;
        let plain = entries.iter().filter(|entry| is_offered(entry) && is_plain(entry));
        let list: Vec<Named> = plain.map(|entry| named(entry, names.as_ref())).collect();
        let json = serde_json::to_string(&list).map_err(|trouble| trouble.to_string())?;
        files.insert(format!("base/{language}.json"), json);
    }
    Ok(files)
}

fn is_offered(entry: &Entry) -> bool {
    !NOT_GROUPS.contains(&entry.group.as_str())
        && !NOT_PARTS.contains(&entry.subgroups.as_str())
        && refuse(&entry.hexcode).is_ok()
}

/// As it is drawn, without a tone of its own.
fn is_plain(entry: &Entry) -> bool {
    entry.skintone.as_str() == Some("")
}

fn id_of(hexcode: &str) -> String {
    format!("om-{}", hexcode.to_lowercase())
}

/// Its name in the zip; nothing for two people of two tones, which no setting can ask for.
fn file_of(entry: &Entry) -> Option<String> {
    if is_plain(entry) {
        return Some(format!("{}.svg", id_of(&entry.hexcode)));
    }
    let tone = entry.skintone.as_u64().or_else(|| entry.skintone.as_str()?.parse().ok())?;
    Some(format!("{}.{tone}.svg", id_of(&entry.skintone_base_hexcode)))
}

fn named(entry: &Entry, names: Option<&Names>) -> Named {
    let english = || (entry.annotation.clone(), [entry.tags.as_str(), entry.openmoji_tags.as_str()].join(" "));
    let (name, tags) = match names.and_then(|names| names.get(entry.emoji.trim_end_matches('\u{fe0f}'))) {
        Some((name, words)) => (name.clone(), words.join(" ")),
        None => english(),
    };
    let mut tags: Vec<&str> = tags.split([',', ' ']).map(str::trim).filter(|tag| tag.len() > 1).collect();
    tags.sort_unstable();
    tags.dedup();
    Named { id: id_of(&entry.hexcode), name, tags: tags.join(" "), group: entry.group.clone() }
}

/// The languages of the app, without their countries.
fn languages(root: &Path) -> Result<Vec<String>, String> {
    let folders = fs::read_dir(root.join("locales")).map_err(|trouble| trouble.to_string())?;
    let names = folders.filter_map(|folder| folder.ok()?.file_name().into_string().ok());
    let mut languages: Vec<String> = names.filter_map(|name| name.split('-').next().map(str::to_owned)).collect();
    languages.sort();
    languages.dedup();
    Ok(languages)
}

/// CLDR's names; none for English, which OpenMoji has itself, and for a language that CLDR does not know.
fn names_in(root: &Path, language: &str) -> Result<Option<Names>, String> {
    let cldr = root.join("ui/node_modules/cldr-annotations-full/annotations");
    let path = cldr.join(language).join("annotations.json");
    if language == "en" || !path.exists() {
        return Ok(None);
    }
    let json: Value = serde_json::from_str(&read(&path)?).map_err(|trouble| trouble.to_string())?;
    let all = json["annotations"]["annotations"].as_object().ok_or("annotations.json has another shape")?;
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let named = |(sign, about): (&String, &Value)| {
        let name = texts(&about["tts"]).into_iter().next()?;
        Some((sign.trim_end_matches('\u{fe0f}').to_owned(), (name, texts(&about["default"]))))
    };
    Ok(Some(all.iter().filter_map(named).collect()))
}
