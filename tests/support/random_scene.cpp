// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_scene.h"

namespace evenstock {

using namespace Qt::StringLiterals;

RandomScene::RandomScene(quint64 seed, const QString &path)
    : m_random(seed)
    , m_shop(path)
{
    m_cards =
        &m_shop.open({.id = u"cards"_s, .relative = true, .relists = chance(0.5), .goneAtZero = true}, settings());
    m_books = &m_shop.open({.id = u"books"_s, .tellsTimes = chance(0.5), .pageSize = 4}, settings());
    const int products = number(3, 9);
    for (int at = 0; at < products; ++at) {
        const QString sku = u"S%1"_s.arg(at);
        m_skus.append(sku);
        const Quantity quantity = Quantity::pieces(number(1, 6));
        m_cards->list({.sku = sku,
                       .fields = {{Field::Description, u"about "_s + sku}},
                       .quantity = quantity,
                       .units = chance(0.2) ? 2 : 1});
        if (chance(0.7))
            m_books->list({.sku = sku, .fields = {{Field::Description, u"about "_s + sku}}, .quantity = quantity});
    }
    m_shop.settle();
    m_shop.clock().advance(std::chrono::hours(1));
}

QMap<QString, QString> RandomScene::settings()
{
    QMap<QString, QString> settings;
    const QStringList strategies = {u"remote"_s, u"local"_s, u"newest"_s, u"manual"_s};
    settings.insert(u"strategy"_s, strategies.at(number(0, 3)));
    if (chance(0.15))
        settings.insert(u"price_rule"_s, u"markup 10%"_s);
    if (chance(0.15))
        settings.insert(u"direction.title"_s, chance(0.5) ? u"in"_s : u"out"_s);
    if (chance(0.15))
        settings.insert(u"max_shown"_s, u"3"_s);
    if (chance(0.1))
        settings.insert(u"title_template"_s, u"{title} {sku}"_s);
    return settings;
}

Field RandomScene::anyField()
{
    constexpr Field fields[] = {Field::Title, Field::Price, Field::Description, Field::Condition};
    return fields[number(0, 3)];
}

QString RandomScene::anyValue(Field field)
{
    if (field == Field::Price)
        return u"%1 EUR"_s.arg(chance(0.3) ? number(1, 9000) : number(900, 1100));
    return u"%1 %2"_s.arg(fieldName(field)).arg(number(1, 4));
}

QString RandomScene::anyListing(const FakeMarket &market)
{
    if (market.listings().empty())
        return {};
    auto it = market.listings().begin();
    std::advance(it, number(0, int(market.listings().size()) - 1));
    return it->first;
}

void RandomScene::onTheSite(FakeMarket &market)
{
    const QString listing = anyListing(market);
    const double dice = std::uniform_real_distribution<>(0, 1)(m_random);
    if (listing.isEmpty() || dice < 0.1) {
        const QString sku = chance(0.4) ? anySku() : u"N%1"_s.arg(++m_made);
        if (!market.bySku(sku))
            market.list({.sku = sku, .quantity = Quantity::pieces(number(1, 4))});
        return;
    }
    if (dice < 0.5) {
        const Field field = anyField();
        market.edit(listing, field, anyValue(field));
    } else if (dice < 0.65) {
        market.editQuantity(listing, Quantity::pieces(number(0, 7)));
    } else if (dice < 0.85) {
        market.sell(listing, Quantity::pieces(number(1, 2)));
    } else if (dice < 0.93 && !market.orders().empty()) {
        market.cancel(market.orders().rbegin()->first);
    } else {
        market.remove(listing);
    }
}

void RandomScene::edit()
{
    const Field field = anyField();
    m_shop.edit(anySku(), field, anyValue(field));
}

void RandomScene::here()
{
    const QString sku = anySku();
    if (chance(0.75)) {
        edit();
        return;
    }
    const Quantity onHand = m_shop.onHand(sku);
    const Quantity delta = Quantity::pieces(number(-3, 3));
    if (delta != Quantity{} && onHand + delta >= Quantity{})
        m_shop.addStock(sku, delta);
}

void RandomScene::disturb(int acts)
{
    for (int act = 0; act < acts; ++act) {
        m_shop.clock().advance(std::chrono::minutes(number(1, 10)));
        if (chance(0.4))
            here();
        else
            onTheSite(any());
    }
}

QStringList storedRows(Database &database, const QStringList &leftOut)
{
    QStringList rows;
    const auto tables = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
                                      [](const Statement &s) { return s.text(0); });
    for (const QString &table : *tables) {
        if (leftOut.contains(table) || table.startsWith("sqlite_"_L1) || table.startsWith("products_fts"_L1))
            continue;
        const auto found = database.rows(("SELECT * FROM " + table.toUtf8()).constData(), [&](const Statement &s) {
            QStringList cells;
            for (int column = 0; column < s.columns(); ++column)
                cells += s.isNull(column) ? u"-"_s : s.text(column);
            return table + u": "_s + cells.join(u'|');
        });
        if (!found)
            qFatal("reading %s: %s", qUtf8Printable(table), qUtf8Printable(found.error().detail));
        rows += *found;
    }
    rows.sort();
    return rows;
}

QStringList shownRows(const FakeMarket &market)
{
    QStringList rows;
    for (const auto &[id, listing] : market.listings()) {
        QStringList cells{id, listing.sku, quantityText(listing.quantity)};
        for (auto it = listing.fields.begin(); it != listing.fields.end(); ++it)
            cells += fieldName(it.key()) + u'=' + it.value();
        rows += cells.join(u'|');
    }
    return rows;
}

} // namespace evenstock
