//! The letters that paper knows. The list of fonts is fixed and stands in the program, so a print looks the
//! same on every computer; a letter that none of them has becomes a drawn box instead of stopping the print.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;
use unicode_segmentation::UnicodeSegmentation;

/// Stands for a letter that no font has; the template draws it. It is in no script, so nobody loses a letter.
pub const UNKNOWN: char = '\u{f8ff}';

/// The longest run of letters without a place to break it that surely fits on a line.
const LONGEST_RUN: usize = 18;

macro_rules! fonts {
    ($($name:literal),+ $(,)?) => {
        [$(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts/", $name)).as_slice()),+]
    };
}

/// In the order in which they are asked for a letter.
pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files = fonts![
        "Andika_400Regular.ttf",
        "Andika_700Bold.ttf",
        "NotoSans_400Regular.ttf",
        "NotoSansArabic_400Regular.ttf",
        "NotoSansHebrew_400Regular.ttf",
        "NotoSansDevanagari_400Regular.ttf",
        "NotoSansSC_400Regular.ttf",
        "NotoEmoji_400Regular.ttf",
    ];
    files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect()
});

/// The names of the fonts, each once.
pub fn families() -> Vec<String> {
    let mut names: Vec<String> = FONTS.iter().map(|font| font.info().family.as_str().to_owned()).collect();
    names.dedup();
    names
}

/// Which letters are left as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// Those that one of the fonts has.
    All,
    /// Those of the first font only: for text that the fonts have letter by letter, but cannot put together.
    Plain,
}

/// Words as the template may have them: every letter can be drawn, every line can be broken.
pub fn printable(words: &str, letters: Letters) -> String {
    let mut text = String::with_capacity(words.len());
    let mut run = 0;
    for letter in words.graphemes(true).map(without_invisible) {
        if letter.is_empty() {
            continue;
        }
        run = if letter.contains(char::is_whitespace) { 0 } else { run + 1 };
        if run > LONGEST_RUN {
            text.push('\u{200b}');
            run = 1;
        }
        if letter == "\n" || can_draw(&letter, letters) { text.push_str(&letter) } else { text.push(UNKNOWN) }
    }
    text
}

/// Control letters, marks of direction and forms of emoji are not drawn; what joins letters together stays.
fn without_invisible(letter: &str) -> String {
    if letter.chars().all(char::is_whitespace) {
        return if letter.contains('\n') { "\n".to_owned() } else { " ".to_owned() };
    }
    letter.chars().filter(|character| !is_invisible(*character)).collect()
}

fn is_invisible(character: char) -> bool {
    let hidden = matches!(u32::from(character),
        0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f | 0x200b | 0x200e..=0x200f
        | 0x202a..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0 | 0xfff0..=0xfffb
        | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff);
    hidden || character.is_control()
}

fn can_draw(letter: &str, letters: Letters) -> bool {
    let fonts = match letters {
        Letters::All => FONTS.as_slice(),
        Letters::Plain => FONTS.get(..1).unwrap_or_default(),
    };
    let needed = || letter.chars().filter(|character| !matches!(character, '\u{200c}' | '\u{200d}'));
    fonts.iter().any(|font| needed().all(|character| font.info().coverage.contains(u32::from(character))))
}
