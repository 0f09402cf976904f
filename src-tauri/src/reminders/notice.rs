//! The system's own message. It is asked not to keep it.

/// Shows a message. `false`: nothing on this computer shows one.
pub fn show(title: &str, body: &str) -> bool {
    match system::show(title, body) {
        Ok(()) => true,
        Err(error) => {
            eprintln!("by my side: no message of the system: {error}");
            false
        }
    }
}

/// Takes the last message away, as Leave now does.
pub fn withdraw() {
    system::withdraw();
}

#[cfg(target_os = "linux")]
mod system {
    use std::collections::HashMap;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use zbus::blocking::{Connection, connection::Builder};
    use zbus::zvariant::Value;

    const NAME: &str = "org.freedesktop.Notifications";
    const PATH: &str = "/org/freedesktop/Notifications";
    const PATIENCE: Duration = Duration::from_secs(5);
    static LAST: AtomicU32 = AtomicU32::new(0);

    fn bus() -> zbus::Result<Connection> {
        Builder::session()?.method_timeout(PATIENCE).build()
    }

    pub fn show(title: &str, body: &str) -> zbus::Result<()> {
        let hints: HashMap<&str, Value<'_>> = HashMap::from([
            ("transient", true.into()),
            ("suppress-sound", true.into()),
            ("desktop-entry", "By My Side".into()),
        ]);
        let none: [&str; 0] = [];
        let message = ("By My Side", 0u32, "by-my-side", title, body, none.as_slice(), hints, -1i32);
        let answer = bus()?.call_method(Some(NAME), PATH, Some(NAME), "Notify", &message)?;
        LAST.store(answer.body().deserialize()?, Ordering::Relaxed);
        Ok(())
    }

    pub fn withdraw() {
        let last = LAST.swap(0, Ordering::Relaxed);
        if last > 0 {
            drop(bus().and_then(|bus| bus.call_method(Some(NAME), PATH, Some(NAME), "CloseNotification", &(last,))));
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use notify_rust::Notification;

    #[cfg(target_os = "windows")]
    pub fn show(title: &str, body: &str) -> Result<(), notify_rust::error::Error> {
        Notification::new().app_id("org.by-my-side.app").summary(title).body(body).show()
    }

    #[cfg(target_os = "macos")]
    pub fn show(title: &str, body: &str) -> Result<(), notify_rust::error::Error> {
        drop(notify_rust::set_application("org.by-my-side.app"));
        Notification::new().summary(title).body(body).show().map(drop)
    }

    /// A message cannot be taken back here. It says nothing but that there is a reminder.
    pub fn withdraw() {}
}
