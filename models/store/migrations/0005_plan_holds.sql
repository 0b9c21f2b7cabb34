-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the plans of one listing still keep from being sent.
CREATE INDEX plan_rows_waiting ON plan_rows (listing_id) WHERE state = 'open' AND direction = 'out';
