// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/core/ids.h"
#include "models/core/result.h"

namespace evenstock {
class Database;
} // namespace evenstock

namespace evenstock::cli {

// Words of the owner as keys of the store.

// The channel of this name; NotFound names it. No name: none, which stands for all of them.
Result<AccountId> accountNamed(Database &database, const QString &name);

// A number from 1; InvalidRequest says what is meant.
Result<std::int64_t> numberFrom(const QString &word, const QString &what);

// The word where it is one of these; InvalidRequest lists them.
Result<QString> oneOf(const Invocation &invocation, const QString &option, const QStringList &allowed);

} // namespace evenstock::cli
