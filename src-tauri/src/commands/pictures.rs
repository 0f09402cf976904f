//! The pictures there are.

use by_my_side_core::pictures;

#[tauri::command(async)]
pub fn list_pictures() -> Vec<String> {
    pictures::ids().to_vec()
}
