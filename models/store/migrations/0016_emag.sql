-- SPDX-License-Identifier: GPL-3.0-or-later
-- eMAG: what its offers show beside price and stock, so that competition, refused documentation and what runs low are
-- lists with an index. What a listing's payload says is noted here in the transaction that stores it (emag_notes.h);
-- no trigger does it, since functions on JSON are not allowed in a schema that is not trusted. Also returns of sold goods, and further jobs of an account's schedule.

CREATE TABLE emag_offers (
    listing_id INTEGER PRIMARY KEY REFERENCES listings (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL,
    sku TEXT NOT NULL,                            -- part_number
    pnk TEXT NOT NULL,                            -- part_number_key; empty until eMAG has documented the product
    name TEXT NOT NULL,
    state INTEGER NOT NULL,                       -- 0 inactive, 1 active, 2 end of life
    stock_milli INTEGER NOT NULL,                 -- as on the listing
    price_minor INTEGER NOT NULL,                 -- as on the listing, with VAT; 0: unknown
    best_minor INTEGER NOT NULL,                  -- the best offer of anybody, with VAT; 0: unknown
    least_minor INTEGER NOT NULL,                 -- the seller's own guard on eMAG, with VAT; 0: unknown
    most_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rank INTEGER NOT NULL,                        -- for the buy button, 1 has it; 0: eMAG does not say
    offers INTEGER NOT NULL,                      -- of all sellers; 0: eMAG does not say
    validation INTEGER NOT NULL,                  -- of the documentation; -1: eMAG does not say
    offer_validation INTEGER NOT NULL
) STRICT;
CREATE INDEX emag_offers_sku ON emag_offers (account_id, sku, listing_id) WHERE sku <> '';
CREATE INDEX emag_offers_rank ON emag_offers (account_id, rank DESC, listing_id);
CREATE INDEX emag_offers_ranks ON emag_offers (rank DESC, listing_id);
CREATE INDEX emag_offers_stock ON emag_offers (account_id, stock_milli, listing_id) WHERE state = 1;
CREATE INDEX emag_offers_stocks ON emag_offers (stock_milli, listing_id) WHERE state = 1;

-- Why eMAG does not take an offer's documentation, one row a reason.
CREATE TABLE emag_rejections (
    listing_id INTEGER NOT NULL REFERENCES listings (id) ON DELETE CASCADE,
    code TEXT NOT NULL,                           -- "brand:incorrect-brand", or "validation:8" where eMAG names no reason
    message TEXT NOT NULL,
    section TEXT NOT NULL,
    PRIMARY KEY (listing_id, code, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX emag_rejections_reason ON emag_rejections (code, message, listing_id);

-- What is stored already. Amounts in a payload are decimals with all digits of their currency, so that without the point
-- they are minor units.
INSERT INTO emag_offers
SELECT l.id, l.account_id, l.external_sku, coalesce(json_extract(p.raw, '$.part_number_key'), ''),
       coalesce(json_extract(l.remote, '$.title'), ''), coalesce(CAST(json_extract(p.raw, '$.status') AS INTEGER), 0),
       l.remote_quantity_milli, coalesce(CAST(json_extract(l.remote, '$.price') AS INTEGER), 0),
       coalesce(CAST(replace(json_extract(p.raw, '$.facts.best_offer_sale_price_gross'), '.', '') AS INTEGER), 0),
       coalesce(CAST(replace(json_extract(p.raw, '$.facts.min_sale_price_gross'), '.', '') AS INTEGER), 0),
       coalesce(CAST(replace(json_extract(p.raw, '$.facts.max_sale_price_gross'), '.', '') AS INTEGER), 0),
       l.currency, coalesce(CAST(json_extract(p.raw, '$.facts.buy_button_rank') AS INTEGER), 0),
       coalesce(CAST(json_extract(p.raw, '$.facts.number_of_offers') AS INTEGER), 0),
       coalesce(CAST(json_extract(p.raw, '$.facts.validation.value') AS INTEGER), -1),
       coalesce(CAST(json_extract(p.raw, '$.facts.offer_validation.value') AS INTEGER), -1)
FROM listing_payloads AS p
JOIN listings AS l ON l.id = p.listing_id
JOIN accounts AS a ON a.id = l.account_id AND a.marketplace = 'emag';
INSERT INTO emag_rejections
SELECT p.listing_id, coalesce(json_extract(e.value, '$.code'), ''), coalesce(json_extract(e.value, '$.message'), ''),
       coalesce(json_extract(e.value, '$.section'), '')
FROM emag_offers AS o
JOIN listing_payloads AS p ON p.listing_id = o.listing_id, json_each(p.raw, '$.facts.documentation_errors') AS e
WHERE true ON CONFLICT DO NOTHING;
-- 5 brand refused, 6 EAN refused, 8 documentation refused, 10 blocked, 12 update refused: a reason of its own where
-- eMAG tells none.
INSERT INTO emag_rejections
SELECT p.listing_id, 'validation:' || json_extract(p.raw, '$.facts.validation.value'),
       coalesce(json_extract(p.raw, '$.facts.validation.text'), ''), ''
FROM emag_offers AS o
JOIN listing_payloads AS p ON p.listing_id = o.listing_id
WHERE o.validation IN (5, 6, 8, 10, 12) AND coalesce(json_array_length(p.raw, '$.facts.documentation_errors'), 0) = 0;

-- Goods that buyers send back. Read, never written.
CREATE TABLE returns (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    external_id TEXT NOT NULL,
    order_external_id TEXT NOT NULL,
    state TEXT NOT NULL,                          -- new, acknowledged, refused …
    wanted TEXT NOT NULL,                         -- refund, same_product, other_product, voucher …
    placed_at INTEGER NOT NULL,
    read_at INTEGER NOT NULL,
    lines TEXT NOT NULL,                          -- [{"external_id","title","quantity","reason","note"}]
    UNIQUE (account_id, external_id)
) STRICT;
CREATE INDEX returns_placed ON returns (placed_at, id);
CREATE INDEX returns_account ON returns (account_id, placed_at, id);

-- Jobs of an account beside the one of table schedule: everything once a day, orders alone. They lie as far beside
-- round minutes as that one; orders are read in its quiet hours, too.
CREATE TABLE schedule_jobs (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    job TEXT NOT NULL CHECK (job IN ('full', 'orders')),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('every', 'hourly', 'daily')),
    minutes INTEGER NOT NULL,
    next_at INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, job)
) STRICT, WITHOUT ROWID;
