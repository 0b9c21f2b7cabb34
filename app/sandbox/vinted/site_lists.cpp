// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/vinted/site_lists.h"

#include <QList>
#include <QPair>

#include <algorithm>

namespace evenstock::sandbox::vinted {

using namespace Qt::StringLiterals;

namespace {

using Entries = QList<QPair<qint64, QString>>;

const Entries &conditions()
{
    static const Entries all{{6, u"Neuf avec étiquette"_s},
                             {1, u"Neuf sans étiquette"_s},
                             {2, u"Très bon état"_s},
                             {3, u"Bon état"_s},
                             {4, u"Satisfaisant"_s}};
    return all;
}

Entries sizesOf(qint64 catalogId)
{
    if (catalogId == 257)
        return {{206, u"30"_s}, {207, u"32"_s}, {208, u"34"_s}};
    if (catalogId == 221)
        return {{1001, u"S"_s}, {1002, u"M"_s}, {1003, u"L"_s}};
    return {};
}

QJsonArray rowsOf(const Entries &entries)
{
    QJsonArray rows;
    for (const auto &[id, title] : entries)
        rows.append(QJsonObject{{u"id"_s, id}, {u"title"_s, title}});
    return rows;
}

QJsonObject node(qint64 id, const QString &title, const QJsonArray &below = {})
{
    return {{u"id"_s, id}, {u"title"_s, title}, {u"catalogs"_s, below}};
}

QJsonObject attribute(const QString &code, const QJsonValue &configuration)
{
    return {{u"code"_s, code}, {u"configuration"_s, configuration}};
}

QJsonObject choiceOf(const QString &title, bool isRequired, const QJsonArray &options)
{
    return {
        {u"title"_s, title}, {u"required"_s, isRequired}, {u"selection_type"_s, u"single"_s}, {u"options"_s, options}};
}

} // namespace

QJsonArray colors()
{
    static const Entries all{{1, u"Noir"_s},  {12, u"Blanc"_s}, {9, u"Bleu"_s},
                             {7, u"Rouge"_s}, {10, u"Vert"_s},  {2, u"Marron"_s}};
    return rowsOf(all);
}

QJsonArray catalogs()
{
    const QJsonArray men{node(2050, u"Vêtements"_s, {node(257, u"Jeans"_s), node(221, u"T-shirts"_s)})};
    const QJsonArray women{node(4, u"Vêtements"_s, {node(183, u"Sacs"_s)})};
    return {node(5, u"Hommes"_s, men), node(1904, u"Femmes"_s, women)};
}

QJsonArray brandsLike(const QString &keyword)
{
    static const Entries all{{10, u"Levi's"_s}, {53, u"Nike"_s}, {12, u"Zara"_s}, {304, u"Petit Bateau"_s}};
    Entries found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&keyword](const auto &brand) {
        return keyword.isEmpty() || brand.second.contains(keyword, Qt::CaseInsensitive);
    });
    return rowsOf(found);
}

QJsonArray attributesOf(qint64 catalogId)
{
    if (!isLeaf(catalogId))
        return {};
    QJsonArray rows{attribute(u"brand"_s, QJsonValue()), attribute(u"color"_s, QJsonValue()),
                    attribute(u"condition"_s, choiceOf(u"État"_s, true, rowsOf(conditions())))};
    const Entries sizes = sizesOf(catalogId);
    if (!sizes.isEmpty()) {
        const QJsonObject group{
            {u"id"_s, 80}, {u"title"_s, u"FR"_s}, {u"type"_s, u"group"_s}, {u"options"_s, rowsOf(sizes)}};
        rows.append(attribute(u"size"_s, choiceOf(u"Taille"_s, true, {group})));
    }
    return rows;
}

bool isLeaf(qint64 catalogId)
{
    return catalogId == 257 || catalogId == 221 || catalogId == 183;
}

bool hasSize(qint64 catalogId, qint64 sizeId)
{
    const Entries sizes = sizesOf(catalogId);
    const auto fits = [sizeId](const auto &size) { return size.first == sizeId; };
    return sizes.isEmpty() ? sizeId == 0 : std::any_of(sizes.begin(), sizes.end(), fits);
}

bool isCondition(qint64 conditionId)
{
    return std::any_of(conditions().begin(), conditions().end(),
                       [conditionId](const auto &one) { return one.first == conditionId; });
}

} // namespace evenstock::sandbox::vinted
