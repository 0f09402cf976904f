//! The open record behind one lock. Here alone a command meets the record: lock, the state "hidden", the error
//! turned into words, and one event "changed" after each write.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use by_my_side_core::dates::Now;
use by_my_side_core::error::{Problem, Result, Trouble};
use by_my_side_core::profile::{Home, Profile, RecordPlace, Start};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use tauri::{AppHandle, Emitter, Manager};

use crate::clock;

/// What a command gives back: its answer, or what a person is told.
pub type Answer<T> = std::result::Result<T, Trouble>;

/// The open record and where it stands.
pub struct Session {
    app: AppHandle,
    home: Home,
    example: bool,
    profile: Mutex<std::result::Result<Profile, Problem>>,
    words: Mutex<Arc<Words>>,
    hidden: AtomicBool,
}

impl Session {
    /// Opens the record of this computer, or the example family's own.
    pub fn new(app: &AppHandle, example: bool) -> tauri::Result<Session> {
        let home = home(app)?;
        let session = Session {
            app: app.clone(),
            home,
            example,
            profile: Mutex::new(Err(Problem::NotFound)),
            words: Mutex::new(Arc::new(Words::new("en-GB"))),
            hidden: AtomicBool::new(false),
        };
        session.try_again();
        Ok(session)
    }

    /// Reads from the record.
    pub fn read<T>(&self, ask: impl FnOnce(&Store, Now) -> Result<T>) -> Answer<T> {
        let profile = self.open()?;
        told(profile.as_ref().map_err(|problem| Trouble::from(*problem)).map(|profile| &profile.store)?, ask)
    }

    /// Changes the record, and tells the window.
    pub fn write<T>(&self, change: impl FnOnce(&mut Store, Now) -> Result<T>) -> Answer<T> {
        let mut guard = self.open()?;
        let profile = guard.as_mut().map_err(|problem| Trouble::from(*problem))?;
        let now = clock::now();
        let done = change(&mut profile.store, now).map_err(|error| tell(&error))?;
        profile.write_due(now).map_err(|error| tell(&error))?;
        drop(guard);
        drop(self.app.emit("changed", ()));
        Ok(done)
    }

    /// Where the record is and what protects it.
    pub fn place(&self) -> Answer<RecordPlace> {
        let profile = self.open()?;
        let profile = profile.as_ref().map_err(|problem| Trouble::from(*problem))?;
        profile.place().map_err(|error| tell(&error))
    }

    /// The words of the language that the parent chose.
    pub fn words(&self) -> Arc<Words> {
        let language = self.read(|store, _| Ok(store.find_me()?.language)).unwrap_or_default();
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        if !language.is_empty() && words.language != language {
            *words = Arc::new(Words::new(&language));
        }
        words.clone()
    }

    /// How the start went.
    pub fn start(&self) -> Start {
        if self.is_hidden() {
            return Start::Hidden;
        }
        match self.lock().as_ref() {
            Ok(profile) => Start::Open { example: profile.is_example() },
            Err(problem) => Start::Closed { trouble: (*problem).into(), ways: self.ways_out(*problem) },
        }
    }

    /// Tries to open the record again.
    pub fn try_again(&self) -> Start {
        self.change_profile(|home, example| if example { home.open_example() } else { home.open() })
    }

    /// Opens the newest checked backup as a record of its own.
    pub fn open_older_copy(&self) -> Start {
        self.change_profile(|home, _| home.open_older_copy())
    }

    /// Begins a new record beside the one that cannot be opened.
    pub fn begin_new(&self) -> Start {
        self.change_profile(|home, _| home.begin_new())
    }

    /// Makes today's backup, where there is none yet.
    pub fn back_up(&self) {
        if let Ok(profile) = self.lock().as_ref()
            && let Err(error) = profile.back_up_once_a_day(clock::now())
        {
            eprintln!("backup: {error}");
        }
    }

    /// Leave now: nothing is read or written until `come_back`.
    pub fn leave_now(&self) {
        self.hidden.store(true, Ordering::SeqCst);
    }

    /// The record may show again.
    pub fn come_back(&self) {
        self.hidden.store(false, Ordering::SeqCst);
    }

    /// Whether the screen is hidden.
    pub fn is_hidden(&self) -> bool {
        self.hidden.load(Ordering::SeqCst)
    }

    fn change_profile(&self, open: impl FnOnce(&Home, bool) -> Result<Profile>) -> Start {
        let mut profile = self.lock();
        if profile.is_err() {
            *profile = open(&self.home, self.example)
                .and_then(|profile| self.with_example(profile))
                .map_err(|error| error.problem());
        }
        drop(profile);
        self.start()
    }

    fn with_example(&self, mut profile: Profile) -> Result<Profile> {
        if self.example && profile.store.count_changes()? == 0 {
            profile.store.put_in_example(clock::now())?;
        }
        profile.write_due(clock::now())?;
        Ok(profile)
    }

    fn ways_out(&self, problem: Problem) -> Vec<String> {
        let mut ways = vec!["try-again".to_owned()];
        let lost = matches!(problem, Problem::RecordDamaged | Problem::RecordWrongKey | Problem::RecordMissingKey);
        if lost && !self.example {
            if self.home.has_older_copy() {
                ways.push("older-copy".to_owned());
            }
            ways.push("begin-new".to_owned());
        }
        ways
    }

    fn lock(&self) -> MutexGuard<'_, std::result::Result<Profile, Problem>> {
        self.profile.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> Answer<MutexGuard<'_, std::result::Result<Profile, Problem>>> {
        if self.is_hidden() { Err(Problem::Hidden.into()) } else { Ok(self.lock()) }
    }
}

fn told<T>(store: &Store, ask: impl FnOnce(&Store, Now) -> Result<T>) -> Answer<T> {
    ask(store, clock::now()).map_err(|error| tell(&error))
}

/// The cause goes to the log of whoever started the app; the person gets the words.
pub fn tell(error: &by_my_side_core::error::Error) -> Trouble {
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
