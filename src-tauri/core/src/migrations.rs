//! The steps that bring a record's tables up to date. Steps are only ever added: their numbers climb.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Problem, Result};

/// Every step: the number that `user_version` has after it, and its SQL.
const STEPS: &[(u32, &str)] = &[
    (10, include_str!("../migrations/0010-start.sql")),
    (20, include_str!("../migrations/0020-safe-keeping.sql")),
    (30, include_str!("../migrations/0030-words-and-voice.sql")),
    (40, include_str!("../migrations/0040-my-dates.sql")),
    (50, include_str!("../migrations/0050-reasons.sql")),
    (55, include_str!("../migrations/0055-scale.sql")),
    (60, include_str!("../migrations/0060-reminders.sql")),
    (70, include_str!("../migrations/0070-my-people.sql")),
    (80, include_str!("../migrations/0080-promises.sql")),
    (90, include_str!("../migrations/0090-my-plan.sql")),
    (100, include_str!("../migrations/0100-step-cards.sql")),
    (110, include_str!("../migrations/0110-visits.sql")),
    (121, include_str!("../migrations/0121-kept-visits.sql")),
    (122, include_str!("../migrations/0122-long-run.sql")),
    (123, include_str!("../migrations/0123-need-skills.sql")),
    (130, include_str!("../migrations/0130-letters.sql")),
    (140, include_str!("../migrations/0140-meetings.sql")),
    (141, include_str!("../migrations/0141-advocate.sql")),
    (142, include_str!("../migrations/0142-next-meeting.sql")),
    (150, include_str!("../migrations/0150-letters-in.sql")),
    (151, include_str!("../migrations/0151-timeline.sql")),
    (160, include_str!("../migrations/0160-child-stages.sql")),
    (161, include_str!("../migrations/0161-apart.sql")),
    (162, include_str!("../migrations/0162-letterbox.sql")),
    (163, include_str!("../migrations/0163-memories.sql")),
    (164, include_str!("../migrations/0164-money-and-baby.sql")),
    (165, include_str!("../migrations/0165-assessments.sql")),
    (166, include_str!("../migrations/0166-before-signing.sql")),
];

/// The number of the last step.
pub fn newest() -> u32 {
    STEPS.last().map_or(0, |(number, _)| *number)
}

/// Runs the steps that this record has not been through: all of them, or none.
///
/// # Errors
/// `RecordNewer` when the record knows a step that this program does not.
pub fn run(connection: &mut Connection) -> Result<()> {
    let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > newest() {
        return Err(Problem::RecordNewer.into());
    }
    if version == newest() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (_, sql) in STEPS.iter().filter(|(number, _)| *number > version) {
        transaction.execute_batch(sql)?;
    }
    let strays: u32 = transaction.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if strays > 0 {
        return Err(Problem::RecordDamaged.into());
    }
    transaction.pragma_update(None, "user_version", newest())?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_climb() {
        assert!(STEPS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn a_second_run_changes_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection).unwrap();
        run(&mut connection).unwrap();
    }
}
