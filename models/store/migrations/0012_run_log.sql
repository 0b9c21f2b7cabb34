-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a run said while it went on, as keys that the reader words. Goes with its run.
CREATE TABLE run_log (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    key TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX run_log_run ON run_log (run_id, id);
