-- SPDX-License-Identifier: GPL-3.0-or-later
-- Listings whose stock became ours and was not read since: from when on, and the newest order that was known then.
ALTER TABLE listings ADD COLUMN opens_since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listings ADD COLUMN opens_after INTEGER NOT NULL DEFAULT 0;
UPDATE listings SET held = '', opens_since = CAST(strftime('%s', 'now') AS INTEGER) * 1000,
    opens_after = (SELECT coalesce(max(id), 0) FROM orders)
WHERE held = 'stock_opens';
CREATE INDEX listings_unopened ON listings (account_id, id) WHERE opens_since > 0;
