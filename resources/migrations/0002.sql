-- SPDX-FileCopyrightText: Leadbooth contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fewer pages to write for each lead that is saved and sent: a row that is saved is in two indexes of
-- lists and times, and was in four.

DROP INDEX lead_by_state;

DROP INDEX lead_due;

DROP INDEX lead_to_come;

-- The list by state, and what is due. "not_before" is NULL for most, 0 for nearly all others, and where
-- it is the same for all, the row's number comes next; so the few that wait for a time are sorted.
CREATE INDEX lead_by_state ON lead (account, state, not_before);

-- What may yet become a witness, of state 3; those of states 1 and 2 are counted in "tally". (Twice 3:
-- with "= 3", SQLite would prepare every statement that has "state = ?" anew each time it is bound.)
CREATE INDEX lead_to_come ON lead (account, visibility) WHERE state IN (3, 3);

DROP TRIGGER lead_added;

DROP TRIGGER lead_gone;

DROP TRIGGER lead_moved;

DROP TABLE tally;

-- How many rows there are, so that nothing ever counts them. "sealing_key" is 0 where the payload was
-- erased.
CREATE TABLE tally (
    account INTEGER NOT NULL,
    state INTEGER NOT NULL,
    sealing_key INTEGER NOT NULL,
    visibility INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (account, state, sealing_key, visibility)
) STRICT, WITHOUT ROWID;

INSERT INTO tally (account, state, sealing_key, visibility, rows)
SELECT account, state, iif(payload_size > 0, sealing_key, 0), visibility, count(*) FROM lead
GROUP BY 1, 2, 3, 4;

CREATE TRIGGER lead_added AFTER INSERT ON lead BEGIN
    INSERT INTO tally (account, state, sealing_key, visibility, rows)
    VALUES (NEW.account, NEW.state, iif(NEW.payload_size > 0, NEW.sealing_key, 0), NEW.visibility, 1)
    ON CONFLICT (account, state, sealing_key, visibility) DO UPDATE SET rows = rows + 1;
END;

CREATE TRIGGER lead_gone AFTER DELETE ON lead BEGIN
    UPDATE tally SET rows = rows - 1 WHERE account = OLD.account AND state = OLD.state
        AND sealing_key = iif(OLD.payload_size > 0, OLD.sealing_key, 0)
        AND visibility = OLD.visibility;
END;

CREATE TRIGGER lead_moved AFTER UPDATE OF account, state, sealing_key, payload_size, visibility ON lead
BEGIN
    UPDATE tally SET rows = rows - 1 WHERE account = OLD.account AND state = OLD.state
        AND sealing_key = iif(OLD.payload_size > 0, OLD.sealing_key, 0)
        AND visibility = OLD.visibility;
    INSERT INTO tally (account, state, sealing_key, visibility, rows)
    VALUES (NEW.account, NEW.state, iif(NEW.payload_size > 0, NEW.sealing_key, 0), NEW.visibility, 1)
    ON CONFLICT (account, state, sealing_key, visibility) DO UPDATE SET rows = rows + 1;
END;
