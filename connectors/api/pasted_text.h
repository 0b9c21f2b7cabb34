// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace evenstock {

// A key or token as owners paste it, without what came along: invisible characters, quotes of any kind, and the name
// before it ("Authorization: Bearer "), which `lead` matches at the start. Line breaks within stay. Any thread.
QString withoutWrapping(const QString &pasted, const QRegularExpression &lead);

} // namespace evenstock
