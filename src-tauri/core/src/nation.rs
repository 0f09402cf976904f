//! The facts of each nation, typed: roles, kinds of appointment and help lines. The data stand in
//! `assets/nations`, each with its source and the day it was checked; the words are Fluent ids.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Day;
use crate::people::Side;

/// The four nations of the United Kingdom.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Nation {
    /// England.
    #[default]
    England,
    /// Wales.
    Wales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Verified {
    /// Read in its first source.
    Yes,
    /// Read in a second-hand source.
    General,
    /// Not sure.
    NotSure,
}

/// Where a role stands among the people around a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum RoleGroup {
    /// On the parent's side.
    MySide,
    /// About the child.
    Child,
    /// Health.
    Health,
    /// Court and hearings.
    Court,
    /// Home and daily life.
    Home,
}

/// Something that is so of a role: the id of its words, and where they come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct RoleFact {
    /// Id of the words. Roles of which the same is true share them.
    pub words: String,
    /// Address of the page on which it was read.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
}

/// A role around a family. Words: `role-<id>` and `role-<id>.does`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Role {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub group: RoleGroup,
    /// Its picture.
    pub picture: String,
    /// Whether such a person usually helps, checks, or both; the parent can say otherwise.
    pub side: Side,
    /// What they can decide.
    pub decides: RoleFact,
    /// Whom they tell.
    pub tells: RoleFact,
    /// Whether they are there only for the parent.
    pub only_for_me: RoleFact,
    /// Questions to ask them: ids of their words.
    pub asks: Vec<String>,
}

/// What a kind of appointment belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum KindGroup {
    /// Health.
    Health,
    /// People who support or check.
    Social,
    /// Meetings and court.
    Meetings,
    /// About the child.
    Child,
    /// The parent's own.
    Mine,
}

/// A kind of appointment. Words: `kind-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Kind {
    /// Its id.
    pub id: String,
    /// Its picture.
    pub picture: String,
    /// What it belongs to.
    pub group: KindGroup,
    /// The role of the person who usually comes.
    pub role: Option<String>,
}

/// What a help line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum LineKind {
    /// Danger now.
    Emergency,
    /// Urgent health.
    Health,
    /// Domestic abuse.
    Abuse,
    /// Someone to listen.
    Listening,
    /// Parents and children's services.
    Parents,
    /// An advocate.
    Advocate,
    /// Learning disability.
    LearningDisability,
}

/// A help line. Words: `line-<id>`, `line-<id>.for`, and `line-<id>.hours` or `.steps` where it says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct HelpLine {
    /// Its id.
    pub id: String,
    /// What it is for.
    pub kind: LineKind,
    /// The number, in groups.
    pub number: String,
    /// It is rung in steps.
    #[serde(default)]
    pub steps: bool,
    /// Its picture.
    pub picture: String,
    /// Free to ring.
    #[serde(default)]
    pub free: bool,
    /// Its hours are known.
    #[serde(default)]
    pub hours: bool,
    /// Address of the page on which it was read.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
}

/// How much notice a service should give of a kind of meeting. Words: `notice-<kind>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct NoticeRule {
    /// Id of the kind of appointment that it is for; it says nothing about any other.
    pub kind: String,
    /// Calendar days.
    pub days: i64,
    /// Address of the page on which it was read.
    pub source: String,
    /// The day on which it was read.
    pub checked_on: Day,
    /// How sure it is.
    pub verified: Verified,
}

/// The facts of one file.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Facts {
    kinds: Vec<Kind>,
    roles: Vec<Role>,
    lines: Vec<HelpLine>,
    notice: Vec<NoticeRule>,
}

macro_rules! facts {
    ($name:literal) => {{
        static FACTS: OnceLock<Facts> = OnceLock::new();
        FACTS.get_or_init(|| {
            // A test reads every file, so a slip in one is seen before it ships.
            toml::from_str(include_str!(concat!("../../../assets/nations/", $name, ".toml"))).unwrap_or_default()
        })
    }};
}

impl Nation {
    /// All four.
    pub const ALL: [Nation; 4] = [Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland];

    fn facts(self) -> [&'static Facts; 2] {
        let own = match self {
            Nation::England => facts!("england"),
            Nation::Wales => facts!("wales"),
            Nation::Scotland => facts!("scotland"),
            Nation::NorthernIreland => facts!("northern-ireland"),
        };
        [facts!("uk"), own]
    }

    /// The roles that there are around a family here.
    pub fn roles(self) -> Vec<Role> {
        self.facts().into_iter().flat_map(|facts| facts.roles.clone()).collect()
    }

    /// The kinds of appointment.
    pub fn kinds(self) -> Vec<Kind> {
        self.facts().into_iter().flat_map(|facts| facts.kinds.clone()).collect()
    }

    /// The rule of notice for a kind of appointment, where this nation has one.
    pub fn notice_rule(self, kind: &str) -> Option<NoticeRule> {
        self.facts().into_iter().flat_map(|facts| &facts.notice).find(|rule| rule.kind == kind).cloned()
    }

    /// The help lines: 999 first, then those of the nation, then those for the whole country.
    pub fn lines(self) -> Vec<HelpLine> {
        let [uk, own] = self.facts();
        let (emergency, wide): (Vec<_>, Vec<_>) =
            uk.lines.iter().cloned().partition(|line| line.kind == LineKind::Emergency);
        emergency.into_iter().chain(own.lines.iter().cloned()).chain(wide).collect()
    }
}

/// The help lines that hold in all four nations.
pub fn lines_everywhere() -> Vec<HelpLine> {
    let [uk, _] = Nation::England.facts();
    uk.lines.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads_and_every_nation_has_its_lines() {
        for file in ["uk", "england", "wales", "scotland", "northern-ireland"] {
            let path = format!("{}/../../assets/nations/{file}.toml", env!("CARGO_MANIFEST_DIR"));
            let facts: Result<Facts, _> = toml::from_str(&std::fs::read_to_string(path).unwrap());
            assert!(facts.is_ok(), "{file}: {:?}", facts.err());
        }
        for nation in Nation::ALL {
            let lines = nation.lines();
            assert_eq!(lines.first().map(|line| line.number.as_str()), Some("999"), "{nation:?}");
            for kind in [LineKind::Abuse, LineKind::Listening] {
                assert!(lines.iter().any(|line| line.kind == kind), "{nation:?} has no line for {kind:?}");
            }
        }
    }

    #[test]
    fn numbers_that_are_old_or_wrong_are_not_shown() {
        let old = [
            "0845 46 47",
            "08454 24 24 24",
            "08457 90 90 90",
            "99955",
            "0800 484 0555",
            "0808 164 2777",
            "88858",
            "0800 022 3222",
            "0808 8010 722",
            "028 9446 8833",
            "08451 228 669",
        ];
        let bare = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<String>();
        for nation in Nation::ALL {
            for line in nation.lines() {
                let number = bare(&line.number);
                assert!(!old.iter().any(|old| number == bare(old)), "{nation:?} shows {}", line.number);
                assert!(nation != Nation::NorthernIreland || number != "111", "there is no 111 in Northern Ireland");
            }
        }
    }

    #[test]
    fn a_notice_rule_is_only_for_the_kind_of_meeting_it_was_made_for() {
        let rule = Nation::Scotland.notice_rule("child-protection-meeting").unwrap();
        assert_eq!((rule.days, rule.verified), (5, Verified::Yes));
        assert!(Nation::Scotland.notice_rule("core-group").is_none());
        assert!(Nation::England.notice_rule("child-protection-meeting").is_none());
        for kind in Nation::ALL.into_iter().flat_map(|nation| nation.facts()).flat_map(|facts| &facts.notice) {
            assert!(Nation::England.kinds().iter().any(|known| known.id == kind.kind), "{}", kind.kind);
        }
    }

    #[test]
    fn roles_and_kinds_have_ids_of_their_own() {
        for nation in Nation::ALL {
            let mut ids: Vec<String> = nation.roles().into_iter().map(|role| role.id).collect();
            let all = ids.len();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), all, "{nation:?}");
            let kinds = nation.kinds();
            let known = |role: &String| ids.contains(role);
            assert!(kinds.iter().filter_map(|kind| kind.role.as_ref()).all(known), "{nation:?}");
        }
    }
}
