#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    if by_my_side::letter_reader::is_asked() {
        return by_my_side::letter_reader::run();
    }
    by_my_side::run();
    ExitCode::SUCCESS
}
