//! The least that a Tauri window can be: one page with one heading, made and shown as the app's own window is.

use tauri::webview::Color;
use tauri::{WebviewUrl, WebviewWindow, WebviewWindowBuilder};

#[allow(clippy::expect_used, reason = "without a window there is nothing to measure against")]
fn main() {
    #[cfg(target_os = "linux")]
    drop(glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false));
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![ready])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Bare")
                .inner_size(1280.0, 860.0)
                .min_inner_size(320.0, 400.0)
                .background_color(Color(0xfc, 0xf9, 0xf3, 0xff))
                .visible(false)
                .incognito(true)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the window opens");
}

#[tauri::command(async)]
fn ready(window: WebviewWindow) {
    drop(window.show());
    drop(window.set_focus());
}
