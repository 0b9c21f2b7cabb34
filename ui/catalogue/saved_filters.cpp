// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/saved_filters.h"

#include "ui/widgets/window_memory.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString place = u"catalogue/filters"_s;

QJsonObject stored(const WindowMemory &memory)
{
    return QJsonDocument::fromJson(memory.state(place)).object();
}

void store(WindowMemory &memory, const QJsonObject &filters)
{
    memory.remember(place, QJsonDocument(filters).toJson(QJsonDocument::Compact));
}

} // namespace

QStringList SavedFilters::names() const
{
    return stored(m_memory).keys();
}

CatalogueFilter SavedFilters::filter(const QString &name, UtcMs startOfToday) const
{
    const QJsonObject kept = stored(m_memory)[name].toObject();
    CatalogueFilter filter{.text = kept[u"text"].toString(),
                           .account = AccountId{kept[u"account"].toInteger()},
                           .mark = listingMarkFromName(kept[u"mark"].toString()),
                           .listed = static_cast<ListedOn>(qBound(0, kept[u"listed"].toInt(), 2)),
                           .stock = static_cast<StockLevel>(qBound(0, kept[u"stock"].toInt(), 3)),
                           .conflict = kept[u"conflict"].toBool() ? WithConflict::Open : WithConflict::Any,
                           .agreement = kept[u"disagreeing"].toBool() ? Agreement::Lacking : Agreement::Any,
                           .updatedSince = kept[u"today"].toBool() ? startOfToday : 0};
    if (kept.contains(u"category"))
        filter.category = kept[u"category"].toString();
    if (kept.contains(u"branch"))
        filter.branch = CategoryKey{AccountId{kept[u"branch_of"].toInteger()}, kept[u"branch"].toString()};
    return filter;
}

void SavedFilters::save(const QString &name, const CatalogueFilter &filter)
{
    QJsonObject kept{{u"text"_s, filter.text},
                     {u"account"_s, qint64(filter.account.value)},
                     {u"listed"_s, static_cast<int>(filter.listed)},
                     {u"stock"_s, static_cast<int>(filter.stock)},
                     {u"conflict"_s, filter.conflict == WithConflict::Open},
                     {u"disagreeing"_s, filter.agreement == Agreement::Lacking},
                     {u"today"_s, filter.updatedSince > 0}};
    if (filter.mark)
        kept[u"mark"_s] = listingMarkName(*filter.mark);
    if (filter.category)
        kept[u"category"_s] = *filter.category;
    if (filter.branch) {
        kept[u"branch"_s] = filter.branch->externalId;
        kept[u"branch_of"_s] = qint64(filter.branch->account.value);
    }
    QJsonObject all = stored(m_memory);
    all[name] = kept;
    store(m_memory, all);
}

void SavedFilters::forget(const QString &name)
{
    QJsonObject all = stored(m_memory);
    all.remove(name);
    store(m_memory, all);
}

} // namespace evenstock
