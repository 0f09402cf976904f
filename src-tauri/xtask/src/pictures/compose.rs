//! Lays the layers of one recipe on the 72-unit grid and writes one small SVG.

use std::fmt::Write;

use roxmltree::{Document, Node};

use super::{Layer, Places, TONES, read};

/// The skin and hair that OpenMoji gives to each tone, in the order of `TONES`.
const SKIN: [&str; 6] = ["#FCEA2B", "#FADCBC", "#DEBB90", "#C19A65", "#A57939", "#6A462F"];
const HAIR: [&str; 6] = ["#F1B31C", "#A57939", "#FCEA2B", "#6A462F", "#000000", "#000000"];

/// The shade of skin that OpenMoji gives to each tone.
const SHADE: [&str; 6] = ["#F1B31C", "#DEBB90", "#C19A65", "#A57939", "#6A462F", "#352318"];

/// Our own drawings keep to OpenMoji's palette, so that all pictures are of one family.
const PALETTE: [&str; 28] = [
    "#000000", "#FFFFFF", "#92D3F5", "#61B2E4", "#EA5A47", "#D22F27", "#B1CC33", "#5C9E31", "#FCEA2B", "#F1B31C",
    "#D0CFCE", "#9B9B9A", "#3F3F3F", "#F4AA41", "#E27022", "#FFA7C0", "#E67A94", "#B399C8", "#8967AA", "#A57939",
    "#6A462F", "#1E50A0", "#781E32", "#186648", "#FADCBC", "#DEBB90", "#C19A65", "#352318",
];

/// One whole picture; without a tone, as the recipe draws it.
pub fn picture(layers: &[Layer], tone: Option<&str>, places: &Places) -> Result<String, String> {
    let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\">");
    for layer in layers {
        place(&mut svg, layer, tone, places)?;
    }
    svg.push_str("</svg>\n");
    Ok(svg)
}

fn place(svg: &mut String, layer: &Layer, tone: Option<&str>, places: &Places) -> Result<(), String> {
    let tone = match tone {
        Some(tone) if layer.takes_tone() => Some(tone),
        _ => layer.tone.as_deref(),
    };
    let (text, own) = source(layer, tone, places)?;
    let document = Document::parse(&text).map_err(|trouble| trouble.to_string())?;
    let root = document.root_element();
    if root.attribute("viewBox") != Some("0 0 72 72") {
        return Err("the drawing is not on the grid of 72".to_owned());
    }
    let (mut x, mut y, mut w) = (layer.x, layer.y, layer.w);
    if layer.badge {
        let middle = w / 2.0;
        let (cx, cy, r) = (short(x + middle), short(y + middle), short(middle - 1.0));
        put(
            svg,
            format_args!(
                "<circle cx=\"{cx}\" cy=\"{cy}\" r=\"{r}\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"2\"/>"
            ),
        )?;
        (x, y, w) = (x + w * 0.07, y + w * 0.07, w * 0.86);
    }
    let scale = w / 72.0;
    put(svg, format_args!("<g transform=\"{}\">", transform(layer, x, y, scale)))?;
    let mut pen = Pen { own, tone, layer, thicker: scale.powf(-0.6).min(1.7), halo: None, fill: None };
    if layer.halo {
        pen.halo = Some(6.0 / scale);
        children(svg, root, &pen)?;
        pen.halo = None;
    }
    children(svg, root, &pen)?;
    svg.push_str("</g>");
    Ok(())
}

/// The text of the drawing, and whether it is one of ours.
fn source(layer: &Layer, tone: Option<&str>, places: &Places) -> Result<(String, bool), String> {
    match (&layer.moji, &layer.own) {
        (Some(moji), None) => {
            if moji.contains('*') && layer.tone.is_none() {
                return Err(format!("{moji}: a * needs a tone"));
            }
            let suffix = match tone {
                Some(tone) => TONES.iter().find(|(name, _)| *name == tone).ok_or("no such tone")?.1,
                None => "",
            };
            let hexcode = moji.replace("-*", suffix);
            read(&places.openmoji.join(format!("color/svg/{hexcode}.svg"))).map(|text| (text, false))
        }
        (None, Some(own)) => {
            let text = read(&places.own.join(format!("{own}.svg")))?;
            check(&text).map_err(|trouble| format!("own/{own}.svg: {trouble}"))?;
            Ok((text, true))
        }
        _ => Err("a layer is either `moji` or `own`".to_owned()),
    }
}

/// Our drawings hold shapes only, in colours of the palette.
fn check(text: &str) -> Result<(), String> {
    let document = Document::parse(text).map_err(|trouble| trouble.to_string())?;
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if !["svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"].contains(&name) {
            return Err(format!("<{name}> is not a plain shape"));
        }
        for paint in ["fill", "stroke"].iter().filter_map(|name| node.attribute(*name)) {
            if paint != "none" && !PALETTE.contains(&long(paint).as_str()) {
                return Err(format!("{paint} is not in the palette"));
            }
        }
    }
    Ok(())
}

fn transform(layer: &Layer, x: f64, y: f64, scale: f64) -> String {
    let mut said = format!("translate({} {})", short(x), short(y));
    let size = (scale * 10000.0).round() / 10000.0;
    if layer.flip {
        let _ = write!(said, " translate({} 0) scale(-{size} {size})", short(72.0 * scale));
    } else if (scale - 1.0).abs() > 1e-9 {
        let _ = write!(said, " scale({size})");
    }
    if layer.turn != 0.0 {
        let _ = write!(said, " rotate({} 36 36)", short(layer.turn));
    }
    said
}

/// How the shapes of one layer are written.
struct Pen<'a> {
    own: bool,
    tone: Option<&'a str>,
    layer: &'a Layer,
    /// A small layer gets a thicker line, so that the lines of the whole picture look alike.
    thicker: f64,
    /// The width of the white edge that sets a layer off from what lies under it.
    halo: Option<f64>,
    /// The colour of skin or hair, inside such a group of our own drawings.
    fill: Option<&'a str>,
}

fn children(svg: &mut String, parent: Node, pen: &Pen) -> Result<(), String> {
    for node in parent.children().filter(Node::is_element) {
        let name = node.tag_name().name();
        if name == "g" && !node.descendants().any(|inner| inner.is_element() && inner.tag_name().name() != "g") {
            continue;
        }
        put(svg, format_args!("<{name}"))?;
        attributes(svg, node, name, pen)?;
        if node.has_children() {
            svg.push('>');
            children(svg, node, &Pen { fill: person(node, pen).or(pen.fill), ..*pen })?;
            put(svg, format_args!("</{name}>"))?;
        } else {
            svg.push_str("/>");
        }
    }
    Ok(())
}

/// In our own drawings the groups `skin` and `hair` follow the tone.
fn person(node: Node, pen: &Pen) -> Option<&'static str> {
    let at = TONES.iter().position(|(name, _)| Some(*name) == pen.tone).filter(|_| pen.own)?;
    match node.attribute("id") {
        Some("skin") => SKIN.get(at).copied(),
        Some("hair") => HAIR.get(at).copied(),
        _ => None,
    }
}

fn attributes(svg: &mut String, node: Node, name: &str, pen: &Pen) -> Result<(), String> {
    for attribute in node.attributes() {
        let key = attribute.name();
        if key == "id" || key == "class" || pen.halo.is_some() && (key.starts_with("stroke") || key == "fill") {
            continue;
        }
        let value = match key {
            "fill" | "stroke" => paint(key, attribute.value(), pen),
            "stroke-width" => thick(attribute.value(), pen.thicker),
            _ => attribute.value().split_whitespace().collect::<Vec<_>>().join(" "),
        };
        put(svg, format_args!(" {key}=\"{value}\""))?;
    }
    if let (Some(halo), false) = (pen.halo, name == "g") {
        let fill = if node.attribute("fill") == Some("none") { "none" } else { "#fff" };
        let width = short(halo);
        put(svg, format_args!(" fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"{width}\" stroke-linejoin=\"round\""))?;
    }
    Ok(())
}

fn paint(key: &str, value: &str, pen: &Pen) -> String {
    if value == "none" {
        return value.to_owned();
    }
    let whole = long(value);
    match pen.fill.filter(|_| key == "fill").or_else(|| yellow(&whole, pen)) {
        Some(fill) => fill.to_owned(),
        None => pen.layer.colours.get(&whole).cloned().unwrap_or(whole),
    }
}

/// OpenMoji draws some people in yellow only; their skin and its shade follow the tone too.
fn yellow(colour: &str, pen: &Pen) -> Option<&'static str> {
    let moji = pen.layer.moji.as_ref()?;
    let at = TONES.iter().position(|(name, _)| Some(*name) == pen.tone && !moji.contains('*'))?;
    match colour {
        "#FCEA2B" => SKIN.get(at).copied(),
        "#F1B31C" => SHADE.get(at).copied(),
        _ => None,
    }
}

fn thick(value: &str, thicker: f64) -> String {
    value.parse::<f64>().map_or_else(|_| value.to_owned(), |width| short(width * thicker))
}

/// "#abc" as "#AABBCC".
fn long(colour: &str) -> String {
    let colour = colour.to_uppercase();
    match colour.strip_prefix('#') {
        Some(digits) if digits.len() == 3 => digits.chars().fold("#".to_owned(), |mut whole, digit| {
            whole.extend([digit, digit]);
            whole
        }),
        _ => colour,
    }
}

fn short(number: f64) -> String {
    let rounded = (number * 100.0).round() / 100.0;
    format!("{rounded}")
}

fn put(svg: &mut String, said: std::fmt::Arguments) -> Result<(), String> {
    svg.write_fmt(said).map_err(|trouble| trouble.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_drawings_hold_plain_shapes_in_the_palette() {
        assert!(check("<svg><g fill=\"none\"><path stroke=\"#000\" d=\"M0 0\"/></g></svg>").is_ok());
        assert!(check("<svg><text>Hello</text></svg>").is_err());
        assert!(check("<svg><linearGradient/></svg>").is_err());
        assert!(check("<svg><path fill=\"#123456\"/></svg>").is_err());
    }

    #[test]
    fn colours_and_numbers_are_written_one_way() {
        assert_eq!(long("#fa0"), "#FFAA00");
        assert_eq!(long("#92d3f5"), "#92D3F5");
        assert_eq!(short(1.0), "1");
        assert_eq!(short(0.336), "0.34");
    }
}
