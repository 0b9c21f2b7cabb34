// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

// The lists of this source: pages, categories and sites. Pure.
namespace evenstock::bolibana {

// One page of a list. Of the address of the next page only its page number is used: it may name another host or plain
// http.
struct ListPage {
    QJsonArray rows = {};
    bool hasNext = false;
    int nextPage = 0;        // 0 = not told
    std::int64_t count = -1; // of all pages; -1 = not told
};

// A bare array, or an object whose list stands under `member` (the account's setting, may be empty), "results" or the
// list's own name ("products"). Anything else is InvalidResponse: it never counts as an empty list.
Result<ListPage> readPage(const QJsonDocument &answer, const QString &member, const QString &ownName);

// Rows {id, parent, name, note} for the category tree, parents by id. A parent that is missing or switched off, or one
// that would close a circle, is left out and noted. A row that cannot be read becomes {id, error}.
QJsonArray categoryTree(const QJsonArray &rows);

struct Site {
    QString id = {};
    QString name = {};
    QString currency = {}; // ISO code; empty where unknown
};
// The site a key belongs to: the one named, else the only one; an empty Site where that cannot be told.
Site chooseSite(const QJsonArray &rows, const QString &siteId);

// "FCFA" is no ISO code: it is XOF here. Empty where the text is no currency.
QString isoCurrency(const QString &text);

} // namespace evenstock::bolibana
