// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/session.h"
#include "connectors/cardtrader/cardtrader_requests.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace evenstock::cardtrader {

// Learns which properties these blueprints let one write, an expansion a request, and remembers it in the session. A
// blueprint that cannot be learnt (its expansion is unknown, CardTrader does not have it) is no error: the names decide
// then. Offline, Unauthorized, RateLimited and Cancelled are errors. Account's thread.
Status learnBlueprints(Session &session, const QList<BlueprintRef> &wanted);
// What a blueprint is: from its expansion's list where that is known, else from what is offered of it, since CardTrader
// finds no blueprint by its number alone. Account's thread.
Result<std::optional<CatalogueItem>> findBlueprint(Session &session, const BlueprintRef &wanted);
std::optional<QJsonArray> editableProperties(const Session &session, const QString &blueprintId);

} // namespace evenstock::cardtrader
