// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_tax.h"

#include "connectors/api/json_read.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int lookedAt = 100;
const QString rememberedRule = u"tax_rule"_s;

Result<QString> usualRule(Session &session)
{
    TRY_ASSIGN(const QJsonArray rows, readRows(session, u"products"_s,
                                               {{u"display"_s, u"[id,id_tax_rules_group]"_s},
                                                {u"sort"_s, u"[id_DESC]"_s},
                                                {u"limit"_s, QString::number(lookedAt)}}));
    QHash<QString, int> times;
    QString usual;
    for (const QJsonValue &row : rows) {
        const QString rule = readId(row.toObject(), u"id_tax_rules_group"_s, {}).valueOr({});
        if (!rule.isEmpty() && rule != "0"_L1 && ++times[rule] > times.value(usual))
            usual = rule;
    }
    return usual;
}

// Without the right to it, or in a shop that has no such thing, there is nothing to choose from.
Result<QJsonArray> rowsIfAllowed(Session &session, const QString &resource, const Parameters &parameters)
{
    auto rows = readRows(session, resource, parameters);
    if (rows || (rows.error().code != ErrorCode::Rejected && rows.error().code != ErrorCode::InvalidRequest))
        return rows;
    return QJsonArray();
}

// What a shop sells without further thought is taxed at its country's full rate.
Result<QString> fullRule(Session &session, const ShopFacts &facts)
{
    if (facts.country.isEmpty())
        return QString();
    TRY_ASSIGN(const QJsonArray rules, rowsIfAllowed(session, u"tax_rules"_s,
                                                     {{u"display"_s, u"[id,id_tax_rules_group,id_tax]"_s},
                                                      {u"filter[id_country]"_s, anyOf({facts.country})},
                                                      {u"sort"_s, u"[id_ASC]"_s}}));
    if (rules.isEmpty())
        return QString();
    TRY_ASSIGN(
        const QJsonArray groups,
        rowsIfAllowed(session, u"tax_rule_groups"_s,
                      {{u"display"_s, u"[id]"_s}, {u"filter[active]"_s, u"[1]"_s}, {u"filter[deleted]"_s, u"[0]"_s}}));
    TRY_ASSIGN(const QJsonArray taxes,
               rowsIfAllowed(session, u"taxes"_s, {{u"display"_s, u"[id,rate]"_s}, {u"filter[active]"_s, u"[1]"_s}}));
    QSet<QString> active;
    for (const QJsonValue &group : groups)
        active.insert(readId(group.toObject(), u"id"_s, {}).valueOr({}));
    QHash<QString, std::int64_t> rates;
    for (const QJsonValue &tax : taxes) {
        const auto rate = millionthsOf(readText(tax.toObject(), u"rate"_s).valueOr({}));
        rates.insert(readId(tax.toObject(), u"id"_s, {}).valueOr({}), rate.value_or(0));
    }
    QString best;
    std::int64_t highest = 0;
    for (const QJsonValue &rule : rules) {
        const QString group = readId(rule.toObject(), u"id_tax_rules_group"_s, {}).valueOr({});
        const std::int64_t rate = rates.value(readId(rule.toObject(), u"id_tax"_s, {}).valueOr({}));
        if (active.contains(group) && rate > highest) {
            highest = rate;
            best = group;
        }
    }
    return best;
}

} // namespace

Result<QString> taxRuleOf(Session &session, const ShopFacts &facts)
{
    if (const auto known = session.lookedUp.constFind(rememberedRule); known != session.lookedUp.constEnd())
        return QString::fromUtf8(*known);
    TRY_ASSIGN(QString rule, usualRule(session));
    if (rule.isEmpty()) {
        TRY_ASSIGN(rule, fullRule(session, facts));
    }
    session.lookedUp.insert(rememberedRule, rule.toUtf8());
    return rule;
}

} // namespace evenstock::prestashop
