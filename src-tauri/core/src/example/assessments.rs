//! The assessment of the example family, and what is said before signing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::assessments::Assessment;
use crate::before_signing::BeforeSigning;
use crate::dates::Now;
use crate::error::Result;
use crate::store::Store;

impl Store {
    /// People are named by their names; `named` has the ids of dates and letters out by their kinds.
    pub(super) fn put_in_assessments(
        &mut self,
        assessments: Value,
        signings: Value,
        people: &BTreeMap<String, String>,
        named: &BTreeMap<String, String>,
        now: Now,
    ) -> Result<()> {
        let id = |name: &str| named.get(name).cloned().unwrap_or_default();
        for assessment in super::read_all::<Assessment>(assessments, people, now.day())? {
            let nation = self.find_me()?.nation;
            let letter = id(&assessment.letter);
            self.save_assessment(&Assessment { nation, letter, ..assessment }, now.moment)?;
        }
        for signing in super::read_all::<BeforeSigning>(signings, people, now.day())? {
            let person = |name: &str| people.get(name).cloned().unwrap_or_else(|| name.to_owned());
            let signing = BeforeSigning {
                about: id(&signing.about),
                whom: person(&signing.whom),
                advocate_who: person(&signing.advocate_who),
                ..signing
            };
            self.save_before_signing(&signing, now.moment)?;
        }
        Ok(())
    }
}
