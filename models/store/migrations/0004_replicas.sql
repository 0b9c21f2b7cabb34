-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders of a retailer made again as orders of the wholesaler: each a delivery to the wholesaler's shop.
CREATE TABLE replicas (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id) ON DELETE CASCADE, -- the retailer's
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,    -- the wholesaler's
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'placed', 'blocked', 'cancelling', 'cancelled')),
    handle TEXT NOT NULL DEFAULT '',              -- stored before the order is sent: one handle makes one order
    external_id TEXT NOT NULL DEFAULT '',         -- of the wholesaler's order
    detail TEXT NOT NULL DEFAULT '',              -- why it is blocked
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX replicas_due ON replicas (account_id, id) WHERE state IN ('waiting', 'sending', 'cancelling');
CREATE INDEX replicas_handle ON replicas (account_id, handle) WHERE handle <> '';

CREATE TABLE replica_lines (
    id INTEGER PRIMARY KEY,
    replica_id INTEGER NOT NULL REFERENCES replicas (id) ON DELETE CASCADE,
    listing_id INTEGER NOT NULL REFERENCES listings (id) ON DELETE CASCADE, -- the wholesaler's
    quantity_milli INTEGER NOT NULL                                         -- its units
) STRICT;
CREATE INDEX replica_lines_replica ON replica_lines (replica_id, id);
CREATE INDEX replica_lines_listing ON replica_lines (listing_id, id);
