-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of a read that were left out: seen before, or outside what was asked for.
ALTER TABLE runs ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;
