//! What the plan, promises, people and visits cost on a record of ten years, beside the same on one of a month, turn by
//! turn in one run.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use by_my_side_core::dates::Now;
use by_my_side_core::error::Result as Found;
use by_my_side_core::home::Home;
use by_my_side_core::keys::Opener;
use by_my_side_core::profile::Profile;
use by_my_side_core::store::Store;
use by_my_side_core::text::Words;
use serde_json::{Value, json};

use crate::median;
use crate::ten_years::{self, CARD, MONTH, YEARS};

type Measured<T> = Result<T, Box<dyn Error>>;
type Ask = fn(&Store, &Asked, Now) -> Found<usize>;

/// How often each is asked.
const TURNS: usize = 200;

/// What a page is opened with.
struct Asked {
    words: Words,
    visit: String,
    person: String,
}

/// Each page with its milliseconds for one month and for ten years, and what the long record holds.
pub fn measure(folder: &Path, now: Now) -> Measured<Value> {
    let (mut month, _) = record(&folder.join("one-month"), MONTH, now)?;
    let (mut years, held) = record(&folder.join("ten-years"), YEARS, now)?;
    let mut asked = ask_all(&month.store, &years.store, now, &ASKS)?;
    for profile in [&mut month, &mut years] {
        let person = profile.store.list_people()?.into_iter().next().unwrap_or_default();
        profile.store.begin_visit(&person.mark.id, now)?;
    }
    asked.extend(ask_all(&month.store, &years.store, now, &AT_A_VISIT)?);
    let held = json!({ "visits": held.visits, "promises": held.promises, "photos": held.photos });
    Ok(json!({ "asked": asked, "held": held }))
}

fn record(folder: &Path, days: u32, now: Now) -> Measured<(Profile, ten_years::Held)> {
    fs::create_dir_all(folder.join("profiles"))?;
    let home = Home { data: folder.join("profiles"), keys: folder.join("keys") };
    let mut profile = home.open(&home.folder("")?, &Opener::Alone, now)?;
    let begun = Instant::now();
    let held = ten_years::put_in(&mut profile.store, days, now)?;
    eprintln!("{held:?} in {:.1} s", begun.elapsed().as_secs_f64());
    Ok((profile, held))
}

/// What the screens ask for. Each gives how much it found, which has to be the same for both records.
const ASKS: [(&str, Ask); 8] = [
    ("Home", home),
    ("my plan, and my help", plan),
    ("promises", promises),
    ("visits of a month", visits),
    ("a visit", visit),
    ("look again", |store, _, now| {
        let page = store.look_again(now)?;
        Ok(page.to_come.len() + page.looked.len() + store.list_worries()?.len())
    }),
    ("my people", |store, _, _| Ok(store.list_people()?.len() + store.list_came_and_went()?.len())),
    ("a step card with its practice", |store, asked, now| {
        let card = store.find_step_card(CARD, &asked.words, now)?;
        let photos = card.steps.iter().filter(|step| !step.photo.is_empty()).count();
        Ok(photos + store.list_practices(CARD, 0)?.days.len() + store.list_recordings(CARD)?.len())
    }),
];

/// The same while somebody is beside the parent.
const AT_A_VISIT: [(&str, Ask); 3] =
    [("at a visit: my plan", plan), ("at a visit: promises", promises), ("at a visit: visits of a month", visits)];

fn home(store: &Store, _: &Asked, now: Now) -> Found<usize> {
    let (me, _, _) = (store.find_me()?, store.find_settings()?, store.find_told()?);
    let (people, at) = (store.list_people()?, store.now_and_next(now)?);
    let today = store.appointments_between(now.day(), now.day())?;
    let promises = store.list_promises(now)?;
    let open = usize::from(store.open_visit()?.is_some());
    Ok(people.len() + at.today_count + today.len() + promises.theirs.len() + open + me.nation.kinds().len())
}

fn plan(store: &Store, _: &Asked, _: Now) -> Found<usize> {
    let plan = store.find_plan()?;
    Ok(plan.strengths.len() + plan.needs.len() + plan.goals.len() + plan.supports.len() + plan.children.len())
}

fn promises(store: &Store, _: &Asked, now: Now) -> Found<usize> {
    let both = store.list_promises(now)?;
    Ok(both.mine.len() + both.theirs.len())
}

fn visits(store: &Store, _: &Asked, _: Now) -> Found<usize> {
    Ok(store.visits_of_month(None)?.visits.len())
}

fn visit(store: &Store, asked: &Asked, _: Now) -> Found<usize> {
    let visit = store.find_visit(&asked.visit)?;
    let (views, right) = (store.list_views(&visit.mark.id)?, store.list_corrections(&visit.mark.id)?);
    let first = usize::from(store.is_first_visit(&asked.person)?);
    Ok(visit.notes.len() + views.len() + right.len() + store.promises_of(&visit.mark.id)?.len() + first)
}

fn asked(store: &Store) -> Measured<Asked> {
    let visit = store.visits_of_month(None)?.visits.into_iter().next().ok_or("no visit")?;
    Ok(Asked { words: Words::new("en-GB"), visit: visit.mark.id, person: visit.person })
}

fn ask_all(month: &Store, years: &Store, now: Now, asks: &[(&str, Ask)]) -> Measured<Vec<Value>> {
    let both = (asked(month)?, asked(years)?);
    let mut all = Vec::new();
    for (name, ask) in asks {
        let (mut one, mut many) = (Vec::new(), Vec::new());
        for _ in 0..TURNS {
            let (begun, found) = (Instant::now(), ask(month, &both.0, now)?);
            one.push(begun.elapsed().as_secs_f64() * 1000.0);
            let (begun, also) = (Instant::now(), ask(years, &both.1, now)?);
            many.push(begun.elapsed().as_secs_f64() * 1000.0);
            if found != also {
                return Err(format!("{name}: {found} are found in the month, {also} in ten years").into());
            }
        }
        all.push(json!({ "name": name, "month": median(one), "years": median(many) }));
    }
    Ok(all)
}
