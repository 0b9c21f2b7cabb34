-- SPDX-License-Identifier: GPL-3.0-or-later
-- Vinted: what the owner's own browser is asked to do there, and what it found. Times are UTC milliseconds.

-- Paired browsers. The token is in the secret store, under the owner "browser-<uuid>".
CREATE TABLE browsers (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE, -- it was paired for
    name TEXT NOT NULL DEFAULT '',                -- "Chromium 156"
    version TEXT NOT NULL DEFAULT '',             -- of the extension
    origin TEXT NOT NULL DEFAULT '',              -- chrome-extension://… as it was paired
    remote_user TEXT NOT NULL DEFAULT '',         -- Vinted user it last reported; empty: nobody is logged in
    remote_login TEXT NOT NULL DEFAULT '',
    domain TEXT NOT NULL DEFAULT '',              -- www.vinted.fr
    last_error TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL DEFAULT 0,
    revoked_at INTEGER NOT NULL DEFAULT 0         -- 0: may come in
) STRICT;
CREATE INDEX browsers_account ON browsers (account_id, id);

-- What the bridge knows of an account. Nothing of it hangs on a browser being open.
CREATE TABLE bridge_accounts (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    remote_user TEXT NOT NULL DEFAULT '',         -- the one Vinted user this account is
    remote_login TEXT NOT NULL DEFAULT '',
    domain TEXT NOT NULL DEFAULT '',
    paused_until INTEGER NOT NULL DEFAULT 0,      -- 0: not paused; the largest integer: until the cause is gone
    pause_reason TEXT NOT NULL DEFAULT ''
        CHECK (pause_reason IN ('', 'owner', 'auth', 'access', 'challenge', 'rate', 'restricted')),
    pause_detail TEXT NOT NULL DEFAULT '',
    challenges INTEGER NOT NULL DEFAULT 0,        -- in a row: each doubles the pause
    free_since INTEGER NOT NULL DEFAULT 0,        -- tasks could be handed out since; their hour counts from here
    wardrobe_at INTEGER NOT NULL DEFAULT 0        -- last complete read
) STRICT, WITHOUT ROWID;

CREATE TABLE vinted_items (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    product_id INTEGER NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    vinted_id INTEGER,                            -- NULL: not there yet
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'draft', 'published', 'hidden', 'sold', 'deleted', 'missing', 'error')),
    reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved IN (0, 1)),
    title TEXT NOT NULL DEFAULT '',
    price_minor INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    image_ids TEXT NOT NULL DEFAULT '',           -- with commas between
    view_count INTEGER NOT NULL DEFAULT 0 CHECK (view_count >= 0),
    favourite_count INTEGER NOT NULL DEFAULT 0 CHECK (favourite_count >= 0),
    conversations INTEGER NOT NULL DEFAULT 0 CHECK (conversations >= 0),
    published_at INTEGER NOT NULL DEFAULT 0,
    sent TEXT NOT NULL DEFAULT '{}',              -- what it was last made or changed with, in the product's values
    sent_at INTEGER NOT NULL DEFAULT 0,
    seen_at INTEGER NOT NULL DEFAULT 0,           -- in the wardrobe
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (account_id, product_id),
    UNIQUE (account_id, vinted_id)
) STRICT;
CREATE INDEX vinted_items_account ON vinted_items (account_id, id);
CREATE INDEX vinted_items_status ON vinted_items (account_id, status, id);

-- Listings that are over, so that their titles are not taken for a new one of the same product.
CREATE TABLE vinted_past_ids (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    vinted_id INTEGER NOT NULL,
    PRIMARY KEY (account_id, vinted_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE browser_tasks (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    item_id INTEGER REFERENCES vinted_items (id) ON DELETE CASCADE,
    task_type TEXT NOT NULL CHECK (task_type IN ('vinted_publish', 'vinted_update', 'vinted_delete',
        'vinted_sync_wardrobe', 'vinted_check_session', 'vinted_options')),
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'processing', 'verifying', 'success', 'failed', 'timeout', 'cancelled')),
    approval TEXT NOT NULL DEFAULT '' CHECK (approval IN ('', 'asked')), -- asked: waits for the owner
    remote_user TEXT NOT NULL DEFAULT '',         -- the Vinted user it is for; empty: whoever is logged in
    payload TEXT NOT NULL DEFAULT '{}',
    sent TEXT NOT NULL DEFAULT '{}',              -- becomes the item's once it is done
    result TEXT NOT NULL DEFAULT '',
    late_result TEXT NOT NULL DEFAULT '',         -- an answer that came when none was awaited
    error_type TEXT NOT NULL DEFAULT '',
    error_message TEXT NOT NULL DEFAULT '',
    progress TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,          -- that failed
    checks INTEGER NOT NULL DEFAULT 0,            -- complete wardrobes without it since the outcome became unknown
    lease INTEGER NOT NULL DEFAULT 0,             -- number of the last handing out
    lease_until INTEGER NOT NULL DEFAULT 0,
    browser_id INTEGER NOT NULL DEFAULT 0,        -- it was handed to
    not_before INTEGER NOT NULL DEFAULT 0,
    queued_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER NOT NULL DEFAULT 0,
    completed_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX browser_tasks_open ON browser_tasks (account_id, id)
    WHERE status IN ('pending', 'processing', 'verifying');
-- A second listing of one product is against Vinted's rules: at most one unfinished task an item.
CREATE UNIQUE INDEX browser_tasks_item ON browser_tasks (item_id)
    WHERE item_id IS NOT NULL AND status IN ('pending', 'processing', 'verifying');
CREATE INDEX browser_tasks_account ON browser_tasks (account_id, id);

-- The last reading of a wardrobe, as the extension passed it on.
CREATE TABLE vinted_wardrobes (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    read_at INTEGER NOT NULL                      -- when it began
) STRICT, WITHOUT ROWID;

-- Writes that were begun, for the limits an hour and a day; older ones are removed.
CREATE TABLE bridge_writes (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    task_type TEXT NOT NULL
) STRICT;
CREATE INDEX bridge_writes_account ON bridge_writes (account_id, at);

CREATE TABLE vinted_errors (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    product_id INTEGER REFERENCES products (id) ON DELETE CASCADE,
    operation TEXT NOT NULL,                      -- publish, update, delete, sync …
    error_type TEXT NOT NULL,
    error_message TEXT NOT NULL,
    error_details TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX vinted_errors_account ON vinted_errors (account_id, id);
CREATE INDEX vinted_errors_product ON vinted_errors (product_id, id) WHERE product_id IS NOT NULL;
CREATE INDEX vinted_errors_type ON vinted_errors (error_type, id);
CREATE INDEX vinted_errors_time ON vinted_errors (created_at, id);

-- Vinted's own lists as the extension read them, and what the owner assigned to our values.
CREATE TABLE vinted_options (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                           -- colors, categories, brands, form:<catalog id>
    value TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE vinted_mappings (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('brand', 'color', 'size', 'condition', 'category', 'package_size')),
    ours TEXT NOT NULL,
    vinted_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (account_id, kind, ours)
) STRICT, WITHOUT ROWID;
