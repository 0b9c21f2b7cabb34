// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace evenstock {

class Database;

// A category of a marketplace, known by its id there. No account: the owner's own word.
struct CategoryKey {
    AccountId account = {};
    QString externalId = {};
    bool operator==(const CategoryKey &) const = default;
};

// Which category of an account products go to, by the category they have. Engine thread for writes, inside the
// caller's transaction.
class CategoryMap
{
public:
    explicit CategoryMap(Database &database)
        : m_db(database)
    {
    }

    // Category as products hold it -> category of the account. Those below a mapped one go where it goes, unless they
    // have a line of their own. Products hold the number alone: one that stands for categories of several accounts
    // which go to different places is left out.
    Result<QMap<QString, QString>> of(AccountId account);
    // What was set before; empty = nothing. An empty target removes the line. InvalidRequest where products could not
    // tell this category from one of another account that goes elsewhere.
    Result<QString> set(AccountId account, const CategoryKey &source, const QString &target);

    // Categories of the wholesaler's that products to be made at the retailer's stand in (with `all`, those sold there
    // too), and for which the retailer has no line of its own.
    Result<QStringList> lacking(AccountId retailer, AccountId wholesaler, bool all);
    // Such a category and those above it up to the nearest with a line, whose target stands under `under`; the topmost
    // first, by id and name.
    struct Ancestry {
        QString under = {};
        QList<QPair<QString, QString>> steps = {};
    };
    Result<Ancestry> ancestry(AccountId retailer, const CategoryKey &category);

    // Whether the account's tree holds this category; true where no tree was read yet.
    Result<bool> mayHold(AccountId account, const QString &externalId);

    Result<UtcMs> readAt(AccountId account); // when the account's tree was read last; 0 = never
    Status setReadAt(AccountId account, UtcMs at);

private:
    Result<std::int64_t> rowOf(const CategoryKey &key); // 0 = none
    // A number that products cannot tell apart, and whose it is.
    struct Clash {
        QString externalId = {};
        QString name = {};
        QString owner = {}; // of the one that goes elsewhere; empty: the owner's own word
    };
    Result<std::optional<Clash>> clash(AccountId account, std::int64_t source);
    Database &m_db;
};

} // namespace evenstock
