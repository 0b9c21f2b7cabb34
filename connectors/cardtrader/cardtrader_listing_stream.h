// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/cardtrader/shown_products.h"

#include <QSet>

namespace evenstock::cardtrader {

// What a selective read wants to keep of what it is shown.
class ListingMatch
{
public:
    explicit ListingMatch(const ListingFilter &filter);
    bool takes(const RemoteListing &listing) const;
    bool takesUnreadable(const QString &productId) const; // an item that cannot be read

private:
    QSet<QString> m_skus;
    QSet<QString> m_ids;
    QSet<QString> m_blueprints;
    QSet<QString> m_expansions;
    QSet<QString> m_categories;
};

// Turns the elements of exports into slices for the engine: parses each, keeps an unreadable one as that item's error,
// drops what was shown before. Lives for one read, on the account's thread.
class ListingStream
{
public:
    struct Options {
        ListingFilter filter = {};
        bool stockIsTheirs = false;
        QJsonObject accountSettings = {}; // with the names of the categories
        QStringList secrets = {};         // of the account: never in an item's error
        int sliceSize = 100;
        int maxPages = 0;           // 0 = all
        bool slicesArePages = true; // false: endPage() ends a page
    };
    ListingStream(Options options, ListingSink sink);

    // Any error but that of the sink is the element's own and only counted.
    Status element(const QByteArray &json);
    // The same export comes once more, because it broke: what was taken of it is not taken twice.
    void beginAgain();
    // Hands over what is left; `cursor` is where to go on after it.
    Status endPage(const QString &cursor);
    void setCursor(const QString &cursor) { m_cursor = cursor; } // for slices inside a page
    void setTotalPages(int pages) { m_totalPages = pages; }

    bool isFull() const { return m_full; }         // maxPages is reached: the read was stopped, not broken
    bool isFlawless() const { return m_flawless; } // every element could be read
    std::int64_t elements() const { return m_elements; }
    bool hasHandedOver() const { return m_handedOver; }

private:
    Status take(const QByteArray &json);
    void fail(const QByteArray &json, const QString &item, Error error);
    Status flush(bool pageEnds, const QString &cursor);

    Options m_options;
    ListingSink m_sink;
    ListingMatch m_match;
    ListingPage m_page;
    ShownProducts m_shown;
    QSet<QString> m_failed;
    int m_reading = 0;
    QString m_cursor;
    int m_totalPages = 0;
    int m_pages = 0;
    std::int64_t m_elements = 0;
    bool m_full = false;
    bool m_flawless = true;
    bool m_handedOver = false;
};

} // namespace evenstock::cardtrader
