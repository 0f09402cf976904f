//! The pictures: one idea is one id, in the app and on paper. They are built by `cargo xtask pictures`
//! and carried inside the program as one zip.

use std::borrow::Cow;
use std::io::{Cursor, Read};
use std::sync::OnceLock;

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
        let mut ids: Vec<String> =
            names.filter_map(|name| name.strip_suffix(".svg").filter(|name| is_id(name)).map(str::to_owned)).collect();
        ids.sort();
        ids
    })
}

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
