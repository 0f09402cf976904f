//! Every message and attribute of a language, in each of the ways it can be said, with samples for its values.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;

use crate::tree;

/// One message or attribute.
pub struct Message {
    /// Its id; an attribute is "id.name".
    pub id: String,
    /// Its words with samples, once for each variant.
    pub texts: Vec<String>,
    /// The words that stand in it as they are.
    pub literals: Vec<String>,
}

/// A message is said in at most so many ways.
const MOST: usize = 60;

/// Every pattern of a language by its id, so that a message may refer to any other.
struct Patterns<'a> {
    language: &'a str,
    all: BTreeMap<String, &'a Pattern<&'a str>>,
}

/// All messages of a language.
pub fn all(language: &str) -> Vec<Message> {
    let files = tree::files(&format!("locales/{language}"), &[".ftl"]);
    let sources: Vec<String> = files.iter().map(tree::read).collect();
    let parse = |source| parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let parsed: Vec<Resource<&str>> = sources.iter().map(|source| parse(source.as_str())).collect();
    let listed: Vec<(String, &Pattern<&str>)> = parsed.iter().flat_map(|file| &file.body).flat_map(patterns).collect();
    let known = Patterns { language, all: listed.iter().cloned().collect() };
    let message = |(id, pattern): (String, &Pattern<&str>)| {
        let mut literals = Vec::new();
        let texts = known.said(pattern, &id, &mut literals);
        Message { id, texts, literals }
    };
    listed.into_iter().map(message).collect()
}

/// The patterns of a message: its own and those of its attributes.
fn patterns<'a>(entry: &'a Entry<&'a str>) -> Vec<(String, &'a Pattern<&'a str>)> {
    let Entry::Message(message) = entry else { return Vec::new() };
    let id = message.id.name.to_owned();
    let attributes = message.attributes.iter().map(|one| (format!("{id}.{}", one.id.name), &one.value));
    message.value.iter().map(|value| (id.clone(), value)).chain(attributes).collect()
}

impl Patterns<'_> {
    /// Every way to say a pattern.
    fn said(&self, pattern: &Pattern<&str>, id: &str, literals: &mut Vec<String>) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            let ways = match element {
                PatternElement::TextElement { value } => {
                    literals.push((*value).to_owned());
                    vec![(*value).to_owned()]
                }
                PatternElement::Placeable { expression } => self.expressed(expression, id, literals),
            };
            let joined = texts.iter().flat_map(|text| ways.iter().map(move |way| format!("{text}{way}")));
            texts = joined.take(MOST).collect();
        }
        texts
    }

    fn expressed(&self, expression: &Expression<&str>, id: &str, literals: &mut Vec<String>) -> Vec<String> {
        match expression {
            Expression::Select { variants, .. } => {
                variants.iter().flat_map(|variant| self.said(&variant.value, id, literals)).collect()
            }
            Expression::Inline(InlineExpression::VariableReference { id: value }) => {
                vec![sample(self.language, id, value.name).to_owned()]
            }
            Expression::Inline(InlineExpression::MessageReference { id: other, attribute }) => {
                let attribute = attribute.iter().map(|one| format!(".{}", one.name));
                let other = other.name.to_owned() + &attribute.collect::<String>();
                let pattern = self.all.get(&other).unwrap_or_else(|| panic!("{id} refers to {other}"));
                self.said(pattern, &other, &mut Vec::new())
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
            Expression::Inline(InlineExpression::NumberLiteral { value }) => vec![(*value).to_owned()],
            other => panic!("{id} uses {other:?}"),
        }
    }
}

/// What stands in the place of a value.
fn sample(language: &str, id: &str, value: &str) -> &'static str {
    let own = if language == "cy" { welsh_sample(id, value) } else { None };
    own.unwrap_or_else(|| english_sample(id, value))
}

/// Samples that have words in them.
fn welsh_sample(id: &str, value: &str) -> Option<&'static str> {
    Some(match value {
        "names" => "Sam, Ben",
        "step" if id.ends_with("next-step") => "Llenwi'r bath.",
        "day" if id.starts_with("said") || id == "print-day-month-year" => "14",
        "day" if id == "dates-day-at" => "dydd Mawrth 14 Gorffennaf",
        "from" | "to" if id == "print-timeline-from-to" => "dydd Mawrth 14 Gorffennaf 2026",
        "day" => "dydd Mawrth 14 Gorffennaf 2026",
        "days" => "dydd Llun, dydd Gwener",
        "near" => "ymhen 3 diwrnod",
        "time" | "planned" => "2:30 y prynhawn",
        "when" => "dydd Mawrth 14 Gorffennaf, 2:30 y prynhawn",
        "times" => "bore dydd Mawrth",
        "long" => "1 awr",
        "language" => "Cymraeg",
        "nation" => "Cymru",
        "screen" => "Hafan",
        "place" => "Fy nyddiadau",
        "role" | "kind" => "Ymwelydd iechyd",
        "does" => "Yn fy helpu gartref.",
        "side" => "Mae'r person hwn yn eich helpu.",
        "state" => "Wedi gorffen",
        "things" => "Bag, llyfr coch",
        "word" => "gardd",
        "answer" | "asks" | "means" | "words" | "why" | "title" | "what" | "text" => "Amser gwely tawel",
        _ => return None,
    })
}

fn english_sample(id: &str, value: &str) -> &'static str {
    match value {
        "minutes" if id == "said-time" => ":30",
        "number" if !id.starts_with("person") => "2",
        "name" | "first" => "Sam",
        "last" => "Ben",
        "names" => "Sam and Ben",
        "number" | "phone" => "0161 496 0000",
        "step" if id.ends_with("next-step") => "Run the bath.",
        "from" | "to" if id == "print-pack-pages" || id == "print-pack-page" => "5",
        "from" | "to" => "Tuesday 14 July 2026",
        "code" => "1234 5678",
        "count" | "age" | "step" | "page" => "5",
        "of" | "pages" => "8",
        "hour" | "hours" => "2",
        "minute" | "minutes" => "45",
        "day" if id.starts_with("said") || id == "print-day-month-year" => "14",
        "day" if id == "dates-day-at" => "Tuesday 14 July",
        "day" => "Tuesday 14 July 2026",
        "days" => "Monday and Friday",
        "near" => "in 3 days",
        "year" => "2026",
        "time" | "planned" => "2:30 in the afternoon",
        "when" => "Tuesday 14 July at 2:30 in the afternoon",
        "times" => "Tuesday morning",
        "long" => "1 hour",
        "email" => "sam@example.org",
        "version" => "0.1.0",
        "language" => "English",
        "nation" => "England",
        "screen" => "Home",
        "place" => "My dates",
        "role" | "kind" => "Health visitor",
        "does" => "Helps me at home.",
        "side" => "This person helps you.",
        "state" => "Done",
        "things" => "Bag, red book and toy",
        "letter" => "A",
        "word" => "garden",
        "seconds" => "20",
        "copies" | "others" | "more" => "4",
        "answer" | "asks" | "means" | "words" | "why" | "title" | "what" | "text" => "A calm bedtime",
        other => panic!("{id} uses {other}: give it a sample here"),
    }
}
