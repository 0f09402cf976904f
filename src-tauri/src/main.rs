#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    by_my_side::run();
}
