//! Leave now, as somebody meets it who looks over the parent's shoulder, or who sits down at the computer.

use std::time::{Duration, Instant};

use driver::{Look, Node, Room, Tree, Window};

const SHIFT: [&str; 3] = ["Shift_L", "Shift_L", "Shift_L"];
/// How long the calculator is watched after each try to get past it.
const WATCHED: Duration = Duration::from_secs(2);

#[test]
fn leave_now_leaves_a_calculator_and_nothing_else() {
    let room = Room::new(1400, 1000);
    let tree = Tree::open(&room, &Look::example());
    tree.press("My people");
    let record = words(&tree.screen("My people"));
    assert!(record.iter().any(|words| words.contains("Priya")), "{record:?}");

    tree.press("Leave now");
    wait_until_hidden(&tree);
    assert_only_a_calculator(&tree, &record);
    ["7", "times", "6", "equals"].iter().for_each(|key| tree.press(key));
    tree.wait_for("the answer 42", |nodes| {
        nodes.iter().find(|node| node.name == "result" && node.text == "42").cloned()
    });

    for keys in [
        &["Escape"][..],
        &["alt+Left"],
        &["XF86Back"],
        &["F5"],
        &["ctrl+r"],
        &["Shift_L"],
        &["shift+a", "shift+b", "shift+c"],
    ] {
        tree.keys(keys);
        let begun = Instant::now();
        while begun.elapsed() < WATCHED {
            assert_only_a_calculator(&tree, &record);
        }
    }

    tree.keys(&SHIFT);
    tree.screen("My people");
    assert_eq!(tree.title(), "By My Side");
}

#[tokio::test]
async fn a_page_that_is_loaded_again_while_hidden_stays_hidden() {
    let room = Room::new(1400, 1000);
    let window = Window::open(&room, &Look::example()).await;
    window.press("Leave now").await;
    let hidden = "const done = arguments[arguments.length - 1];
        const ask = () => window.__TAURI_INTERNALS__.invoke('start')
            .then((start) => start.state === 'hidden' ? done(null) : setTimeout(ask, 50));
        ask();";
    window.wait_for(hidden, vec![]).await;
    window.run("document.body.dataset.before = ''; location.reload()", vec![]).await;
    window.see("body:not([data-before]) main.calculator").await;
    assert!(!window.text().await.contains("Sam"), "{}", window.text().await);
    assert_eq!(window.title().await, "Calculator");
    for _ in SHIFT {
        window.keys("\u{e008}").await;
    }
    window.read("Hello Sam").await;
    window.close().await;
}

fn wait_until_hidden(tree: &Tree) {
    tree.wait_for("a window titled \"Calculator\"", |nodes| {
        nodes.iter().find(|node| node.role == "frame" && node.name == "Calculator").cloned()
    });
}

/// Names and text of everything that stands, without the single letters and digits that a calculator has too.
fn words(nodes: &[Node]) -> Vec<String> {
    let all = nodes.iter().flat_map(|node| [node.name.clone(), node.text.clone()]);
    all.filter(|words| words.chars().count() > 2).collect()
}

fn assert_only_a_calculator(tree: &Tree, record: &[String]) {
    let nodes = tree.nodes();
    let stands = words(&nodes);
    let left = stands.iter().find(|stands| record.iter().any(|words| stands.contains(words.as_str())));
    assert!(left.is_none(), "the record shows: {left:?}");
    for key in ["7", "times", "equals"] {
        assert!(nodes.iter().any(|node| node.is_control() && node.name == key), "no key {key}: {stands:?}");
    }
    assert_eq!(nodes.iter().find(|node| node.role == "frame").map(|node| node.name.as_str()), Some("Calculator"));
}
