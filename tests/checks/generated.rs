//! The border between Rust and TypeScript. With `GENERATE` set (as `cargo xtask generate` does) the files are
//! written; otherwise they are compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use by_my_side_core as core;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use quote::ToTokens;
use ts_rs::{Config, TS};

use crate::tree;

const HEAD: &str = "// Made by `cargo xtask generate`. Do not edit.\n";

fn written_or_same(name: &str, text: &str) {
    let path = tree::root().join("ui/src/generated").join(name);
    if std::env::var_os("GENERATE").is_some() {
        fs::write(path, text).unwrap();
        return;
    }
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(there == text, "ui/src/generated/{name} is not up to date: run `cargo xtask generate`");
}

#[test]
fn generated_types_are_those_of_rust() {
    let folder = std::env::temp_dir().join(format!("by-my-side-types-{}", std::process::id()));
    let config = Config::new().with_large_int("number").with_out_dir(&folder);
    macro_rules! export {
        ($($kind:ty),* $(,)?) => { $(<$kind>::export_all(&config).unwrap();)* };
    }
    export!(
        core::appointments::Appointment,
        core::appointments::Dates,
        core::appointments::SomeDates,
        core::appointments::Month,
        core::appointments::NowAndNext,
        core::appointments::TimeReading,
        core::appointments::DayReading,
        core::appointments::Outcome,
        core::nation::NoticeRule,
        core::routines::MyDay,
        core::routines::RoutineDay,
        core::bank::BankWord,
        core::calendar::CalendarLook,
        core::backup::BackupCopy,
        core::backup::Backups,
        core::backup::Deleted,
        core::backup::RestoreLook,
        core::children::Child,
        core::error::Trouble,
        core::facts::FactToday,
        core::given::Given,
        core::goals::Goal,
        core::help::GetHelp,
        core::helper_keys::HelperKey,
        core::history::Change,
        core::home::LastLook,
        core::if_thens::IfThen,
        core::if_thens::SafePlace,
        core::item::Mark,
        core::keys::Secret,
        core::advocate::MyAdvocate,
        core::apart::Apart,
        core::assessments::Assessments,
        core::before_signing::BeforeSignings,
        core::apart::FamilyTimes,
        core::apart::LetterboxPage,
        core::apart::BoxLetters,
        core::apart::NameNote,
        core::apart::Memory,
        core::apart::MoneyHome,
        core::apart::MoneyHomeRow,
        core::apart::HowIAmSaid,
        core::apart::AnotherBabyPage,
        core::court_needs::CourtGroup,
        core::court_needs::CourtNeeds,
        core::locks::Locks,
        core::locks::Sheet,
        core::letters::LetterKind,
        core::letters::LetterOut,
        core::letters_in::LetterIn,
        core::letters_in::LetterInPage,
        core::letters_in::PaperNotRead,
        core::me::Me,
        core::meetings::MeetingPage,
        core::nation::Kind,
        core::nation::Role,
        core::need_lists::NeedList,
        core::needs::Need,
        core::people::CameOrWent,
        core::people::Person,
        core::photos::PhotoChange,
        core::pictures::BasePicture,
        core::plan::Plan,
        core::prints::Preview,
        core::prints::PrintItem,
        core::prints::PrintLater,
        core::paper::Printer,
        core::locks::RecordPlace,
        core::profile::Start,
        core::promises::Promises,
        core::puzzles::Puzzle,
        core::recordings::Recording,
        core::recordings::Sound,
        core::reviews::LookAgain,
        core::salvage::Salvaged,
        core::sentences::Sentence,
        core::reminders::Reminders,
        core::reminders::RingTime,
        core::reminder_cards::Ringing,
        core::rung::Tried,
        core::settings::Settings,
        core::step_cards::OwnCard,
        core::step_cards::CardLook,
        core::step_cards::CardPhoto,
        core::step_cards::Practices,
        core::step_cards::StepCard,
        core::stages::StageMap,
        core::strengths::Strength,
        core::supports::Support,
        core::told::Told,
        core::voice::RecordingEvent,
        core::voice::SpeechEvent,
        core::voice::VoiceState,
        core::practice::GoodPractice,
        core::local_services::LocalService,
        core::local_services::LocalServicesLook,
        core::visits::View,
        core::visits::Visit,
        core::visits::VisitCorrection,
        core::timeline::CheckedLine,
        core::timeline::PrintedIndex,
        core::timeline::PrintedLine,
        core::timeline::TimelineLine,
        core::timeline::TimelineSpan,
        core::visits::VisitMonth,
        core::where_now::WhereNow,
        core::who_sees::WhoSees,
        core::worries::WorryPair,
        core::writing::WritingNote,
        core::years::YearLines,
    );
    let made = fs::read_to_string(folder.join("types.ts")).unwrap();
    fs::remove_dir_all(folder).unwrap();
    let body = made.split_once('\n').map_or("", |(_, body)| body);
    written_or_same("types.ts", &format!("{HEAD}{}", with_the_mark_named(body)));
}

/// What every item carries is written once, and each item names it.
fn with_the_mark_named(types: &str) -> String {
    let (_, after) = types.split_once("export type Mark = {").unwrap();
    let fields = after.split("};").next().unwrap().trim_start_matches(' ');
    let named = types.split("export type ").map(|one| match one.contains(fields) && !one.starts_with("Mark =") {
        true => one.replacen(fields, "", 1).replacen("= {", "= Mark & {", 1),
        false => one.to_owned(),
    });
    named.collect::<Vec<_>>().join("export type ")
}

#[test]
fn generated_calls_are_those_of_the_shell() {
    let mut calls = Vec::new();
    for path in tree::files("src-tauri/src/commands", &[".rs"]) {
        for item in syn::parse_file(&tree::read(&path)).unwrap().items {
            if let syn::Item::Fn(function) = item
                && function
                    .attrs
                    .iter()
                    .any(|attribute| attribute.to_token_stream().to_string().contains("tauri :: command"))
            {
                calls.push(call(&function.sig));
            }
        }
    }
    calls.sort();
    let head = format!("{HEAD}import {{ call }} from \"../lib/call\";\nimport type * as T from \"./types\";\n\n");
    written_or_same("api.ts", &(head + &calls.join("\n") + "\n"));
}

/// One line of `api.ts` for one command.
fn call(signature: &syn::Signature) -> String {
    let command = signature.ident.to_string();
    let (mut parameters, mut names) = (Vec::new(), Vec::new());
    for argument in &signature.inputs {
        let syn::FnArg::Typed(argument) = argument else { continue };
        let kind = argument.ty.to_token_stream().to_string();
        if ["State", "AppHandle", "WebviewWindow"].iter().any(|own| kind.starts_with(own)) {
            continue;
        }
        let name = camel(&argument.pat.to_token_stream().to_string());
        parameters.push(format!("{name}: {}", script(&kind)));
        names.push(name);
    }
    let answer = match &signature.output {
        syn::ReturnType::Default => "void".to_owned(),
        syn::ReturnType::Type(_, kind) => script(&kind.to_token_stream().to_string()),
    };
    let values = if names.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", names.join(", ")) };
    format!(
        "export const {} = ({}) => call<{answer}>(\"{command}\", {values});",
        camel(&command),
        parameters.join(", ")
    )
}

/// A Rust type as TypeScript says it.
fn script(kind: &str) -> String {
    let kind = kind.replace(' ', "");
    let inside = |outer: &str| kind.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inside("Answer<") {
        return script(inner);
    }
    if let Some(inner) = inside("Vec<") {
        return format!("{}[]", script(inner));
    }
    if let Some(inner) = inside("Option<") {
        return format!("{} | null", script(inner));
    }
    match kind.as_str() {
        "()" => "void".to_owned(),
        "String" => "string".to_owned(),
        "bool" => "boolean".to_owned(),
        "u8" | "u16" | "u32" | "i32" | "i64" | "usize" => "number".to_owned(),
        own => format!("T.{own}"),
    }
}

fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |said, word| {
        let (head, tail) = word.split_at(1.min(word.len()));
        said + &head.to_uppercase() + tail
    })
}

#[test]
fn generated_messages_are_those_of_the_words() {
    let ids = messages("en-GB");
    let mut text =
        format!("{HEAD}\n/** Every message, with the values that its words use. */\nexport type Messages = {{\n");
    for (id, values) in ids {
        let values: Vec<String> = values.iter().map(|name| format!("{name}: string | number")).collect();
        let values = if values.is_empty() { "never".to_owned() } else { format!("{{ {} }}", values.join("; ")) };
        writeln!(text, "  \"{id}\": {values};").unwrap();
    }
    text.push_str("};\n\n/** Id of a message, or of one of its attributes. */\n");
    text.push_str("export type MessageId = keyof Messages;\n");
    written_or_same("messages.ts", &text);
}

/// Every message and attribute of a language, with the values it uses, also through messages it refers to.
pub fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for path in tree::files(&format!("locales/{language}"), &[".ftl"]) {
        let source = tree::read(&path);
        let parsed = parser::parse(source.as_str());
        for entry in parsed.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", tree::short(&path))).body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let mut put = |id: String, uses: BTreeSet<Use>| {
                assert!(found.insert(id.clone(), uses).is_none(), "{id} stands twice in {language}");
            };
            if let Some(value) = &message.value {
                put(id.to_owned(), uses_of(value));
            }
            for attribute in &message.attributes {
                put(format!("{id}.{}", attribute.id.name), uses_of(&attribute.value));
            }
        }
    }
    found.keys().map(|id| (id.clone(), values_of(id, &found))).collect()
}

/// What stands in a pattern beside letters.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    Value(String),
    Message(String),
}

fn values_of(id: &str, found: &BTreeMap<String, BTreeSet<Use>>) -> BTreeSet<String> {
    let uses = found.get(id).unwrap_or_else(|| panic!("{id} is referred to and not there"));
    let names = uses.iter().flat_map(|one| match one {
        Use::Value(name) => BTreeSet::from([name.clone()]),
        Use::Message(other) => values_of(other, found),
    });
    names.collect()
}

fn uses_of(pattern: &Pattern<&str>) -> BTreeSet<Use> {
    let mut uses = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, &mut uses);
        }
    }
    uses
}

fn in_expression(expression: &Expression<&str>, uses: &mut BTreeSet<Use>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, uses),
        Expression::Select { selector, variants } => {
            in_inline(selector, uses);
            uses.extend(variants.iter().flat_map(|variant| uses_of(&variant.value)));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, uses: &mut BTreeSet<Use>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(uses.insert(Use::Value(id.name.to_owned()))),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            uses.insert(Use::Message(format!("{}{attribute}", id.name)));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, uses),
        _ => {}
    }
}
