//! Checks over the tree: what is generated is up to date, words and pictures keep their rules, files keep their size.

mod generated;
mod imports;
mod locales;
mod pictures;
mod sizes;
mod tree;
