// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_pages.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_lookups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

QString idOf(const QJsonValue &row, const QString &key = u"id"_s)
{
    return readId(row.toObject(), key, {}).valueOr({});
}

} // namespace

ProductPages::ProductPages(Session &session, ShopFacts facts)
    : m_session(session)
    , m_facts(std::move(facts))
{
}

Result<ListingPage> ProductPages::complete(const QJsonArray &rows)
{
    ListingPage page;
    if (rows.isEmpty())
        return page;
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(idOf(row));
    ids.removeAll(QString());
    ProductSurroundings around;
    TRY(readStock(ids, around, page));
    TRY(readCombinations(ids, around));
    TRY(nameCategories());
    TRY(m_features.read(m_session, m_facts, rows, around));
    around.ownPictures = isOnlySent("direction.images"_L1);
    around.ownFeatures = isOnlySent("direction.attributes"_L1);
    around.optionValues = m_optionValues;
    around.optionGroups = m_optionGroups;
    around.categories = m_categories;
    for (const QJsonValue &row : rows) {
        auto listings = parseProduct(row.toObject(), around, m_facts, m_session.baseUrl);
        if (listings)
            page.listings += *listings;
        else
            page.errors.append({.item = idOf(row),
                                .error = listings.error(),
                                .modifiedAt = shopTime(row["date_upd"_L1].toString(), m_facts)});
    }
    for (RemoteListing &listing : page.listings) // a date to come would hide what changes until then
        listing.modifiedAt = std::min(listing.modifiedAt, m_readAt);
    return page;
}

bool ProductPages::isOnlySent(QLatin1StringView setting) const
{
    return m_session.settings.value("role"_L1).toString() == "client"_L1 &&
           m_session.settings.value(setting).toString() == "out"_L1;
}

Status ProductPages::readStock(const QStringList &ids, ProductSurroundings &around, ListingPage &page)
{
    TRY_ASSIGN(const QJsonArray rows,
               readRowsOf(m_session, u"stock_availables"_s, u"id_product"_s, ids, u"full"_s, &m_readAt));
    for (const QJsonValue &row : rows) {
        const auto stock = parseStockRow(row.toObject());
        if (stock)
            around.stock[stock->key.product].append(*stock);
        else
            page.errors.append({.item = idOf(row, u"id_product"_s), .error = stock.error()});
    }
    return {};
}

Status ProductPages::readCombinations(const QStringList &ids, ProductSurroundings &around)
{
    TRY_ASSIGN(const QJsonArray rows, readRowsOf(m_session, u"combinations"_s, u"id_product"_s, ids, u"full"_s));
    QStringList unknown;
    for (const QJsonValue &row : rows) {
        around.combinations[idOf(row, u"id_product"_s)].append(row.toObject());
        for (const QJsonValue &value : membersOf(row.toObject(), u"product_option_values"_s)) {
            if (!m_optionValues.contains(idOf(value)))
                unknown.append(idOf(value));
        }
    }
    unknown.removeDuplicates();
    unknown.removeAll(QString());
    return nameOptions(unknown);
}

Status ProductPages::nameOptions(const QStringList &unknown)
{
    TRY_ASSIGN(const QJsonArray values,
               readRowsOf(m_session, u"product_option_values"_s, u"id"_s, unknown, u"[id,id_attribute_group,name]"_s));
    QStringList groups;
    for (const QJsonValue &row : values) {
        m_optionValues.insert(idOf(row), localText(row["name"_L1], m_facts.language));
        groups.append(idOf(row, u"id_attribute_group"_s));
    }
    groups.removeDuplicates();
    groups.removeAll(QString());
    const auto rows = readRowsOf(m_session, u"product_options"_s, u"id"_s, groups, u"[id,name]"_s);
    if (!rows) // without the right to them combinations are sold, but not made anew elsewhere
        return rows.error().code == ErrorCode::Rejected ? Status() : Status(rows.error());
    QHash<QString, QString> names;
    for (const QJsonValue &row : *rows)
        names.insert(idOf(row), localText(row["name"_L1], m_facts.language));
    for (const QJsonValue &row : values) {
        const QString group = names.value(idOf(row, u"id_attribute_group"_s));
        if (!group.isEmpty())
            m_optionGroups.insert(idOf(row), group);
    }
    return {};
}

Status ProductPages::nameCategories()
{
    if (m_knowsCategories)
        return {};
    const auto rows = knownCategories(m_session);
    if (!rows && rows.error().code != ErrorCode::Rejected) // without the right to them their ids must do
        return rows.error();
    for (const QJsonValue &row : rows.valueOr({}))
        m_categories.insert(row["id"_L1].toString(), row["name"_L1].toString());
    m_knowsCategories = true;
    return {};
}

} // namespace evenstock::prestashop
