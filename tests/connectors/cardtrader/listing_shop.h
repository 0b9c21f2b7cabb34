// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/cardtrader/cardtrader.h"
#include "tests/connectors/cardtrader/product_examples.h"
#include "tests/support/connector_session.h"

namespace evenstock::cardtrader {

using namespace Qt::StringLiterals;

inline const QString shopExport = u"/api/v2/products/export"_s;
inline const QString expansionList = u"/api/v2/expansions/export"_s;

// A session, and the pages that were read in it.
struct ListingShop : ConnectorSession {
    ListingShop()
        : ConnectorSession(u"https://api.test/api/v2"_s)
    {
        session.secrets.insert(u"token"_s, u"secret-token"_s);
    }

    Result<ListingEnd> read(const ListingQuery &query = {})
    {
        pages.clear();
        return connector->fetchListings(session, query, [this](ListingPage page) {
            pages.append(std::move(page));
            return Status();
        });
    }
    QStringList ids() const
    {
        QStringList result;
        for (const ListingPage &page : pages) {
            for (const RemoteListing &listing : page.listings)
                result.append(listing.externalId);
        }
        return result;
    }
    QStringList failed() const
    {
        QStringList result;
        for (const ListingPage &page : pages) {
            for (const ItemError &error : page.errors)
                result.append(error.item);
        }
        return result;
    }

    std::unique_ptr<Connector> connector = make();
    QList<ListingPage> pages;
};

inline ListingQuery filtered(const QString &name, const QStringList &values)
{
    ListingQuery query;
    query.filter.values.insert(name, values);
    return query;
}

} // namespace evenstock::cardtrader
