-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a guard held on its way in, by its listing: nothing is raised over it.
CREATE INDEX plan_rows_incoming ON plan_rows (listing_id) WHERE state = 'open' AND direction = 'in';
