//! Every message and attribute of a language, in each of the ways it can be said, with samples for its values.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
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

/// Texts of messages that others refer to.
type Texts = BTreeMap<String, Vec<String>>;

/// A message is said in at most so many ways.
const MOST: usize = 60;

/// All messages of a language. A message may refer to those of files that come before, or above it.
pub fn all(language: &str) -> Vec<Message> {
    let (mut found, mut known) = (Vec::new(), Texts::new());
    let mut files = tree::files(&format!("locales/{language}"), &[".ftl"]);
    files.sort_by_key(|path| !path.ends_with("said.ftl"));
    for path in files {
        let source = tree::read(&path);
        let parsed = parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
        for entry in parsed.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let attributes = message.attributes.iter().map(|one| (format!("{id}.{}", one.id.name), &one.value));
            let patterns = message.value.iter().map(|value| (id.clone(), value)).chain(attributes);
            for (id, pattern) in patterns.collect::<Vec<_>>() {
                let mut literals = Vec::new();
                let texts = said(pattern, &id, &known, &mut literals);
                known.insert(id.clone(), texts.clone());
                found.push(Message { id, texts, literals });
            }
        }
    }
    found
}

/// Every way to say a pattern.
fn said(pattern: &Pattern<&str>, id: &str, known: &Texts, literals: &mut Vec<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let ways = match element {
            PatternElement::TextElement { value } => {
                literals.push((*value).to_owned());
                vec![(*value).to_owned()]
            }
            PatternElement::Placeable { expression } => expressed(expression, id, known, literals),
        };
        texts = texts.iter().flat_map(|text| ways.iter().map(move |way| format!("{text}{way}"))).take(MOST).collect();
    }
    texts
}

fn expressed(expression: &Expression<&str>, id: &str, known: &Texts, literals: &mut Vec<String>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| said(&variant.value, id, known, literals)).collect()
        }
        Expression::Inline(InlineExpression::VariableReference { id: value }) => {
            vec![sample(id, value.name).to_owned()]
        }
        Expression::Inline(InlineExpression::MessageReference { id: other, .. }) => {
            known.get(other.name).unwrap_or_else(|| panic!("{id} refers to {}", other.name)).clone()
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(InlineExpression::NumberLiteral { value }) => vec![(*value).to_owned()],
        other => panic!("{id} uses {other:?}"),
    }
}

/// What stands in the place of a value.
fn sample(id: &str, value: &str) -> &'static str {
    match value {
        "minutes" if id == "said-time" => ":30",
        "number" if !id.starts_with("person") => "2",
        "name" | "first" => "Sam",
        "last" => "Ben",
        "names" => "Sam and Ben",
        "number" | "phone" => "0161 496 0000",
        "step" if id.ends_with("next-step") => "Run the bath.",
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
        "time" => "2:30 in the afternoon",
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
        "answer" | "means" | "words" | "why" | "title" | "what" | "text" => "A calm bedtime",
        other => panic!("{id} uses {other}: give it a sample here"),
    }
}
