//! One node of the accessibility tree, as a screen reader meets it.

use zbus::zvariant::OwnedObjectPath;

/// Where a node can be asked: the name on the bus, and the path there.
pub type Place = (String, OwnedObjectPath);

/// One node, as it was when the tree was read.
#[derive(Debug, Clone)]
pub struct Node {
    /// As AT-SPI names it, such as "push button"; empty for a role that no test asks for.
    pub role: &'static str,
    /// What a screen reader calls it.
    pub name: String,
    /// The words that stand in it.
    pub text: String,
    /// The level of a heading.
    pub level: Option<u32>,
    /// Whether the keyboard can reach it.
    pub focusable: bool,
    /// The way to it from the window, for a person who reads why a test fails.
    pub path: String,
    pub(super) place: Place,
}

/// What a person presses, chooses in or types into.
const CONTROLS: [&str; 12] = [
    "push button",
    "toggle button",
    "menu button",
    "check box",
    "radio button",
    "combo box",
    "link",
    "entry",
    "password text",
    "slider",
    "spin button",
    "date editor",
];

/// What can have the focus without being a control: the page, its scrolled part, and a heading that is read first.
const READ_ONLY: [&str; 3] = ["document web", "scroll pane", "heading"];

impl Node {
    /// Whether a person can press it, choose in it or type into it.
    pub fn is_control(&self) -> bool {
        CONTROLS.contains(&self.role) || (self.focusable && !READ_ONLY.contains(&self.role))
    }

    /// Whether it is called by these words, whole or at their beginning.
    pub fn is_called(&self, words: &str) -> bool {
        self.name.starts_with(words)
    }

    /// Its words, wherever they stand.
    pub fn says(&self, words: &str) -> bool {
        self.name.contains(words) || self.text.contains(words)
    }
}

/// The name of a role, by its number in AT-SPI.
pub fn role(number: u32) -> &'static str {
    match number {
        7 => "check box",
        11 => "combo box",
        12 => "date editor",
        23 => "frame",
        27 => "image",
        32 => "list item",
        40 => "password text",
        43 => "push button",
        44 => "radio button",
        49 => "scroll pane",
        51 => "slider",
        52 => "spin button",
        54 => "status bar",
        62 => "toggle button",
        73 => "paragraph",
        79 => "entry",
        83 => "heading",
        85 => "section",
        88 => "link",
        95 => "document web",
        110 => "landmark",
        116 => "static",
        129 => "menu button",
        _ => "",
    }
}
