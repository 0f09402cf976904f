//! The pages that tests look at, each an address in `window/pages.txt`, with items of the example family.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::window::Window;

const PAGES: &str = include_str!("../window/pages.txt");

/// Marks a page that is looked at in each size and theme although it is not the first of its screen.
const EACH_LOOK: &str = " *";

/// Items of the example family, by the names that stand for them in an address.
#[derive(Debug)]
pub struct Items(Value);

impl Items {
    /// Those of the window's record.
    pub async fn of(window: &Window) -> Items {
        let script = "const done = arguments[arguments.length - 1];
            const asks = { people: ['list_people'], dates: ['list_appointments'], plan: ['find_plan'], copy: ['back_up_now'],
                routines: ['list_routines'], promises: ['list_promises'], again: ['look_again'], cards: ['list_step_cards'],
                practices: ['list_practices', { card: 'bath-time', skip: 0 }], worries: ['list_worries'],
                mine: ['my_advocate'], where: ['where_now'], times: ['list_family_times', { after: 0 }], apart: ['list_apart'], how: ['list_how_i_am', { after: 0 }],
                assessed: ['list_assessments', { after: 0 }], signings: ['list_before_signings', { after: 0 }], ifs: ['list_if_thens'], places: ['list_safe_places'],
                letters: ['list_letters'], came: ['list_letters_in'], services: ['list_local_services'], visits: ['visits_of_month', { month: null }] };
            const answers = Object.entries(asks).map(([name, [command, values]]) =>
                window.__TAURI_INTERNALS__.invoke(command, values).then((answer) => [name, answer]));
            Promise.all(answers).then(async (all) => {
                const { mine, people, dates, plan, copy, routines, promises, again, cards, practices, worries, ifs, places,
                    services, visits, letters, came, where, times, apart, how, assessed, signings } =
                    Object.fromEntries(all);
                const child = apart[0].child;
                const invoke = window.__TAURI_INTERNALS__.invoke;
                const box = await invoke('find_letterbox', { child });
                const { letters: copies } = await invoke('list_box_letters', { letterbox: box.letterbox.id, after: 0 });
                const memories = await invoke('list_memories', { child });
                const helpThatIs = (state) => plan.supports.find((one) => one.state === state).id;
                done({ person: people[0].id, appointment: dates.today[0].id, restore: copy.id,
                    routine: routines[0].id, later: dates.to_come.at(-1).id,
                    meeting: dates.to_come.find(({ kind }) => kind === 'core-group').id,
                    'past-meeting': promises.theirs.find(({ about }) => about !== '').about,
                    strength: plan.strengths[0].id, need: plan.needs[0].id, goal: plan.goals[0].id,
                    support: plan.supports[0].id, promise: promises.theirs[0].id, review: again.to_come[0].id,
                    card: cards.find(({ own }) => own).id, practice: practices.days[0].id,
                    worry: worries[0].mine.id, 'their-worry': worries[0].theirs.id, if: ifs[0].id, place: places[0].id,
                    'advocate-ask': mine.asks.asks[0].id, 'advocate-asked': mine.asked[0].id,
                    'local-service': services[0].id, letter: letters[0].id, 'letter-in': came.find(({ pages }) => pages.length > 1).id, visit: visits.visits[0].id, 'visit-before': visits.visits.at(-1).id,
                    stage: where.now.find(({ said }) => said.child !== '').said.id, 'stage-before': where.past[0].said.id,
                    'my-stage': where.now.find(({ said }) => said.child === '').said.id,
                    'family-time': times.times[0].time.id, 'child-apart': apart[0].child, apart: apart[0].id,
                    'letter-mine': box.writing.id, 'letter-sent': copies.find(({ came }) => !came).id, 'letter-came': copies.find(({ came }) => came).id,
                    memory: memories[0].id, how: how.said[0].id,
                    assessment: assessed.assessments.find(({ assessment }) => assessment.kind === 'me').assessment.id,
                    'before-sign': signings.signings[0].signing.id,
                    'not-given': helpThatIs('not-given'), stopped: helpThatIs('stopped'), child: plan.children[0].id });
            });";
        Items(window.wait_for(script, vec![]).await)
    }

    /// An address with the ids of real items.
    pub fn address(&self, page: &str) -> String {
        let named = self.0.as_object().into_iter().flatten();
        named.fold(page.to_owned(), |page, (name, id)| {
            page.replace(&format!("{{{name}}}"), id.as_str().unwrap_or_default())
        })
    }
}

fn lines() -> impl Iterator<Item = &'static str> {
    PAGES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

impl Window {
    /// Every page.
    pub async fn pages(&self) -> Vec<String> {
        let items = Items::of(self).await;
        lines().map(|line| items.address(line.trim_end_matches(EACH_LOOK))).collect()
    }

    /// The first page of each screen, and those that are marked.
    pub async fn screens(&self) -> Vec<String> {
        let items = Items::of(self).await;
        let mut seen = BTreeSet::new();
        let chosen = lines().filter(|line| {
            let first = seen.insert(line.split('?').next().unwrap_or_default());
            first || line.ends_with(EACH_LOOK)
        });
        chosen.map(|line| items.address(line.trim_end_matches(EACH_LOOK))).collect()
    }
}
