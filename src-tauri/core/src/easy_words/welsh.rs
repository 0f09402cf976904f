//! Welsh sentences: one idea, who does it, initials, "not" twice, and questions.

use super::Finding;
use super::list::is_welsh;
use super::shape::{ends_asking, initials, no_twice, question, two_ideas};
use super::welsh_words::{is_any_of, letters, stems, unmutated};
use super::words::{Sentence, Word, one_of, said};

/// These join a second idea to the first.
const JOINS: [&str; 16] = [
    "er bod",
    "er fod",
    "er nad",
    "er hynny",
    "er gwaethaf",
    "serch hynny",
    "fodd bynnag",
    "oni bai",
    "tra bod",
    "tra fod",
    "yn hytrach",
    "o ganlyniad",
    "gan fod",
    "gan nad",
    "yn ogystal",
    "hynny yw",
];

/// Before these "a" is no "and": it asks, or joins what somebody does.
const AFTER_ASKING_A: &str = "\
    all alla allai allan allech allwch allwn aeth ddaeth ddigwyddodd ddylai ddywedodd fu fydd fyddai ga gafodd \
    gaiff gawn gewch hoffai oedd oes wnaeth wnaethoch welodd wrthwynebir ydy ydych yw";

/// After these "sy" asks: "beth sy'n digwydd", "pa help sydd ei angen".
const ASKED: &str = "beth pwy faint sawl pa";

const OWN: &str = "ei eu fy dy eich ein";
const OWN_OF: [(&str, &str); 9] = [
    ("i", "fy"),
    ("ti", "dy"),
    ("hi", "ei"),
    ("fo", "ei"),
    ("fe", "ei"),
    ("o", "ei"),
    ("ni", "ein"),
    ("chi", "eich"),
    ("nhw", "eu"),
];
const JOINED_OWN: [&str; 4] = ["'i", "'u", "'ch", "'m"];

/// Forms of "cael" that a passive is made with.
const CAEL: &str = "\
    cael gael chael nghael cafodd gafodd chafodd cawson gawson caiff gaiff chaiff caf ga ces ges cawn gawn cewch \
    gewch";

/// A known word that ends so is a verb, and so are VERBS; NOT_VERBS are none.
const VERB_ENDS: [&str; 6] = ["io", "o", "u", "ed", "eg", "yd"];
const VERBS: &str = "\
    addasu agor anfon ateb atal cadw cau cloi clywed codi colli cynnal cynnig dal dangos darllen deall derbyn \
    dewis dileu dilyn dweud dychryn ennill esbonio galw geni gofyn gweld gwneud magu newid rhoi siarad symud \
    taflu talu torri trin trwsio tynnu";
const NOT_VERBS: &str = "\
    babi bro byw cardigan cinio cof cofnod copi diod dyddiau enw ffoto go llo clo piano radio rhieni stori teulu tro ty";

/// Verbs that say how a thing is, not what is done to it: "Mae wedi'i gadw."
const STATES: &str = "\
    cadw canslo cloi cuddio cysylltu ffeindio geni gorffen gwneud llofnodi mabwysiadu recordio rhannu rhoi trio";

/// Who does it, before "wedi".
const DOERS: &str = "ap cyngor llys neb pawb pobl rhieni rhywun fi i ti hi fo fe e o ni chi nhw";

/// Endings of verbs that do not say who, and words that everybody says all the same.
const IMPERSONAL: [&str; 4] = ["wyd", "ir", "id", "er"];
const IMPERSONAL_OK: &str = "ganwyd aelwyd";

/// Words cut short.
const CUT_SHORT: &str = "e.e h.y ayyb ayb gw yb yp yh";

/// All of these together say no once; each of UNDOING says it once more.
const NEGATIVES: &str = "dydy dydw dydych dydyn doedd doeddwn doeddech doedden does ddim";
const UNDOING: &str = "heb nad oni peidio peidiwch nid";

/// A question begins like this.
const ASKING_VERBS: &str = "\
    ydych ydy ydw ydyn yw oes oedd oeddech oeddwn oedden fydd fyddwch fydda fyddwn fyddan fyddech fyddai all alla \
    allwch allwn allan allai allech ga gawn gaiff gewch gafodd gawsoch wnaeth wnaethoch wnewch ddaeth ddaethoch \
    aethoch hoffech hoffai ddylwn ddylech ddylai welsoch glywsoch ai";
const ASKING: &str = "beth pwy pryd ble sut pam faint sawl pa";
const BEFORE_ASKING: &str = "i o gyda am ar wrth erbyn at gan";
const YOU_ASKED: &str = "ydych ydw ydyn";
const NO: &str = "ddim dim neb byth";

/// Rules 4, 7, 8, 9 and 16.
pub fn check(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    one_idea(sentence, found);
    who_does_it(sentence, found);
    initials(sentence, CUT_SHORT, found);
    negatives(sentence, found);
    asked(sentence, found);
}

fn one_idea(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let words = &sentence.words;
    for join in JOINS {
        let parts: Vec<&str> = join.split(' ').collect();
        if words.windows(parts.len()).any(|said| said.iter().zip(&parts).all(|(word, part)| word.lower == *part)) {
            found.push(two_ideas(join));
        }
    }
    let ands = (0..words.len()).filter(|at| is_and(words, *at)).count();
    let whos = (0..words.len()).filter(|at| is_who(words, *at)).count();
    if ands > 1 || whos > 1 {
        found.push(Finding::new(4, sentence.text, "It has \"a\" or \"sy'n\" twice. Make 2 sentences of it."));
    }
}

fn is_and(words: &[Word], at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let asks = word.whole == "a" && words.get(at + 1).is_some_and(|next| one_of(AFTER_ASKING_A, &next.lower));
    word.lower == "ac" || (word.lower == "a" && !asks)
}

fn is_who(words: &[Word], at: usize) -> bool {
    let before = words.get(at.saturating_sub(2)..at).unwrap_or_default();
    let who = words.get(at).is_some_and(|word| matches!(word.lower.as_str(), "sy" | "sydd"));
    who && !before.iter().any(|word| is_any_of(ASKED, &word.lower))
}

fn who_does_it(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    for (at, word) in sentence.words.iter().enumerate() {
        let last = has_it_done(&sentence.words, at).or_else(|| was_done(&sentence.words, at));
        let last = last.or_else(|| (!word.name && is_impersonal(&word.lower)).then_some(at));
        if let Some(words) = last.and_then(|last| sentence.words.get(at..=last)) {
            found.push(Finding::new(7, &said(words), "Say who does it."));
        }
    }
}

/// "cael eich helpu", "Cafodd y llythyr ei anfon": where it ends. "cael eich cofnod eich hun" is none.
fn has_it_done(words: &[Word], at: usize) -> Option<usize> {
    let cael = words.get(at).filter(|word| one_of(CAEL, &word.lower));
    let own =
        cael.and_then(|_| (at + 1..at + 4).find(|at| words.get(*at).is_some_and(|word| one_of(OWN, &word.whole))))?;
    // "Ga i ei weld" asks; "Ces i fy helpu" does not say who.
    let doer = words.get(own - 1).and_then(|word| OWN_OF.iter().find(|(doer, _)| word.lower == *doer));
    let others = doer.is_some_and(|(_, of)| words.get(own).is_some_and(|word| word.whole != *of));
    let of_own = words.get(own + 2).is_some_and(|word| one_of(OWN, &word.whole))
        && words.get(own + 3).is_some_and(|word| word.lower.starts_with("hun"));
    words.get(own + 1).filter(|verb| !of_own && !others && is_done(&verb.lower)).map(|_| own + 1)
}

/// "Mae'r llythyr wedi'i anfon": where it ends. "Papur rydych chi wedi'i argraffu" says who.
fn was_done(words: &[Word], at: usize) -> Option<usize> {
    let wedi = words.get(at).filter(|word| word.lower == "wedi")?;
    let joined = JOINED_OWN.iter().any(|own| wedi.whole.ends_with(own));
    let apart = words.get(at + 1).is_some_and(|word| one_of(OWN, &word.whole));
    let verb = if joined { at + 1 } else { at + 2 };
    let before = words.get(at.saturating_sub(2)..at).unwrap_or_default();
    let doer = before.iter().any(|word| word.name || is_any_of(DOERS, &word.lower));
    words.get(verb).filter(|word| (joined || apart) && !doer && is_done(&word.lower)).map(|_| verb)
}

fn is_done(word: &str) -> bool {
    unmutated(word).iter().any(|root| is_verb(root)) && !is_any_of(STATES, word)
}

fn is_verb(root: &str) -> bool {
    let ends = VERB_ENDS.iter().any(|end| root.ends_with(end));
    one_of(VERBS, root) || (ends && is_welsh(root) && !one_of(NOT_VERBS, root))
}

/// "Ysgrifennwyd", "anfonir": a verb with such an ending, and no word of its own.
fn is_impersonal(word: &str) -> bool {
    let roots = unmutated(word);
    if letters(word) < 5 || one_of(IMPERSONAL_OK, word) || roots.iter().any(|root| is_welsh(root)) {
        return false;
    }
    let verb = |base: &String| is_verb(base) || (base.ends_with('i') && is_welsh(base));
    let stripped = |root: &String| {
        let stems_of = IMPERSONAL.iter().filter_map(|end| root.strip_suffix(end)).filter(|stem| letters(stem) > 1);
        stems_of.flat_map(stems).any(|base| verb(&base))
    };
    roots.iter().any(|root| (letters(word) > 5 && root.ends_with("wyd")) || stripped(root))
}

/// "Dydych chi ddim wedi rhoi dim byd i neb" says no once, as it should; "Dydy hyn ddim heb reswm" twice.
fn negatives(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let answer = ["Nac ", "Na ", "Naddo,", "Nage,"].iter().any(|no| sentence.text.starts_with(no));
    let comma = sentence.chunks.iter().position(|chunk| chunk.ends_with(','));
    let rest = sentence.words.get(comma.filter(|_| answer).map_or(0, |at| at + 1)..).unwrap_or_default();
    let no = usize::from(rest.iter().any(|word| one_of(NEGATIVES, &word.lower)));
    if no + rest.iter().filter(|word| is_any_of(UNDOING, &word.lower)).count() > 1 {
        found.push(no_twice(sentence));
    }
}

fn asked(sentence: &Sentence<'_>, found: &mut Vec<Finding>) {
    let words: Vec<&str> = sentence.words.iter().map(|word| word.lower.as_str()).collect();
    let [first, next, ..] = words.as_slice() else { return };
    let answer = sentence.chunks.first().is_some_and(|chunk| chunk.ends_with(','));
    if answer || ends_asking(sentence) {
        return;
    }
    let so = !words.iter().take(6).any(|word| one_of(NO, word));
    let asks = so && one_of(ASKING_VERBS, if *first == "a" { next } else { first });
    let begins = one_of(ASKING, first) || (one_of(BEFORE_ASKING, first) && is_any_of(ASKING, next));
    if asks || (begins && words.iter().skip(1).take(3).any(|word| one_of(YOU_ASKED, word))) {
        found.push(question(sentence));
    }
}
