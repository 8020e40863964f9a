-- SPDX-FileCopyrightText: Leadbooth contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue. A statement ends with an empty line and has none inside. Times are milliseconds since
-- 1970, UTC. What is personal is in columns named "payload" and "issues" alone, and sealed there.

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE portal (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE visibility (
    id INTEGER PRIMARY KEY,
    responsible TEXT NOT NULL,
    stage TEXT NOT NULL,
    opened TEXT NOT NULL,
    UNIQUE (responsible, stage, opened)
) STRICT;

-- Public keys. New rows are sealed to the one with the greatest "taken"; none: it came with rows of
-- another machine.
CREATE TABLE sealing_key (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL UNIQUE CHECK (length(bytes) = 32),
    taken INTEGER UNIQUE
) STRICT;

-- States as in QueueState. "not_before" is there in Ready and Uncertain alone, 0: at once. "receipt":
-- receiptHash() of what was sent, in Sent alone. "changed_after": after so many attempts what they sent
-- was replaced, and it is not known yet whether that is on the portal.
CREATE TABLE lead (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES account,
    portal INTEGER NOT NULL REFERENCES portal,
    visibility INTEGER NOT NULL REFERENCES visibility,
    sealing_key INTEGER NOT NULL REFERENCES sealing_key,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
    state_before INTEGER CHECK ((state = 7) = (state_before IS NOT NULL)),
    saved_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    not_before INTEGER CHECK ((state IN (1, 3)) = (not_before IS NOT NULL)),
    settled_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    looks INTEGER NOT NULL DEFAULT 0,
    resend_decided INTEGER NOT NULL DEFAULT 0,
    send_alone INTEGER NOT NULL DEFAULT 0,
    changed_after INTEGER,
    payload_size INTEGER NOT NULL,
    receipt BLOB,
    lead_id TEXT,
    deal_id TEXT,
    others TEXT,
    sent_at INTEGER CHECK ((state = 4) = (sent_at IS NOT NULL)),
    is_witness INTEGER NOT NULL DEFAULT 0,
    trouble TEXT,
    trouble_code TEXT
) STRICT;

-- Apart from the rest, so that a change of state does not write it again.
CREATE TABLE sealed (
    lead INTEGER PRIMARY KEY REFERENCES lead ON DELETE CASCADE,
    payload BLOB NOT NULL,
    issues BLOB
) STRICT;

CREATE TABLE attempt (
    lead INTEGER NOT NULL REFERENCES lead ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    result INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    error TEXT,
    code TEXT,
    http_status INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (lead, number)
) STRICT, WITHOUT ROWID;

-- "is_copy": of what was put into the row of that origin, which has "changed_after".
CREATE TABLE draft (
    origin TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    portal INTEGER NOT NULL REFERENCES portal,
    sealing_key INTEGER NOT NULL REFERENCES sealing_key,
    changed_at INTEGER NOT NULL,
    is_copy INTEGER NOT NULL DEFAULT 0,
    payload BLOB NOT NULL
) STRICT;

CREATE TABLE block (
    account INTEGER PRIMARY KEY REFERENCES account,
    error TEXT NOT NULL,
    certainty INTEGER NOT NULL,
    code TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    retry_after INTEGER,
    location TEXT NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    times INTEGER NOT NULL
) STRICT;

-- How many rows there are, so that nothing ever counts them. "sealing_key" is 0 where the payload was
-- erased.
CREATE TABLE tally (
    account INTEGER NOT NULL,
    state INTEGER NOT NULL,
    sealing_key INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (account, state, sealing_key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER lead_added AFTER INSERT ON lead BEGIN
    INSERT INTO tally (account, state, sealing_key, rows)
    VALUES (NEW.account, NEW.state, iif(NEW.payload_size > 0, NEW.sealing_key, 0), 1)
    ON CONFLICT (account, state, sealing_key) DO UPDATE SET rows = rows + 1;
END;

CREATE TRIGGER lead_gone AFTER DELETE ON lead BEGIN
    UPDATE tally SET rows = rows - 1 WHERE account = OLD.account AND state = OLD.state
        AND sealing_key = iif(OLD.payload_size > 0, OLD.sealing_key, 0);
END;

CREATE TRIGGER lead_moved AFTER UPDATE OF account, state, sealing_key, payload_size ON lead BEGIN
    UPDATE tally SET rows = rows - 1 WHERE account = OLD.account AND state = OLD.state
        AND sealing_key = iif(OLD.payload_size > 0, OLD.sealing_key, 0);
    INSERT INTO tally (account, state, sealing_key, rows)
    VALUES (NEW.account, NEW.state, iif(NEW.payload_size > 0, NEW.sealing_key, 0), 1)
    ON CONFLICT (account, state, sealing_key) DO UPDATE SET rows = rows + 1;
END;

-- What may be on the portal stays what it was. (It may be erased when it is proven to be there.)
CREATE TRIGGER sealed_kept BEFORE UPDATE OF payload ON sealed
WHEN (SELECT state FROM lead WHERE id = OLD.lead) IN (2, 3, 4) BEGIN
    SELECT RAISE (ABORT, 'the payload of a lead that was sent');
END;

-- Lists. Each index ends with the row's number, so a page is found without touching a row.
CREATE INDEX lead_by_state ON lead (account, state);

CREATE INDEX lead_by_change ON lead (account, state, changed_at);

-- What is due. Sent rows are in none of these.
CREATE INDEX lead_due ON lead (account, state, not_before) WHERE not_before IS NOT NULL;

-- What waits for a time; the few rows to be looked at after the clock was set back.
CREATE INDEX lead_waiting ON lead (changed_at) WHERE not_before > 0 OR settled_at > 0;

CREATE INDEX lead_witness ON lead (account, visibility, sent_at) WHERE is_witness = 1;

-- What may yet become a witness.
CREATE INDEX lead_to_come ON lead (account, visibility, state) WHERE state IN (1, 2, 3);

-- Payloads to be erased one day.
CREATE INDEX lead_kept ON lead (sent_at) WHERE sent_at IS NOT NULL AND payload_size > 0;
