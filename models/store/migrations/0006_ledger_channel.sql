-- SPDX-License-Identifier: GPL-3.0-or-later
-- The name of an account that was removed, on the lines of the ledger that came from it.
ALTER TABLE movements ADD COLUMN channel TEXT NOT NULL DEFAULT '';
