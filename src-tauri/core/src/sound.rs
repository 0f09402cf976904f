//! Sound: what a microphone gave or a file holds becomes one plain form, so that everything that plays a recording
//! knows only that one. WAV, one channel, 16,000 samples a second, 16 bits: enough for a voice, 32 kB a second.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use hound::{SampleFormat, WavReader, WavSpec, WavWriter};
use symphonia::core::codecs::audio::AudioDecoderOptions;
use symphonia::core::errors::Error as SoundError;
use symphonia::core::formats::probe::Hint;
use symphonia::core::formats::{FormatOptions, FormatReader, TrackType};
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;

use crate::error::{Problem, Result};

/// Samples a second of a kept sound.
pub const RATE: u32 = 16_000;
/// A recording is at most this long, in seconds: longer than that nobody listens to before a card.
pub const LONGEST: u32 = 60;
/// A sound file larger than this is not read.
pub const MOST_BYTES: u64 = 40 * 1024 * 1024;

/// The samples of a voice, between -1 and 1, at [`RATE`].
pub type Samples = Vec<f32>;

/// Takes samples as a device or a file gives them: channels side by side, at any rate.
pub struct Taken {
    /// Samples a second, of each channel.
    pub rate: u32,
    /// How many channels stand side by side.
    pub channels: u16,
    /// Everything so far.
    pub samples: Vec<f32>,
}

impl Taken {
    /// How long it is, in seconds.
    pub fn seconds(&self) -> f32 {
        let frames = self.samples.len() / usize::from(self.channels.max(1));
        #[allow(clippy::cast_precision_loss, reason = "a minute is far from where a float loses a sample")]
        let seconds = frames as f32 / self.rate.max(1) as f32;
        seconds
    }

    /// One channel at [`RATE`], at most [`LONGEST`] seconds of it.
    pub fn plain(&self) -> Samples {
        let channels = usize::from(self.channels.max(1));
        #[allow(clippy::cast_precision_loss, reason = "there are a few channels")]
        let mono: Vec<f32> =
            self.samples.chunks_exact(channels).map(|frame| frame.iter().sum::<f32>() / channels as f32).collect();
        let mut plain = at_rate(&mono, self.rate.max(1), RATE);
        plain.truncate((RATE * LONGEST) as usize);
        plain
    }
}

/// The same sound at another rate: each new sample is the mean of the old ones that it stands for, or lies between two.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places in a minute of sound"
)]
pub fn at_rate(samples: &[f32], from: u32, to: u32) -> Samples {
    let step = f64::from(from) / f64::from(to);
    let length = (samples.len() as f64 / step) as usize;
    let sample = |place: usize| samples.get(place.min(samples.len().saturating_sub(1))).copied().unwrap_or_default();
    (0..length)
        .map(|at| {
            let (begins, ends) = (at as f64 * step, (at + 1) as f64 * step);
            let (first, last) = (begins as usize, (ends as usize).max(begins as usize + 1));
            if step > 1.0 {
                (first..last).map(sample).sum::<f32>() / (last - first) as f32
            } else {
                let part = (begins - first as f64) as f32;
                sample(first) * (1.0 - part) + sample(first + 1) * part
            }
        })
        .collect()
}

/// A sound as it is kept.
///
/// # Errors
/// `SoundUnreadable` when there is nothing in it.
pub fn to_wav(samples: &[f32]) -> Result<Vec<u8>> {
    if samples.is_empty() {
        return Err(Problem::SoundUnreadable.into());
    }
    let spec = WavSpec { channels: 1, sample_rate: RATE, bits_per_sample: 16, sample_format: SampleFormat::Int };
    let mut bytes = Cursor::new(Vec::new());
    let unreadable = |_| Problem::SoundUnreadable;
    let mut writer = WavWriter::new(&mut bytes, spec).map_err(unreadable)?;
    for sample in samples {
        #[allow(clippy::cast_possible_truncation, reason = "it is clamped")]
        let whole = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16;
        writer.write_sample(whole).map_err(unreadable)?;
    }
    writer.finalize().map_err(unreadable)?;
    Ok(bytes.into_inner())
}

/// The samples of a kept sound.
///
/// # Errors
/// `SoundUnreadable`.
pub fn from_wav(wav: &[u8]) -> Result<Samples> {
    let unreadable = |_| Problem::SoundUnreadable;
    let mut reader = WavReader::new(Cursor::new(wav)).map_err(unreadable)?;
    let samples: std::result::Result<Vec<i16>, _> = reader.samples::<i16>().collect();
    Ok(samples.map_err(unreadable)?.into_iter().map(|sample| f32::from(sample) / f32::from(i16::MAX)).collect())
}

/// Reads a sound file from a phone or another program: WAV, MP3, M4A or Ogg Vorbis.
///
/// # Errors
/// `SoundKind` for what is no sound, `SoundTooLong`, `SoundUnreadable` for one that breaks off at its beginning.
pub fn read(bytes: &[u8]) -> Result<Samples> {
    // A reader of files that come from anywhere may give up in the middle; the record must not.
    let read = catch_unwind(AssertUnwindSafe(|| decode(bytes.to_vec())));
    let taken = read.map_err(|_| Problem::SoundUnreadable)??;
    #[allow(clippy::cast_precision_loss, reason = "60")]
    if taken.seconds() > LONGEST as f32 + 0.5 {
        return Err(Problem::SoundTooLong.into());
    }
    if taken.samples.is_empty() { Err(Problem::SoundUnreadable.into()) } else { Ok(taken.plain()) }
}

fn decode(bytes: Vec<u8>) -> Result<Taken> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let probe = symphonia::default::get_probe();
    let format = probe.probe(&Hint::new(), stream, FormatOptions::default(), MetadataOptions::default());
    let mut format = format.map_err(|_| Problem::SoundKind)?;
    let track = format.default_track(TrackType::Audio).ok_or(Problem::SoundKind)?;
    let id = track.id;
    let about = track.codec_params.as_ref().and_then(|about| about.audio()).ok_or(Problem::SoundKind)?;
    let decoder = symphonia::default::get_codecs().make_audio_decoder(about, &AudioDecoderOptions::default());
    let mut decoder = decoder.map_err(|_| Problem::SoundKind)?;
    let mut taken = Taken { rate: RATE, channels: 1, samples: Vec::new() };
    let mut part = Vec::new();
    while let Some(packet) = next(format.as_mut()) {
        if packet.track_id != id {
            continue;
        }
        match decoder.decode(&packet) {
            Ok(sound) => {
                (taken.rate, taken.channels) =
                    (sound.spec().rate(), u16::try_from(sound.spec().channels().count()).unwrap_or(1));
                sound.copy_to_vec_interleaved::<f32>(&mut part);
                taken.samples.append(&mut part);
            }
            Err(SoundError::DecodeError(_)) => {}
            Err(_) => break,
        }
        // What is too long is known before all of it is in the memory.
        #[allow(clippy::cast_precision_loss, reason = "60")]
        if taken.seconds() > LONGEST as f32 + 1.0 {
            break;
        }
    }
    Ok(taken)
}

/// The next part; a file that breaks off ends there.
fn next(format: &mut dyn FormatReader) -> Option<symphonia::core::packet::Packet> {
    format.next_packet().ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tone of so many seconds.
    fn tone(seconds: f32) -> Samples {
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        (0..(RATE as f32 * seconds) as usize).map(|at| (at as f32 / 20.0).sin() * 0.5).collect()
    }

    fn problem(bytes: &[u8]) -> Problem {
        read(bytes).unwrap_err().problem()
    }

    #[test]
    fn a_sound_is_kept_and_comes_back() {
        let wav = to_wav(&tone(1.0)).unwrap();
        assert_eq!(wav.len(), 44 + 32_000);
        let back = from_wav(&wav).unwrap();
        assert!(back.iter().zip(tone(1.0)).all(|(one, other)| (one - other).abs() < 0.001));
        assert_eq!(read(&wav).unwrap().len(), 16_000);
        assert_eq!(to_wav(&[]).unwrap_err().problem(), Problem::SoundUnreadable);
    }

    #[test]
    fn two_channels_at_another_rate_become_one() {
        let stereo: Vec<f32> = (0..44_100).flat_map(|_| [0.25, 0.75]).collect();
        let taken = Taken { rate: 44_100, channels: 2, samples: stereo };
        assert!((taken.seconds() - 1.0).abs() < 0.001);
        let plain = taken.plain();
        assert_eq!(plain.len(), 16_000);
        assert!(plain.iter().all(|sample| (sample - 0.5).abs() < 0.001));
        assert_eq!(at_rate(&[0.0, 1.0], 8_000, 16_000), [0.0, 0.5, 1.0, 1.0]);
        assert!(at_rate(&[], 8_000, 16_000).is_empty());
    }

    #[test]
    fn what_is_no_sound_or_broken_or_too_long_is_said() {
        assert_eq!(problem(b"MZ this is a program"), Problem::SoundKind);
        assert_eq!(problem(b""), Problem::SoundKind);
        let wav = to_wav(&tone(2.0)).unwrap();
        assert_eq!(problem(&wav[..40]), Problem::SoundKind);
        assert!(!read(&wav[..30_000]).unwrap().is_empty(), "what can be heard of a broken one is heard");
        let mut long = to_wav(&tone(60.0)).unwrap();
        long.extend(vec![0; 64_000]);
        for at in [4, 40] {
            let length = u32::try_from(long.len() - at - 4).unwrap().to_le_bytes();
            long[at..at + 4].copy_from_slice(&length);
        }
        assert_eq!(problem(&long), Problem::SoundTooLong);
    }
}
