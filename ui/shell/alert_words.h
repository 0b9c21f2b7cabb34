// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace evenstock {

// What a desktop notification says of the groups of topic "alert" (engine_client.h), a line each. Pure.
QString alertWords(const QJsonArray &groups);

} // namespace evenstock
