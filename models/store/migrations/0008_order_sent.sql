-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether the pieces of an order have left the shelf. Orders of shops whose states have names of their own are told at
-- their next read.
ALTER TABLE orders ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
UPDATE orders SET sent = 1 WHERE state IN ('sent', 'arrived', 'done', 'lost', 'finalized', 'returned');
