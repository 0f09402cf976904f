//! Three schemes that the window may show images from: pictures, photos of the open record, and pages of a print.

use by_my_side_core::pictures;
use tauri::http::{Request, Response, StatusCode, Uri};
use tauri::{AppHandle, Builder, Manager, UriSchemeContext, Wry};

use crate::pages::PageStore;
use crate::session::Session;

type Bytes = Vec<u8>;

/// Adds the three schemes.
pub fn register(builder: Builder<Wry>) -> Builder<Wry> {
    builder
        .register_asynchronous_uri_scheme_protocol("picture", |_, request, responder| {
            responder.respond(answer(picture(&name(&request)), "image/svg+xml", true));
        })
        .register_asynchronous_uri_scheme_protocol("photo", |context, request, responder| {
            beside(&context, move |app| responder.respond(answer(photo(app, &name(&request)), "image/jpeg", false)));
        })
        .register_asynchronous_uri_scheme_protocol("page", |context, request, responder| {
            beside(&context, move |app| responder.respond(answer(page(app, &name(&request)), "image/png", false)));
        })
}

/// Away from the main thread, which must not wait while the record is being copied or a page is being drawn.
fn beside(context: &UriSchemeContext<'_, Wry>, answer: impl FnOnce(&AppHandle) + Send + 'static) {
    let app = context.app_handle().clone();
    std::thread::spawn(move || answer(&app));
}

fn photo(app: &AppHandle, name: &str) -> Option<Bytes> {
    let session = app.state::<Session>();
    if session.is_hidden() { None } else { session.photo(name) }
}

fn page(app: &AppHandle, name: &str) -> Option<Bytes> {
    if app.state::<Session>().is_hidden() { None } else { app.state::<PageStore>().find(name) }
}

/// `bus`, or `bus.3` with a skin tone.
fn picture(name: &str) -> Option<Bytes> {
    let (idea, tone) = name.split_once('.').unwrap_or((name, ""));
    pictures::find(idea, tone).map(std::borrow::Cow::into_owned)
}

fn name(request: &Request<Bytes>) -> String {
    path(request.uri())
}

fn path(address: &Uri) -> String {
    // `convertFileSrc` escapes the slash of a page's name.
    address.path().trim_start_matches('/').replace("%2F", "/")
}

fn answer(bytes: Option<Bytes>, kind: &str, keep: bool) -> Response<Bytes> {
    let found = bytes.is_some();
    let mut response = Response::new(bytes.unwrap_or_default());
    if !found {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    let headers = response.headers_mut();
    let how_long = if keep { "max-age=3600" } else { "no-store" };
    for (header, value) in [("content-type", kind), ("cache-control", how_long), ("access-control-allow-origin", "*")] {
        if let (Ok(header), Ok(value)) = (header.parse::<tauri::http::HeaderName>(), value.parse()) {
            headers.insert(header, value);
        }
    }
    response
}
