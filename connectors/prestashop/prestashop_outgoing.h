// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/prestashop/prestashop_parse.h"
#include "connectors/prestashop/prestashop_xml.h"

// What writes have in common. Pure functions; thread-safe.
namespace evenstock::prestashop {

// Certainly not carried out, and the same for every further write.
bool stops(const Error &error);

Outcome outcomeOf(const Error &error);

// A row as it is written with this many pieces: for a PUT the whole of it, for a PATCH what changes.
XmlNode stockEntity(const StockRow &row, Quantity target, bool whole);

} // namespace evenstock::prestashop
