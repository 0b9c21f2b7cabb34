// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/store/paging.h"

#include <QJsonArray>
#include <QJsonObject>

namespace evenstock::cli {

QList<OptionSpec> pageOptions();
// --limit and --after; InvalidRequest where the limit is no number from 1 to mostRows.
Result<PageRequest> pageRequest(const Invocation &invocation);

// {"products":[…],"next":"…"}, `next` only where there is more.
QJsonObject listDocument(const QString &name, const QJsonArray &rows, const QString &next);
// How to see the rest, in words; nothing where there is none.
void printNext(Console &console, const QString &next);

} // namespace evenstock::cli
