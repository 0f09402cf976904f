//! The microphone and the loudspeaker. The device of the system is used, on a thread of its own, because a sound
//! device may be pulled out at any moment and may take its time to answer.

mod chime;
mod player;
mod recorder;

pub use chime::chime;
pub use player::Player;
pub use recorder::Recorder;

use cpal::traits::DeviceTrait;
use cpal::{Device, SampleFormat, StreamConfig, SupportedStreamConfig};

/// Whether this device only gives back what the loudspeaker plays.
fn is_echo(device: &Device) -> bool {
    device.id().is_ok_and(|id| id.to_string().ends_with(".monitor"))
}

/// How a device likes to be asked, without the sample's form.
fn plain(config: &SupportedStreamConfig) -> (StreamConfig, SampleFormat) {
    (config.config(), config.sample_format())
}
