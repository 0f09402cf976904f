//! The pictures: one idea is one id, in the app and on paper. They are built by `cargo xtask pictures`
//! and carried inside the program as one zip.

use std::borrow::Cow;
use std::io::{Cursor, Read};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zip::ZipArchive;

static PICTURES: &[u8] = include_bytes!("../../../assets/pictures/built/pictures.zip");

type Archive = ZipArchive<Cursor<&'static [u8]>>;

/// The SVG of an idea. `tone` is "" (as drawn), "yellow" or "1" to "5"; a picture without people, and a tone
/// that is not known, give the picture as drawn. A name that is not the id of a picture gives nothing.
pub fn find(name: &str, tone: &str) -> Option<Cow<'static, [u8]>> {
    if !is_id(name) {
        return None;
    }
    let toned = if is_id(tone) { entry(&format!("{name}.{tone}.svg")) } else { None };
    toned.or_else(|| entry(&format!("{name}.svg"))).map(Cow::Owned)
}

/// The ids of all pictures, sorted.
pub fn ids() -> &'static [String] {
    static IDS: OnceLock<Vec<String>> = OnceLock::new();
    IDS.get_or_init(|| {
        let names = archive().into_iter().flat_map(|archive| archive.file_names()).flatten();
        let mut ids: Vec<String> = names
            .filter_map(|name| {
                name.strip_suffix(".svg").filter(|name| is_id(name) && !name.starts_with(BASE)).map(str::to_owned)
            })
            .collect();
        ids.sort();
        ids
    })
}

/// A picture of the base set, beside those that stand for an idea of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct BasePicture {
    /// Its id, as "om-1f600".
    pub id: String,
    /// What it shows.
    pub name: String,
    /// Other words under which it is looked for, with blanks between.
    pub tags: String,
    /// The group of the base set: "animals-nature", "food-drink" …
    pub group: String,
}

/// The pictures of the base set, with their names in a language; in English where it has none.
pub fn base(language: &str) -> Vec<BasePicture> {
    let base = language.split('-').next().unwrap_or_default();
    let list = Some(base).filter(|base| is_id(base)).and_then(|base| entry(&format!("base/{base}.json")));
    let list = list.or_else(|| entry("base/en.json")).unwrap_or_default();
    serde_json::from_slice(&list).unwrap_or_default()
}

/// The beginning of the id of a picture of the base set.
const BASE: &str = "om-";

/// What is known of each picture as JSON: what it says, its OpenMoji sources, its authors and its licence.
pub fn credits() -> Option<Cow<'static, [u8]>> {
    entry("pictures.json").map(Cow::Owned)
}

fn is_id(name: &str) -> bool {
    (1..=60).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// The list of the zip is read once; one picture is unpacked when it is asked for.
fn archive() -> Option<&'static Archive> {
    static ARCHIVE: OnceLock<Option<Archive>> = OnceLock::new();
    ARCHIVE.get_or_init(|| ZipArchive::new(Cursor::new(PICTURES)).ok()).as_ref()
}

fn entry(name: &str) -> Option<Vec<u8>> {
    let mut archive = archive()?.clone();
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_an_svg_on_the_grid() {
        for id in ids() {
            let svg = find(id, "").unwrap();
            assert!(svg.starts_with(b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\">"), "{id}");
        }
    }

    #[test]
    fn the_base_set_has_a_name_in_every_language_and_a_picture_each() {
        let english = base("en-GB");
        assert!(english.len() > 1_500, "{}", english.len());
        assert!(english.iter().all(|one| !one.name.is_empty() && find(&one.id, "").is_some()));
        assert!(ids().iter().all(|id| !id.starts_with(BASE)));
        let cat = english.iter().find(|one| one.name == "cat").unwrap();
        assert_eq!(base("cy").iter().find(|one| one.id == cat.id).unwrap().name, "cath");
        assert_eq!(base("xx"), english);
        assert_ne!(find("om-1f44b", "1"), find("om-1f44b", "5"), "a hand follows the tone");
    }

    #[test]
    fn people_follow_the_tone_and_things_do_not() {
        assert_ne!(find("advocate", "1"), find("advocate", "5"));
        assert_ne!(find("advocate", "yellow"), find("advocate", ""));
        assert_eq!(find("bus", "5"), find("bus", ""));
        assert_eq!(find("advocate", "green"), find("advocate", ""));
    }

    #[test]
    fn hostile_names_find_nothing() {
        for name in ["", "../bus", "bus.svg", "bus.1", "BUS", "pictures.json", "bus/", "b\0us", &"a".repeat(5000)] {
            assert!(find(name, "").is_none(), "{name}");
        }
        assert_eq!(find("bus", "../1"), find("bus", ""));
    }

    #[test]
    fn every_picture_has_a_name() {
        let names = include_str!("../../../locales/en-GB/pictures.ftl");
        for id in ids() {
            assert!(names.contains(&format!("\npicture-{id} = ")), "{id}");
        }
    }

    #[test]
    fn every_picture_has_its_credit() {
        let credits: serde_json::Value = serde_json::from_slice(&credits().unwrap()).unwrap();
        for id in ids() {
            assert_eq!(credits[id]["licence"], "CC-BY-SA-4.0", "{id}");
            assert!(!credits[id]["authors"].as_array().unwrap().is_empty(), "{id}");
        }
    }
}
