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
            let photo = on_show(&context, |app| app.state::<Session>().photo(&name(&request)));
            responder.respond(answer(photo, "image/jpeg", false));
        })
        .register_asynchronous_uri_scheme_protocol("page", |context, request, responder| {
            let app = context.app_handle().clone();
            std::thread::spawn(move || {
                let page = if app.state::<Session>().is_hidden() {
                    None
                } else {
                    app.state::<PageStore>().find(&name(&request))
                };
                responder.respond(answer(page, "image/png", false));
            });
        })
}

fn on_show(context: &UriSchemeContext<'_, Wry>, find: impl FnOnce(&AppHandle) -> Option<Bytes>) -> Option<Bytes> {
    let app = context.app_handle();
    if app.state::<Session>().is_hidden() { None } else { find(app) }
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
