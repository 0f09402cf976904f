//! The open record behind one lock. Here alone a command meets the record: lock, the states "hidden" and "locked",
//! the error turned into words, and one event "changed" after each write.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use by_my_side_core::dates::Now;
use by_my_side_core::error::{Error, Problem, Result, Trouble};
use by_my_side_core::home::Home;
use by_my_side_core::keys::Opener;
use by_my_side_core::profile::{Profile, Start};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use tauri::{AppHandle, Emitter, Manager};

use crate::clock;
use crate::quiet::Quiet;
use crate::reminders;

/// What a command gives back: its answer, or what a person is told.
pub type Answer<T> = std::result::Result<T, Trouble>;

/// Why no record is open.
pub enum Shut {
    /// Nobody has said who they are.
    Choose,
    /// A code, a sheet or a helper's key is needed.
    Locked(Door),
    /// It cannot be opened.
    Closed {
        /// What a person is told.
        problem: Problem,
        /// Where it stands.
        folder: PathBuf,
        /// The way in by which it was open until now.
        opener: Opener,
    },
}

/// A locked profile.
#[derive(Clone)]
pub struct Door {
    /// Where it stands.
    pub folder: PathBuf,
    /// It came in a copy from another computer.
    pub brought: bool,
    /// The empty or broken profile whose place it takes.
    pub instead_of: Option<PathBuf>,
}

/// A file that the person chose in the system's window, and that no screen can name.
#[derive(Default)]
pub struct Chosen(Mutex<Option<PathBuf>>);

impl Chosen {
    /// Remembers it.
    pub fn put(&self, path: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    /// The last one.
    pub fn find(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The record, or why it is not open.
pub type Opened = std::result::Result<Profile, Shut>;

/// The open record and where it stands.
pub struct Session {
    app: AppHandle,
    pub(crate) home: Home,
    pub(crate) example: bool,
    pub(crate) profile: Mutex<Opened>,
    /// When the person was last there.
    pub quiet: Quiet,
    /// The copy that the person chose in the system's window.
    pub chosen: Chosen,
    words: Mutex<Option<Arc<Words>>>,
    hidden: AtomicBool,
    begun: Once,
}

impl Session {
    /// The session of this computer's record, or of the example family's own. Nothing is open yet.
    pub fn new(app: &AppHandle, example: bool) -> tauri::Result<Session> {
        let home = home(app)?;
        let session = Session {
            app: app.clone(),
            home,
            example,
            profile: Mutex::new(Err(Shut::Choose)),
            quiet: Quiet::default(),
            chosen: Chosen::default(),
            words: Mutex::new(None),
            hidden: AtomicBool::new(false),
            begun: Once::new(),
        };
        Ok(session)
    }

    /// Reads from the record.
    pub fn read<T>(&self, ask: impl FnOnce(&Store, Now) -> Result<T>) -> Answer<T> {
        self.look(|profile, _, now| ask(&profile.store, now))
    }

    /// Looks at the profile and at the home of all profiles.
    pub fn look<T>(&self, ask: impl FnOnce(&Profile, &Home, Now) -> Result<T>) -> Answer<T> {
        let mut guard = self.open()?;
        let done = match guard.as_ref() {
            Ok(profile) => ask(profile, &self.home, clock::now()),
            Err(shut) => return Err(shut.problem().into()),
        };
        done.map_err(|error| self.tell_and_close(&mut guard, &error))
    }

    /// Changes the record, and tells the window.
    pub fn write<T>(&self, change: impl FnOnce(&mut Store, Now) -> Result<T>) -> Answer<T> {
        let mut due_is_other = false;
        let done = self.change(|profile, home, now| {
            let before = profile.store.find_me()?;
            let done = change(&mut profile.store, now)?;
            due_is_other = profile.write_due(now)?;
            let after = profile.store.find_me()?;
            if (before.name, before.photo) != (after.name, after.photo) {
                home.keep_face(profile)?;
            }
            home.keep_look(profile)?;
            Ok(done)
        })?;
        if due_is_other {
            reminders::look(&self.app, true);
        }
        Ok(done)
    }

    /// Changes the profile, and tells the window.
    pub fn change<T>(&self, change: impl FnOnce(&mut Profile, &Home, Now) -> Result<T>) -> Answer<T> {
        let mut guard = self.open()?;
        let done = match guard.as_mut() {
            Ok(profile) => change(profile, &self.home, clock::now()),
            Err(shut) => return Err(shut.problem().into()),
        };
        let done = done.map_err(|error| self.tell_and_close(&mut guard, &error))?;
        drop(guard);
        drop(self.app.emit("changed", ()));
        Ok(done)
    }

    /// The words of the language that the parent chose.
    pub fn words(&self) -> Arc<Words> {
        let language = self.read(|store, _| Ok(store.find_me()?.language)).unwrap_or_default();
        let mut held = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        let same = held.as_ref().filter(|words| language.is_empty() || words.language == language).cloned();
        let words = same.unwrap_or_else(|| Arc::new(Words::new(&language)));
        *held = Some(words.clone());
        words
    }

    /// Opens the record, once. It runs beside the making of the window; whoever asks first waits for it.
    pub fn open_first(&self) {
        self.begun.call_once(|| drop(self.begin()));
    }

    /// How the start went, or how it stands now.
    pub fn start(&self) -> Start {
        self.open_first();
        self.stands()
    }

    pub(crate) fn stands(&self) -> Start {
        if self.is_hidden() {
            return Start::Hidden;
        }
        match self.lock().as_ref() {
            Ok(profile) => Start::Open { example: profile.is_example() },
            Err(shut) => self.start_of(shut),
        }
    }

    /// Makes today's copy, where there is none yet. A copy that does not check is the first sign of damage.
    pub fn back_up(&self) {
        let mut guard = self.lock();
        if let Ok(profile) = guard.as_ref()
            && let Err(error) = profile.back_up_once_a_day(clock::now())
        {
            drop(self.tell_and_close(&mut guard, &error));
        }
    }

    /// Leave now: nothing is read or written until `come_back`. With a code, it is locked too.
    pub fn leave_now(&self) {
        self.hidden.store(true, Ordering::SeqCst);
        self.lock_now();
    }

    /// The record may show again.
    pub fn come_back(&self) {
        self.hidden.store(false, Ordering::SeqCst);
    }

    /// Whether the screen is hidden.
    pub fn is_hidden(&self) -> bool {
        self.hidden.load(Ordering::SeqCst)
    }

    /// Locks a record that has a code. The key is wiped; without a code everything stays as it is.
    pub fn lock_now(&self) -> Start {
        let mut guard = self.lock();
        if let Ok(profile) = guard.as_ref()
            && profile.has_code()
        {
            let folder = profile.folder.clone();
            *guard = Err(Shut::Locked(Door { folder, brought: false, instead_of: None }));
        }
        drop(guard);
        self.start()
    }

    /// Closes the record: what waits beside comes into the file, and the key is wiped.
    pub fn close(&self) {
        *self.lock() = Err(Shut::Choose);
    }

    /// Tells the window that the record is not open any more.
    pub fn say_shut(&self) {
        drop(self.app.emit("locked", self.start()));
    }

    /// Whether the record has a code and nobody has been there for long, or the computer slept.
    pub fn is_time_to_lock(&self) -> bool {
        let slept = self.quiet.has_slept();
        match self.lock().as_ref() {
            Ok(profile) if profile.has_code() => {
                let minutes = profile.store.find_settings().map_or(0, |settings| settings.quiet_minutes);
                slept || self.quiet.is_over(minutes)
            }
            _ => false,
        }
    }

    /// A damaged record is closed at once, so that nothing is written over what can still be read.
    fn tell_and_close(&self, guard: &mut MutexGuard<'_, Opened>, error: &Error) -> Trouble {
        let damaged = error.problem() == Problem::RecordDamaged && matches!(error, Error::Record(_) | Error::Told(_));
        if damaged && let Ok(profile) = guard.as_ref() {
            let shut = Shut::Closed {
                problem: Problem::RecordDamaged,
                folder: profile.folder.clone(),
                opener: profile.known(),
            };
            // The ways on can be looked for only when the file has been let go of.
            **guard = Err(shut);
            if let Err(shut) = guard.as_ref() {
                drop(self.app.emit("locked", self.start_of(shut)));
            }
        }
        tell(error)
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Opened> {
        self.profile.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> Answer<MutexGuard<'_, Opened>> {
        self.open_first();
        if self.is_hidden() { Err(Problem::Hidden.into()) } else { Ok(self.lock()) }
    }
}

impl Shut {
    /// What a person is told who asks for something of the record.
    pub fn problem(&self) -> Problem {
        match self {
            Shut::Choose | Shut::Locked(_) => Problem::Locked,
            Shut::Closed { problem, .. } => *problem,
        }
    }

    /// The folder that a way in is for.
    pub fn folder(&self) -> Option<&PathBuf> {
        match self {
            Shut::Choose => None,
            Shut::Locked(door) => Some(&door.folder),
            Shut::Closed { folder, .. } => Some(folder),
        }
    }
}

/// The cause goes to the log of whoever started the app; the person gets the words.
pub fn tell(error: &Error) -> Trouble {
    eprintln!("by my side: {error}");
    error.problem().into()
}

#[cfg(not(debug_assertions))]
fn home(app: &AppHandle) -> tauri::Result<Home> {
    usual_home(app)
}

/// In debug builds a test may say where everything stands: `BY_MY_SIDE_HOME`.
#[cfg(debug_assertions)]
fn home(app: &AppHandle) -> tauri::Result<Home> {
    match std::env::var_os("BY_MY_SIDE_HOME").map(PathBuf::from) {
        Some(folder) => Ok(Home { data: folder.join("profiles"), keys: folder.join("keys") }),
        None => usual_home(app),
    }
}

fn usual_home(app: &AppHandle) -> tauri::Result<Home> {
    let data: PathBuf = app.path().app_local_data_dir()?.join("profiles");
    Ok(Home { data, keys: app.path().app_config_dir()?.join("keys") })
}
