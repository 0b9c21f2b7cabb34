-- SPDX-License-Identifier: GPL-3.0-or-later
-- Open conflicts by account and field, kept by triggers: with 100,000 of them a count takes as long as a frame may, and
-- the window asks after every batch.
CREATE TABLE conflict_counts (
    account_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    open INTEGER NOT NULL,
    PRIMARY KEY (account_id, field)
) STRICT, WITHOUT ROWID;
INSERT INTO conflict_counts (account_id, field, open)
SELECT account_id, field, count(*) FROM conflicts WHERE state = 'open' GROUP BY account_id, field;

CREATE TRIGGER conflict_counts_added AFTER INSERT ON conflicts WHEN new.state = 'open'
BEGIN
    INSERT INTO conflict_counts (account_id, field, open) VALUES (new.account_id, new.field, 1)
    ON CONFLICT (account_id, field) DO UPDATE SET open = open + 1;
END;
CREATE TRIGGER conflict_counts_settled AFTER UPDATE OF state ON conflicts WHEN old.state = 'open' AND new.state <> 'open'
BEGIN
    UPDATE conflict_counts SET open = open - 1 WHERE account_id = old.account_id AND field = old.field;
    DELETE FROM conflict_counts WHERE account_id = old.account_id AND field = old.field AND open = 0;
END;
CREATE TRIGGER conflict_counts_reopened AFTER UPDATE OF state ON conflicts WHEN old.state <> 'open' AND new.state = 'open'
BEGIN
    INSERT INTO conflict_counts (account_id, field, open) VALUES (new.account_id, new.field, 1)
    ON CONFLICT (account_id, field) DO UPDATE SET open = open + 1;
END;
CREATE TRIGGER conflict_counts_removed AFTER DELETE ON conflicts WHEN old.state = 'open'
BEGIN
    UPDATE conflict_counts SET open = open - 1 WHERE account_id = old.account_id AND field = old.field;
    DELETE FROM conflict_counts WHERE account_id = old.account_id AND field = old.field AND open = 0;
END;

-- Open problems are counted and grouped without reading each of them.
CREATE INDEX problems_open ON problems (account_id, state, severity, next_try_at) WHERE state = 'open';
CREATE INDEX problems_open_alike
    ON problems (state, alike, severity, count, first_at, last_at, next_try_at, account_id, kind) WHERE state = 'open';
