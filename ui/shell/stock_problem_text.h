// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/error_text.h"

#include <optional>

namespace evenstock {

// Problems of orders and of whose stock a listing shows, in words: the part of problemWords() that asks for a look at
// the shelf, the order or the product. Nothing for any other kind.
std::optional<ErrorWords> stockProblemWords(const QString &kind, const QJsonObject &arguments, const QString &channel);
// Of an order that is passed on.
ErrorWords replicaWords(const QString &detail);
// The same problem of any kind, once it is solved.
ErrorWords solvedProblemWords(const QString &kind, ErrorWords words);

} // namespace evenstock
