-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happens to an order at one end of a route is done to its mirror at the other end.
ALTER TABLE replicas ADD COLUMN here_state TEXT NOT NULL DEFAULT '';    -- of the retailer's order, as last known
ALTER TABLE replicas ADD COLUMN there_state TEXT NOT NULL DEFAULT '';   -- of the wholesaler's
ALTER TABLE replicas ADD COLUMN here_wanted TEXT NOT NULL DEFAULT '';   -- to be set at the retailer's
ALTER TABLE replicas ADD COLUMN there_wanted TEXT NOT NULL DEFAULT '';  -- to be set at the wholesaler's
ALTER TABLE replicas ADD COLUMN tracking TEXT NOT NULL DEFAULT '';      -- as the wholesaler's order has it
ALTER TABLE replicas ADD COLUMN tracking_told TEXT NOT NULL DEFAULT ''; -- and as the retailer's was given it
CREATE INDEX replicas_here ON replicas (id) WHERE here_wanted <> '' OR tracking <> tracking_told;
CREATE INDEX replicas_there_wanted ON replicas (account_id, id) WHERE there_wanted <> '';
