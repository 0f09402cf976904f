//! Assessments, and what I say before I sign.

use by_my_side_core::assessments::{Assessment, AssessmentPage, AssessmentTest, Assessments};
use by_my_side_core::before_signing::{BeforeSigning, BeforeSigningPage, BeforeSignings};
use tauri::State;

use crate::session::{Answer, Session};

/// The kinds of my nation, with what each looks at.
#[tauri::command(async)]
pub fn assessment_kinds(session: State<'_, Session>) -> Answer<Vec<AssessmentTest>> {
    session.read(|store, now| Ok(store.find_me()?.nation.assessment_tests(now.day())))
}

/// A page of them, after the first so many.
#[tauri::command(async)]
pub fn list_assessments(session: State<'_, Session>, after: usize) -> Answer<Assessments> {
    session.read(|store, now| store.list_assessments(after, now.day()))
}

#[tauri::command(async)]
pub fn new_assessment(session: State<'_, Session>, kind: String, child: String) -> Answer<Assessment> {
    session.read(|store, _| store.new_assessment(&kind, &child))
}

#[tauri::command(async)]
pub fn find_assessment(session: State<'_, Session>, id: String) -> Answer<AssessmentPage> {
    session.read(|store, now| store.find_assessment(&id, now.day()))
}

#[tauri::command(async)]
pub fn save_assessment(session: State<'_, Session>, assessment: Assessment) -> Answer<Assessment> {
    session.write(|store, now| store.save_assessment(&assessment, now.moment))
}

/// A page of them, after the first so many.
#[tauri::command(async)]
pub fn list_before_signings(session: State<'_, Session>, after: usize) -> Answer<BeforeSignings> {
    session.read(|store, now| store.list_before_signings(after, now.day()))
}

/// Of a date, a letter that came, a stage or nothing.
#[tauri::command(async)]
pub fn new_before_signing(session: State<'_, Session>, about: String) -> Answer<BeforeSigning> {
    session.read(|store, _| Ok(store.new_before_signing(&about)))
}

/// Those of a date, a letter that came or a stage.
#[tauri::command(async)]
pub fn before_signings_about(session: State<'_, Session>, about: String) -> Answer<Vec<BeforeSigning>> {
    session.read(|store, _| store.before_signings_about(&about))
}

#[tauri::command(async)]
pub fn find_before_signing(session: State<'_, Session>, id: String) -> Answer<BeforeSigningPage> {
    session.read(|store, now| store.find_before_signing(&id, now.day()))
}

#[tauri::command(async)]
pub fn save_before_signing(session: State<'_, Session>, signing: BeforeSigning) -> Answer<BeforeSigning> {
    session.write(|store, now| store.save_before_signing(&signing, now.moment))
}
