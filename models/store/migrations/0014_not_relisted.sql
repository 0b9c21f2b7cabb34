-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pieces of cancelled orders that a marketplace puts on sale again only where the seller chose so. Product units.
ALTER TABLE listings ADD COLUMN released_milli INTEGER NOT NULL DEFAULT 0;        -- in the ledger again; not yet read there
ALTER TABLE listings ADD COLUMN released_unseen_milli INTEGER NOT NULL DEFAULT 0; -- never taken out of the ledger; the same
ALTER TABLE listings ADD COLUMN unreturned_milli INTEGER NOT NULL DEFAULT 0;      -- not put on sale again: the owner is asked
-- What the owner asked for the pieces of an order that an action cancels. NULL: it does not say.
ALTER TABLE order_actions ADD COLUMN relist INTEGER CHECK (relist IN (0, 1));
