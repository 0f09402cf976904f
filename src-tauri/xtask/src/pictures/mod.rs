//! Makes the pictures of the product: recipes of OpenMoji layers and our own drawings become
//! `assets/pictures/built/<id>.svg`, one file more for each skin tone, and one zip that core embeds.
//! The form of a recipe is told at the head of `assets/pictures/recipes.toml`.

mod base;
mod compose;
mod fonts;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

pub use fonts::fonts;
pub use sheet::contact_sheet;

/// Every tone that the settings offer; the first part is the name in files, the second OpenMoji's suffix.
pub const TONES: [(&str, &str); 6] =
    [("yellow", ""), ("1", "-1F3FB"), ("2", "-1F3FC"), ("3", "-1F3FD"), ("4", "-1F3FE"), ("5", "-1F3FF")];

/// OpenMoji files that no picture may use: they mislead here, or mean nothing to most people.
const REFUSED: [(&str, &str); 9] = [
    ("-2696-FE0F", "a gavel, which no judge here uses"),
    ("E300", "a nurse's cap"),
    ("E301", "a nurse's cap"),
    ("E302", "a nurse's cap"),
    ("E303", "a nurse's cap"),
    ("1F4BE", "a floppy disk"),
    ("E25C", "a floppy disk"),
    ("1F198", "the letters SOS"),
    ("E250", "the hamburger menu"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recipe {
    says: String,
    moji: Option<String>,
    own: Option<String>,
    tone: Option<String>,
    size: Option<f64>,
    #[serde(default)]
    layers: Vec<Layer>,
}

#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields)]
pub struct Layer {
    moji: Option<String>,
    own: Option<String>,
    tone: Option<String>,
    #[serde(default)]
    keep: bool,
    #[serde(default)]
    badge: bool,
    #[serde(default)]
    halo: bool,
    #[serde(default)]
    flip: bool,
    #[serde(default)]
    x: f64,
    #[serde(default)]
    y: f64,
    #[serde(default = "whole")]
    w: f64,
    #[serde(default)]
    turn: f64,
    #[serde(default)]
    colours: BTreeMap<String, String>,
}

fn whole() -> f64 {
    72.0
}

impl Layer {
    fn takes_tone(&self) -> bool {
        !self.keep && self.tone.is_some()
    }
}

impl Recipe {
    /// The layers, or the one file that `moji` or `own` names, in the middle of the grid.
    fn layers(&self) -> Vec<Layer> {
        if self.moji.is_none() && self.own.is_none() {
            return self.layers.clone();
        }
        let size = self.size.unwrap_or(72.0);
        let corner = (72.0 - size) / 2.0;
        let (moji, own, tone) = (self.moji.clone(), self.own.clone(), self.tone.clone());
        vec![Layer { moji, own, tone, x: corner, y: corner, w: size, ..Layer::default() }]
    }
}

/// What `pictures.json` tells about one picture.
#[derive(Serialize)]
struct Credit {
    says: String,
    toned: bool,
    sources: BTreeSet<String>,
    authors: BTreeSet<String>,
    licence: &'static str,
}

/// The folders that a picture is made from.
pub struct Places {
    built: PathBuf,
    recipes: PathBuf,
    own: PathBuf,
    openmoji: PathBuf,
}

impl Places {
    fn of(root: &Path) -> Self {
        let pictures = root.join("assets/pictures");
        Self {
            built: pictures.join("built"),
            recipes: pictures.join("recipes.toml"),
            own: pictures.join("own"),
            openmoji: root.join("ui/node_modules/openmoji"),
        }
    }
}

/// Builds every picture, unless nothing has changed since the last time.
pub fn build(root: &Path) -> Result<(), String> {
    let places = Places::of(root);
    let print = fingerprint(root, &places)?;
    let mark = places.built.join("made-from");
    if fs::read_to_string(&mark).is_ok_and(|kept| kept == print) && places.built.join("pictures.zip").exists() {
        return Ok(());
    }
    let recipes: BTreeMap<String, Recipe> =
        toml::from_str(&read(&places.recipes)?).map_err(|trouble| format!("recipes.toml: {trouble}"))?;
    let authors = authors(&places)?;
    let mut files = BTreeMap::new();
    let mut credits = BTreeMap::new();
    for (id, recipe) in &recipes {
        let credit = make(id, recipe, &places, &authors, &mut files).map_err(|trouble| format!("{id}: {trouble}"))?;
        credits.insert(id, credit);
    }
    let json = serde_json::to_string_pretty(&credits).map_err(|trouble| trouble.to_string())?;
    files.insert("pictures.json".to_owned(), json);
    if places.built.exists() {
        fs::remove_dir_all(&places.built).map_err(|trouble| trouble.to_string())?;
    }
    fs::create_dir_all(&places.built).map_err(|trouble| trouble.to_string())?;
    for (name, text) in &files {
        write(&places.built.join(name), text.as_bytes())?;
    }
    files.extend(base::base(root, &places)?);
    write(&places.built.join("pictures.zip"), &zipped(&files)?)?;
    write(&mark, print.as_bytes())
}

fn make(
    id: &str,
    recipe: &Recipe,
    places: &Places,
    authors: &BTreeMap<String, String>,
    files: &mut BTreeMap<String, String>,
) -> Result<Credit, String> {
    let layers = recipe.layers();
    if layers.is_empty() {
        return Err("no layers".to_owned());
    }
    let mut credit = Credit {
        says: recipe.says.clone(),
        toned: layers.iter().any(Layer::takes_tone),
        sources: BTreeSet::new(),
        authors: BTreeSet::new(),
        licence: "CC-BY-SA-4.0",
    };
    for layer in &layers {
        let Some(moji) = &layer.moji else {
            credit.authors.insert("By My Side".to_owned());
            continue;
        };
        refuse(moji)?;
        let hexcode = moji.replace("-*", "");
        let author = authors.get(&hexcode).ok_or(format!("openmoji.json does not know {hexcode}"))?;
        credit.authors.insert(author.clone());
        credit.sources.insert(hexcode);
    }
    files.insert(format!("{id}.svg"), compose::picture(&layers, None, places)?);
    if credit.toned {
        for (tone, _) in TONES {
            files.insert(format!("{id}.{tone}.svg"), compose::picture(&layers, Some(tone), places)?);
        }
    }
    Ok(credit)
}

fn refuse(moji: &str) -> Result<(), String> {
    for (part, why) in REFUSED {
        if moji.contains(part) {
            return Err(format!("{moji} shows {why}"));
        }
    }
    let flag = ["1F1E", "1F1F", "1F3F3", "1F3F4", "1F6A9"].iter().any(|start| moji.starts_with(start));
    if flag { Err(format!("{moji} is a flag")) } else { Ok(()) }
}

fn authors(places: &Places) -> Result<BTreeMap<String, String>, String> {
    #[derive(Deserialize)]
    struct Entry {
        hexcode: String,
        openmoji_author: String,
    }
    let text = read(&places.openmoji.join("data/openmoji.json"))?;
    let entries: Vec<Entry> = serde_json::from_str(&text).map_err(|trouble| trouble.to_string())?;
    Ok(entries.into_iter().map(|entry| (entry.hexcode, entry.openmoji_author)).collect())
}

/// The time in each entry stays fixed, so that the same drawings give the same zip.
fn zipped(files: &BTreeMap<String, String>) -> Result<Vec<u8>, String> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default()).unix_permissions(0o644);
    for (name, text) in files {
        zip.start_file(name.as_str(), options).map_err(|trouble| trouble.to_string())?;
        zip.write_all(text.as_bytes()).map_err(|trouble| trouble.to_string())?;
    }
    zip.finish().map(std::io::Cursor::into_inner).map_err(|trouble| trouble.to_string())
}

/// Changes when a recipe, a drawing, OpenMoji, CLDR or this code changes.
fn fingerprint(root: &Path, places: &Places) -> Result<String, String> {
    let mut hasher = DefaultHasher::new();
    include_str!("mod.rs").hash(&mut hasher);
    include_str!("base.rs").hash(&mut hasher);
    include_str!("compose.rs").hash(&mut hasher);
    read(&root.join("ui/node_modules/cldr-annotations-full/package.json"))?.hash(&mut hasher);
    read(&places.recipes)?.hash(&mut hasher);
    read(&places.openmoji.join("package.json"))?.hash(&mut hasher);
    let entries = fs::read_dir(&places.own).map_err(|trouble| trouble.to_string())?;
    let mut drawings: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    drawings.retain(|path| path.extension().is_some_and(|ending| ending == "svg"));
    drawings.sort();
    for drawing in drawings {
        drawing.file_name().hash(&mut hasher);
        read(&drawing)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|trouble| format!("{}: {trouble}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|trouble| format!("{}: {trouble}", path.display()))
}
