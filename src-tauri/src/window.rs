//! The one window: made hidden, shown after its first paint, and turned into a calculator by Leave now.

use std::time::Duration;

use tauri::webview::{Color, PermissionKind, PermissionResponse};
use tauri::{AppHandle, Manager, Url, UserAttentionType, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::reminders::QUIET;
use crate::session::Session;

/// Title while the record shows.
pub const TITLE: &str = "By My Side";
/// Title while it is hidden. Not a word of ours: it is the name that the system's own calculator has.
pub const CALCULATOR: &str = "Calculator";

const LABEL: &str = "main";
/// Warm paper, so that nothing flashes white.
const PAPER: Color = Color(0xfc, 0xf9, 0xf3, 0xff);
/// Shown after this long even when the page has not said that it is ready.
const LONGEST_WAIT: Duration = Duration::from_secs(4);

/// Whether a test drives the window. A release build does not listen to it.
pub fn is_automated() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// A crash leaves no picture of the memory on the disk, and a released program cannot be driven from outside.
pub fn leave_no_trace() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        if !is_automated() {
            glib::unsetenv("TAURI_WEBVIEW_AUTOMATION");
        }
    }
}

/// WebKitGTK draws blank windows on some graphics cards unless this is set before it starts. With it, a picture
/// of the window cannot be taken by a test.
pub fn choose_renderer() {
    #[cfg(target_os = "linux")]
    if !is_automated() {
        drop(glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false));
    }
}

/// Makes the window, hidden.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(TITLE)
        .inner_size(1280.0, 860.0)
        .min_inner_size(320.0, 400.0)
        .background_color(PAPER)
        .visible(false)
        // Nothing of a session is written to disk. An incognito view cannot be driven by a test.
        .incognito(!is_automated())
        .on_navigation(is_ours)
        .build()?;
    pretend_camera(&window);
    std::thread::spawn(move || {
        std::thread::sleep(LONGEST_WAIT);
        drop(window.show());
    });
    Ok(())
}

/// A test has no camera, so the webview shows one of its own: a moving test picture.
#[cfg(all(target_os = "linux", debug_assertions))]
fn pretend_camera(window: &WebviewWindow) {
    use webkit2gtk::{SettingsExt, WebViewExt};
    if std::env::var_os("BY_MY_SIDE_CAMERA").is_some() {
        drop(window.with_webview(|webview| {
            if let Some(settings) = webview.inner().settings() {
                settings.set_enable_media_stream(true);
                settings.set_enable_mock_capture_devices(true);
            }
        }));
    }
}

#[cfg(not(all(target_os = "linux", debug_assertions)))]
fn pretend_camera(_: &WebviewWindow) {}

/// The page is painted.
pub fn show(window: &WebviewWindow) -> tauri::Result<()> {
    window.show()?;
    window.set_focus()
}

/// A second start brings the first window forward. One that the system makes at log-in asks for nothing.
pub fn start_again(app: &AppHandle, arguments: &[String]) {
    if arguments.iter().any(|argument| argument == QUIET) {
        return;
    }
    // A calculator that was closed is gone, and whoever starts the program means the program.
    if app.get_webview_window(LABEL).is_none() {
        app.state::<Session>().come_back();
    }
    let app = app.clone();
    std::thread::spawn(move || come_forward(&app));
}

/// The window comes to the front, and is made where there is none.
pub fn come_forward(app: &AppHandle) {
    let Some(window) = app.get_webview_window(LABEL) else { return drop(open(app)) };
    drop(window.unminimize());
    drop(show(&window));
    drop(window.request_user_attention(Some(UserAttentionType::Informational)));
}

/// The window never leaves the app's own pages.
fn is_ours(address: &Url) -> bool {
    address.scheme() == "tauri" || matches!(address.host_str(), Some("tauri.localhost"))
}

/// The camera, for a photo that the person takes, and nothing else: a voice is recorded by the shell itself.
pub fn permission(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera => PermissionResponse::Allow,
        _ => PermissionResponse::Deny,
    }
}
