// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace evenstock::sandbox::vinted {

// The site's own lists: a few of each, with numbers of our own.
QJsonArray colors();
QJsonArray catalogs();                         // a tree
QJsonArray brandsLike(const QString &keyword); // as its search finds them
QJsonArray attributesOf(qint64 catalogId);     // empty for what is no leaf

bool isLeaf(qint64 catalogId);
bool hasSize(qint64 catalogId, qint64 sizeId);
bool isCondition(qint64 conditionId);

} // namespace evenstock::sandbox::vinted
