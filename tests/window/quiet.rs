//! Nothing leaves the computer, and nothing readable stays on its disk: the two promises of Welcome, proved on the
//! app and on every process that it starts.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use driver::{Look, Room, Tree};

/// Words that stand nowhere else.
const MARKER: &str = "Zebrafish at the tidal lagoon";
/// The phone number of the example family's advocate.
const PHONE: &str = "0161 496 0123";
/// What is pressed, and the heading that stands then.
const WAY: [(&str, &str); 42] = [
    ("Home", "Hello Sam"),
    ("My dates", "My dates"),
    ("Home", "Hello Sam"),
    ("My people", "My people"),
    ("Alex", "Alex"),
    ("Home", "Hello Sam"),
    ("My plan", "My plan"),
    ("I am good at", "I am good at"),
    ("Back", "My plan"),
    ("I want help with", "I want help with"),
    ("Back", "My plan"),
    ("My help", "My help"),
    ("Back", "My plan"),
    ("My goals", "My goals"),
    ("A calm bedtime for Leo", "A calm bedtime for Leo"),
    ("Get help", "Get help"),
    ("Home", "Hello Sam"),
    ("More", "More"),
    ("Settings", "Settings"),
    ("Keep it safe", "Keep it safe"),
    ("Where my record is", "Where my record is"),
    ("Back", "Keep it safe"),
    ("My key sheet", "My key sheet"),
    ("Back", "Keep it safe"),
    ("A helper with a key", "A helper with a key"),
    ("Back", "Keep it safe"),
    ("Copies", "Copies"),
    ("Home", "Hello Sam"),
    ("More", "More"),
    ("Put away", "Put away"),
    ("Home", "Hello Sam"),
    ("More", "More"),
    ("Words", "Words"),
    ("Home", "Hello Sam"),
    ("More", "More"),
    ("How I like to be told", "How I like to be told"),
    ("Home", "Hello Sam"),
    ("My plan", "My plan"),
    ("Print", "Who is it for?"),
    ("Yes, next", "What goes on it?"),
    ("Yes, next", "How do you want it to look?"),
    ("Look at the pages", "Look at your pages"),
];

#[test]
fn nothing_is_sent() {
    let room = Room::new(1400, 1000);
    let log = room.home.join("network.log");
    let watch = format!("--output={}", log.display());
    let alone: &[&str] = if is_root() { &["unshare", "--net"] } else { &["unshare", "--map-root-user", "--net"] };
    let strace = ["strace", "--follow-forks", "--seccomp-bpf", "--trace=%net", &watch];
    let tree = Tree::open_under(&room, &Look::example(), &[alone, &strace].concat());
    walk(&tree);
    tree.close(&room);

    let log = fs::read_to_string(&log).expect("strace has written");
    let processes: BTreeSet<&str> = log.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(processes.len() > 10, "the web view's processes are watched too: {processes:?}");
    assert!(log.contains("connect(") && log.contains("AF_UNIX"), "strace sees what a process connects to");
    let outward: Vec<&str> = log.lines().filter(|line| is_outward(line)).collect();
    assert!(outward.is_empty(), "{outward:#?}");
}

#[test]
fn nothing_readable_stays_on_the_disk() {
    let room = Room::new(1400, 1000);
    let before = in_temp();
    let tree = Tree::open(&room, &Look::example());
    write_the_marker(&tree);
    walk(&tree);
    assert_unreadable(&room.home, &before);
    tree.close(&room);
    assert_unreadable(&room.home, &before);
}

/// What stands in the folder for temporary files of everybody.
fn in_temp() -> BTreeSet<PathBuf> {
    fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Through the parts of the app that read, draw, lay out pages and speak.
fn walk(tree: &Tree) {
    for (words, title) in WAY {
        tree.press(words);
        tree.screen(title);
    }
    tree.press("Listen");
    tree.press("Stop");
}

fn write_the_marker(tree: &Tree) {
    for words in ["My plan", "Me and my children", "I am proud of this"] {
        tree.press(words);
    }
    tree.write("My words", MARKER);
    tree.read("Saved");
}

/// Any family of addresses but the computer's own pipes and its list of network cards.
fn is_outward(line: &str) -> bool {
    let families = line.match_indices("AF_").map(|(at, _)| &line[at..]);
    families.clone().any(|family| !["AF_UNIX", "AF_NETLINK", "AF_UNSPEC"].iter().any(|own| family.starts_with(own)))
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Nothing in the person's own folders, and in nothing that is new among everybody's temporary files.
fn assert_unreadable(home: &Path, before: &BTreeSet<PathBuf>) {
    let new = in_temp().into_iter().filter(|path| !before.contains(path) && path != home);
    let elsewhere = new.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    let files: Vec<PathBuf> = files(home).into_iter().chain(elsewhere).collect();
    assert!(files.iter().any(|file| file.ends_with("example/record")), "{files:?}");
    for file in files {
        let bytes = fs::read(&file).unwrap_or_default();
        for words in [MARKER, PHONE] {
            for (form, sought) in forms(words) {
                let found = bytes.windows(sought.len()).any(|window| window == sought);
                assert!(!found, "{} holds \"{words}\" as {form}", file.display());
            }
        }
        assert!(!bytes.starts_with(b"%PDF"), "{} is a page to print", file.display());
    }
}

fn forms(words: &str) -> [(&'static str, Vec<u8>); 3] {
    let wide = || words.encode_utf16();
    [
        ("UTF-8", words.as_bytes().to_vec()),
        ("UTF-16, low byte first", wide().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16, high byte first", wide().flat_map(u16::to_be_bytes).collect()),
    ]
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let within = |entry: fs::DirEntry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => files(&entry.path()),
        Ok(kind) if kind.is_file() => vec![entry.path()],
        _ => Vec::new(),
    };
    entries.flat_map(within).collect()
}
