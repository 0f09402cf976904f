//! Drives the app's real window: its own display, its own session bus, its own folder, and tauri-driver.

mod room;
mod window;

pub use room::{Room, app, root};
pub use window::{Look, Window};
