-- A record of 20 years is read as fast as one of a month: what stands on some days, or belongs to some date, is found
-- without looking at all the others.

-- Dates that come again, by the last day on which they may be. The query says the same in the same words.
CREATE INDEX appointments_that_come_again
    ON appointments (CASE WHEN json_valid(repeat) THEN coalesce(json_extract(repeat, '$.until'), '9999-12-31') END, day)
    WHERE put_away = 0 AND repeat <> 'null';

CREATE INDEX appointments_by_series ON appointments (series, instead_of) WHERE series <> '';
CREATE INDEX appointments_by_uid ON appointments (uid) WHERE uid <> '';
CREATE INDEX appointments_put_away ON appointments (said_at) WHERE put_away = 1;
CREATE INDEX outcomes_by_day ON outcomes (day);
