-- SPDX-License-Identifier: GPL-3.0-or-later
-- inbox.db: webhook events, committed before they are acknowledged. Only the receiver inserts, the engine marks them done.

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    route TEXT NOT NULL,                          -- "cardtrader.webhook"
    query TEXT NOT NULL DEFAULT '',               -- behind the "?", for senders that have no body
    event_id TEXT NOT NULL DEFAULT '',            -- the sender's id; empty where it gives none
    received_at INTEGER NOT NULL,
    headers TEXT NOT NULL,                        -- only those that verification needs
    body BLOB NOT NULL,
    verified INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'done', 'ignored', 'failed', 'dead', 'quarantined', 'discarded')),
    cause TEXT NOT NULL DEFAULT '',
    order_id TEXT NOT NULL DEFAULT '',
    items INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL DEFAULT 0,
    processed_at INTEGER NOT NULL DEFAULT 0,
    duration_ms INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX events_once ON events (account_id, event_id) WHERE verified = 1 AND event_id <> '';
CREATE INDEX events_work ON events (account_id, id) WHERE state = 'received';
CREATE INDEX events_again ON events (account_id, next_try_at) WHERE state = 'failed';
CREATE INDEX events_dead ON events (id) WHERE state = 'dead';
CREATE INDEX events_quarantine ON events (received_at) WHERE state = 'quarantined';
CREATE INDEX events_ended ON events (account_id, order_id) WHERE cause = 'order.destroy';
