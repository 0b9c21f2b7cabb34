// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/account_policy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Error badSetting(const QString &key, const QString &allowed)
{
    return makeError(ErrorCode::InvalidRequest, u"%1: allowed are %2"_s.arg(key, allowed), key);
}

Status readDirections(AccountPolicy &policy, const ConnectorInfo &info, const QMap<QString, QString> &settings)
{
    policy.directions = usualDirections(info, settings);
    for (const Field field : allFields) {
        const QString key = u"direction."_s + fieldName(field);
        if (settings.contains(key)) {
            const auto direction = directionFromName(settings.value(key));
            if (!direction)
                return badSetting(key, u"in, out, both, off"_s);
            policy.directions[field] = *direction;
        }
        if (info.readOnlyFields.contains(field)) {
            const Direction wanted = policy.direction(field);
            policy.directions[field] = takesIn(wanted) ? Direction::In : Direction::Off;
        }
    }
    return {};
}

Result<std::optional<Quantity>> quantitySetting(const QMap<QString, QString> &settings, const QString &key)
{
    const QString text = settings.value(key);
    if (text.isEmpty() || text == "off"_L1)
        return std::optional<Quantity>();
    const auto quantity = parseQuantity(text);
    if (!quantity || *quantity < Quantity{})
        return badSetting(key, u"a quantity of 0 or more"_s);
    return std::optional(*quantity);
}

Status readQuantityRule(AccountPolicy &policy, const QMap<QString, QString> &settings)
{
    TRY_ASSIGN(const auto buffer, quantitySetting(settings, u"buffer"_s));
    policy.quantityRule.buffer = buffer.value_or(Quantity{});
    TRY_ASSIGN(policy.quantityRule.maxShown, quantitySetting(settings, u"max_shown"_s));
    TRY_ASSIGN(policy.quantityRule.stopAt, quantitySetting(settings, u"stop_at"_s));
    const QString promise = settings.value(u"promise"_s, u"shared"_s);
    if (promise == "last"_L1)
        policy.promise = Promise::LastPieces;
    else if (promise == "bounded"_L1)
        policy.promise = Promise::Bounded;
    else if (promise != "shared"_L1)
        return badSetting(u"promise"_s, u"shared, last, bounded"_s);
    if (policy.promise == Promise::LastPieces) {
        TRY_ASSIGN(const auto last, quantitySetting(settings, u"last_pieces"_s));
        policy.quantityRule.lastPieces = last.value_or(Quantity::pieces(1));
    }
    policy.quantityRule.preferred = settings.value(u"preferred"_s) == "true"_L1;
    return {};
}

Status readGuard(AccountPolicy &policy, const QMap<QString, QString> &settings)
{
    const std::initializer_list<std::pair<const char *, int *>> limits = {
        {"guard.zero_items", &policy.guard.zeroItems},       {"guard.zero_percent", &policy.guard.zeroPercent},
        {"guard.zero_most", &policy.guard.zeroMost},         {"guard.price_items", &policy.guard.priceItems},
        {"guard.price_percent", &policy.guard.pricePercent}, {"guard.missing_percent", &policy.guard.missingPercent}};
    for (const auto &[name, target] : limits) {
        const QString key = QLatin1String(name);
        if (!settings.contains(key))
            continue;
        bool ok = false;
        const int value = settings.value(key).toInt(&ok);
        if (!ok || value < 0)
            return badSetting(key, u"a whole number of 0 or more"_s);
        *target = value;
    }
    return {};
}

// Only retailers have a wholesaler.
Status readReplicate(AccountPolicy &policy, const QMap<QString, QString> &settings)
{
    const QString name = settings.value(u"replicate"_s, u"order"_s);
    static const QMap<QString, Replicate> names = {
        {u"order"_s, Replicate::Order}, {u"reserve"_s, Replicate::Reserve}, {u"off"_s, Replicate::Off}};
    if (!names.contains(name))
        return badSetting(u"replicate"_s, u"order, reserve, off"_s);
    if (settings.value(u"role"_s) != "client"_L1)
        return {};
    TRY_ASSIGN(policy.stateMap, StateMap::parse(settings.value(u"state_map"_s)));
    policy.replicate = names.value(name);
    policy.takesAssortment = settings.value(u"assortment"_s) == "all"_L1;
    return {};
}

Error ofSetting(const QString &key, Error error)
{
    error.item = key;
    return error;
}

Status readRules(AccountPolicy &policy, const QMap<QString, QString> &settings)
{
    auto price = PriceRule::parse(settings.value(u"price_rule"_s), policy.currency);
    if (!price)
        return ofSetting(u"price_rule"_s, price.error());
    auto title = TextTemplate::parse(settings.value(u"title_template"_s), u"title"_s);
    if (!title)
        return ofSetting(u"title_template"_s, title.error());
    auto description = TextTemplate::parse(settings.value(u"description_template"_s), u"description"_s);
    if (!description)
        return ofSetting(u"description_template"_s, description.error());
    policy.priceRule = *std::move(price);
    policy.title = *std::move(title);
    policy.description = *std::move(description);
    return {};
}

} // namespace

Result<AccountPolicy> makePolicy(const ConnectorInfo &info, const QMap<QString, QString> &settings,
                                 const QString &accountCurrency)
{
    AccountPolicy policy;
    policy.marketplace = info.id;
    policy.currency = accountCurrency;
    policy.relative = info.capabilities.relativeQuantity;
    policy.goneAtZero = info.capabilities.goneAtZero;
    policy.relistsAtChoice = info.capabilities.relistsAtChoice;
    policy.canCreate = info.capabilities.canCreate;
    policy.tellsOwn = info.capabilities.tellsOwn;
    policy.conditions = info.capabilities.conditions;
    policy.attributeStarts = info.capabilities.attributeStarts;
    policy.numbersCategories = info.capabilities.numbersCategories;
    policy.isRetailer = info.capabilities.makesCategories && settings.value(u"role"_s) == "client"_L1;
    policy.makesCategories = policy.isRetailer && settings.value(u"categories"_s, u"make"_s) == "make"_L1;
    policy.longestTitle = info.capabilities.longestTitle;
    TRY(readDirections(policy, info, settings));
    // Elsewhere the shop's own pictures and features would be replaced at every run: they come back as other ones.
    for (const Field field : {Field::Images, Field::Attributes}) {
        const Direction wanted = policy.direction(field);
        if (info.capabilities.makesCategories && !policy.isRetailer && sendsOut(wanted))
            policy.directions[field] = takesIn(wanted) ? Direction::In : Direction::Off;
    }
    const bool isOnlySent = policy.isRetailer && policy.direction(Field::Attributes) == Direction::Out;
    policy.keptAttributes = isOnlySent ? policy.attributeStarts.mid(0, 1) : policy.attributeStarts;
    const auto strategy = strategyFromName(settings.value(u"strategy"_s, u"remote"_s));
    if (!strategy)
        return badSetting(u"strategy"_s, u"remote, local, newest, manual"_s);
    policy.strategy = *strategy;
    const QString stock = settings.value(u"stock"_s, u"ours"_s);
    if (stock != "ours"_L1 && stock != "theirs"_L1)
        return badSetting(u"stock"_s, u"ours, theirs"_s);
    policy.stockTheirs = stock == "theirs"_L1;
    TRY(readQuantityRule(policy, settings));
    if (const int most = info.capabilities.mostShown; most > 0)
        policy.quantityRule.maxShown =
            std::min(policy.quantityRule.maxShown.value_or(Quantity::pieces(most)), Quantity::pieces(most));
    TRY(readGuard(policy, settings));
    TRY(readReplicate(policy, settings));
    policy.takesSales = info.capabilities.takesSales && settings.value(u"sales"_s) == "send"_L1;
    TRY(readRules(policy, settings));
    if (info.capabilities.tellsCompetition) {
        TRY_ASSIGN(policy.reprice, RepriceRule::parse(settings, policy.currency));
    } else if (settings.value(u"reprice"_s) == "on"_L1) {
        return makeError(ErrorCode::InvalidRequest, u"reprice: this marketplace does not tell what others ask"_s,
                         u"reprice"_s);
    }
    policy.landingMs = info.capabilities.landingS * 1000LL;
    policy.createsByJob = info.capabilities.createsByJob;
    bool ok = true;
    const QString lag = settings.value(u"visibility_lag_s"_s);
    policy.visibilityLagMs = lag.isEmpty() ? info.capabilities.visibilityLagS * 1000LL : lag.toLongLong(&ok) * 1000;
    if (!ok || policy.visibilityLagMs < 0)
        return badSetting(u"visibility_lag_s"_s, u"seconds"_s);
    const QJsonObject conditions = QJsonDocument::fromJson(settings.value(u"condition_map"_s).toUtf8()).object();
    for (auto it = conditions.begin(); it != conditions.end(); ++it)
        policy.conditionMap.insert(it.key(), it.value().toString());
    return policy;
}

void makeReadOnly(AccountPolicy &policy)
{
    policy.canCreate = false;
    for (Direction &direction : policy.directions)
        direction = takesIn(direction) ? Direction::In : Direction::Off;
}

} // namespace evenstock
