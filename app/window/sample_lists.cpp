// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_lists.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QJsonObject entry(qint64 id, const QString &title)
{
    return {{u"id"_s, id}, {u"title"_s, title}};
}

struct Category {
    qint64 id;
    const char16_t *title;
    const char16_t *path;
    bool isTop;
};

constexpr Category categories[] = {{7001, u"Jeans", u"Men > Clothes > Jeans", false},
                                   {7002, u"Jumpers", u"Women > Clothes > Jumpers", true},
                                   {7003, u"Dresses", u"Women > Clothes > Dresses", true},
                                   {7004, u"T-shirts", u"Men > Clothes > T-shirts", true}};

QJsonObject formOf(const Category &category)
{
    QJsonArray sizes;
    qint64 id = category.id * 10;
    static const QStringList tops{u"S"_s, u"M"_s, u"L"_s, u"XL"_s};
    static const QStringList bottoms{u"30"_s, u"32"_s, u"34"_s, u"36"_s};
    for (const QString &size : category.isTop ? tops : bottoms)
        sizes.append(entry(++id, size));
    return {
        {u"catalog_id"_s, category.id},
        {u"size"_s, QJsonObject{{u"required"_s, true}, {u"options"_s, sizes}}},
        {u"conditions"_s, QJsonArray{entry(16, u"New with tags"_s), entry(11, u"New without tags"_s),
                                     entry(12, u"Very good"_s), entry(13, u"Good"_s), entry(14, u"Satisfactory"_s)}},
        {u"package_sizes"_s, QJsonArray{entry(1, u"Small"_s), entry(2, u"Medium"_s), entry(3, u"Large"_s)}}};
}

QJsonObject clothes(const QString &sku, const QString &title, const QString &brand, const QString &category,
                    const QString &size, const QString &color, const QString &gender, qint64 priceMinor)
{
    return {{u"sku"_s, sku},
            {u"title"_s, title},
            {u"description"_s, title + u", washed and ironed, from a house without smoke."_s},
            {u"brand"_s, brand},
            {u"category"_s, category},
            {u"condition"_s, u"EXCELLENT"_s},
            {u"price_minor"_s, priceMinor},
            {u"currency"_s, u"EUR"_s},
            {u"size"_s, size},
            {u"color"_s, color},
            {u"gender"_s, gender},
            {u"images"_s, QJsonArray{u"https://pictures.example/"_s + sku + u".jpg"_s}},
            {u"stock_quantity"_s, 1}};
}

} // namespace

QJsonObject sampleVintedLists(const QJsonArray &brands, const QJsonArray &catalogs)
{
    static const QStringList known{u"Northwind"_s, u"Harbour & Sons"_s, u"Ashen"_s, u"Lamplight"_s, u"Weir"_s};
    QJsonArray found;
    qint64 brandId = 500;
    for (const QString &brand : known)
        found.append(entry(++brandId, brand));
    Q_UNUSED(brands) // the few there are always come
    QJsonArray tree;
    QJsonArray forms;
    for (const Category &category : categories) {
        tree.append(QJsonObject{{u"id"_s, category.id},
                                {u"title"_s, QString::fromUtf16(category.title)},
                                {u"path"_s, QString::fromUtf16(category.path)},
                                {u"leaf"_s, true}});
        if (catalogs.isEmpty() || catalogs.contains(QJsonValue(category.id)))
            forms.append(formOf(category));
    }
    return {{u"colors"_s, QJsonArray{entry(1, u"Black"_s), entry(12, u"White"_s), entry(9, u"Blue"_s),
                                     entry(7, u"Red"_s), entry(10, u"Green"_s), entry(4, u"Beige"_s)}},
            {u"brands"_s, found},
            {u"categories"_s, tree},
            {u"forms"_s, forms}};
}

QList<QJsonObject> sampleClothes()
{
    QList<QJsonObject> all{
        clothes(u"VT-JEAN-32"_s, u"Straight jeans"_s, u"Northwind"_s, u"Jeans"_s, u"32"_s, u"Blue"_s, u"male"_s, 2500),
        clothes(u"VT-JUMP-M"_s, u"Lambswool jumper"_s, u"Lamplight"_s, u"Jumpers"_s, u"M"_s, u"Beige"_s, u"female"_s,
                3200),
        clothes(u"VT-DRESS-S"_s, u"Summer dress"_s, u"Weir"_s, u"Dresses"_s, u"S"_s, u"Red"_s, u"female"_s, 2800),
        clothes(u"VT-TEE-L"_s, u"Plain T-shirt"_s, u"Harbor and Sons"_s, u"T-shirts"_s, u"L"_s, u"White"_s, u"male"_s,
                900), // its brand is written otherwise there
        clothes(u"VT-JEAN-34"_s, u"Black jeans"_s, u"Ashen"_s, u"Jeans"_s, u"34"_s, u"Black"_s, u"male"_s, 2200)};
    for (qsizetype i = 0; i < 3; ++i)
        all[i].insert(u"package_size_id"_s, u"2"_s); // the others wait for the category's
    return all;
}

} // namespace evenstock
