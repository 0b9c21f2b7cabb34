-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which category of a marketplace a product goes to there, by the category it has; categories below it go with it.
CREATE TABLE category_map (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,  -- where products are published
    source_id INTEGER NOT NULL REFERENCES categories (id) ON DELETE CASCADE, -- what they have
    target TEXT NOT NULL CHECK (target <> ''),                               -- external id of the category there
    UNIQUE (account_id, source_id)
) STRICT;
CREATE INDEX category_map_source ON category_map (source_id);
CREATE INDEX categories_parent ON categories (parent_id) WHERE parent_id IS NOT NULL;
ALTER TABLE accounts ADD COLUMN categories_read_at INTEGER NOT NULL DEFAULT 0;

-- When the key of an account was used last.
CREATE INDEX requests_account ON requests (account_id, at);

-- An order may be passed on to several accounts: its pieces may come from several of them.
CREATE TABLE replicas_by_account (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,     -- where it was sold
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, -- where it is passed on to
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'placed', 'blocked', 'cancelling', 'cancelled')),
    handle TEXT NOT NULL DEFAULT '',              -- stored before the order is sent: one handle makes one order
    external_id TEXT NOT NULL DEFAULT '',         -- of the order there
    detail TEXT NOT NULL DEFAULT '',              -- why it is blocked
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    here_state TEXT NOT NULL DEFAULT '',          -- of the order where it was sold, as last known …
    there_state TEXT NOT NULL DEFAULT '',         -- … and of its mirror
    here_wanted TEXT NOT NULL DEFAULT '',         -- to be set where it was sold
    there_wanted TEXT NOT NULL DEFAULT '',        -- to be set in its mirror
    tracking TEXT NOT NULL DEFAULT '',            -- as the mirror has it
    tracking_told TEXT NOT NULL DEFAULT '',       -- and as it was told where it was sold
    UNIQUE (order_id, account_id)
) STRICT;
INSERT INTO replicas_by_account SELECT id, order_id, account_id, state, handle, external_id, detail, created_at,
    updated_at, here_state, there_state, here_wanted, there_wanted, tracking, tracking_told FROM replicas;
DROP TABLE replicas;
ALTER TABLE replicas_by_account RENAME TO replicas;
CREATE INDEX replicas_due ON replicas (account_id, id) WHERE state IN ('waiting', 'sending', 'cancelling');
CREATE INDEX replicas_handle ON replicas (account_id, handle) WHERE handle <> '';
CREATE INDEX replicas_there ON replicas (account_id, external_id) WHERE external_id <> '';
CREATE INDEX replicas_here ON replicas (id) WHERE here_wanted <> '' OR tracking <> tracking_told;
CREATE INDEX replicas_there_wanted ON replicas (account_id, id) WHERE there_wanted <> '';
