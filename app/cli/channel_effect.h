// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace evenstock::cli {

struct Surroundings;

// What settings would change on the marketplace before they are kept: the answer of account.foresee.
Result<QJsonObject> channelEffect(Surroundings &with, const QString &channel, const QMap<QString, QString> &settings);
bool changesAnything(const QJsonObject &effect);
QString effectText(const QString &channel, const QJsonObject &effect);                   // in a sentence
void printEffect(Surroundings &with, const QString &channel, const QJsonObject &effect); // with examples

} // namespace evenstock::cli
