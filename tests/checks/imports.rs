//! Who may know whom. Parts know nothing of the app, lib nothing of the screens, core nothing of windows.

use crate::tree;

fn lines_that_import(folder: &str, endings: &[&str], forbidden: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in tree::files(folder, endings) {
        for line in tree::read(&path).lines() {
            let imports = line.trim_start().starts_with("import") || line.trim_start().starts_with("use ");
            if imports && forbidden.iter().any(|name| line.contains(name)) {
                found.push(format!("{}: {}", tree::short(&path), line.trim()));
            }
        }
    }
    found
}

#[test]
fn parts_know_nothing_of_the_app() {
    let found = lines_that_import("ui/src/parts", &[".svelte", ".ts"], &["generated/api", "screens"]);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn lib_knows_no_screen() {
    let found = lines_that_import("ui/src/lib", &[".ts"], &["/screens/"]);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn core_knows_no_window() {
    let found = lines_that_import("src-tauri/core/src", &[".rs"], &["tauri", "tokio"]);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn only_the_store_and_its_neighbours_know_the_key() {
    let knows = ["store.rs"];
    for path in tree::files("src-tauri/core/src", &[".rs"]) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let says = tree::read(&path).contains("\"key\"");
        assert!(!says || knows.contains(&name.as_str()), "{} sets a key", tree::short(&path));
    }
}

#[test]
fn only_the_clock_reads_the_clock() {
    for path in tree::files("src-tauri", &[".rs"]) {
        let short = tree::short(&path);
        let text = tree::read(&path);
        let ours = text.split("#[cfg(test)]").next().unwrap();
        let reads = ["Utc::now()", "Local::now()", "SystemTime::now()"].iter().any(|call| ours.contains(call));
        let may = short.ends_with("src/clock.rs") || short.contains("tests") || short.contains("xtask");
        assert!(!reads || may, "{short} reads the clock");
    }
}
