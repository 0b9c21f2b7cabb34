// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/instructive_products.h"

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 embers = 0;
constexpr qint64 tides = 1;

QJsonObject card(const QString &language = u"en"_s, const QString &condition = u"Near Mint"_s, bool isFoil = false)
{
    return {{u"condition"_s, condition},
            {u"mtg_language"_s, language},
            {u"mtg_foil"_s, isFoil},
            {u"signed"_s, false},
            {u"altered"_s, false}};
}

QJsonObject signedCard()
{
    QJsonObject properties = card(u"it"_s);
    properties.insert(u"signed"_s, true);
    return properties;
}

Product listed(qint64 blueprint, const QJsonObject &properties, qint64 quantity, qint64 priceCents,
               const QString &userData)
{
    return {.blueprint = blueprint,
            .quantity = quantity,
            .priceCents = priceCents,
            .description = u""_s,
            .properties = properties,
            .userData = userData};
}

} // namespace

QList<Product> instructiveProducts(const Catalogue &catalogue)
{
    const auto emb = [](qint64 number) { return Catalogue::cardIndex(embers, number); };
    const auto tid = [](qint64 number) { return Catalogue::cardIndex(tides, number); };
    QList<Product> all{listed(emb(138), card(), 3, 1255, u"sku:CS-EMB-138"_s),
                       listed(emb(138), card(u"it"_s), 2, 1105, u"sku:CS-EMB-138-IT"_s),
                       listed(tid(44), card(u"en"_s, u"Near Mint"_s, true), 1, 2980, u"sku:CS-TID-044"_s),
                       listed(tid(101), card(), 26, 65, u"sku:CS-TID-101"_s),
                       listed(emb(7), card(u"en"_s, u"Slightly Played"_s), 8, 240, u"sku:CS-EMB-007"_s),
                       listed(emb(212), card(), 4, 555, u"sku:CS-EMB-212"_s)};

    Product twice = listed(tid(101), card(), 2, 70, u"sku:CS-TID-101"_s);
    twice.description = u"From the second drawer"_s;
    Product bare = listed(emb(61), card(), 5, 30, {});
    bare.description = QString();
    bare.tag = QString();
    bare.graded = QJsonValue();
    Product bundle = listed(tid(12), card(), 5, 160, u"sku:CS-TID-012-X4"_s);
    bundle.bundleSize = 4;
    bundle.description = u"Playset: four cards each"_s;
    Product graded = listed(emb(20), card(), 1, 18900, u"vault sku:CS-EMB-020-G"_s);
    graded.graded = true;
    graded.description = u"Graded 9.5, in its case"_s;
    const Product box = listed(tid(245), QJsonObject{{u"mtg_language"_s, u"it"_s}}, 6, 13900, u"sku:SB-TID-IT"_s);
    const Product sleeves = listed(0, QJsonObject{{u"product_color"_s, u"indigo"_s}}, 40, 699, u"sku:SL-6388-IN"_s);
    Product quoted = listed(emb(90), signedCard(), 1, 3450, u"sku:CS-EMB-090-IT-S"_s);
    quoted.description = u"Firmata dall'artista: \"Nuvole\" ☂ <b>no</b> \\ end"_s;
    quoted.tag = u"fiera 2026"_s;
    const Product last = listed(tid(149), card(), 1, 890, u"sku:CS-TID-149"_s);
    all << twice << bare << bundle << graded << box << sleeves << quoted << last;
    Q_ASSERT(all.size() == instructiveCount);

    // The catalogue may have fixed what a listing says: a card printed only plain has no attribute for it.
    for (Product &product : all)
        product.properties =
            judgeProperties(catalogue.blueprint(product.blueprint).editable, product.properties, {}).values;
    return all;
}

} // namespace evenstock::sandbox::cardtrader
