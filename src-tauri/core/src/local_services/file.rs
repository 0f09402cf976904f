//! The file of local services: plain JSON with a version. It is looked at before anything is kept, it never changes what
//! is here, and what it says is words and nothing else.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LocalService;
use crate::dates::{Day, Moment};
use crate::error::{Problem, Result};
use crate::item::{LONGEST_NAME, Space, blank};
use crate::store::Store;

/// The largest file that is looked at.
pub const MOST_BYTES: u64 = 1_000_000;
/// The most services in a file.
const MOST: usize = 2_000;
/// The most characters of one of its texts.
pub(super) const LONGEST: usize = 600;
/// What the file says it is.
const KIND: &str = "by-my-side-local-services";
const VERSION: u32 = 1;

/// A service as a file has it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export_to = "types.ts")]
pub struct LocalServiceInFile {
    /// What it is called.
    pub name: String,
    /// What it does.
    pub what: String,
    /// As it is written.
    pub phone: String,
    /// As it is written.
    pub email: String,
    /// Where it is.
    pub place: String,
    /// For whom it is.
    pub who_for: String,
    /// The day on which somebody made sure.
    pub checked_on: Option<Day>,
    /// Id of the one that is here, where the file has other words for it.
    pub here: String,
}

/// What a file would bring.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct LocalServicesLook {
    /// Those that are not here.
    pub new: Vec<LocalServiceInFile>,
    /// Those that are here with other words.
    pub changed: Vec<LocalServiceInFile>,
    /// How many are here just so.
    pub same: u32,
}

#[derive(Serialize, Deserialize)]
struct File {
    kind: String,
    version: u32,
    services: Vec<LocalServiceInFile>,
}

/// Only its kind and version, which every version of the file has.
#[derive(Deserialize)]
struct Head {
    kind: String,
    version: u32,
}

impl LocalServiceInFile {
    /// As it goes into a file: signs that nobody sees stay behind, as no reader would take them.
    fn of(service: &LocalService) -> LocalServiceInFile {
        let LocalService { name, what, phone, email, place, who_for, checked_on, .. } = service.clone();
        let mut seen = LocalServiceInFile { name, what, phone, email, place, who_for, checked_on, here: String::new() };
        for text in seen.texts() {
            text.retain(|sign| !is_hidden(sign));
            *text = text.trim().to_owned();
        }
        seen
    }

    fn as_item(&self) -> LocalService {
        let LocalServiceInFile { name, what, phone, email, place, who_for, checked_on, .. } = self.clone();
        LocalService { name, what, phone, email, place, who_for, checked_on, ..blank() }
    }

    fn texts(&mut self) -> [&mut String; 6] {
        [&mut self.name, &mut self.what, &mut self.phone, &mut self.email, &mut self.place, &mut self.who_for]
    }

    /// Whether it is words that a person could have typed.
    fn is_fit(&mut self) -> bool {
        self.here.clear();
        for text in self.texts() {
            *text = text.trim().to_owned();
        }
        let fits = |text: &&mut String| text.chars().count() <= LONGEST && !text.chars().any(is_hidden);
        let named = !self.name.is_empty() && self.name.chars().count() <= LONGEST_NAME;
        named && self.texts().iter().all(fits)
    }

    fn is_called(&self, service: &LocalService) -> bool {
        service.name.trim().to_lowercase() == self.name.to_lowercase()
    }
}

/// Signs that are not seen, and that could turn words round.
fn is_hidden(sign: char) -> bool {
    let turns =
        matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}');
    turns || (sign.is_control() && sign != '\n')
}

/// What the parent keeps as only me stays here.
fn written(services: &[LocalService]) -> Result<String> {
    let shown = services.iter().filter(|service| service.mark.space == Space::Shared);
    let services = shown.map(LocalServiceInFile::of).filter(|service| !service.name.is_empty()).collect();
    let mut text = serde_json::to_string_pretty(&File { kind: KIND.to_owned(), version: VERSION, services })?;
    // A file of text ends with a line.
    let _ = writeln!(text);
    Ok(text)
}

fn read(bytes: &[u8]) -> Result<Vec<LocalServiceInFile>> {
    let head: Head = serde_json::from_slice(bytes).map_err(|_| Problem::LocalServicesKind)?;
    if head.kind != KIND {
        return Err(Problem::LocalServicesKind.into());
    }
    if head.version > VERSION {
        return Err(Problem::LocalServicesNewer.into());
    }
    let mut file: File = serde_json::from_slice(bytes).map_err(|_| Problem::LocalServicesKind)?;
    let fits = file.services.len() <= MOST && file.services.iter_mut().all(LocalServiceInFile::is_fit);
    if fits { Ok(file.services) } else { Err(Problem::LocalServicesKind.into()) }
}

impl Store {
    /// The list as a file, without what is only for the parent.
    ///
    /// # Errors
    /// The record's.
    pub fn local_services_file(&self) -> Result<String> {
        written(&self.list_local_services()?)
    }

    /// What a file would bring. Nothing is kept.
    ///
    /// # Errors
    /// `LocalServicesKind` for any other file, `LocalServicesNewer`.
    pub fn look_at_local_services(&self, bytes: &[u8]) -> Result<LocalServicesLook> {
        let here = self.list_local_services()?;
        let mut look = LocalServicesLook::default();
        let mut seen: Vec<LocalServiceInFile> = Vec::new();
        for mut service in read(bytes)? {
            if seen.contains(&service) {
                continue;
            }
            seen.push(service.clone());
            let called: Vec<&LocalService> = here.iter().filter(|known| service.is_called(known)).collect();
            match called.first() {
                None => look.new.push(service),
                Some(_) if called.iter().any(|known| LocalServiceInFile::of(known) == service) => look.same += 1,
                Some(known) => {
                    service.here.clone_from(&known.mark.id);
                    look.changed.push(service);
                }
            }
        }
        Ok(look)
    }

    /// Keeps those that somebody chose. Where one has other words than the one that is here, that one is put away, as
    /// it is, and can be brought back.
    ///
    /// # Errors
    /// `LocalServicesKind` for what no file gave, the disk.
    pub fn take_local_services(&mut self, chosen: &[LocalServiceInFile], now: Moment) -> Result<Vec<LocalService>> {
        self.all_or_none(|store| chosen.iter().map(|service| store.take_local_service(service, now)).collect())
    }

    fn take_local_service(&mut self, service: &LocalServiceInFile, now: Moment) -> Result<LocalService> {
        let mut fit = service.clone();
        if !fit.is_fit() {
            return Err(Problem::LocalServicesKind.into());
        }
        if !service.here.is_empty() {
            let here: LocalService = self.find(&service.here)?;
            self.put_away(&here.mark.id, now)?;
        }
        self.save_local_service(&fit.as_item(), now)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::item::{Item, Mark};

    proptest! {
        #[test]
        fn every_service_that_can_be_kept_comes_out_of_the_file_as_it_is_seen(
            name in "\\PC{0,130}", what in "(?s).{0,40}", phone in ".{0,700}", place in "\\PC{0,40}",
        ) {
            let service = LocalService { name, what, phone, place, ..blank() };
            if service.check().is_ok() {
                let seen = LocalServiceInFile::of(&service);
                let back = read(written(&[service]).unwrap().as_bytes()).unwrap();
                prop_assert_eq!(back, if seen.name.is_empty() { vec![] } else { vec![seen] });
            }
        }

        #[test]
        fn a_file_that_was_changed_by_anything_is_read_or_told_kindly(at in 0_usize..400, byte in 0_u8..=255) {
            let list = [service("Food bank", "01632 960001"), service("Law centre", "01632 960002")];
            let mut bytes = written(&list).unwrap().into_bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            if let Err(error) = read(&bytes) {
                prop_assert!(matches!(error.problem(), Problem::LocalServicesKind | Problem::LocalServicesNewer));
            }
        }
    }

    #[test]
    fn what_is_only_for_the_parent_does_not_go_into_the_file() {
        let mut store = Store::in_memory().unwrap();
        let mark = Mark { space: Space::Private, ..Mark::default() };
        let only_me = LocalService { mark, ..service("A safe house", "01632 960003") };
        store.save_local_service(&only_me, Moment::default()).unwrap();
        store.save_local_service(&service("Food bank", "01632 960001"), Moment::default()).unwrap();
        let file = store.local_services_file().unwrap();
        assert!(file.contains("Food bank") && !file.contains("safe house"), "{file}");
    }

    fn service(name: &str, phone: &str) -> LocalService {
        LocalService { name: name.into(), phone: phone.into(), what: "Help at home.".into(), ..blank() }
    }

    #[test]
    fn a_list_goes_to_another_computer_and_changes_nothing_there_by_itself() {
        let now = Moment::default();
        let (mut one, mut other) = (Store::in_memory().unwrap(), Store::in_memory().unwrap());
        for given in [service("Food bank", "01632 960001"), service("Law centre", "01632 960002")] {
            one.save_local_service(&given, now).unwrap();
        }
        let before = other.save_local_service(&service("food bank ", "01632 960999"), now).unwrap();
        let file = one.local_services_file().unwrap();
        let look = other.look_at_local_services(file.as_bytes()).unwrap();
        assert_eq!((look.new.len(), look.changed.len(), look.same), (1, 1, 0));
        assert_eq!(other.list_local_services().unwrap(), std::slice::from_ref(&before), "looking keeps nothing");
        let taken = other.take_local_services(&[look.new, look.changed].concat(), now).unwrap();
        assert_eq!(taken.len(), 2);
        assert_eq!(other.look_at_local_services(file.as_bytes()).unwrap().same, 2);
        other.bring_back(&before.mark.id, now).unwrap();
        assert_eq!(
            other.find::<LocalService>(&before.mark.id).unwrap().phone,
            before.phone,
            "nothing was written over"
        );
    }

    #[test]
    fn any_other_file_is_told_kindly_and_keeps_nothing() {
        let store = Store::in_memory().unwrap();
        let list = |name: &str| format!(r#"{{"kind":"{KIND}","version":1,"services":[{{"name":"{name}"}}]}}"#);
        let many =
            format!(r#"{{"kind":"{KIND}","version":1,"services":[{}]}}"#, vec![r#"{"name":"a"}"#; 2_001].join(","));
        let deep = "[".repeat(100_000);
        let wrong =
            ["", "{}", "[]", "\u{0}\u{1}", &list(""), &list("\\u202eevil"), &list(&"x".repeat(601)), &many, &deep];
        for bytes in wrong {
            let problem = store.look_at_local_services(bytes.as_bytes()).unwrap_err().problem();
            assert_eq!(problem, Problem::LocalServicesKind, "{}", bytes.chars().take(40).collect::<String>());
        }
        let newer = format!(r#"{{"kind":"{KIND}","version":2,"things":[]}}"#);
        assert_eq!(store.look_at_local_services(newer.as_bytes()).unwrap_err().problem(), Problem::LocalServicesNewer);
        assert_eq!(store.look_at_local_services(list("Food bank").as_bytes()).unwrap().new.len(), 1);
    }
}
