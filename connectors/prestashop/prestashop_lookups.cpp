// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_lookups.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_parse.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

const QString categoriesKey = u"categories"_s;
constexpr int categoryPage = 500;
constexpr int mostPages = 20'000;

QString idOf(const QJsonValue &row, const QString &key = u"id"_s)
{
    return readId(row.toObject(), key, {}).valueOr({});
}

// Of these, what filter[…]=[a|b] would take apart.
bool cannotBeListed(const QString &sku)
{
    static const QRegularExpression marks(u"[|\\[\\],%]"_s);
    return marks.match(sku).hasMatch();
}

// Rows of products or combinations with one of these references. One that the filter's own marks stand in is asked for
// by its longest part without them, and compared here.
Result<QJsonArray> rowsBySku(Session &session, const QString &resource, const QStringList &skus)
{
    static const QRegularExpression marks(u"[|\\[\\],%]+"_s);
    const QString display = resource == "products"_L1 ? u"[id,reference]"_s : u"[id,id_product,reference]"_s;
    QStringList plain;
    QJsonArray found;
    for (const QString &sku : skus) {
        if (!cannotBeListed(sku)) {
            plain.append(sku);
            continue;
        }
        QStringList parts = sku.split(marks, Qt::SkipEmptyParts);
        std::stable_sort(parts.begin(), parts.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
        if (parts.isEmpty())
            continue;
        TRY_ASSIGN(const QJsonArray rows,
                   readRows(session, resource,
                            {{u"display"_s, display}, {u"filter[reference]"_s, u"%[%1]%"_s.arg(parts.first())}}));
        for (const QJsonValue &row : rows) {
            if (row["reference"_L1].toString() == sku)
                found.append(row);
        }
    }
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, resource, u"reference"_s, plain, display));
    for (const QJsonValue &row : rows)
        found.append(row);
    return found;
}

} // namespace

Result<QStringList> productsBySku(Session &session, const QStringList &skus)
{
    QStringList products;
    TRY_ASSIGN(const QJsonArray own, rowsBySku(session, u"products"_s, skus));
    for (const QJsonValue &row : own)
        products.append(idOf(row));
    TRY_ASSIGN(const QJsonArray variants, rowsBySku(session, u"combinations"_s, skus));
    for (const QJsonValue &row : variants)
        products.append(idOf(row, u"id_product"_s));
    products.removeDuplicates();
    products.removeAll(QString());
    return products;
}

Result<QJsonArray> readCategories(Session &session)
{
    TRY_ASSIGN(const ShopFacts facts, shopFacts(session));
    QJsonArray tree;
    std::int64_t last = 0;
    for (int page = 0; page < mostPages; ++page) {
        TRY_ASSIGN(const QJsonArray rows, readRows(session, u"categories"_s,
                                                   {{u"display"_s, u"[id,id_parent,name]"_s},
                                                    {u"filter[id]"_s, u">[%1]"_s.arg(last)},
                                                    {u"sort"_s, u"[id_ASC]"_s},
                                                    {u"limit"_s, QString::number(categoryPage)}}));
        const std::int64_t before = last;
        for (const QJsonValue &row : rows) {
            last = std::max<std::int64_t>(last, idOf(row).toLongLong());
            const QString parent = idOf(row, u"id_parent"_s);
            tree.append(QJsonObject{{u"id"_s, idOf(row)},
                                    {u"parent"_s, parent == "0"_L1 ? QString() : parent},
                                    {u"name"_s, localText(row["name"_L1], facts.language)}});
        }
        if (!rows.isEmpty() && last <= before)
            return makeError(ErrorCode::InvalidResponse, u"the list of categories does not move on"_s);
        if (rows.size() < categoryPage)
            break;
    }
    session.lookedUp.insert(categoriesKey, QJsonDocument(tree).toJson(QJsonDocument::Compact));
    return tree;
}

Result<QJsonArray> knownCategories(Session &session)
{
    if (const auto known = session.lookedUp.constFind(categoriesKey); known != session.lookedUp.constEnd())
        return QJsonDocument::fromJson(*known).array();
    return readCategories(session);
}

} // namespace evenstock::prestashop
