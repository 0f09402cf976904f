//! The list of pages that the rules look at holds every screen, and every page that a screen opens by its address.

use std::collections::BTreeSet;

use regex::Regex;

use crate::tree;

/// Pages that an address alone does not open, with what they wait for, and the test that walks there.
const ON_A_WAY: [(&str, &str, &str); 7] = [
    (
        "code",
        "again came-back changed done pictures pictures-again quiet take type",
        "a code, or a way back, that was made before: sam_sets_a_code_forgets_it_and_comes_back_by_the_sheet",
    ),
    ("sheet", "done file first page printer second", "a sheet that was made just now: the same journey"),
    ("restore", "undone", "going back to a copy first: sam_goes_back_to_a_copy_and_forward_again"),
    ("person", "check", "not a page: where a change goes on"),
    ("calendar-file", "check", "a file that was chosen just now: a_date_from_a_file_is_looked_at_and_kept"),
    (
        "local-services-take",
        "check done",
        "a file that was chosen just now: a_list_of_services_goes_out_as_a_file_and_another_comes_in_by_choice",
    ),
    ("recording", "check who", "a voice that was spoken just now: the journey of a recording"),
];

/// The addresses of `window/pages.txt`.
fn pages() -> Vec<String> {
    let list = tree::read(tree::root().join("tests/window/pages.txt"));
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.trim_end_matches(" *").to_owned()).collect()
}

fn screen_of(page: &str) -> &str {
    page.split('?').next().unwrap_or_default()
}

#[test]
fn every_screen_is_looked_at() {
    let source = tree::read(tree::root().join("ui/src/lib/route.svelte.ts"));
    let union = Regex::new(r"export type ScreenId =([^;]*);").unwrap().captures(&source).unwrap()[1].to_owned();
    let names = union.split('|').map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty());
    let screens: BTreeSet<&str> = names.collect();
    let pages = pages();
    let listed: BTreeSet<&str> = pages.iter().map(|page| screen_of(page)).collect();
    assert_eq!(listed, screens, "a screen is missing in tests/window/pages.txt, or is gone");
}

#[test]
fn a_page_stands_once() {
    let pages = pages();
    let once: BTreeSet<&String> = pages.iter().collect();
    assert_eq!(once.len(), pages.len(), "a page stands twice in tests/window/pages.txt");
}

/// The pages that a screen chooses between by what its address says.
fn asked_by(source: &str) -> BTreeSet<String> {
    let asked = Regex::new(
        r#"(?:\b(?:step|ask|view|page|part)|flow\.ask|params\.\w+|params\["\w+"\]) === "([a-z]{2,}(?:-[a-z]+)*)""#,
    );
    asked.unwrap().captures_iter(source).map(|one| one[1].to_owned()).collect()
}

#[test]
fn every_page_of_a_screen_is_looked_at() {
    let pages = pages();
    let mut missing = Vec::new();
    for (screen, file) in screens() {
        let on_a_way = ON_A_WAY.iter().find(|(name, _, _)| *name == screen).map_or("", |(_, steps, _)| *steps);
        let listed: BTreeSet<&str> = pages
            .iter()
            .filter(|page| screen_of(page) == screen)
            .flat_map(|page| page.split(['?', '&']).filter_map(|part| Some(part.split_once('=')?.1)))
            .collect();
        let asked = asked_by(&tree::read(tree::root().join("ui/src/screens").join(&file)));
        let known = |page: &str| listed.contains(page) || on_a_way.split(' ').any(|one| one == page);
        let left = asked.iter().filter(|page| !known(page));
        missing.extend(left.map(|page| format!("{screen}: {page}, in {file}")));
    }
    assert!(missing.is_empty(), "not in tests/window/pages.txt: {missing:#?}");
    assert!(ON_A_WAY.iter().all(|(_, _, why)| why.len() > 15), "a reason says nothing");
}

/// The id of every screen, and its file.
fn screens() -> Vec<(String, String)> {
    let source = tree::read(tree::root().join("ui/src/screens.ts"));
    let imports = Regex::new(r#"import (\w+) from "\./screens/(\w+\.svelte)""#).unwrap();
    let files: Vec<(String, String)> =
        imports.captures_iter(&source).map(|one| (one[1].to_owned(), one[2].to_owned())).collect();
    let row = Regex::new(r#"(?m)^\s+"?([\w-]+)"?: screen\([^)]*, (\w+)\)"#).unwrap();
    let file_of = |component: &str| files.iter().find(|(name, _)| name == component).map(|(_, file)| file.clone());
    row.captures_iter(&source).filter_map(|one| Some((one[1].to_owned(), file_of(&one[2])?))).collect()
}

#[test]
fn a_page_that_a_screen_opens_is_found() {
    let source = "{#if ask === \"day\"} {:else if params.part === \"list\"} {:else if params[\"show\"] === \"away\"}
        {:else if params.one === \"1\"}";
    let found: Vec<String> = asked_by(source).into_iter().collect();
    assert_eq!(found, ["away", "day", "list"]);
    assert!(screens().len() > 40, "{:?}", screens());
}
