// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/prestashop/wire.h"
#include "models/core/result.h"

#include <QUrlQuery>

#include <map>

namespace evenstock::sandbox::prestashop {

using Rows = std::map<qint64, QJsonObject>;

// filter[…], sort, limit and display of a list, as WebserviceRequest reads them. Pure.
struct ListQuery {
    QList<std::pair<QString, QString>> filters = {};
    QStringList sort = {}; // "id_ASC"
    qint64 offset = 0;
    qint64 count = -1;
    QString display = {}; // empty = ids only

    static ListQuery of(const QUrlQuery &query);
    // What is wrong with it.
    std::optional<Fault> fault(const Resource &resource, bool hasDate) const;
    QJsonArray apply(const Resource &resource, const Rows &rows) const;
};

} // namespace evenstock::sandbox::prestashop
