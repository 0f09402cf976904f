//! Pictures that are drawn from a value: a clock face for a time, a calendar page for a day.
//! Figures and letters are outlines, because an image in a page or on paper cannot load a typeface.

use std::f64::consts::TAU;
use std::fmt::Write;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

static ANDIKA: &[u8] = include_bytes!("../../../assets/fonts/Andika_700Bold.ttf");

const OPEN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\">\
    <g fill=\"none\" stroke=\"#000\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
const CLOSE: &str = "</g></svg>";

/// The drawing for a name such as "clock-14-30" or "day-2026-07-14"; `weekday` says the short word for a day.
/// Any other name gives nothing.
pub fn find(name: &str, weekday: impl FnOnce(Weekday) -> String) -> Option<Vec<u8>> {
    if let Some(time) = name.strip_prefix("clock-") {
        return parse_time(time).map(clock);
    }
    let date = parse_date(name.strip_prefix("day-")?)?;
    Some(day(date, &weekday(date.weekday())))
}

fn parse_time(text: &str) -> Option<NaiveTime> {
    let [hour, minute] = numbers(text, [2, 2])?;
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn parse_date(text: &str) -> Option<NaiveDate> {
    let [year, month, day] = numbers(text, [4, 2, 2])?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Numbers with exactly so many digits each, with one "-" between them.
fn numbers<const N: usize>(text: &str, digits: [usize; N]) -> Option<[u32; N]> {
    let mut parts = text.split('-');
    let mut numbers = [0; N];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part =
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    if parts.next().is_none() { Some(numbers) } else { None }
}

/// A clock face with 12 figures, a short thick hour hand that moves with the minutes, and a long red minute hand.
pub fn clock(time: NaiveTime) -> Vec<u8> {
    let pen = Pen::new();
    let mut svg = format!("{OPEN}<circle cx=\"36\" cy=\"36\" r=\"34\" fill=\"#fff\" stroke-width=\"3\"/>");
    for hour in 1..=12_u32 {
        let (x, y) = around(f64::from(hour) / 12.0, 26.6);
        svg.push_str(&pen.text(&hour.to_string(), x, y + 3.6, 9.9, "#000"));
    }
    let minute = f64::from(time.minute()) / 60.0;
    let hour = (f64::from(time.hour12().1) + minute) / 12.0;
    hand(&mut svg, minute, 20.5, "#D22F27", 3.0);
    hand(&mut svg, hour, 14.0, "#000", 5.0);
    svg.push_str("<circle cx=\"36\" cy=\"36\" r=\"2.5\" fill=\"#000\"/>");
    (svg + CLOSE).into_bytes()
}

/// A page of a calendar with the short word for the day (at most three letters) and the number.
pub fn day(date: NaiveDate, weekday: &str) -> Vec<u8> {
    let pen = Pen::new();
    let word: String = weekday.chars().take(3).collect();
    let svg = format!(
        "{OPEN}<rect x=\"7\" y=\"9\" width=\"58\" height=\"58\" rx=\"5\" fill=\"#fff\"/>\
         <path fill=\"#D22F27\" d=\"M7 30V14q0-5 5-5h48q5 0 5 5v16z\"/>\
         <path stroke-width=\"3\" d=\"M21 4v8M51 4v8\"/>{}{}{CLOSE}",
        pen.text(&word, 36.0, 26.6, 17.0, "#fff"),
        pen.text(&date.day().to_string(), 36.0, 61.0, 36.0, "#000"),
    );
    svg.into_bytes()
}

/// The point at a part of a whole turn from the top, clockwise.
fn around(turn: f64, radius: f64) -> (f64, f64) {
    let angle = turn * TAU;
    (36.0 + radius * angle.sin(), 36.0 - radius * angle.cos())
}

fn hand(svg: &mut String, turn: f64, length: f64, colour: &str, width: f64) {
    let (x, y) = around(turn, length);
    let _ = write!(svg, "<path stroke=\"{colour}\" stroke-width=\"{width}\" d=\"M36 36L{x:.2} {y:.2}\"/>");
}

/// Writes words as outlines. Without its typeface (it is part of the program) it writes nothing.
struct Pen {
    face: Option<Face<'static>>,
}

impl Pen {
    fn new() -> Self {
        Self { face: Face::parse(ANDIKA, 0).ok() }
    }

    /// Text with its middle at x and its foot at y.
    fn text(&self, text: &str, x: f64, y: f64, size: f64, colour: &str) -> String {
        let Some(face) = &self.face else {
            return String::new();
        };
        let scale = size / f64::from(face.units_per_em());
        let glyphs: Vec<(GlyphId, f64)> = text
            .chars()
            .filter_map(|letter| glyph(face, letter))
            .map(|glyph| (glyph, scale * f64::from(face.glyph_hor_advance(glyph).unwrap_or_default())))
            .collect();
        let width: f64 = glyphs.iter().map(|(_, width)| width).sum();
        let mut outline = Outline { path: String::new(), x: x - width / 2.0, y, scale };
        for (glyph, width) in glyphs {
            face.outline_glyph(glyph, &mut outline);
            outline.x += width;
        }
        format!("<path fill=\"{colour}\" stroke=\"none\" d=\"{}\"/>", outline.path)
    }
}

/// Andika's plain "a" has one storey; the glyph that is named "a" has the two storeys of the screens and prints.
fn glyph(face: &Face, letter: char) -> Option<GlyphId> {
    let plain = || face.glyph_index(letter);
    if letter == 'a' { face.glyph_index_by_name("a").or_else(plain) } else { plain() }
}

struct Outline {
    path: String,
    x: f64,
    y: f64,
    scale: f64,
}

impl Outline {
    fn put(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (at, (x, y)) in points.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            let (x, y) = (self.x + f64::from(*x) * self.scale, self.y - f64::from(*y) * self.scale);
            let _ = write!(self.path, "{space}{x:.2} {y:.2}");
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.put('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.put('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.put('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.put('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(name: &str) -> Option<String> {
        find(name, |_| "Tue".to_owned()).map(|svg| String::from_utf8(svg).unwrap())
    }

    fn hour_hand(hour: u32, minute: u32) -> String {
        let svg = String::from_utf8(clock(NaiveTime::from_hms_opt(hour, minute, 0).unwrap())).unwrap();
        svg.split("stroke=\"#000\" stroke-width=\"5\" d=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }

    #[test]
    fn the_hour_hand_moves_with_the_minutes() {
        assert_eq!(hour_hand(3, 0), "M36 36L50.00 36.00");
        assert_eq!(hour_hand(15, 0), hour_hand(3, 0));
        assert_ne!(hour_hand(3, 30), hour_hand(3, 0));
        assert_eq!(hour_hand(0, 0), hour_hand(12, 0));
    }

    #[test]
    fn a_clock_has_twelve_figures_that_need_no_typeface() {
        let svg = drawn("clock-14-30").unwrap();
        assert_eq!(svg.matches("fill=\"#000\" stroke=\"none\" d=\"M").count(), 12);
        assert!(!svg.contains("<text"));
    }

    #[test]
    fn a_day_shows_its_word_and_its_number() {
        let tuesday = drawn("day-2026-07-14").unwrap();
        assert_eq!(tuesday.matches("stroke=\"none\" d=\"M").count(), 2);
        assert_ne!(tuesday, drawn("day-2026-07-15").unwrap());
        let date = NaiveDate::from_ymd_opt(2026, 7, 14).unwrap();
        assert_eq!(day(date, "Tuesday"), day(date, "Tue"));
        assert_ne!(day(date, "Tue"), day(date, "Maw"));
    }

    #[test]
    fn hostile_names_draw_nothing() {
        for name in [
            "",
            "clock",
            "clock-",
            "clock-24-00",
            "clock-12-60",
            "clock-1-30",
            "clock-12-30-00",
            "clock-+1-30",
            "clock--1-30",
            "clock-१२-30",
            "day-2026-02-30",
            "day-26-07-14",
            "day-2026-7-14",
            "day-2026-07-14.svg",
            "day-99999999999-01-01",
            "DAY-2026-07-14",
            "bus",
            "../clock-12-30",
        ] {
            assert!(drawn(name).is_none(), "{name}");
        }
    }
}
