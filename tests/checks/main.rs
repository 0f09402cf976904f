//! Checks over the tree: what is generated is up to date, words and pictures keep their rules, files keep their size.

mod easy_read;
mod generated;
mod imports;
mod locales;
mod messages;
mod pictures;
mod sizes;
mod tree;
