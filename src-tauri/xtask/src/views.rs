//! Pictures of every screen and every page, to look at.

use std::path::Path;

use crate::packages::{self, For};
use crate::{Done, steps, test};

/// Every screen, as a PNG named after it.
pub fn screens(root: &Path, arguments: &[String]) -> Done {
    packages::ready(root, For::Test)?;
    test::tools(root)?;
    view(root, arguments)
}

/// Every print of the example family, as PDF and PNG pages.
pub fn prints(root: &Path, arguments: &[String]) -> Done {
    packages::ready(root, For::Start)?;
    view(root, arguments)
}

fn view(root: &Path, arguments: &[String]) -> Done {
    if steps::option(arguments, "--out").is_none() {
        return Err("Please say where: --out DIR".to_owned());
    }
    steps::made(root)?;
    steps::build(root)?;
    steps::run(root, &root.join("target/debug/views").to_string_lossy(), arguments)
}
