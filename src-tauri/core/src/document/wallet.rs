//! The card for a wallet: small enough to fold, large enough to read.

use serde::{Deserialize, Serialize};

use super::{PersonRow, Row};

/// One card to cut out: what may happen, what the parent does then, and whom they call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalletCard {
    /// "If: my child is ill", and what the parent does, one sentence each.
    #[serde(flatten)]
    pub row: Row,
    /// Whom to call, in order. `job` says when: first, if nobody answers, at night.
    pub calls: Vec<PersonRow>,
}

/// Cards to cut out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wallet {
    /// What to do with the paper, one sentence each.
    pub lines: Vec<String>,
    /// In order.
    pub cards: Vec<WalletCard>,
}

impl WalletCard {
    /// The card's own row, and one for each call.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        std::iter::once(&self.row).chain(self.calls.iter().map(|call| &call.row))
    }
}
