-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the owner asked a marketplace to do with an order, recorded before it is sent.
CREATE TABLE order_actions (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    action TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('recorded', 'done', 'refused', 'in_doubt', 'read_back', 'not_sent')),
    recorded_at INTEGER NOT NULL,
    settled_at INTEGER NOT NULL DEFAULT 0,
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_actions_order ON order_actions (order_id, id);
CREATE INDEX order_actions_open ON order_actions (order_id) WHERE state IN ('recorded', 'in_doubt');
