// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bridge_repository.h"
#include "models/store/vinted_repository.h"
#include "models/views/roles.h"

#include <QJsonObject>
#include <QString>

namespace evenstock {

// Words for what the engine keeps about Vinted, in the language of the window.

struct VintedWords {
    ItemState state = ItemState::None;
    QString words = {};
};

QString taskTypeText(const QString &type);         // "Publish", "Take off" …
VintedWords taskWords(const BrowserTaskRow &task); // "Waits for you", "Failed" …
QString taskReason(const BrowserTaskRow &task);    // why it is so, where there is something to say
// Why something failed: ours in the window's language, what Vinted refused in its own words.
QString errorReason(const QString &type, const QString &message);
VintedWords itemWords(const VintedItemRow &item); // "On sale", "Draft" …
QString pauseText(const QString &reason);         // of vinted.state
QString errorTypeText(const QString &type);       // "Mapping", "Vinted refused" …
QString mappingKindText(const QString &kind);     // "Brand", "Colour" …
QString problemText(const QJsonObject &problem);  // one of vinted.prepare's problems[]

} // namespace evenstock
