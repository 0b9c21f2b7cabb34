// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

namespace evenstock {

// What "evenstock" was started with.
struct StartOptions {
    QString dataDir = {};     // empty = DataDirectory::choose
    QString secretStore = {}; // empty = as kept before
    bool isSampleShop = false;
    bool isHidden = false;         // in the tray, as at login
    QString pictureFolder = {};    // takes pictures of every view of the sample shop and ends
    QStringList given = {};        // the words as they came, for a window that is open already
    QStringList shortAnswers = {}; // to print instead of starting: help or version
};

// The words after the program's name. InvalidRequest for what is not understood.
Result<StartOptions> parsedStartOptions(const QStringList &arguments);

} // namespace evenstock
