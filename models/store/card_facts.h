// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tells a card from its like: the attributes of a product `p`, and the number and expansion that a marketplace
// told of it, which nobody can change and which are no attributes for that. An SQL expression: a compact JSON object.
#define EVENSTOCK_CARD_FACTS                                                                                           \
    "json_patch(CASE WHEN json_valid(p.attributes) THEN p.attributes ELSE '{}' END, coalesce((SELECT "                 \
    "json_object('collector_number', json_extract(fp.raw, '$.properties.collector_number'), 'expansion', "             \
    "json_extract(fp.raw, '$.expansion')) FROM listings fl INDEXED BY listings_product CROSS JOIN listing_payloads "   \
    "fp ON fp.listing_id = fl.id WHERE fl.product_id = p.id AND fl.product_id IS NOT NULL AND "                        \
    "instr(fp.raw, '\"expansion\":') > 0 AND json_valid(fp.raw) LIMIT 1), '{}'))"
