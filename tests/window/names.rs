//! What a screen reader meets: every control has a name, and the frame and the headings are the same everywhere.

use driver::{Look, Node, Room, Tree};

/// The controls of the frame, in the order in which they are met.
const FRAME: [&str; 6] = ["Back", "Home", "Listen", "I did not understand", "Get help", "Leave now"];

/// What is pressed on the way from Home, and the heading that stands there.
const SCREENS: [(&[&str], &str); 16] = [
    (&[], "Hello Sam"),
    (&["My dates"], "My dates"),
    (&["My people"], "My people"),
    (&["My people", "Alex"], "Alex"),
    (&["My people", "Alex", "Change"], "Is this right?"),
    (&["My plan"], "My plan"),
    (&["My plan", "Me and my children"], "Me and my children"),
    (&["My plan", "My goals"], "My goals"),
    (&["My plan", "My goals", "A calm bedtime for Leo"], "A calm bedtime for Leo"),
    (&["Get help"], "Get help"),
    (&["More"], "More"),
    (&["More", "How I like to be told"], "How I like to be told"),
    (&["More", "Put away"], "Put away"),
    (&["More", "Settings"], "Settings"),
    (&["More", "Settings", "How it looks"], "How it looks"),
    (&["More", "Settings", "The voice"], "The voice"),
];

#[test]
fn every_control_has_a_name_and_every_screen_its_headings() {
    let room = Room::new(1400, 1000);
    let tree = Tree::open(&room, &Look::example());
    let mut wrong = Vec::new();
    for (way, title) in SCREENS {
        tree.press("Home");
        tree.screen("Hello Sam");
        way.iter().for_each(|words| tree.press(words));
        let nodes = tree.screen(title);
        wrong.extend(
            wrong_names(&nodes)
                .chain(wrong_headings(&nodes))
                .chain(wrong_frame(&nodes))
                .map(|what| format!("{title}: {what}")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn saved_is_told_as_a_status() {
    let room = Room::new(1400, 1000);
    let tree = Tree::open(&room, &Look::example());
    for words in ["My plan", "Me and my children", "I am proud of this"] {
        tree.press(words);
    }
    tree.write("My words", "I get up for Mia every night. I read to Leo.");
    tree.wait_for("a status that says \"Saved\"", |nodes| {
        nodes.iter().find(|node| node.says("Saved") && node.path.contains("status bar")).cloned()
    });
}

fn wrong_names(nodes: &[Node]) -> impl Iterator<Item = String> {
    let nameless = nodes.iter().filter(|node| node.is_control() && node.name.trim().is_empty());
    nameless.map(|node| format!("no name: {}", node.path)).collect::<Vec<_>>().into_iter()
}

/// One heading of level 1, which comes first, and no level left out below it.
fn wrong_headings(nodes: &[Node]) -> Option<String> {
    let levels: Vec<u32> = nodes.iter().filter_map(|node| node.level).collect();
    let one = levels.first() == Some(&1) && levels.iter().filter(|level| **level == 1).count() == 1;
    let whole = levels.windows(2).all(|pair| pair[1] <= pair[0] + 1);
    (!one || !whole).then(|| format!("headings are of level {levels:?}"))
}

fn wrong_frame(nodes: &[Node]) -> Option<String> {
    let first: Vec<&str> =
        nodes.iter().filter(|node| node.is_control()).map(|node| node.name.as_str()).take(6).collect();
    (first != FRAME).then(|| format!("the frame is {first:?}"))
}
