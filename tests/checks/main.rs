//! Checks over the tree: what is generated is up to date, words and pictures keep their rules, files keep their size.

mod easy_read;
mod generated;
mod ideas;
mod imports;
mod locales;
mod markup;
mod messages;
mod pages;
mod paper;
mod pictures;
mod roles;
mod sizes;
mod timers;
mod tree;
