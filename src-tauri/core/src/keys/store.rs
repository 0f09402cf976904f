//! The system's key store. It is never the only way in: it may be missing, locked, or forget.

use std::sync::OnceLock;

use age::secrecy::ExposeSecret;
use age::x25519::Identity;
use zeroize::Zeroizing;

/// The name under which the system's key store knows the app.
const NAME: &str = "org.by-my-side.app";

/// Keeps an identity, and gives whether it came back as it was given.
pub(super) fn keep(name: &str, identity: &Identity) -> bool {
    let Some(entry) = entry(name) else { return false };
    let secret = identity.to_string();
    entry.set_password(secret.expose_secret()).is_ok()
        && entry.get_password().map(Zeroizing::new).is_ok_and(|back| *back == secret.expose_secret())
}

/// The identity kept under this name.
pub(super) fn find(name: &str) -> Option<Identity> {
    let secret = Zeroizing::new(entry(name)?.get_password().ok()?);
    secret.trim().parse().ok()
}

/// Forgets what is kept under this name.
pub(super) fn forget(name: &str) {
    if let Some(entry) = entry(name) {
        drop(entry.delete_credential());
    }
}

/// Whether it gives back what it is given.
pub(super) fn works() -> bool {
    static WORKS: OnceLock<bool> = OnceLock::new();
    *WORKS.get_or_init(|| {
        let works = keep("try", &Identity::generate());
        forget("try");
        works
    })
}

fn entry(name: &str) -> Option<keyring_core::Entry> {
    static THERE: OnceLock<bool> = OnceLock::new();
    THERE.get_or_init(register).then(|| keyring_core::Entry::new(NAME, name).ok()).flatten()
}

#[cfg(test)]
fn register() -> bool {
    keyring_core::mock::Store::new().map(|store| keyring_core::set_default_store(store)).is_ok()
}

#[cfg(all(target_os = "linux", not(test)))]
fn register() -> bool {
    // Without a session bus the attempt would wait for one to be started.
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        return false;
    }
    zbus_secret_service_keyring_store::Store::new().map(|store| keyring_core::set_default_store(store)).is_ok()
}

#[cfg(all(target_os = "macos", not(test)))]
fn register() -> bool {
    apple_native_keyring_store::keychain::Store::new().map(|store| keyring_core::set_default_store(store)).is_ok()
}

#[cfg(all(target_os = "windows", not(test)))]
fn register() -> bool {
    windows_native_keyring_store::Store::new().map(|store| keyring_core::set_default_store(store)).is_ok()
}
