//! Whether a program can be driven from outside by WebDriver. One that is released must not: whoever drives it reads
//! the record.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::room::Room;

/// A window that can be driven opens its session long before.
const PATIENCE: Duration = Duration::from_secs(30);
const BETWEEN_TRIES: Duration = Duration::from_millis(100);

/// What came of trying.
pub enum Driven {
    /// No session begins.
    No(String),
    /// A session begins. This is what it could read of the page.
    Yes(String),
}

/// Asks `tauri-driver` for a session with the program, which it starts as a test does.
pub fn is_driven(room: &Room, driver: &Path, program: &Path) -> Result<Driven, String> {
    let (port, native) = (free_port()?, free_port()?);
    let home = room.folder("home-driven");
    let mut command = room.command(driver, &home)?;
    command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
    command.env("TAURI_WEBVIEW_AUTOMATION", "true").stdout(Stdio::null()).stderr(Stdio::null());
    let _running = room.start(command, home)?;
    wait_for(port)?;
    wait_for(native)?;
    let options = json!({ "tauri:options": { "application": program, "args": ["--example"] } });
    let wish = json!({ "capabilities": { "alwaysMatch": options } });
    let answer = match ask(port, "POST", "/session", &wish.to_string()) {
        Ok(answer) => answer,
        Err(error) => return Ok(Driven::No(error)),
    };
    let Some(session) = answer.pointer("/value/sessionId").and_then(Value::as_str) else {
        let why = answer.pointer("/value/message").and_then(Value::as_str).unwrap_or("no session");
        return Ok(Driven::No(why.to_owned()));
    };
    let title = ask(port, "GET", &format!("/session/{session}/title"), "").unwrap_or_default();
    Ok(Driven::Yes(title.pointer("/value").and_then(Value::as_str).unwrap_or_default().to_owned()))
}

/// One request, and the value that is answered.
fn ask(port: u16, method: &str, path: &str, body: &str) -> Result<Value, String> {
    let said = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => {
            format!("no answer in {} seconds", PATIENCE.as_secs())
        }
        _ => error.to_string(),
    };
    let mut stream = TcpStream::connect(("127.0.0.1", port)).map_err(said)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(said)?;
    let length = body.len();
    let head = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    let request = format!("{head}Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).map_err(said)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(said)?;
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body).unwrap_or_default();
    serde_json::from_str(body).map_err(|error| format!("{error}: {answer}"))
}

fn wait_for(port: u16) -> Result<(), String> {
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if begun.elapsed() > PATIENCE {
            return Err("tauri-driver does not start".to_owned());
        }
        std::thread::sleep(BETWEEN_TRIES);
    }
    Ok(())
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    Ok(listener.local_addr().map_err(|error| error.to_string())?.port())
}
