//! Everything By My Side means: the record, its rules, its words and its prints. Knows nothing of windows.
//!
//! # How to change this
//! - **A field**: add it to the struct of its subject and to that subject's `COLUMNS`; add a numbered migration
//!   that adds the column, `NOT NULL` with a `DEFAULT`; run `cargo xtask generate`.
//! - **A subject**: one file here named like its table, shaped like `children.rs`; a migration; a line in
//!   `src-tauri/src/commands/`; `cargo xtask generate`.
//! - **A screen**: a file in `ui/src/screens`, a line in `ui/src/screens.ts`, words in `locales`.
//! - **A word on a screen**: `locales/en-GB/<area>.ftl`, and the same in each language; then `cargo xtask generate`.
//! - **A language**: a folder in `locales` with the same files. Nothing else.
//! - **A picture**: a recipe in `assets/pictures/recipes.toml` and its name in `pictures.ftl`.
//!
//! A module may use those above it, never those below.

pub mod error;
pub mod text;

pub mod dates;
pub mod drawn;
pub mod pictures;
pub mod sentences;
pub mod sound;
pub mod voice;

pub mod easy_words;

pub mod files;
pub mod item;
pub mod keys;
mod migrations;
pub mod store;

mod beside;
mod forget;
pub mod history;
pub mod photos;

pub mod people;

pub mod limits;
pub mod nation;
pub mod practice;

pub mod facts;
pub mod stages;

pub mod bank;

pub mod appointments;
pub mod calendar;
pub mod children;
pub mod given;
pub mod goals;
pub mod helper_keys;
pub mod keeping;
pub mod letters;
pub mod letters_in;
pub mod local_services;
pub mod me;
pub mod meetings;
pub mod need_lists;
pub mod needs;
pub mod promises;
pub mod puzzles;
pub mod recordings;
pub mod reminders;
pub mod reviews;
pub mod routines;
pub mod settings;
pub mod step_cards;
pub mod strengths;
pub mod supports;
pub mod told;
pub mod visits;
pub mod worries;

pub mod if_thens;

pub mod where_now;

pub mod apart;

pub mod assessments;
pub mod before_signing;

pub mod advocate;
pub mod court_needs;

pub mod writing;

pub mod document;
pub mod paper;
pub mod print;

pub mod due;
pub mod rung;

pub mod reminder_cards;

pub mod help;
pub mod plan;
pub mod prints;
pub mod timeline;
pub mod years;

pub mod backup;
pub mod home;
pub mod locks;
mod place;
pub mod profile;
pub mod salvage;

pub mod who_sees;

pub mod example;
