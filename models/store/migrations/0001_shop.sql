-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shop: accounts, products, listings, the stock ledger, orders, runs and what the owner must look at.
-- Times are UTC milliseconds, quantities thousandths, money minor units. JSON columns are compact.

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    marketplace TEXT NOT NULL,
    name TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'ok', 'unauthorized', 'failing')),
    state_code TEXT NOT NULL DEFAULT '',          -- ErrorCode name of the last failure
    state_detail TEXT NOT NULL DEFAULT '',
    state_since INTEGER NOT NULL DEFAULT 0,
    identity TEXT NOT NULL DEFAULT '{}',          -- {"account","currency","summary"}
    remembered TEXT NOT NULL DEFAULT '{}',        -- Identity::settings
    stock_theirs INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    order_cursor TEXT NOT NULL DEFAULT '',
    orders_read_at INTEGER NOT NULL DEFAULT 0,    -- last complete read of orders
    listings_read_at INTEGER NOT NULL DEFAULT 0,  -- last complete read of listings
    synced_since INTEGER NOT NULL DEFAULT 0,      -- where an incremental read by time goes on
    first_link TEXT NOT NULL DEFAULT 'unread' CHECK (first_link IN ('unread', 'reported', 'accepted', 'linked')),
    unseen_since INTEGER NOT NULL DEFAULT 0,      -- switched off: sales there go unseen since
    guard_next INTEGER NOT NULL DEFAULT 0,        -- just switched on: the next run only plans its pushes
    circuit TEXT NOT NULL DEFAULT '{}',
    webhook_id TEXT NOT NULL UNIQUE,              -- random part of the webhook address
    position INTEGER NOT NULL DEFAULT 0,
    colour TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE account_settings (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE credential_facts (
    key TEXT PRIMARY KEY,
    saved_at INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
    description TEXT NOT NULL DEFAULT '',
    brand TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
    condition TEXT NOT NULL DEFAULT '',
    price_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT 'piece',
    on_hand_milli INTEGER NOT NULL DEFAULT 0 CHECK (on_hand_milli >= 0), -- sum of the product's movements
    size TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    package_size_id TEXT NOT NULL DEFAULT '',
    images TEXT NOT NULL DEFAULT '[]',
    attributes TEXT NOT NULL DEFAULT '',
    custom TEXT NOT NULL DEFAULT '{}',            -- the owner's own fields
    group_id INTEGER REFERENCES products (id),    -- parent of a combination
    field_times TEXT NOT NULL DEFAULT '{}',       -- field -> time of its last change here, for newest
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX products_title ON products (title, id);
CREATE INDEX products_updated ON products (updated_at, id);
CREATE INDEX products_category ON products (category, id);
CREATE INDEX products_stock ON products (on_hand_milli, id);
CREATE INDEX products_price ON products (price_minor, id);

CREATE TABLE product_eans (
    product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    ean TEXT NOT NULL,
    PRIMARY KEY (ean, product_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX product_eans_product ON product_eans (product_id);

CREATE TABLE listings (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    product_id INTEGER REFERENCES products (id),
    external_id TEXT NOT NULL,                    -- "creating:<marker>" until the marketplace gave one
    external_sku TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT 'unlinked' CHECK (link IN ('unlinked', 'linked', 'duplicate', 'ignored')),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive', 'ended', 'missing', 'creating')),
    units INTEGER NOT NULL DEFAULT 1 CHECK (units > 0),
    stock_theirs INTEGER NOT NULL DEFAULT 0,
    url TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    remote TEXT NOT NULL DEFAULT '{}',            -- field -> value as last read
    remote_quantity_milli INTEGER NOT NULL DEFAULT 0,
    remote_hash BLOB,                             -- of everything read: unchanged listings are not written again
    remote_modified_at INTEGER NOT NULL DEFAULT 0,
    remote_times TEXT NOT NULL DEFAULT '{}',      -- field -> when its change was first observed
    base TEXT NOT NULL DEFAULT '{}',              -- field -> value that both sides held when they last agreed
    base_at INTEGER NOT NULL DEFAULT 0,
    base_run INTEGER NOT NULL DEFAULT 0,
    possible TEXT NOT NULL DEFAULT '[]',          -- base of the quantity: values it may show if nobody edited it
    after TEXT,                                   -- the same once the write under way has arrived
    in_doubt INTEGER NOT NULL DEFAULT 0,
    crossing INTEGER NOT NULL DEFAULT 0,          -- orders that a write or a reading overtook may still turn up
    overtaken_at INTEGER NOT NULL DEFAULT 0,      -- when that was: older orders may or may not show in the base
    landing_until INTEGER NOT NULL DEFAULT 0,     -- until then a write in doubt may still be carried out
    changed_seq INTEGER NOT NULL DEFAULT 0,       -- sequence number of the last order or write that touched it
    observed_milli INTEGER,                       -- quantity read and not yet judged …
    observed_seq INTEGER NOT NULL DEFAULT 0,      -- … with the sequence number its bracket began at
    observed_at INTEGER NOT NULL DEFAULT 0,
    lag_milli INTEGER,                            -- a difference that waits for the visibility lag
    lag_since INTEGER NOT NULL DEFAULT 0,
    pending_drop_milli INTEGER NOT NULL DEFAULT 0,-- product units not offered meanwhile
    overwritten_milli INTEGER,                    -- such a reading that a zero of ours was written over, and what the
    overwritten_base TEXT NOT NULL DEFAULT '[]',  -- listing might have shown then by the orders known since
    settled_movement INTEGER NOT NULL DEFAULT 0,  -- newest movement when the quantity base was last settled
    exposure_milli INTEGER NOT NULL DEFAULT 0,    -- bounded mode: shown + sold but unseen, at most
    trust TEXT NOT NULL DEFAULT 'confirmed' CHECK (trust IN ('confirmed', 'in_flight', 'unexplained')),
    dirty INTEGER NOT NULL DEFAULT 0,             -- 0 clean, else the priority of the push: 1 zero … 6 images
    dirty_since INTEGER NOT NULL DEFAULT 0,
    held TEXT NOT NULL DEFAULT '',                -- why its push waits: first_link, switched_on, guard:<field>, refused
    held_plan INTEGER NOT NULL DEFAULT 0,
    deferred INTEGER NOT NULL DEFAULT 0,          -- inbound change that waits for the guard of this run
    marker TEXT NOT NULL DEFAULT '',
    eans TEXT NOT NULL DEFAULT '[]',
    match_keys TEXT NOT NULL DEFAULT '[]',
    brand TEXT NOT NULL DEFAULT '',
    first_seen_at INTEGER NOT NULL DEFAULT 0,
    last_synced_at INTEGER NOT NULL DEFAULT 0,    -- or the account's listings_read_at, whichever is later
    UNIQUE (account_id, external_id)
) STRICT;
CREATE INDEX listings_account ON listings (account_id, id);
CREATE INDEX listings_product ON listings (product_id) WHERE product_id IS NOT NULL;
CREATE UNIQUE INDEX listings_one_linked ON listings (account_id, product_id, link) WHERE link = 'linked';
CREATE INDEX listings_dirty ON listings (account_id, dirty, dirty_since) WHERE dirty > 0;
CREATE INDEX listings_dirt ON listings (account_id, dirty, id) WHERE dirty > 0;
CREATE INDEX listings_observed ON listings (account_id, id) WHERE observed_milli IS NOT NULL;
CREATE INDEX listings_deferred ON listings (account_id, id) WHERE deferred > 0;
CREATE INDEX listings_unlinked ON listings (account_id, id) WHERE link = 'unlinked';
CREATE INDEX listings_held ON listings (held_plan) WHERE held_plan > 0;
CREATE INDEX listings_not_active ON listings (account_id, status, id) WHERE status <> 'active';
CREATE INDEX listings_unconfirmed ON listings (account_id, trust, id) WHERE trust <> 'confirmed';
CREATE INDEX listings_crossing ON listings (account_id) WHERE crossing = 1;
-- Must be read before anything but zero is sent: more than one possible value, or a negative one.
CREATE INDEX listings_unsure ON listings (account_id, id)
    WHERE in_doubt = 1 OR lag_milli IS NOT NULL OR possible LIKE '%,%' OR possible LIKE '[-%';
CREATE INDEX listings_overwritten ON listings (account_id, id) WHERE overwritten_milli IS NOT NULL;
CREATE INDEX listings_marker ON listings (account_id, marker) WHERE marker <> '';
CREATE INDEX listings_keys ON listings (account_id, match_keys) WHERE link = 'linked' AND match_keys <> '[]';

CREATE TABLE listing_payloads (
    listing_id INTEGER PRIMARY KEY REFERENCES listings (id) ON DELETE CASCADE,
    raw TEXT NOT NULL
) STRICT;

CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES accounts (id) ON DELETE CASCADE, -- NULL: the owner's own
    external_id TEXT NOT NULL,
    parent_id INTEGER REFERENCES categories (id),
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, external_id)
) STRICT;

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    final INTEGER NOT NULL DEFAULT 0,
    storeless INTEGER NOT NULL DEFAULT 0,
    placed_at INTEGER NOT NULL DEFAULT 0,
    modified_at INTEGER NOT NULL DEFAULT 0,
    read_at INTEGER NOT NULL DEFAULT 0,
    total_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    buyer TEXT NOT NULL DEFAULT '',               -- personal: hashed after 90 days
    buyer_details TEXT NOT NULL DEFAULT '{}',     -- personal: emptied after 90 days
    personal_expired INTEGER NOT NULL DEFAULT 0,
    actions TEXT NOT NULL DEFAULT '[]',
    review TEXT NOT NULL DEFAULT '',
    first_seen_at INTEGER NOT NULL,
    UNIQUE (account_id, external_id)
) STRICT;
CREATE INDEX orders_open ON orders (account_id, id) WHERE final = 0;
CREATE INDEX orders_placed ON orders (placed_at, id);
CREATE INDEX orders_account ON orders (account_id, placed_at, id);
CREATE INDEX orders_code ON orders (code, id);
CREATE INDEX orders_review ON orders (placed_at, id) WHERE review <> '';
CREATE INDEX orders_personal ON orders (id) WHERE personal_expired = 0;

CREATE TABLE order_lines (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    listing_id INTEGER REFERENCES listings (id) ON DELETE SET NULL,
    product_id INTEGER REFERENCES products (id),
    listing_external_id TEXT NOT NULL DEFAULT '',
    sku TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    quantity_milli INTEGER NOT NULL,              -- listing units the order asks for now
    units INTEGER NOT NULL DEFAULT 1,
    price_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    ordered_milli INTEGER NOT NULL DEFAULT 0,     -- the hold, in listing units: what the base moved by
    taken_milli INTEGER NOT NULL DEFAULT 0,       -- of it taken out of on-hand, in product units
    exempt INTEGER NOT NULL DEFAULT 0,            -- older than the link: recorded with hold 0
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (order_id, external_id),
    CHECK (taken_milli >= 0 AND taken_milli <= ordered_milli * units)
) STRICT;
CREATE INDEX order_lines_listing ON order_lines (listing_id) WHERE listing_id IS NOT NULL;
CREATE INDEX order_lines_product ON order_lines (product_id) WHERE product_id IS NOT NULL;

-- The stock ledger. Append only.
CREATE TABLE movements (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    at INTEGER NOT NULL,
    delta_milli INTEGER NOT NULL CHECK (delta_milli <> 0),
    balance_milli INTEGER NOT NULL CHECK (balance_milli >= 0),
    cause TEXT NOT NULL CHECK (cause IN ('opening', 'order_hold', 'order_release', 'remote_edit', 'manual', 'recount',
                                         'import', 'undo')),
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    listing_id INTEGER,
    order_line_id INTEGER,
    run_id INTEGER,
    key TEXT NOT NULL UNIQUE,                     -- idempotency: one effect happens once
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX movements_product ON movements (product_id, id);
CREATE INDEX movements_run ON movements (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX movements_listing ON movements (listing_id, id) WHERE cause = 'remote_edit';
CREATE TRIGGER movements_are_not_changed BEFORE UPDATE OF product_id, delta_milli, balance_milli, key ON movements
BEGIN
    SELECT raise(ABORT, 'the stock ledger is append only');
END;
CREATE TRIGGER movements_are_not_deleted BEFORE DELETE ON movements
BEGIN
    SELECT raise(ABORT, 'the stock ledger is append only');
END;

CREATE TABLE conflicts (
    id INTEGER PRIMARY KEY,
    listing_id INTEGER NOT NULL REFERENCES listings (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL,                  -- of the listing
    field TEXT NOT NULL,
    base TEXT,                                    -- NULL: the sides never agreed
    local TEXT NOT NULL,
    remote TEXT NOT NULL,
    local_at INTEGER NOT NULL DEFAULT 0,
    remote_at INTEGER NOT NULL DEFAULT 0,
    remote_at_source TEXT NOT NULL DEFAULT 'observed' CHECK (remote_at_source IN ('marketplace', 'observed')),
    run_id INTEGER,
    opened_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'resolved', 'obsolete')),
    taken TEXT NOT NULL DEFAULT '' CHECK (taken IN ('', 'local', 'remote', 'value', 'strategy')),
    value TEXT NOT NULL DEFAULT '',
    resolved_at INTEGER NOT NULL DEFAULT 0,
    batch INTEGER                                 -- decisions made together, to be taken back together
) STRICT;
CREATE INDEX conflicts_batch ON conflicts (batch, id) WHERE batch IS NOT NULL;
CREATE UNIQUE INDEX conflicts_one_open ON conflicts (listing_id, field) WHERE state = 'open';
CREATE INDEX conflicts_state ON conflicts (state, id);
CREATE INDEX conflicts_open ON conflicts (account_id, id) WHERE state = 'open';
CREATE INDEX conflicts_fields ON conflicts (account_id, field, state) WHERE state = 'open';
CREATE INDEX conflicts_settled ON conflicts (resolved_at, id) WHERE state <> 'open';

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    mode TEXT NOT NULL CHECK (mode IN ('full', 'incremental', 'selective')),
    strategy TEXT NOT NULL DEFAULT '',
    cause TEXT NOT NULL DEFAULT 'manual',         -- manual, schedule, wake, event, plan, start
    dry_run INTEGER NOT NULL DEFAULT 0,
    options TEXT NOT NULL DEFAULT '{}',           -- filter, only, max_pages, no_push, plan
    status TEXT NOT NULL CHECK (status IN ('waiting', 'running', 'completed', 'partial', 'failed', 'cancelled', 'held',
                                           'undone')),
    stage TEXT NOT NULL DEFAULT '',
    checkpoint TEXT NOT NULL DEFAULT '',          -- listing cursor after the last stored page
    resumed_from INTEGER,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL DEFAULT 0,
    duration_ms INTEGER NOT NULL DEFAULT 0,
    pages INTEGER NOT NULL DEFAULT 0,
    total_pages INTEGER NOT NULL DEFAULT 0,
    total_items INTEGER NOT NULL DEFAULT -1,
    processed INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    missing INTEGER NOT NULL DEFAULT 0,
    movements INTEGER NOT NULL DEFAULT 0,
    orders INTEGER NOT NULL DEFAULT 0,
    pushed INTEGER NOT NULL DEFAULT 0,
    confirmed INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    in_doubt INTEGER NOT NULL DEFAULT 0,
    requests INTEGER NOT NULL DEFAULT 0,
    retries INTEGER NOT NULL DEFAULT 0,
    throttled_ms INTEGER NOT NULL DEFAULT 0,
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '[]'              -- sentences for the owner (English keys)
) STRICT;
CREATE INDEX runs_account ON runs (account_id, id);
CREATE INDEX runs_started ON runs (started_at, id);
CREATE INDEX runs_status ON runs (status) WHERE status IN ('waiting', 'running');

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    listing_id INTEGER NOT NULL REFERENCES listings (id) ON DELETE CASCADE,
    run_id INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('create', 'update', 'end')),
    fields TEXT NOT NULL DEFAULT '{}',
    quantity_milli INTEGER,
    base_quantity_milli INTEGER NOT NULL DEFAULT 0,
    marker TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('recorded', 'accepted', 'confirmed', 'refused', 'in_doubt', 'not_sent')),
    job_id TEXT NOT NULL DEFAULT '',
    job_index INTEGER NOT NULL DEFAULT -1,
    recorded_at INTEGER NOT NULL,
    settled_at INTEGER NOT NULL DEFAULT 0,
    error_code TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    warnings TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX deliveries_open ON deliveries (account_id, id) WHERE state IN ('recorded', 'accepted', 'in_doubt');
CREATE INDEX deliveries_open_listing ON deliveries (listing_id, id) WHERE state IN ('recorded', 'accepted', 'in_doubt');
CREATE INDEX deliveries_listing ON deliveries (listing_id, id);
CREATE INDEX deliveries_account ON deliveries (account_id, recorded_at, id);
CREATE INDEX deliveries_run ON deliveries (run_id, id) WHERE run_id IS NOT NULL;

CREATE TABLE plans (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    run_id INTEGER,
    kind TEXT NOT NULL CHECK (kind IN ('dry_run', 'guard', 'first_link', 'switched_on', 'edit')),
    guard TEXT NOT NULL DEFAULT '',               -- zero_out, price_out, zero_in, price_in, missing
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'applied', 'discarded', 'lapsed')),
    options TEXT NOT NULL DEFAULT '{}',
    created_at INTEGER NOT NULL,
    settled_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX plans_open ON plans (account_id, id) WHERE state = 'open';

CREATE TABLE plan_rows (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    listing_id INTEGER,
    product_id INTEGER,
    external_id TEXT NOT NULL DEFAULT '',         -- of the listing or order, where the store does not hold it yet
    parent_id INTEGER,                            -- comes with that row: no choice of its own
    item TEXT NOT NULL,                           -- SKU, external id or order code
    kind TEXT NOT NULL CHECK (kind IN ('field', 'quantity', 'order', 'create_product', 'link', 'create_listing', 'end_listing',
                                       'conflict', 'missing')),
    field TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    from_value TEXT NOT NULL DEFAULT '',
    to_value TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    suspicious INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'applied', 'stale', 'failed', 'discarded')),
    outcome TEXT NOT NULL DEFAULT '',             -- why it is stale, failed or still open: moved, gone, refused …
    found TEXT NOT NULL DEFAULT ''                -- the value that stands in its way
) STRICT;
CREATE INDEX plan_rows_plan ON plan_rows (plan_id, id);
CREATE INDEX plan_rows_item ON plan_rows (plan_id, item, id);
CREATE INDEX plan_rows_parent ON plan_rows (parent_id) WHERE parent_id IS NOT NULL;

-- Changes that a plan proposed and the owner discarded: both sides stay as they are until the change would be another.
CREATE TABLE kept_changes (
    listing_id INTEGER NOT NULL REFERENCES listings (id) ON DELETE CASCADE,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    field TEXT NOT NULL,                          -- a field, quantity or status
    to_value TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (listing_id, direction, field)
) STRICT, WITHOUT ROWID;

-- What the owner must look at. One open row per fingerprint, counted.
CREATE TABLE problems (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                           -- oversell, item, account, delivery, event, late_order, unmatched_sale, storage
    severity TEXT NOT NULL CHECK (severity IN ('urgent', 'error', 'warning', 'hint')),
    code TEXT NOT NULL,                           -- ErrorCode name
    fingerprint TEXT NOT NULL,
    alike TEXT NOT NULL DEFAULT '',               -- the same for the same thing on the same account, whatever the item
    account_id INTEGER REFERENCES accounts (id) ON DELETE CASCADE,
    run_id INTEGER,
    listing_id INTEGER,
    product_id INTEGER,
    order_id INTEGER,
    delivery_id INTEGER,
    event_id INTEGER,
    item TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    payload TEXT NOT NULL DEFAULT '',             -- masked start of the answer
    arguments TEXT NOT NULL DEFAULT '{}',         -- figures for the sentence in the window
    http_status INTEGER NOT NULL DEFAULT 0,
    request_id TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL DEFAULT 1,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'resolved', 'dismissed')),
    settled_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX problems_fingerprint ON problems (fingerprint);
CREATE UNIQUE INDEX problems_one_open ON problems (fingerprint) WHERE state = 'open';
CREATE INDEX problems_state ON problems (state, last_at, id);
CREATE INDEX problems_alike ON problems (state, alike, last_at, id);
CREATE INDEX problems_account ON problems (account_id, state, last_at, id);
CREATE INDEX problems_run ON problems (run_id, id) WHERE run_id IS NOT NULL;
CREATE INDEX problems_order ON problems (order_id) WHERE state = 'open' AND order_id IS NOT NULL;
CREATE INDEX problems_listing ON problems (listing_id, state) WHERE listing_id IS NOT NULL;

-- Who or what changed which field from what to what.
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    product_id INTEGER,
    listing_id INTEGER,
    account_id INTEGER,
    run_id INTEGER,
    field TEXT NOT NULL,                          -- field name, "created", "link", "status", "setting:<key>" …
    old TEXT,
    new TEXT,
    cause TEXT NOT NULL CHECK (cause IN ('run', 'manual', 'conflict', 'undo', 'import', 'event', 'plan', 'link')),
    batch INTEGER                                 -- changes of one command, to be taken back as a whole
) STRICT;
CREATE INDEX change_log_product ON change_log (product_id, id) WHERE product_id IS NOT NULL;
CREATE INDEX change_log_run ON change_log (run_id, id) WHERE run_id IS NOT NULL;
CREATE INDEX change_log_batch ON change_log (batch, id) WHERE batch IS NOT NULL;

-- Requests sent to the marketplaces, without secrets and bodies.
CREATE TABLE requests (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    run_id INTEGER,                               -- NULL: sent outside of a run
    method TEXT NOT NULL,
    path TEXT NOT NULL,                           -- masked
    status INTEGER NOT NULL DEFAULT 0,            -- 0: no answer
    duration_ms INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,             -- of the answer
    attempt INTEGER NOT NULL DEFAULT 1,
    error_code TEXT NOT NULL DEFAULT ''           -- ErrorCode name
) STRICT;
CREATE INDEX requests_run ON requests (run_id, id) WHERE run_id IS NOT NULL;

CREATE TABLE schedule (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    enabled INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL DEFAULT 'every' CHECK (kind IN ('every', 'hourly', 'daily')),
    minutes INTEGER NOT NULL DEFAULT 15,          -- every: period; hourly: minute of the hour; daily: minute of the local day
    mode TEXT NOT NULL DEFAULT 'incremental' CHECK (mode IN ('incremental', 'full')),
    quiet TEXT NOT NULL DEFAULT '',               -- "HH:MM-HH:MM" local, empty = none
    offset_s INTEGER NOT NULL DEFAULT 0,          -- random, so that calls do not fall on round clock times
    next_at INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE leases (
    name TEXT PRIMARY KEY,                        -- "engine", "run:<account id>"
    owner TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE limiter_state (
    key TEXT PRIMARY KEY,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row: the sequence number that orders and writes draw from (brackets of observations).
CREATE TABLE sequence (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO sequence (one, value) VALUES (1, 1);

-- "Always do this for <field> on <channel>".
CREATE TABLE conflict_rules (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    take TEXT NOT NULL CHECK (take IN ('local', 'remote')),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, field)
) STRICT, WITHOUT ROWID;

-- Search. A product's document is made again when its SKU, title, EANs or external ids change: triggers note the
-- product, and the transaction that changed it brings the index up to date as its last step (search_index.h).
CREATE TABLE search_pending (
    product_id INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE search_documents (                   -- what the index holds now: needed to take it out again
    product_id INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    ids TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE products_fts USING fts5 (words, ids, content = '', columnsize = 0, tokenize = 'ascii');

CREATE TRIGGER search_product_added AFTER INSERT ON products
BEGIN
    INSERT INTO search_pending (product_id) VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_product_changed AFTER UPDATE OF sku, title ON products
WHEN old.sku IS NOT new.sku OR old.title IS NOT new.title
BEGIN
    INSERT INTO search_pending (product_id) VALUES (new.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_product_removed AFTER DELETE ON products
BEGIN
    INSERT INTO search_pending (product_id) VALUES (old.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_ean_added AFTER INSERT ON product_eans
BEGIN
    INSERT INTO search_pending (product_id) VALUES (new.product_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_ean_removed AFTER DELETE ON product_eans
BEGIN
    INSERT INTO search_pending (product_id) VALUES (old.product_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_listing_added AFTER INSERT ON listings WHEN new.product_id IS NOT NULL
BEGIN
    INSERT INTO search_pending (product_id) VALUES (new.product_id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_listing_changed AFTER UPDATE OF product_id, external_id, external_sku ON listings
WHEN old.product_id IS NOT new.product_id
     OR new.product_id IS NOT NULL
        AND (old.external_id IS NOT new.external_id OR old.external_sku IS NOT new.external_sku)
BEGIN
    INSERT INTO search_pending (product_id)
    SELECT value FROM (SELECT old.product_id AS value UNION SELECT new.product_id) WHERE value IS NOT NULL
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_listing_removed AFTER DELETE ON listings WHEN old.product_id IS NOT NULL
BEGIN
    INSERT INTO search_pending (product_id) VALUES (old.product_id) ON CONFLICT DO NOTHING;
END;
