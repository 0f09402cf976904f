//! The soft sound of a reminder: two notes, made here, so that no file is needed.

use std::f32::consts::TAU;
use std::sync::atomic::AtomicBool;

use by_my_side_core::sound::RATE;

use super::player::sound;
use crate::speech::Silent;

/// Each note: when it begins and how high it is.
const NOTES: [(f32, f32); 2] = [(0.0, 523.25), (0.35, 659.25)];
const SECONDS: f32 = 1.6;
const LOUD: f32 = 0.22;

/// Plays it to its end.
pub fn chime() -> Result<(), Silent> {
    sound(&samples(), &AtomicBool::new(true), || {})
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a short sound"
)]
fn samples() -> Vec<f32> {
    let count = (SECONDS * RATE as f32) as usize;
    (0..count).map(|at| sample(at as f32 / RATE as f32)).collect()
}

fn sample(at: f32) -> f32 {
    // Both notes begin softly and fade; in the end nothing is left that could click.
    let end = ((SECONDS - at) / 0.2).clamp(0.0, 1.0);
    let notes = NOTES.iter().filter(|(begins, _)| at >= *begins).map(|(begins, high)| {
        let since = at - begins;
        let fade = (since / 0.02).min(1.0) * (-3.0 * since).exp();
        fade * ((TAU * high * since).sin() + 0.25 * (2.0 * TAU * high * since).sin())
    });
    notes.sum::<f32>() * LOUD * end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_soft_and_begins_and_ends_in_silence() {
        let samples = samples();
        assert!(samples.iter().all(|sample| sample.abs() < 0.5), "not loud");
        assert!(samples.iter().any(|sample| sample.abs() > 0.1), "but to be heard");
        assert!(samples.first().unwrap().abs() < 0.001 && samples.last().unwrap().abs() < 0.01);
    }
}
