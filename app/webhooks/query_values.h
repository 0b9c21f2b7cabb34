// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrlQuery>

#include <optional>

namespace evenstock {

// Values of a query as they were meant. Pure.

QString textIn(const QUrlQuery &query, const QString &name); // empty where it is absent
// A whole number; `otherwise` where it is absent, nothing where it is none or out of bounds.
std::optional<int> numberIn(const QUrlQuery &query, const QString &name, int least, int most, int otherwise);

} // namespace evenstock
