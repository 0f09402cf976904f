//! The app without WebDriver: started as a person starts it, read and pressed through the accessibility tree, as a
//! screen reader does. Automation changes what the webview may do, so some promises can only be proved this way.

mod node;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type};

pub use node::Node;
use node::{Place, role};

use crate::room::{Room, app, end_group};
use crate::window::Look;

/// How long a thing may take to appear. Some of these windows are watched by `strace`, which makes them slow.
const PATIENCE: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(80);

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const ACTION: &str = "org.a11y.atspi.Action";
const COMPONENT: &str = "org.a11y.atspi.Component";
const TEXT: &str = "org.a11y.atspi.Text";
/// The bit of a state, see `AtspiStateType`.
const FOCUSABLE: u32 = 1 << 11;
const FILLER: u32 = 20;

/// The app's window, as its accessibility tree.
pub struct Tree {
    app: Child,
    bus: Connection,
    session: String,
    display: String,
}

impl Tree {
    /// Starts the app in a room and waits until its first screen stands.
    pub fn open(room: &Room, look: &Look) -> Tree {
        Tree::open_under(room, look, &[])
    }

    /// The same, started by another program, such as one that watches it.
    pub fn open_under(room: &Room, look: &Look, before: &[&str]) -> Tree {
        let tree = Tree::start(room, look, before, &[]);
        tree.wait_for("a heading", |nodes| nodes.iter().find(|node| node.level == Some(1)).cloned());
        tree
    }

    /// Starts the app as the system does when somebody logs in: no window opens.
    pub fn log_in(room: &Room, look: &Look) -> Tree {
        Tree::start(room, look, &[], &["--quiet"])
    }

    fn start(room: &Room, look: &Look, before: &[&str], arguments: &[&str]) -> Tree {
        let mut command = room.command(Path::new("sh"));
        command
            .args(["-c", "echo \"$DBUS_SESSION_BUS_ADDRESS\"; exec \"$@\"", "sh"])
            .args(before)
            .arg(app())
            .args(arguments);
        if look.example {
            command.arg("--example");
        }
        command.env("TZ", "Europe/London").env("BY_MY_SIDE_VOICE", "pretend").env("TMPDIR", room.home.join("runtime"));
        command.env_remove("NO_AT_BRIDGE").env_remove("TAURI_WEBVIEW_AUTOMATION");
        command.envs(look.variables.iter().cloned()).stdout(Stdio::piped());
        let mut app = command.spawn().expect("dbus-run-session is installed");
        let mut address = String::new();
        let said = app.stdout.take().expect("the address of the session bus is said");
        BufReader::new(said).read_line(&mut address).expect("the address of the session bus is said");
        let session = address.trim().to_owned();
        Tree { app, bus: accessibility_bus(&session), session, display: room.name.clone() }
    }

    /// A person starts the app once more while it runs. This start ends by itself.
    pub fn start_again(&self, room: &Room) {
        let mut command = room.command(Path::new("env"));
        let started = command.arg(format!("DBUS_SESSION_BUS_ADDRESS={}", self.session)).arg(app()).spawn();
        let mut started = started.expect("dbus-run-session is installed");
        let begun = Instant::now();
        while started.try_wait().is_ok_and(|ended| ended.is_none()) {
            if begun.elapsed() > PATIENCE {
                end_group(&mut started);
                panic!("a second start does not end");
            }
            std::thread::sleep(POLL);
        }
    }

    /// Every node of the window, in the order of reading.
    pub fn nodes(&self) -> Vec<Node> {
        let begun = Instant::now();
        loop {
            // A screen that is being changed takes nodes away while they are read.
            match self.read_tree() {
                Ok(nodes) => return nodes,
                Err(error) => assert!(begun.elapsed() < PATIENCE, "the accessibility tree cannot be read: {error}"),
            }
            std::thread::sleep(POLL);
        }
    }

    /// Waits until something can be found in the tree.
    pub fn wait_for<T>(&self, what: &str, find: impl Fn(&[Node]) -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            let nodes = self.nodes();
            if let Some(found) = find(&nodes) {
                return found;
            }
            assert!(begun.elapsed() < PATIENCE, "{what} is not in the tree:\n{}", told(&nodes));
            std::thread::sleep(POLL);
        }
    }

    /// Waits until a screen with this heading stands, and gives its nodes.
    pub fn screen(&self, title: &str) -> Vec<Node> {
        self.wait_for(&format!("the screen \"{title}\""), |nodes| {
            let stands = nodes.iter().any(|node| node.level == Some(1) && node.name == title);
            stands.then(|| nodes.to_vec())
        })
    }

    /// Waits until these words stand anywhere.
    pub fn read(&self, words: &str) -> Node {
        self.wait_for(&format!("\"{words}\""), |nodes| nodes.iter().find(|node| node.says(words)).cloned())
    }

    /// Presses the control that is called this, or whose name begins so.
    pub fn press(&self, words: &str) {
        let begun = Instant::now();
        loop {
            let control = self.wait_for(&format!("a control \"{words}\""), |nodes| named(nodes, words));
            match self.ask::<_, bool>(&control.place, ACTION, "DoAction", &(0i32,)) {
                Ok(true) => return,
                other => assert!(begun.elapsed() < PATIENCE, "\"{words}\" cannot be pressed: {other:?}"),
            }
        }
    }

    /// Types words into the field that is called this, in place of what stands there.
    pub fn write(&self, field: &str, words: &str) {
        let found = self.wait_for(&format!("a field \"{field}\""), |nodes| {
            nodes.iter().find(|node| node.role == "entry" && node.name == field).cloned()
        });
        self.take_focus();
        let took = self.ask::<_, bool>(&found.place, COMPONENT, "GrabFocus", &());
        assert!(took.as_ref().is_ok_and(|took| *took), "\"{field}\" takes no focus: {took:?}");
        self.x(&["key", "ctrl+a"]);
        self.x(&["type", "--delay", "20", words]);
        self.wait_for(&format!("\"{words}\" in \"{field}\""), |nodes| {
            nodes.iter().find(|node| node.name == field && node.text == words).cloned()
        });
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        self.wait_for("a window", |nodes| nodes.iter().find(|node| node.role == "frame").map(|node| node.name.clone()))
    }

    /// Presses keys on the keyboard, each by its X name, such as "shift" or "alt+Left".
    pub fn keys(&self, keys: &[&str]) {
        self.take_focus();
        self.x(&[&["key", "--delay", "60"], keys].concat());
    }

    /// Asks the app to end, and waits until it has and everything that watches it.
    pub fn close(mut self, room: &Room) {
        for number in room.app_processes() {
            drop(Command::new("kill").arg(number.to_string()).status());
        }
        let begun = Instant::now();
        while self.app.try_wait().is_ok_and(|ended| ended.is_none()) {
            assert!(begun.elapsed() < PATIENCE, "the app does not end");
            std::thread::sleep(POLL);
        }
    }

    /// There is no window manager here that would give the window the keyboard.
    fn take_focus(&self) {
        self.x(&["search", "--onlyvisible", "--name", "^(By My Side|Calculator)$", "windowfocus", "--sync"]);
    }

    fn x(&self, arguments: &[&str]) {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.display).output();
        let done = done.expect("xdotool is installed");
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn read_tree(&self) -> zbus::Result<Vec<Node>> {
        let path = OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root")?;
        let mut nodes = Vec::new();
        for app in self.children(&("org.a11y.atspi.Registry".to_owned(), path), 0)? {
            for window in self.children(&app, 0)? {
                self.add(window, "", &mut nodes)?;
            }
        }
        Ok(nodes)
    }

    fn add(&self, place: Place, above: &str, nodes: &mut Vec<Node>) -> zbus::Result<()> {
        let number: u32 = self.ask(&place, ACCESSIBLE, "GetRole", &())?;
        let name: String = self.property(&place, "Name")?;
        let states: Vec<u32> = self.ask(&place, ACCESSIBLE, "GetState", &())?;
        let attributes: std::collections::HashMap<String, String> =
            self.ask(&place, ACCESSIBLE, "GetAttributes", &())?;
        let faces: Vec<String> = self.ask(&place, ACCESSIBLE, "GetInterfaces", &())?;
        let text = if faces.iter().any(|face| face == TEXT) {
            self.ask(&place, TEXT, "GetText", &(0i32, -1i32))?
        } else {
            String::new()
        };
        let path = step(above, role(number), &name);
        nodes.push(Node {
            role: role(number),
            name,
            text,
            level: attributes.get("level").and_then(|level| level.parse().ok()),
            focusable: states.first().is_some_and(|low| low & FOCUSABLE != 0),
            path: path.clone(),
            place: place.clone(),
        });
        for child in self.children(&place, number)? {
            self.add(child, &path, nodes)?;
        }
        Ok(())
    }

    /// GTK does not count the page among the children of the box that holds it, but gives it when asked for the first.
    fn children(&self, place: &Place, role: u32) -> zbus::Result<Vec<Place>> {
        let children: Vec<Place> = self.ask(place, ACCESSIBLE, "GetChildren", &())?;
        if children.is_empty() && role == FILLER && self.property::<i32>(place, "ChildCount")? > 0 {
            return Ok(vec![self.ask(place, ACCESSIBLE, "GetChildAtIndex", &(0i32,))?]);
        }
        Ok(children)
    }

    fn property<T: TryFrom<OwnedValue>>(&self, place: &Place, name: &str) -> zbus::Result<T> {
        let value: OwnedValue = self.ask(place, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, name))?;
        T::try_from(value).map_err(|_| zbus::Error::Failure(format!("{name} is of another kind")))
    }

    fn ask<B, T>(&self, place: &Place, face: &str, method: &str, with: &B) -> zbus::Result<T>
    where
        B: serde::Serialize + DynamicType,
        T: DeserializeOwned + Type,
    {
        let (name, path) = place;
        let answer = self.bus.call_method(Some(name.as_str()), path, Some(face), method, with)?;
        answer.body().deserialize()
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        end_group(&mut self.app);
    }
}

/// The bus on which screen readers talk, which the session bus starts when it is first asked for it.
fn accessibility_bus(session: &str) -> Connection {
    let connect = |address: &str| Builder::address(address)?.method_timeout(PATIENCE).build();
    let session = connect(session).expect("the session bus runs");
    let name = "org.a11y.Bus";
    let answer = session.call_method(Some(name), "/org/a11y/bus", Some(name), "GetAddress", &());
    let answer = answer.expect("at-spi2-core is installed");
    let address: String = answer.body().deserialize().expect("the address is text");
    connect(&address).expect("the accessibility bus runs")
}

/// The control of this name, or the first that begins so.
fn named(nodes: &[Node], words: &str) -> Option<Node> {
    let controls = || nodes.iter().filter(|node| node.is_control());
    controls().find(|node| node.name == words).or_else(|| controls().find(|node| node.is_called(words))).cloned()
}

fn step(above: &str, role: &str, name: &str) -> String {
    match (above, role, name) {
        (_, "", "") => above.to_owned(),
        ("", _, _) => format!("{role} {name:?}"),
        _ => format!("{above} > {role} {name:?}"),
    }
}

/// The tree as lines, to be read by a person.
fn told(nodes: &[Node]) -> String {
    let line = |node: &Node| format!("{} {:?} {:?}", node.role, node.name, node.text);
    nodes.iter().map(line).collect::<Vec<_>>().join("\n")
}
