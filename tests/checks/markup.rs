//! Words come from the messages alone: none stand in what a screen shows, or in the code that makes it.

use std::sync::LazyLock;

use regex::Regex;

use crate::tree;

/// Keys of the keyboard, as the browser names them.
const KEYS: [&str; 4] = ["Enter", "Escape", "Tab", "Shift"];

/// What a screen shows: what stands there as it is, and the expressions that work out the rest, one a line.
#[derive(Default)]
struct Markup {
    as_it_is: String,
    expressions: String,
}

fn markup_of(source: &str) -> Markup {
    static OTHER: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?s)<script.*?</script>|<style.*?</style>|<!--.*?-->").unwrap());
    let mut markup = Markup::default();
    let mut depth = 0_usize;
    for letter in OTHER.replace_all(source, "").chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => {
                depth = 0;
                markup.expressions.push('\n');
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => markup.as_it_is.push(letter),
            _ => markup.expressions.push(letter),
        }
    }
    markup
}

/// Words that stand in the markup of a screen: in an attribute that is shown or said, between the tags, or in a
/// text that an expression gives.
fn words_in_markup(source: &str) -> Vec<String> {
    static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| {
        let names = "aria-label|aria-description|aria-roledescription|title|alt|placeholder|label|hint|words|lead|\
                     note|say|data-say|action";
        Regex::new(&format!(r#"\s(?:{names})="([^"]*\p{{L}}[^"]*)""#)).unwrap()
    });
    static TAG: LazyLock<Regex> = LazyLock::new(|| Regex::new("<[^>]*>").unwrap());
    let Markup { as_it_is, expressions } = markup_of(source);
    let mut found: Vec<String> = ATTRIBUTE.captures_iter(&as_it_is).map(|one| one[1].to_owned()).collect();
    let between = TAG.replace_all(&as_it_is, "\n").into_owned();
    let shown = between.lines().map(str::trim).filter(|line| line.chars().any(char::is_alphabetic));
    found.extend(shown.map(str::to_owned));
    found.extend(words_in_code(&expressions));
    found
}

/// Texts in code that read as words: two of them with a blank between, or one with a capital letter.
fn words_in_code(code: &str) -> Vec<String> {
    static TEXT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#""([^"\n]*)"|'([^'\n]*)'|`([^`]*)`"#).unwrap());
    static WORDS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^\p{Lu}\p{Ll}|\p{Ll}{2,} \p{Ll}{2,}(?:[ .?!,]|$)").unwrap());
    let texts = TEXT.captures_iter(code).filter_map(|one| one.get(1).or(one.get(2)).or(one.get(3)));
    let words = texts.map(|one| one.as_str()).filter(|text| WORDS.is_match(text) && !KEYS.contains(text));
    words.map(str::to_owned).collect()
}

/// Whole sentences in a script. Names of types, ids and classes are none.
fn sentences_in_script(script: &str) -> Vec<String> {
    static REMARK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)/\*.*?\*/|//[^\n]*").unwrap());
    static SENTENCE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#""(\p{Lu}\p{Ll}+ \p{Ll}[^"\n]*|\p{Lu}[\p{Ll} ]+[.?!])""#).unwrap());
    let code = REMARK.replace_all(script, "");
    SENTENCE.captures_iter(&code).map(|one| one[1].to_owned()).collect()
}

#[test]
fn no_words_stand_in_markup() {
    let mut found = Vec::new();
    for path in tree::files("ui/src", &[".svelte"]) {
        let words = words_in_markup(&tree::read(&path));
        found.extend(words.iter().map(|words| format!("{}: {words:?}", tree::short(&path))));
    }
    assert!(found.is_empty(), "these belong into locales:\n{}", found.join("\n"));
}

#[test]
fn no_sentences_stand_in_scripts() {
    let mut found = Vec::new();
    let files = tree::files("ui/src", &[".svelte", ".ts"]).into_iter();
    for path in files.filter(|path| !path.to_string_lossy().contains(".test.") && !path.ends_with("messages.ts")) {
        let source = tree::read(&path);
        let script = if path.extension().is_some_and(|end| end == "svelte") { script_of(&source) } else { source };
        found.extend(sentences_in_script(&script).iter().map(|words| format!("{}: {words:?}", tree::short(&path))));
    }
    assert!(found.is_empty(), "these belong into locales:\n{}", found.join("\n"));
}

fn script_of(source: &str) -> String {
    static SCRIPT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?s)<script[^>]*>(.*?)</script>").unwrap());
    SCRIPT.captures_iter(source).map(|one| one[1].to_owned()).collect()
}

#[test]
fn words_in_markup_are_found() {
    for (source, words) in [
        ("<p>Hello</p>", "Hello"),
        ("<button aria-label=\"Close\"></button>", "Close"),
        ("<Choice picture=\"bus\" words=\"I go by bus\" />", "I go by bus"),
        ("<p>{open ? \"Press this\" : t(\"a\")}</p>", "Press this"),
        ("<p>{`Hello ${name}`}</p>", "Hello $name"),
    ] {
        assert_eq!(words_in_markup(source), [words], "{source}");
    }
    let good = "<script>const way = \"to day\";</script><p class=\"words big\">{t(\"a-b\", { name: \"x\" })} 999</p>";
    assert!(words_in_markup(good).is_empty(), "{:?}", words_in_markup(good));
    assert_eq!(sentences_in_script("const said = \"You are back.\"; // \"It is so.\""), ["You are back."]);
}
