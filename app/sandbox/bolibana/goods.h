// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace evenstock::sandbox::bolibana {

struct Category {
    qint64 id = 0;
    QString name = {};
    qint64 parent = 0; // 0 = at the top; the parent of an orphan is not in the list
    int level = 0;
    int order = 0;
    bool isActive = true;
};

struct Good {
    qint64 id = 0;
    QString name = {};
    QString code = {}; // "cug": text with leading zeros
    QString description = {};
    qint64 priceHundredths = 0;
    qint64 quantityMilli = 0; // may be below zero
    QString weightUnit = {};  // "kg", "g"; empty = sold by the piece
    qint64 category = 0;
    QString brand = {};
    QStringList barcodes = {}; // primary first
    QString picture = {};
    bool isActive = true;
    bool isInShop = true;       // the b2c shop
    qint64 promoHundredths = 0; // 0 = none
    UtcMs promoUntil = 0;
    UtcMs updatedAt = 0;
};

// What one site of a BoliBanaStock server sells: made from a seed, ten goods of every odd kind first. One thread.
class Goods
{
public:
    Goods(std::uint64_t seed, qint64 siteId, qint64 firstId, int count, UtcMs start);

    const QList<Category> &categories() const { return m_categories; }
    const std::vector<Good> &all() const { return m_goods; }
    const Category *category(qint64 id) const; // nullptr where there is none
    const Good *find(qint64 id) const;
    const Good *withCode(const QString &code) const;
    std::vector<const Good *> newestFirst() const; // the server's own order

    void change(const Good &good, UtcMs now);
    void add(Good good, UtcMs now); // gets the next id
    bool remove(qint64 id);
    void touchLast(UtcMs now); // somebody saves what stands last, which moves to the front

private:
    QList<Category> m_categories;
    std::vector<Good> m_goods;
};

} // namespace evenstock::sandbox::bolibana
