-- SPDX-License-Identifier: GPL-3.0-or-later
-- promise=bounded: whether a listing's exposure_milli is kept. -1 there = not known until it is read and settled.
ALTER TABLE listings ADD COLUMN exposure_kept INTEGER NOT NULL DEFAULT 0 CHECK (exposure_kept IN (0, 1));
-- Not known, or more than the listing shows: it is read, so that others may have the rest.
CREATE INDEX listings_loose ON listings (account_id, id)
    WHERE exposure_kept = 1 AND exposure_milli <> units * CAST(substr(possible, 2) AS INTEGER);
-- Lines that took less than was ordered.
CREATE INDEX order_lines_short ON order_lines (product_id) WHERE taken_milli < ordered_milli * units AND exempt = 0;
