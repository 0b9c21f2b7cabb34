// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace evenstock {

// What a desktop notification says of the groups of topic "alert" (engine_client.h), a line each. Pure.
QString alertWords(const QJsonArray &groups);

// The same as a mail, with examples.
struct AlertLetter {
    QString subject = {}; // one line
    QString text = {};
};
AlertLetter alertLetter(const QJsonArray &groups);

} // namespace evenstock
