//! My plan: strengths first, then what I want help with, my goals, my help, and my children.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::children::Child;
use crate::error::Result;
use crate::goals::Goal;
use crate::needs::Need;
use crate::store::Store;
use crate::strengths::Strength;
use crate::supports::Support;

/// Everything on My plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "types.ts")]
pub struct Plan {
    /// I am good at.
    pub strengths: Vec<Strength>,
    /// I want help with.
    pub needs: Vec<Need>,
    /// My goals.
    pub goals: Vec<Goal>,
    /// My help.
    pub supports: Vec<Support>,
    /// My children.
    pub children: Vec<Child>,
}

impl Store {
    /// Everything on My plan.
    pub fn find_plan(&self) -> Result<Plan> {
        Ok(Plan {
            strengths: self.list_strengths()?,
            needs: self.list_needs()?,
            goals: self.list_goals()?,
            supports: self.list_supports()?,
            children: self.list_children()?,
        })
    }
}
