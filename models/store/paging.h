// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace evenstock {

// One page of a list in a fixed order. Every list of the store is paged by the key of the last row seen, never by
// counting rows: what is inserted or removed meanwhile neither repeats nor hides a row.
template <typename Row>
struct Page {
    QList<Row> rows = {};
    QString next = {}; // where to go on (`--after`); empty at the end
};

inline constexpr int mostRows = 1000; // of one page

struct PageRequest {
    QString after = {}; // Page::next of the page before; empty: from the start
    int limit = 100;    // rows, 1 to mostRows

    int rows() const { return std::clamp(limit, 1, mostRows); }
};

// The place of a row in a list: its sort value, where it is not sorted by its id alone, and its id.
struct PageKey {
    QString text = {};
    std::int64_t number = 0;
    std::int64_t id = 0;
};

// Keys as text for a command line or an address: "123", "-5.123" or "~<base64url of the text>.123".
QString pageKeyText(std::int64_t id);
QString pageKeyText(std::int64_t number, std::int64_t id);
QString pageKeyText(const QString &text, std::int64_t id);

// InvalidRequest where the text is no key of that list.
enum class PageKeyKind { Id, Number, Text };
Result<PageKey> parsePageKey(const QString &text, PageKeyKind kind);

// For lists sorted by id: the id to go on from.
inline constexpr std::int64_t fromOldest = 0;
inline constexpr std::int64_t fromNewest = std::numeric_limits<std::int64_t>::max();
Result<std::int64_t> startId(const PageRequest &request, std::int64_t start);

// Cuts the one row too many that was asked for to see whether there is more. `key` is the key of the last row kept.
template <typename Row, typename Key>
Page<Row> pageOf(QList<Row> rows, int limit, Key key)
{
    Page<Row> page{.rows = std::move(rows)};
    if (page.rows.size() > limit) {
        page.rows.resize(limit);
        page.next = key(page.rows.last());
    }
    return page;
}

} // namespace evenstock
