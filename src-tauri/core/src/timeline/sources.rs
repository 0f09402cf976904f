//! Where the lines of the timeline come from, beside those of the years. Each gives
//! `day, at, what, kind, item, title, said_by, space, people, note, was, part, about`: `day` is when it happened, or the
//! moment at which it was first written; `at` is when its words were last written; `was` is what it puts right; `part`
//! tells lines of one item apart; `about` is the item on whose page it can be read.

use crate::years::SAID;

/// The day of the date that a meeting belongs to, and what that date is called.
const MEETING: &str = "SELECT meeting.*,
        CASE WHEN instr(about, '@') > 0 THEN substr(about, instr(about, '@') + 1) ELSE date_day END AS held
    FROM (SELECT meetings.*, date.day AS date_day, iif(date.own_kind = '', 'kind-' || date.kind, date.own_kind) AS called,
            date.space AS date_space
        FROM meetings JOIN main.appointments AS date ON date.id = substr(about, 1, instr(about || '@', '@') - 1)
        WHERE meetings.put_away = 0 AND date.put_away = 0) AS meeting";

/// Everything of the record that has a day, as SQL.
pub(super) fn all() -> String {
    let years = format!("SELECT *, '' AS was, '' AS part, item AS about FROM ({})", SAID.join(" UNION ALL "));
    std::iter::once(years).chain(PLAIN.map(str::to_owned)).chain(meetings()).collect::<Vec<_>>().join(" UNION ALL ")
}

/// What a meeting decided, and what the parent says of it, of which each says by itself who may see it.
fn meetings() -> [String; 3] {
    let of = |what: &str, field: &str, part: Option<&str>| {
        let space = part.map_or("'shared'".to_owned(), |part| {
            format!("iif(EXISTS (SELECT 1 FROM json_each(shown) WHERE value = '{part}'), 'shared', 'private')")
        });
        format!(
            "SELECT held, said_at, '{what}', 'meetings', id, called, said_by,
                 iif(date_space = 'private', 'private', {space}), '[]', {field}, '', '', id
             FROM ({MEETING}) WHERE {field} <> '' AND held IS NOT NULL"
        )
    };
    [
        of("decided", "decided", None),
        of("agreed", "agreed", Some("agreed")),
        of("notes-not-right", "not_right", Some("notes")),
    ]
}

const PLAIN: [&str; 12] = [
    "SELECT coalesce(json_extract(was.value, '$.until'), said_at), said_at, 'promise-changed', 'promises', promises.id,
         what, said_by, space, json_array(who, name), '', json_extract(was.value, '$.what'), was.key, promises.id
     FROM promises, json_each(promises.was) AS was WHERE put_away = 0",
    "SELECT day, said_at, what, 'outcomes', id, title, said_by, space, came, because,
         coalesce((SELECT before.what FROM main.outcomes AS before WHERE before.id = said.corrects), ''), '', about
     FROM outcomes AS said WHERE put_away = 0 AND day IS NOT NULL AND NOT EXISTS
         (SELECT 1 FROM outcomes AS later WHERE later.corrects <> '' AND later.corrects = said.id)",
    "SELECT sent_on, said_at, 'letter-sent', 'letters_out', id, 'letter-say-' || kind, said_by, space,
         json_array(who, name), own, '', '', id FROM letters_out WHERE put_away = 0 AND sent_on IS NOT NULL",
    "SELECT answered_on, said_at, CASE answer WHEN 'yes' THEN 'letter-yes' WHEN 'no' THEN 'letter-no'
         ELSE 'letter-answer' END, 'letters_out', id, 'letter-say-' || kind, said_by, space, json_array(who, name),
         answer_words, '', '', id FROM letters_out WHERE put_away = 0 AND answered_on IS NOT NULL",
    "SELECT came_on, said_at, 'letter-in', 'letters_in', id, 'letter-in-kind-' || kind, said_by, space,
         json_array(who, name), asks, '', '', id FROM letters_in WHERE put_away = 0 AND came_on IS NOT NULL",
    "SELECT day, said_at, 'visit', 'visits', id, worker, said_by, space, json_array(person),
         (SELECT coalesce(group_concat(json_extract(note.value, '$.text'), char(10)), '') FROM json_each(notes) AS note
          WHERE json_extract(note.value, '$.opinion') = 0), '', '', id
     FROM visits WHERE put_away = 0 AND state = 'kept' AND day IS NOT NULL",
    "SELECT day, said_at, 'visit-right', 'visit_corrections', id, text, said_by, space, '[]', '',
         coalesce((SELECT visits.day FROM main.visits WHERE visits.id = corrections.about), ''), '', about
     FROM visit_corrections AS corrections WHERE put_away = 0 AND day IS NOT NULL",
    "SELECT day, said_at, 'advocate-ask', 'advocate_asks', id, what, said_by, space, json_array(person), '', '', '', id
     FROM advocate_asks WHERE put_away = 0 AND day IS NOT NULL",
    "SELECT came_on, said_at, 'advocate-came', 'advocate_asks', id, what, said_by, space, json_array(person), came_of,
         '', '', id FROM advocate_asks WHERE put_away = 0 AND came_on IS NOT NULL",
    "SELECT (SELECT min(at) FROM history WHERE history.item = puzzles.id), said_at, 'puzzle', 'puzzles', id, words,
         said_by, space, '[]', means, '', '', id FROM puzzles WHERE put_away = 0",
    "SELECT (SELECT min(at) FROM history WHERE history.item = needs.id), said_at, 'i-need', 'needs', id, text, said_by,
         space, '[]', '', '', '', id FROM needs WHERE put_away = 0",
    "SELECT (SELECT min(at) FROM history WHERE history.item = goals.id), said_at, 'my-goal', 'goals', id, title, said_by,
         space, helpers, why, '', '', id FROM goals WHERE put_away = 0",
];
