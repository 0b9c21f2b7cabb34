// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/speech.h"

#include <QJsonArray>
#include <QString>

namespace evenstock {

// What a desktop notification says of the groups of topic "alert" (engine_client.h), a line each.
QString alertWords(const QJsonArray &groups, const Speech &speech = Speech());

struct Letter {
    QString subject = {}; // one line
    QString text = {};
};
// The same as a mail, with examples.
Letter alertLetter(const QJsonArray &groups, const Speech &speech);
// The mail that shows that mails come.
Letter trialLetter(const Speech &speech);

} // namespace evenstock
