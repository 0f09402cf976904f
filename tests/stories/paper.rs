//! Every print of the example family, full and empty, passes a checker of tagged PDF that is not ours.

use std::borrow::Cow;
use std::fs;
use std::path::Path;
use std::process::Command;

use by_my_side_core::pictures;
use by_my_side_core::print::{self, Options, Pictures};
use by_my_side_core::prints::{PrintChoice, PrintKind};
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use driver::usual_choice;

use crate::tuesday;

fn pdf(store: &Store, choice: &PrintChoice) -> Vec<u8> {
    let words = Words::new("en-GB");
    let document = store.print_document(choice, &words, tuesday()).unwrap();
    let idea = |id: &str| pictures::find(id, "").map(Cow::into_owned);
    let photo = |sha256: &str| store.find_photo(sha256).ok();
    let found = Pictures { idea: &idea, photo: &photo };
    print::lay_out(&document, Options { points: choice.points }, &found, &words).unwrap().pdf().to_vec()
}

#[test]
fn every_print_passes_the_checker() {
    let mut store = Store::in_memory().unwrap();
    store.put_in_example(tuesday()).unwrap();
    let folder = std::env::temp_dir().join(format!("by-my-side-paper-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut files = Vec::new();
    for kind in PrintKind::ALL {
        let full = usual_choice(&store, kind, &Words::new("en-GB"), tuesday());
        for (name, choice) in [
            ("full", full.clone()),
            ("large", PrintChoice { points: 20, ..full.clone() }),
            ("words", PrintChoice { words_only: true, ..full.clone() }),
            ("empty", PrintChoice { empty: true, ..full }),
        ] {
            let path = folder.join(format!("{}-{name}.pdf", kind.name()));
            fs::write(&path, pdf(&store, &choice)).unwrap();
            files.push(path);
        }
    }
    let checker = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools/outloud/bin/outloud");
    let checked = Command::new(checker).args(["--fail-on", "error", "--no-info"]).args(&files).output();
    let checked = checked.expect("outloud is there: `cargo xtask test` installs it");
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    fs::remove_dir_all(folder).unwrap();
}
