// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/prestashop/query.h"
#include "models/core/clock.h"

#include <QHash>

#include <functional>

namespace evenstock::sandbox::prestashop {

struct Seen {
    QString event = {}; // as the module in the shop names it: "stock.changed"
    QJsonObject ids = {};
};

// One shop: its tables, and what PrestaShop itself does when they change. Rows are kept as the list form shows them:
// "id" a number, everything else text. One thread.
class Shop
{
public:
    struct Setup {
        QString name = {};
        QString path = {}; // below the marketplace's prefix: "/source"
        QString version = {};
        QString key = {};
        QString hookKey = {};
        QString role = {};
        QString timezone = {};
    };
    explicit Shop(Setup setup);

    const Setup &setup() const { return m_setup; }
    bool hasPatch() const { return m_setup.version.section(u'.', 0, 0).toInt() >= 8; }
    Rows &table(const QString &resource) { return m_tables[resource]; }
    const Rows &table(const QString &resource) const { return m_tables.at(resource); }
    QJsonObject *find(const QString &resource, qint64 id);
    qint64 insert(const QString &resource, QJsonObject row); // its id
    QString localTime(UtcMs time) const;

    void fill(std::uint64_t seed, qint64 count, UtcMs now);
    // A product or combination with its row of stock.
    qint64 addProduct(QJsonObject product, UtcMs now);
    qint64 addCombination(QJsonObject combination);
    void removeProduct(qint64 id);
    qint64 addPicture(QJsonObject &product, const QByteArray &bytes); // its id
    bool removePicture(QJsonObject &product, qint64 id);              // false where it has none such

    QJsonObject *stockRow(qint64 product, qint64 attribute);
    qint64 stockOf(qint64 product, qint64 attribute);
    void setStock(QJsonObject &row, qint64 quantity); // of a combination: the sum follows
    void moveStock(qint64 product, qint64 attribute, qint64 by);

    // Without tax, in millionths; of a combination with its difference.
    qint64 priceOf(qint64 product, qint64 attribute);
    static qint64 millionths(const QString &decimal);
    static QString decimal(qint64 millionths);
    static qint64 withTax(qint64 millionths) { return millionths * (100 + taxPercent) / 100; }
    static qint64 centsWithTax(qint64 millionths); // as a line of an order is rounded

    // What the module in this shop hears.
    std::function<void(const Seen &)> seen;
    void tell(const QString &event, const QJsonObject &ids) const;

    QHash<qint64, QByteArray> pictures = {}; // by image id
    static constexpr qint64 taxPercent = 20;

private:
    void addSum(qint64 product);
    void fillLists();

    Setup m_setup;
    std::map<QString, Rows> m_tables;
    std::map<QString, qint64> m_last;
};

QJsonArray languages(const QString &english, const QString &french);
QString text(const QJsonObject &row, const QString &field); // numbers too
qint64 whole(const QJsonObject &row, const QString &field);

} // namespace evenstock::sandbox::prestashop
