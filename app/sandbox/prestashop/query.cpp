// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/query.h"

#include <algorithm>
#include <vector>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    if (value.isDouble())
        return {QString::number(value.toInteger())};
    if (!value.isArray())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one["value"_L1].toString());
    return texts;
}

// As MySQL orders them: numbers by size, everything else by letters.
int compared(const QString &a, const QString &b)
{
    bool aIsNumber = false;
    bool bIsNumber = false;
    const double x = a.toDouble(&aIsNumber);
    const double y = b.toDouble(&bIsNumber);
    if (aIsNumber && bIsNumber)
        return x < y ? -1 : int(x > y);
    return a.compare(b, Qt::CaseInsensitive);
}

bool passesOne(const QString &value, const QString &asked)
{
    if (asked.startsWith(u'!'))
        return !passesOne(value, asked.mid(1));
    if (asked.startsWith(u'>') || asked.startsWith(u'<')) {
        const QString edge = asked.mid(1).remove(u'[').remove(u']');
        return asked.startsWith(u'>') ? compared(value, edge) > 0 : compared(value, edge) < 0;
    }
    QString inner = asked;
    const bool isLikeBefore = inner.startsWith("%["_L1);
    const bool isLikeAfter = inner.endsWith("]%"_L1);
    inner.remove(u'%').remove(u'[').remove(u']');
    if (isLikeBefore && isLikeAfter)
        return value.contains(inner, Qt::CaseInsensitive);
    if (isLikeBefore)
        return value.endsWith(inner, Qt::CaseInsensitive);
    if (isLikeAfter)
        return value.startsWith(inner, Qt::CaseInsensitive);
    if (inner.contains(u'|'))
        return inner.split(u'|').contains(value, Qt::CaseInsensitive);
    if (asked.startsWith(u'[') && inner.contains(u',')) // both ends belong to it
        return compared(value, inner.section(u',', 0, 0)) >= 0 && compared(value, inner.section(u',', 1)) <= 0;
    return value.compare(inner, Qt::CaseInsensitive) == 0;
}

bool passes(const QJsonObject &row, const QString &field, const QString &asked)
{
    const QStringList texts = textsOf(row.value(field));
    return std::any_of(texts.begin(), texts.end(), [&asked](const QString &text) { return passesOne(text, asked); });
}

bool isDate(const QString &field)
{
    return field == "date_add"_L1 || field == "date_upd"_L1;
}

QString sortField(const QString &term)
{
    return term.section(u'_', 0, -2);
}

QStringList namesIn(QString display)
{
    display.remove(u'[').remove(u']');
    return display.split(u',', Qt::SkipEmptyParts);
}

} // namespace

ListQuery ListQuery::of(const QUrlQuery &query)
{
    ListQuery list;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.startsWith("filter["_L1) && name.endsWith(u']'))
            list.filters.append({name.mid(7).chopped(1), value});
        else if (name == "sort"_L1)
            list.sort = namesIn(value);
        else if (name == "display"_L1)
            list.display = value;
        else if (name == "limit"_L1) {
            list.offset = value.contains(u',') ? value.section(u',', 0, 0).toLongLong() : 0;
            list.count = value.section(u',', -1).toLongLong();
        }
    }
    return list;
}

std::optional<Fault> ListQuery::fault(const Resource &resource, bool hasDate) const
{
    for (const auto &filter : filters) {
        const QString &name = filter.first;
        const FieldRule *rule = resource.field(name);
        if (rule != nullptr && rule->access == FieldAccess::ReadOnly)
            return Fault{.status = 500, .code = 34, .message = u"The field \"%1\" is dynamic."_s.arg(name)};
        if (name != "id"_L1 && (rule == nullptr || (isDate(name) && !hasDate)))
            return Fault{.code = 32, .message = u"This filter does not exist."_s};
    }
    for (const QString &term : sort) {
        const QString name = sortField(term);
        if (!term.endsWith("_ASC"_L1) && !term.endsWith("_DESC"_L1))
            return Fault{.status = 500, .code = 37, .message = u"The \"sort\" value has to be formed otherwise."_s};
        if (name != "id"_L1 && (resource.field(name) == nullptr || (isDate(name) && !hasDate)))
            return Fault{.code = 38, .message = u"Unable to filter by this field."_s};
    }
    if (display.isEmpty() || display == "full"_L1 || display == "minimum"_L1)
        return {};
    for (const QString &name : namesIn(display)) {
        if (name != "id"_L1 && resource.field(name) == nullptr)
            return Fault{.code = 35, .message = u"Unable to display this field \"%1\"."_s.arg(name)};
    }
    return {};
}

QJsonArray ListQuery::apply(const Resource &resource, const Rows &rows) const
{
    std::vector<const QJsonObject *> chosen;
    for (const auto &[id, row] : rows) {
        if (std::all_of(filters.begin(), filters.end(),
                        [&row = row](const auto &filter) { return passes(row, filter.first, filter.second); }))
            chosen.push_back(&row);
    }
    if (sort.isEmpty())
        std::reverse(chosen.begin(), chosen.end()); // without an order, in no order to rely on
    std::stable_sort(chosen.begin(), chosen.end(), [this](const QJsonObject *a, const QJsonObject *b) {
        for (const QString &term : sort) {
            const QString field = sortField(term);
            const int order = compared(textsOf(a->value(field)).value(0), textsOf(b->value(field)).value(0));
            if (order != 0)
                return term.endsWith("_DESC"_L1) ? order > 0 : order < 0;
        }
        return false;
    });
    QJsonArray result;
    const QStringList names = namesIn(display);
    const qint64 end = count < 0 ? qint64(chosen.size()) : std::min(qint64(chosen.size()), offset + count);
    for (qint64 at = offset; at < end; ++at) {
        QJsonObject row = *chosen[std::size_t(at)];
        if (display != "full"_L1) {
            QJsonObject part;
            for (const QString &name : names)
                part.insert(name, row.value(name));
            row = part.isEmpty() ? QJsonObject{{u"id"_s, row.value("id"_L1)}} : part;
        } else if (resource.associations.isEmpty()) {
            row.remove("associations"_L1);
        }
        result.append(row);
    }
    return result;
}

} // namespace evenstock::sandbox::prestashop
