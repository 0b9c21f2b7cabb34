// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <functional>

namespace evenstock {

struct AlertText {
    QString subject = {}; // one line
    QString text = {};
};

// The mail about the groups of topic "alert" of EngineClient, in the owner's language where the program has one. Called
// on the engine thread. None: English, as all of the command line.
using AlertWriter = std::function<AlertText(const QJsonArray &groups)>;

} // namespace evenstock
