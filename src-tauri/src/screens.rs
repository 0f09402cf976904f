//! In a debug build a test may show other screens than those that were built in: the same ones in a language that only
//! the test has. A release build has no such door.

#[cfg(debug_assertions)]
use std::borrow::Cow;
#[cfg(debug_assertions)]
use std::path::PathBuf;

#[cfg(debug_assertions)]
use tauri::{
    Assets,
    utils::assets::{AssetKey, AssetsIter, CspHash},
};
use tauri::{Context, Wry};

/// The context with the screens of the folder that a test names.
#[cfg(debug_assertions)]
pub fn chosen(mut context: Context<Wry>) -> Context<Wry> {
    if let Some(folder) = std::env::var_os("BY_MY_SIDE_SCREENS") {
        drop(context.set_assets(Box::new(Folder(folder.into()))));
    }
    context
}

/// The context as it is.
#[cfg(not(debug_assertions))]
pub fn chosen(context: Context<Wry>) -> Context<Wry> {
    context
}

#[cfg(debug_assertions)]
struct Folder(PathBuf);

#[cfg(debug_assertions)]
impl Assets<Wry> for Folder {
    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        std::fs::read(self.0.join(key.as_ref().trim_start_matches('/'))).ok().map(Cow::Owned)
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}
