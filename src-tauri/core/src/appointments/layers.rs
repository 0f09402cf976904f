//! The times at which a date may ring.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the times at which a date may ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export_to = "types.ts")]
pub enum Layer {
    /// The evening before.
    NightBefore,
    /// Some minutes before leaving home.
    GetReady,
    /// When it is time to leave home; where no way is known, when it begins.
    LeaveNow,
}

/// The layers that ring.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export_to = "types.ts")]
pub struct Layers {
    /// The evening before.
    pub night_before: bool,
    /// Some minutes before leaving home.
    pub get_ready: bool,
    /// When it is time to leave home.
    pub leave_now: bool,
}

impl Layers {
    /// Whether none rings.
    pub fn is_off(self) -> bool {
        self == Layers::default()
    }

    /// Whether this one rings.
    pub fn has(self, layer: Layer) -> bool {
        match layer {
            Layer::NightBefore => self.night_before,
            Layer::GetReady => self.get_ready,
            Layer::LeaveNow => self.leave_now,
        }
    }
}
