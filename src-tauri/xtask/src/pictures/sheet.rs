//! Sheets of all pictures, for looking: at 64 px and at 30 mm, in colour and in grey.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::{Places, read, write};

const ACROSS: usize = 6;
const DOWN: usize = 8;
const CELL: (usize, usize) = (210, 142);

/// Writes `pictures-1.svg`, `pictures-1-grey.svg` and so on into a folder; with a tone, the pictures of that tone.
pub fn contact_sheet(root: &Path, out: &Path, tone: Option<&str>) -> Result<(), String> {
    let built = Places::of(root).built;
    let json: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&read(&built.join("pictures.json"))?).map_err(|trouble| trouble.to_string())?;
    fs::create_dir_all(out).map_err(|trouble| trouble.to_string())?;
    let ids: Vec<&String> = json.keys().collect();
    for (number, ids) in ids.chunks(ACROSS * DOWN).enumerate() {
        let cells = cells(&built, ids, tone)?;
        for (name, filter) in [("", ""), ("-grey", " filter=\"url(#grey)\"")] {
            let (wide, high) = (CELL.0 * ACROSS, CELL.1 * DOWN);
            let page = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\">\
                 <filter id=\"grey\"><feColorMatrix type=\"saturate\" values=\"0\"/></filter>\
                 <rect width=\"{wide}\" height=\"{high}\" fill=\"#fff\"/><g{filter}>{cells}</g></svg>"
            );
            write(&out.join(format!("pictures-{}{name}.svg", number + 1)), page.as_bytes())?;
        }
    }
    Ok(())
}

fn cells(built: &Path, ids: &[&String], tone: Option<&str>) -> Result<String, String> {
    let mut cells = String::new();
    for (at, id) in ids.iter().enumerate() {
        let (x, y) = ((at % ACROSS) * CELL.0 + 4, (at / ACROSS) * CELL.1 + 4);
        let toned = tone.map(|tone| built.join(format!("{id}.{tone}.svg"))).filter(|path| path.exists());
        let svg = read(&toned.unwrap_or_else(|| built.join(format!("{id}.svg"))))?;
        for (x, y, size) in [(x, y, 113), (x + 122, y + 46, 64)] {
            let placed = format!("<svg x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" ");
            cells.push_str(&svg.replacen("<svg ", &placed, 1));
        }
        let (x, y) = (x + 60, y + 130);
        write!(
            cells,
            "<text x=\"{x}\" y=\"{y}\" font-family=\"sans-serif\" font-size=\"13\" text-anchor=\"middle\">{id}</text>"
        )
        .map_err(|trouble| trouble.to_string())?;
    }
    Ok(cells)
}
