//! What the window can ask for: one file per subject, one line per command. The border files in
//! `ui/src/generated` are made from these signatures.

mod appointments;
mod help;
mod history;
mod me;
mod people;
mod photos;
mod pictures;
mod plan;
mod prints;
mod puzzles;
mod start;
mod voice;

use tauri::{Wry, ipc::Invoke};

/// Every command.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start::start,
        start::ready,
        start::try_again,
        start::open_older_copy,
        start::begin_new,
        start::record_place,
        start::leave_now,
        start::come_back,
        me::find_me,
        me::save_me,
        me::find_settings,
        me::save_settings,
        me::find_told,
        me::save_told,
        appointments::list_appointments,
        appointments::new_appointment,
        appointments::find_appointment,
        appointments::save_appointment,
        appointments::clashes_of,
        appointments::now_and_next,
        appointments::month_of,
        appointments::read_time,
        appointments::list_kinds,
        people::list_people,
        people::list_people_put_away,
        people::new_person,
        people::find_person,
        people::save_person,
        people::list_roles,
        plan::find_plan,
        plan::new_strength,
        plan::find_strength,
        plan::save_strength,
        plan::new_need,
        plan::find_need,
        plan::save_need,
        plan::new_goal,
        plan::find_goal,
        plan::save_goal,
        plan::new_support,
        plan::find_support,
        plan::save_support,
        plan::new_child,
        plan::find_child,
        plan::save_child,
        puzzles::list_puzzles,
        puzzles::new_puzzle,
        puzzles::save_puzzle,
        help::get_help,
        pictures::list_pictures,
        photos::choose_photo,
        history::put_away,
        history::bring_back,
        history::undo,
        history::list_put_away,
        history::list_changes,
        history::put_back,
        prints::print_items,
        prints::preview,
        prints::list_printers,
        prints::print_paper,
        prints::print_file,
        prints::new_print_later,
        prints::save_print_later,
        prints::list_prints_later,
        voice::voice_state,
        voice::sentences_of,
        voice::speak,
        voice::pause_speech,
        voice::resume_speech,
        voice::stop_speech,
    ]
}
