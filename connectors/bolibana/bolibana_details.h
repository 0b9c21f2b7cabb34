// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::bolibana {

// Joins list rows with their details: read anew for new and changed rows, and for a rotating share of the others, so
// that what the list does not tell (descriptions, category moves) arrives within a week; kept from the store otherwise.
class Details
{
public:
    Details(Session &session, const ListingQuery &query);

    // What the store holds of these rows. Before `complete` of any of them.
    Status look(const QStringList &ids);

    struct Row {
        QJsonObject product = {};
        QJsonObject raw = {};              // for the next run: "list" and "detail"
        std::optional<Error> failure = {}; // the detail could not be read; the row stands on its own
    };
    // An error only where reading cannot go on.
    Result<Row> complete(const QString &id, const QJsonObject &row);

private:
    bool isDue(const QString &id) const;
    bool needsDetail(const QString &id, const QJsonObject &row, const QString &print) const;

    Session &m_session;
    const ListingQuery &m_query;
    QHash<QString, QJsonObject> m_stored;
    UtcMs m_dueFrom = 0;
    int m_failuresInRow = 0;
};

// One product on its own; NotFound where it is gone.
Result<QJsonObject> readDetail(Session &session, const QString &id);

// True where the source itself says that it does not have this: a web page with 404 only says that a path is wrong.
bool isGone(const Error &error);

// True where an error is about one product only, and the others can be read all the same.
bool isOfOneProduct(const Error &error);

} // namespace evenstock::bolibana
