-- Ten years are read as fast as one month: what a page shows is found from an index, and the rest is not looked at. Each
-- condition is the one of a question in the program, in the same words.

-- The visits of a month, the months beside it, and whether a person was at one.
CREATE INDEX visits_kept_by_day ON visits (day, id) WHERE put_away = 0 AND state = 'kept';
CREATE INDEX visits_kept_by_person ON visits (person) WHERE state = 'kept';

-- Promises that are not done, by their day.
CREATE INDEX promises_not_done ON promises (coalesce(by_day, made_on, '9999-12-31'))
    WHERE put_away = 0 AND state <> 'done';

-- What goes on in the plan, and what is over.
CREATE INDEX goals_going_on ON goals (id)
    WHERE put_away = 0 AND NOT (steps <> '[]' AND instr(steps, '"not-yet"') = 0 AND instr(steps, '"sort-of"') = 0);
CREATE INDEX goals_over ON goals (id)
    WHERE put_away = 0 AND steps <> '[]' AND instr(steps, '"not-yet"') = 0 AND instr(steps, '"sort-of"') = 0;
CREATE INDEX supports_going_on ON supports (id) WHERE put_away = 0 AND state NOT IN ('stopped', 'not-given');
CREATE INDEX supports_over ON supports (id) WHERE put_away = 0 AND state IN ('stopped', 'not-given');

-- Help by the days of its story, for the years.
CREATE INDEX supports_by_asked ON supports (asked_on);
CREATE INDEX supports_by_answered ON supports (answered_on);
CREATE INDEX supports_by_started ON supports (started_on);
CREATE INDEX supports_by_stopped ON supports (stopped_on);
CREATE INDEX people_by_came ON people (came_on);
CREATE INDEX people_by_went ON people (went_on);

-- What is only me, for the years while somebody is beside the parent.
CREATE INDEX promises_only_me ON promises (id) WHERE space = 'private';
CREATE INDEX appointments_only_me ON appointments (id) WHERE space = 'private';
