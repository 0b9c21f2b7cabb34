// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonArray>

namespace evenstock::cli {

// One thing that was looked at.
struct Finding {
    QString check = {};   // data_directory, database, engine, secrets, clock, network, channel
    QString subject = {}; // the channel, where it is about one
    bool isFine = true;
    QString message = {}; // a sentence
};

// Looks at everything Evenstock stands on. Goes on after a fault as far as it can; errors are findings.
QList<Finding> checkUp(Surroundings &with);

QJsonArray findingsArray(const QList<Finding> &findings);

} // namespace evenstock::cli
