//! A language that nobody speaks, made from the English one: every letter is an Arabic one, every word is 40 % longer,
//! and it runs from right to left. It proves that a third language is one more folder, and that every screen holds
//! when words are long and the page is mirrored.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use driver::{Look, Room, Window, root};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use serde_json::json;

use crate::audit;

/// The tag under which such a language goes: Arabic, with "XB" for its country.
const LANGUAGE: &str = "ar-XB";

/// Letters of the same place in another alphabet.
const LETTERS: [char; 26] = [
    'ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'س', 'ش', 'ص', 'ض', 'ط', 'ظ', 'ع', 'غ', 'ف', 'ق', 'ك', 'ل',
    'م', 'ن', 'ه',
];

/// The words in other letters, each 40 % longer.
fn pseudo(text: &str) -> String {
    let mut said = String::new();
    let mut letters = 0;
    for sign in text.chars() {
        let place = sign.to_ascii_lowercase() as usize;
        let Some(letter) = place.checked_sub('a' as usize).and_then(|place| LETTERS.get(place)) else {
            letters = 0;
            said.push(sign);
            continue;
        };
        said.push(*letter);
        letters += 1;
        // Two letters more after each five.
        if letters % 5 == 2 || letters % 5 == 4 {
            said.push(*letter);
        }
    }
    said
}

fn change(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = pseudo(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| change(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { .. }) } => {}
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The whole file in that language.
fn translated(source: &str) -> String {
    let mut file = parser::parse(source.to_owned()).expect("the words can be read");
    for entry in &mut file.body {
        if let Entry::Message(message) = entry {
            message.value.as_mut().into_iter().for_each(change);
            message.attributes.iter_mut().for_each(|attribute| change(&mut attribute.value));
        }
    }
    serializer::serialize(&file)
}

/// Makes the folder of words, and builds the screens with it.
fn made() -> PathBuf {
    let at = root().join("target/pseudo");
    drop(fs::remove_dir_all(&at));
    let locales = at.join("locales");
    copy(&root().join("locales"), &locales);
    let folder = locales.join(LANGUAGE);
    fs::create_dir_all(&folder).unwrap();
    for file in fs::read_dir(root().join("locales/en-GB")).unwrap().flatten() {
        let words = translated(&fs::read_to_string(file.path()).unwrap());
        fs::write(folder.join(file.file_name()), words).unwrap();
    }
    let ui = at.join("ui");
    copy(&root().join("ui/src"), &ui.join("src"));
    for file in ["index.html", "package.json", "vite.config.ts", "svelte.config.js", "tsconfig.json"] {
        fs::copy(root().join("ui").join(file), ui.join(file)).unwrap();
    }
    std::os::unix::fs::symlink(root().join("ui/node_modules"), ui.join("node_modules")).unwrap();
    let built = Command::new("npm").args(["run", "--silent", "build"]).current_dir(&ui).status().unwrap();
    assert!(built.success(), "the screens are built with one folder more");
    at
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn words_are_longer_and_values_stay() {
    let said = translated("home-hello = Hello { $name }, 2 people\n    .speech = Hello\n");
    assert!(said.contains("{ $name }") && said.contains(", 2 ") && !said.contains("Hello"), "{said}");
    let (short, long) = ("Appointments on Tuesday".chars().count(), pseudo("Appointments on Tuesday").chars().count());
    assert!(long * 10 >= short * 13, "{long} for {short}");
}

#[tokio::test]
async fn a_third_language_is_one_folder_and_every_screen_holds_from_right_to_left() {
    let made = made();
    let room = Room::new(1400, 1000);
    let look = Look::example()
        .with("BY_MY_SIDE_SCREENS", made.join("ui/dist").to_str().unwrap())
        .with("BY_MY_SIDE_LOCALES", made.join("locales").to_str().unwrap());
    let window = Window::open(&room, &look).await;
    audit::speak(&window, LANGUAGE).await;
    assert_eq!(window.run("return document.documentElement.dir", vec![]).await, json!("rtl"));
    let back = "const box = document.querySelector('header button, nav button').getBoundingClientRect();
        return box.left > innerWidth / 2";
    window.go("dates").await;
    assert_eq!(window.run(back, vec![]).await, json!(true), "the frame is not mirrored");
    let mut found = Vec::new();
    audit::audit(&window, "right to left", true, &mut found).await;
    window.size((320, 800)).await;
    audit::audit(&window, "right to left, 320 px", false, &mut found).await;
    window.close().await;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}
