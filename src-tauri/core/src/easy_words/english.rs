//! English sentences: one idea, who does it, initials, short forms, "not" twice, and questions.

use super::Finding;
use super::shape::{ends_asking, initials, no_twice, question, two_ideas};
use super::words::{Sentence, Word, one_of};

/// These join a second idea to the first.
const JOINS: &str = "\
    although despite however hence nevertheless therefore though thus unless whereas which whom whose";

/// These say no.
const NOS: &str = "not no never none nothing nobody cannot without neither";

/// Forms of "be" that a passive is made with.
const BES: &str = "is are was were be been being am";

/// These may stand between "be" and the rest of a passive.
const BETWEEN: &str = "\
    not now still also all only always already never just often then it this that they you he she we \
    everything";

/// Participles that do not end in "ed".
const PARTICIPLES: &str = "\
    begun bought brought built caught chosen cut drawn driven fed felt forgotten found given held kept \
    led made paid read said seen sent shown sold spoken taken taught thought told understood \
    written spent";

/// Participles that say how a thing is, not what is done to it: "It is saved", "You are worried".
const STATES: &str = "\
    adopted allowed bored called cleaned closed confused embarrassed excited finished \
    interested involved locked married named needed planned pleased saved scared separated shared \
    surprised tired used worried";

/// Words cut short.
const CUT_SHORT: &str = "e.g i.e etc ie eg vs approx tel";

/// A question begins like this.
const ASKING: &str = "what who when where why how which";
const HELPING: &str = "do does did is are was were can could would has have";
const ASKED: &str = "you i we they he she it this that";

/// Rules 4, 7, 8, 9 and 16.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    one_idea(sentence, found);
    who_does_it(sentence, found);
    initials(sentence, CUT_SHORT, found);
    short_forms(sentence, found);
    asked(sentence, found);
}

fn one_idea(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    for (before, word) in sentence.words.iter().zip(sentence.words.iter().skip(1)) {
        let asked =
            word.lower == "which" && ["ask", "choose", "know", "say", "tell"].iter().any(|ask| before.is_form_of(ask));
        if one_of(JOINS, &word.lower) && !asked {
            found.push(two_ideas(&word.text));
        }
    }
    if sentence.words.iter().filter(|word| word.lower == "and").count() > 1 {
        found.push(Finding::new(4, sentence.text, "It has \"and\" twice. Make 2 sentences of it."));
    }
}

fn who_does_it(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    for (at, word) in sentence.words.iter().enumerate() {
        if matches!(word.lower.as_str(), "will" | "shall") {
            found.push(Finding::new(7, &word.text, "Say it as now: \"Ben rings on Tuesday.\""));
        }
        let before = sentence.before(at, 2);
        if !one_of(BES, &word.lower) || is_wish(before) || is_nothing(before) {
            continue;
        }
        let next = sentence.words.iter().skip(at + 1).find(|next| !one_of(BETWEEN, &next.lower) && !next.name);
        if let Some(next) = next.filter(|next| is_participle(&next.lower)) {
            let said = format!("{} {}", word.text, next.text);
            found.push(Finding::new(7, &said, "Say who does it: \"Ben keeps it\", not \"It is kept\"."));
        }
    }
}

/// "like to", "wants to": what is done is the point of the wish.
fn is_wish(before: &[Word]) -> bool {
    matches!(before, [wish, to] if to.lower == "to" && (wish.is_form_of("like") || wish.is_form_of("want")))
}

/// "Nothing is sent": there is nobody to name.
fn is_nothing(before: &[Word]) -> bool {
    before.last().is_some_and(|word| word.lower == "nothing")
}

fn is_participle(word: &str) -> bool {
    let ends = word.ends_with("ed") && word.len() > 4 && !word.ends_with("eed");
    (ends || one_of(PARTICIPLES, word)) && !one_of(STATES, word)
}

fn short_forms(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    for word in sentence.words.iter().filter(|word| is_short_form(word)) {
        found.push(Finding::new(9, &word.whole, "Write both words: \"do not\", \"it is\"."));
    }
    let after_answer = usize::from(sentence.text.starts_with("No,"));
    let words = sentence.words.iter().skip(after_answer);
    let nos = words.filter(|word| one_of(NOS, &word.lower) || word.whole.ends_with("n't"));
    if nos.count() > 1 {
        found.push(no_twice(sentence));
    }
}

fn is_short_form(word: &Word) -> bool {
    let ends = ["n't", "'ll", "'ve", "'re", "'m", "'d"].iter().any(|end| word.whole.ends_with(end));
    let is = word.whole.ends_with("'s")
        && ["it", "that", "there", "here", "what", "who", "where", "how", "he", "she", "let"]
            .contains(&word.lower.as_str());
    ends || is
}

fn asked(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let words: Vec<&str> = sentence.words.iter().map(|word| word.lower.as_str()).collect();
    let asks = |helping: Option<&&str>, asked: Option<&&str>| {
        helping.is_some_and(|word| one_of(HELPING, word)) && asked.is_some_and(|word| one_of(ASKED, word))
    };
    let asked = asks(words.first(), words.get(1))
        || (words.first().is_some_and(|word| one_of(ASKING, word)) && asks(words.get(1), words.get(2)));
    if asked && !ends_asking(sentence) {
        found.push(question(sentence));
    }
}
