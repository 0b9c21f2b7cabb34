// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace evenstock::cli {

// KEY=VALUE words; of two with one key the last counts. InvalidRequest says where (`what`) one is none.
Result<QMap<QString, QString>> keyValues(const QStringList &words, const QString &what);

// What stands behind a repeated option, "--set a=1 b=2" as well as "--set a=1 --set b=2": the values of the option, and
// the words that hold a "=" taken out of `words`. Without the option nothing is taken.
QStringList valuesBehind(const Invocation &invocation, const QString &option, QStringList &words);

QJsonObject textObject(const QMap<QString, QString> &values);

} // namespace evenstock::cli
