-- SPDX-License-Identifier: GPL-3.0-or-later
-- Second listings of one product, which figures and filters count while they are on sale.
CREATE INDEX listings_duplicate ON listings (account_id, status) WHERE link = 'duplicate';
