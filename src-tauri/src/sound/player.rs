//! Plays a recorded voice, and reports its progress as a voice does.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use by_my_side_core::sound::{RATE, at_rate};
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{Device, FromSample, SampleFormat, SizedSample, Stream, StreamConfig};

use super::plain;
use crate::speech::{Heard, Report, Silent};

/// What was handed to the device is heard a little later.
const DRAIN: Duration = Duration::from_millis(300);
const PATIENCE: Duration = Duration::from_secs(3);
/// Numbers of recordings stand above those of any voice, so that one is never taken for the other.
const ABOVE_VOICES: u64 = 1 << 63;

/// Plays one recording at a time.
pub struct Player {
    report: Report,
    last: u64,
    playing: Option<Arc<AtomicBool>>,
}

impl Player {
    pub fn new(report: Report) -> Player {
        Player { report, last: ABOVE_VOICES, playing: None }
    }

    /// Begins to play, and gives the number by which it will be heard of.
    pub fn play(&mut self, samples: &Arc<Vec<f32>>) -> Result<u64, Silent> {
        self.stop();
        self.last += 1;
        let (number, report, samples) = (self.last, self.report.clone(), samples.clone());
        let wanted = Arc::new(AtomicBool::new(true));
        self.playing = Some(wanted.clone());
        let thread = std::thread::Builder::new().name("player".into());
        thread
            .spawn(move || match sound(&samples, &wanted, || report(Heard::Began(number))) {
                Ok(()) if wanted.load(Ordering::Relaxed) => report(Heard::Ended(number)),
                Ok(()) => {}
                Err(_) => report(Heard::Cut(number)),
            })
            .map_err(|_| Silent::NoAnswer)?;
        Ok(number)
    }

    /// Is quiet at once.
    pub fn stop(&mut self) {
        if let Some(wanted) = self.playing.take() {
            wanted.store(false, Ordering::Relaxed);
        }
    }
}

/// Plays until the end, or until it is not wanted any more.
pub(super) fn sound(samples: &[f32], wanted: &AtomicBool, began: impl Fn()) -> Result<(), Silent> {
    let device = cpal::default_host().default_output_device().ok_or(Silent::NoAnswer)?;
    let config = device.default_output_config().map_err(|_| Silent::NoAnswer)?;
    let (config, format) = plain(&config);
    let samples = Arc::new(at_rate(samples, RATE, config.sample_rate.max(1)));
    let at = Arc::new(AtomicUsize::new(0));
    let stream = match format {
        SampleFormat::F32 => give::<f32>(&device, config, &samples, &at),
        SampleFormat::I32 => give::<i32>(&device, config, &samples, &at),
        SampleFormat::U8 => give::<u8>(&device, config, &samples, &at),
        SampleFormat::U16 => give::<u16>(&device, config, &samples, &at),
        _ => give::<i16>(&device, config, &samples, &at),
    }?;
    stream.play().map_err(|_| Silent::NoAnswer)?;
    began();
    wait(wanted, || at.load(Ordering::Relaxed) >= samples.len());
    let drained = Instant::now() + DRAIN;
    wait(wanted, || Instant::now() >= drained);
    Ok(())
}

fn wait(wanted: &AtomicBool, over: impl Fn() -> bool) {
    while wanted.load(Ordering::Relaxed) && !over() {
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn give<T>(
    device: &Device,
    config: StreamConfig,
    samples: &Arc<Vec<f32>>,
    at: &Arc<AtomicUsize>,
) -> Result<Stream, Silent>
where
    T: SizedSample + FromSample<f32>,
{
    let (samples, at) = (samples.clone(), at.clone());
    let channels = usize::from(config.channels.max(1));
    let fill = move |out: &mut [T], _: &cpal::OutputCallbackInfo| {
        for frame in out.chunks_mut(channels) {
            let sample = samples.get(at.fetch_add(1, Ordering::Relaxed)).copied().unwrap_or_default();
            frame.fill(T::from_sample(sample));
        }
    };
    device.build_output_stream(config, fill, |_| {}, Some(PATIENCE)).map_err(|_| Silent::NoAnswer)
}
