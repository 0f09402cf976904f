//! Meetings: what the parent gets ready, and what they say after.

use by_my_side_core::appointments::Appointment;
use by_my_side_core::meetings::{Meeting, MeetingKind, MeetingPage};
use tauri::State;

use crate::session::{Answer, Session};

/// By its own id, or by that of its date.
#[tauri::command(async)]
pub fn find_meeting(session: State<'_, Session>, id: String) -> Answer<MeetingPage> {
    session.read(|store, _| store.find_meeting(&id))
}

#[tauri::command(async)]
pub fn save_meeting(session: State<'_, Session>, meeting: Meeting) -> Answer<Meeting> {
    session.write(|store, now| store.save_meeting(&meeting, now))
}

/// The next one of the coming 2 weeks.
#[tauri::command(async)]
pub fn next_meeting(session: State<'_, Session>) -> Answer<Option<Appointment>> {
    session.read(|store, now| store.next_meeting(now))
}

/// The kinds of meeting of the parent's nation.
#[tauri::command(async)]
pub fn list_meeting_kinds(session: State<'_, Session>) -> Answer<Vec<MeetingKind>> {
    session.read(|store, _| Ok(store.find_me()?.nation.meeting_kinds()))
}
