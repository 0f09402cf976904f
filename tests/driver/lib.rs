//! Drives the app's real window: its own display, its own session bus, its own folder, and tauri-driver.

mod pages;
mod prints;
mod room;
mod tree;
mod window;

pub use pages::Items;
pub use prints::usual_choice;
pub use room::{Room, app, root};
pub use tree::{Node, Tree};
pub use window::{Look, Window};
