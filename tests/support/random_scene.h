// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_shop.h"

#include <QStringList>

#include <random>

namespace evenstock {

// A small shop on two marketplaces in a random but repeatable state: agreed at first, then changed on all sides, with
// nothing synced since. The same seed is the same shop.
class RandomScene
{
public:
    explicit RandomScene(quint64 seed, const QString &path = {});

    FakeShop &shop() { return m_shop; }
    FakeMarket &cards() { return *m_cards; } // increments, gone at zero
    FakeMarket &books() { return *m_books; } // absolute values
    FakeMarket &any() { return chance(0.5) ? *m_cards : *m_books; }

    void disturb(int acts); // here and on the marketplaces
    void edit();            // a field of a product, here

    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }
    int number(int from, int to) { return std::uniform_int_distribution<>(from, to)(m_random); }
    QString anySku() { return m_skus.at(number(0, int(m_skus.size()) - 1)); }

private:
    QMap<QString, QString> settings();
    Field anyField();
    QString anyValue(Field field);
    QString anyListing(const FakeMarket &market);
    void onTheSite(FakeMarket &market);
    void here();

    std::mt19937_64 m_random;
    FakeShop m_shop;
    FakeMarket *m_cards = nullptr;
    FakeMarket *m_books = nullptr;
    QStringList m_skus;
    int m_made = 0;
};

// All rows of the store as text, one a line, but for the tables left out.
QStringList storedRows(Database &database, const QStringList &leftOut);
// What a marketplace shows, one listing a line.
QStringList shownRows(const FakeMarket &market);

} // namespace evenstock
