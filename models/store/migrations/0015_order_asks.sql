-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders whose buyer asks for the money back, and a wholesaler's orders that are a retailer's order sent on.
CREATE INDEX orders_to_cancel ON orders (account_id, modified_at, id) WHERE state = 'request_for_cancel' AND final = 0;
CREATE INDEX replicas_there ON replicas (account_id, external_id) WHERE external_id <> '';
