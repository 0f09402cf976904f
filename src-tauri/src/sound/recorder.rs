//! Records a voice. Nothing is written anywhere until it is kept in the record; at 60 seconds it ends by itself.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use by_my_side_core::error::Problem;
use by_my_side_core::sound::{LONGEST, Samples, Taken};
use by_my_side_core::voice::RecordingEvent;
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{Device, FromSample, Sample, SampleFormat, SizedSample, Stream, StreamConfig};

use super::{is_echo, plain};

/// How often the level is told.
const TICK: Duration = Duration::from_millis(100);
/// A microphone that has not given anything by then will not.
const PATIENCE: Duration = Duration::from_secs(4);

type Heard = Arc<Mutex<Vec<f32>>>;
type Tell = Box<dyn Fn(RecordingEvent) + Send>;

/// The one recording that may be running.
#[derive(Default)]
pub struct Recorder(Mutex<Option<Running>>);

struct Running {
    stop: Sender<()>,
    thread: JoinHandle<Option<Taken>>,
}

impl Recorder {
    /// Begins, in place of whatever was being recorded. `tell` hears the level ten times a second.
    ///
    /// # Errors
    /// `MicrophoneNone`, `MicrophoneNoAnswer`.
    pub fn start(&self, tell: impl Fn(RecordingEvent) + Send + 'static) -> Result<(), Problem> {
        self.forget();
        let (stop, stopped) = channel();
        let (begun, answer) = channel();
        let tell: Tell = Box::new(tell);
        let thread = std::thread::Builder::new()
            .name("recorder".into())
            .spawn(move || record(&stopped, &begun, &tell))
            .map_err(|_| Problem::MicrophoneNoAnswer)?;
        answer.recv_timeout(PATIENCE * 2).unwrap_or(Err(Problem::MicrophoneNoAnswer))?;
        *self.running() = Some(Running { stop, thread });
        Ok(())
    }

    /// Ends, and gives what was heard.
    ///
    /// # Errors
    /// `SoundUnreadable` when nothing was being recorded.
    pub fn stop(&self) -> Result<Samples, Problem> {
        let running = self.running().take().ok_or(Problem::SoundUnreadable)?;
        let _ = running.stop.send(());
        let taken = running.thread.join().ok().flatten().ok_or(Problem::MicrophoneNoAnswer)?;
        Ok(taken.plain())
    }

    /// Ends, and keeps nothing.
    pub fn forget(&self) {
        if let Some(running) = self.running().take() {
            let _ = running.stop.send(());
        }
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The thread: opens the microphone, waits for the end, and gives what was heard.
fn record(stopped: &Receiver<()>, begun: &Sender<Result<(), Problem>>, tell: &Tell) -> Option<Taken> {
    let heard = Heard::default();
    let opened = open(&heard);
    let (stream, config) = match opened {
        Ok(opened) => opened,
        Err(problem) => {
            let _ = begun.send(Err(problem));
            return None;
        }
    };
    let first = first_sound(&heard);
    let _ = begun.send(first);
    first.ok()?;
    let most = config.sample_rate as usize * usize::from(config.channels) * LONGEST as usize;
    let mut told = 0;
    loop {
        let ended = !matches!(stopped.recv_timeout(TICK), Err(RecvTimeoutError::Timeout));
        let (level, length) = level_since(&heard, told);
        told = length;
        let full = length >= most;
        tell(RecordingEvent { level, seconds: seconds(length, &config), ended: full });
        if ended || full {
            break;
        }
    }
    drop(stream);
    let samples = std::mem::take(&mut *heard.lock().unwrap_or_else(PoisonError::into_inner));
    Some(Taken { rate: config.sample_rate, channels: config.channels, samples })
}

/// A microphone that is there and gives nothing is told at once, not after the parent has spoken.
fn first_sound(heard: &Heard) -> Result<(), Problem> {
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until {
        if !heard.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Err(Problem::MicrophoneNoAnswer)
}

fn open(heard: &Heard) -> Result<(Stream, StreamConfig), Problem> {
    let device = cpal::default_host().default_input_device().filter(|device| !is_echo(device));
    let device = device.ok_or(Problem::MicrophoneNone)?;
    // Linux names a device even where there is none; it is found out when it is asked how it records.
    let config = device.default_input_config().map_err(|_| Problem::MicrophoneNone)?;
    let (config, format) = plain(&config);
    let stream = match format {
        SampleFormat::F32 => listen::<f32>(&device, config, heard),
        SampleFormat::I32 => listen::<i32>(&device, config, heard),
        SampleFormat::U8 => listen::<u8>(&device, config, heard),
        SampleFormat::U16 => listen::<u16>(&device, config, heard),
        _ => listen::<i16>(&device, config, heard),
    }?;
    stream.play().map_err(|_| Problem::MicrophoneNoAnswer)?;
    Ok((stream, config))
}

fn listen<T>(device: &Device, config: StreamConfig, heard: &Heard) -> Result<Stream, Problem>
where
    T: SizedSample,
    f32: FromSample<T>,
{
    let heard = heard.clone();
    let take = move |data: &[T], _: &cpal::InputCallbackInfo| {
        let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.extend(data.iter().map(|sample| f32::from_sample(*sample)));
    };
    // A device that goes away in the middle leaves what was heard until then.
    device.build_input_stream(config, take, |_| {}, Some(PATIENCE)).map_err(|_| Problem::MicrophoneNoAnswer)
}

/// How loud it was since the last time, from 0 to 100 as an ear judges it, and how much there is.
fn level_since(heard: &Heard, told: usize) -> (u32, usize) {
    let heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
    let loudest = heard.get(told..).unwrap_or_default().iter().fold(0.0_f32, |most, one| most.max(one.abs()));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
    let level = (loudest.clamp(0.0, 1.0).sqrt() * 100.0) as u32;
    (level, heard.len())
}

#[allow(clippy::cast_precision_loss, reason = "a minute of sound")]
fn seconds(length: usize, config: &StreamConfig) -> f32 {
    length as f32 / config.channels.max(1) as f32 / config.sample_rate.max(1) as f32
}
