//! One window of the app, driven from outside as a person would: by what stands on the screen.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::Path;
use std::process::Child;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::room::{Room, app, end_group, root};

/// How long a thing may take to appear.
const PATIENCE: Duration = Duration::from_secs(30);

/// How the app is started.
#[derive(Debug, Clone)]
pub struct Look {
    /// With the example family.
    pub example: bool,
    /// Size of the window.
    pub size: (u32, u32),
    /// Variables that stand for a person or a clock, see `architecture.md`.
    pub variables: Vec<(String, String)>,
}

impl Default for Look {
    fn default() -> Look {
        Look { example: false, size: (1280, 860), variables: Vec::new() }
    }
}

impl Look {
    /// With the example family, on a Tuesday morning in July.
    pub fn example() -> Look {
        Look { example: true, ..Look::default() }.at("2026-07-14T08:35:00Z")
    }

    /// At this moment.
    pub fn at(self, moment: &str) -> Look {
        self.with("BY_MY_SIDE_NOW", moment)
    }

    /// With this variable.
    pub fn with(mut self, name: &str, value: &str) -> Look {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// The app's window.
pub struct Window {
    client: Client,
    driver: Child,
}

impl Window {
    /// Starts the app in a room and waits until its first screen stands.
    pub async fn open(room: &Room, look: &Look) -> Window {
        let (port, native) = (free_port(), free_port());
        let mut command = room.command(&root().join("target/tools/bin/tauri-driver"));
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        command.env("NO_AT_BRIDGE", "1").env("TZ", "Europe/London").env("BY_MY_SIDE_VOICE", "pretend");
        command.envs(look.variables.iter().cloned());
        let driver = command.spawn().expect("tauri-driver is built: `cargo xtask test` does it");
        let client = connect(port, look.example).await;
        let window = Window { client, driver };
        window.size(look.size).await;
        window.see("h1").await;
        window
    }

    /// The size of the window.
    pub async fn size(&self, (width, height): (u32, u32)) {
        self.client.set_window_rect(0, 0, width, height).await.expect("the window takes its size");
        let begun = Instant::now();
        while self.run("return document.documentElement.clientWidth", vec![]).await.as_u64()
            < Some(u64::from(width) - 40)
        {
            assert!(begun.elapsed() < PATIENCE, "the window does not become {width} wide");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits for the first element that fits.
    pub async fn see(&self, css: &str) -> Element {
        let begun = Instant::now();
        loop {
            let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
            match found {
                Ok(element) => return element,
                // A screen that is still being drawn may take it away and put it back.
                Err(error) if error.is_stale_element_reference() && begun.elapsed() < PATIENCE => {}
                Err(error) => panic!("{css} is not on the screen: {error}\n{}", self.text().await),
            }
        }
    }

    /// Waits until these words stand on the screen.
    pub async fn read(&self, words: &str) {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if self.text().await.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
        panic!("\"{words}\" is not on the screen:\n{}", self.text().await);
    }

    /// Waits until words stand nowhere on the screen any more.
    pub async fn read_no_more(&self, words: &str) {
        let begun = Instant::now();
        while self.text().await.contains(words) {
            assert!(begun.elapsed() < PATIENCE, "\"{words}\" is still on the screen");
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Presses the button or choice whose words are, or begin with, `words`.
    pub async fn press(&self, words: &str) {
        let begun = Instant::now();
        // A screen that is still being drawn may take the button away and put it back.
        while let Err(error) = self.button(words).await.click().await {
            assert!(begun.elapsed() < PATIENCE, "\"{words}\" cannot be pressed: {error:?}");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    async fn button(&self, words: &str) -> Element {
        let script = "const words = arguments[0];
            const shown = [...document.querySelectorAll('button, a, summary, [role=button], input[type=radio]')]
                .filter((one) => one.offsetParent !== null && !one.disabled);
            const said = (one) => (one.getAttribute('aria-label') ?? one.innerText).replace(/\\s+/g, ' ').trim();
            const found = shown.find((one) => said(one) === words) ?? shown.find((one) => said(one).startsWith(words))
                ?? shown.find((one) => said(one).endsWith(words)) ?? null;
            found?.scrollIntoView({ block: 'center' });
            const { x, y } = found?.getBoundingClientRect() ?? {};
            const rests = window.looked?.found === found && window.looked.x === x && window.looked.y === y;
            window.looked = { found, x, y };
            return rests ? found : null;";
        let begun = Instant::now();
        // What is still read moves the page: a hand presses what rests, so twice in a row it stands at the same place.
        loop {
            let found = self.run(script, vec![json!(words)]).await;
            if !found.is_null() {
                return Element::from_element_id(self.client.clone(), element_id(&found));
            }
            assert!(begun.elapsed() < PATIENCE, "no button says \"{words}\":\n{}", self.text().await);
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Types into the first field that fits.
    pub async fn write(&self, css: &str, words: &str) {
        self.see(css).await;
        let ready = "const field = document.querySelector(arguments[0]);
            field.scrollIntoView({ block: 'center' }); field.focus(); field.select();";
        self.run(ready, vec![json!(css)]).await;
        self.keys(words).await;
    }

    /// Sends keys to whatever has the focus.
    pub async fn keys(&self, keys: &str) {
        let focus = self.client.active_element().await.expect("something has the focus");
        focus.send_keys(keys).await.expect("it takes keys");
    }

    /// Presses the mouse at a point of the window, where no button need be.
    pub async fn press_at(&self, (x, y): (f64, f64)) {
        let button = MOUSE_BUTTON_LEFT;
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        self.client.perform_actions(mouse).await.expect("the mouse is pressed");
    }

    /// Presses Shift alone and lets it go, so many times.
    pub async fn shift(&self, times: usize) {
        let shift = fantoccini::key::Key::Shift.into();
        let mut keys = KeyActions::new("keys".to_owned());
        for _ in 0..times {
            keys = keys.then(KeyAction::Down { value: shift }).then(KeyAction::Up { value: shift });
        }
        self.client.perform_actions(keys).await.expect("the keys are pressed");
    }

    /// Opens a screen by its address.
    pub async fn go(&self, address: &str) {
        self.run("location.hash = ''; location.hash = arguments[0];", vec![json!(address)]).await;
        tokio::time::sleep(Duration::from_millis(250)).await;
        println!("at {address}");
        self.see("h1").await;
    }

    /// Loads the page anew, as at the start; the record stays open.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page can be loaded anew");
        self.see("h1").await;
    }

    /// Everything that stands on the screen.
    pub async fn text(&self) -> String {
        self.run("return document.body.innerText", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// The title of the document.
    pub async fn title(&self) -> String {
        self.client.title().await.unwrap_or_default()
    }

    /// Runs a script.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that calls its last argument when it is done.
    pub async fn wait_for(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// A picture of the window, PNG.
    pub async fn picture(&self) -> Vec<u8> {
        self.client.screenshot().await.expect("the window can be pictured")
    }

    /// Saves a picture of the window.
    pub async fn save_picture(&self, path: &Path) {
        std::fs::write(path, self.picture().await).expect("the picture can be written");
    }

    /// Closes the window as a person does.
    pub async fn close(mut self) {
        drop(self.client.clone().close().await);
        end_group(&mut self.driver);
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        end_group(&mut self.driver);
    }
}

fn element_id(found: &Value) -> fantoccini::elements::ElementRef {
    let id = found.as_object().and_then(|fields| fields.values().next()).and_then(Value::as_str);
    fantoccini::elements::ElementRef::from(id.unwrap_or_default().to_owned())
}

async fn connect(port: u16, example: bool) -> Client {
    let arguments = if example { json!(["--example"]) } else { json!([]) };
    let options = json!({ "tauri:options": { "application": app(), "args": arguments } });
    let Value::Object(capabilities) = options else { unreachable!("it is an object") };
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let begun = Instant::now();
    loop {
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return client,
            Err(error) => assert!(begun.elapsed() < PATIENCE, "the window does not open: {error}"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// A port that no other window of this run was given: between asking and using it, it belongs to nobody.
fn free_port() -> u16 {
    static GIVEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let port = listener.local_addr().expect("it has a number").port();
        if GIVEN.lock().unwrap_or_else(PoisonError::into_inner).insert(port) {
            return port;
        }
    }
}
