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

// What a marketplace would cut is cut here, so that both sides agree about it. Never through a letter of two halves.
QString cut(const QString &text, int longest)
{
    if (longest <= 0 || text.size() <= longest)
        return text;
    const qsizetype end = text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return text.left(end).trimmed();
}

bool isOneToOne(const QMap<QString, QString> &map)
{
    const QList<QString> theirs = map.values();
    return QSet<QString>(theirs.begin(), theirs.end()).size() == theirs.size();
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

namespace {

// What the channel knows of the product's attributes, and what it does not.
std::pair<QJsonObject, QJsonObject> splitAttributes(const QString &attributes, const QStringList &starts)
{
    std::pair<QJsonObject, QJsonObject> parts;
    const QJsonObject all = QJsonDocument::fromJson(attributes.toUtf8()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool isKnown = std::any_of(starts.begin(), starts.end(),
                                         [&it](const QString &start) { return it.key().startsWith(start); });
        (isKnown ? parts.first : parts.second).insert(it.key(), it.value());
    }
    return parts;
}

QString attributesText(const QJsonObject &attributes)
{
    return attributes.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact));
}

} // namespace

QString channelField(const Product &product, Field field, const AccountPolicy &policy)
{
    const QString own = productField(product, field);
    switch (field) {
    case Field::Price: {
        const auto price = moneyFromField(own);
        return price ? moneyToField(policy.priceRule.apply(*price)) : own;
    }
    case Field::Condition:
        return policy.conditionMap.value(own, own);
    case Field::Category:
        return policy.categoryMap.value(own, policy.isRetailer ? QString() : own);
    case Field::Title:
    case Field::Description: {
        const TextTemplate &text = field == Field::Title ? policy.title : policy.description;
        const int longest = field == Field::Title ? policy.longestTitle : 0;
        if (text.isIdentity())
            return cut(own, longest);
        QMap<QString, QString> values = {
            {u"sku"_s, product.sku},
            {u"title"_s, product.title},
            {u"description"_s, product.description},
            {u"brand"_s, product.brand},
            {u"category"_s, product.category},
            {u"condition"_s, policy.conditionMap.value(product.condition, product.condition)},
            {u"price"_s, product.price.isValid() ? moneyDecimal(product.price) : QString()},
            {u"ean"_s, product.eans.value(0)},
            {u"size"_s, product.size},
            {u"color"_s, product.color},
            {u"gender"_s, product.gender}};
        for (auto it = product.custom.begin(); it != product.custom.end(); ++it)
            values.insert(u"custom."_s + it.key(), it.value().toString());
        return cut(text.apply(values), longest);
    }
    case Field::Attributes:
        return policy.attributeStarts.isEmpty() ? own
                                                : attributesText(splitAttributes(own, policy.keptAttributes).first);
    case Field::Quantity:
    case Field::Images:
        break;
    }
    return own;
}

FieldValues channelView(const Product &product, const AccountPolicy &policy)
{
    FieldValues view;
    for (const Field field : allFields) {
        if (field != Field::Quantity && policy.direction(field) != Direction::Off)
            view.insert(field, channelField(product, field, policy));
    }
    return view;
}

FieldValues openingView(const Product &product, const AccountPolicy &policy)
{
    FieldValues view;
    for (const Field field : allFields) {
        if (field != Field::Quantity)
            view.insert(field, channelField(product, field, policy));
    }
    if (!policy.attributeStarts.isEmpty())
        view.insert(Field::Attributes,
                    attributesText(splitAttributes(product.attributes, policy.attributeStarts).first));
    return view;
}

FieldPolicy fieldPolicy(Field field, const AccountPolicy &policy)
{
    FieldPolicy result{policy.direction(field), policy.fieldStrategies.value(field, policy.strategy), true};
    switch (field) {
    case Field::Price:
        result.invertible = policy.priceRule.isIdentity();
        break;
    case Field::Title:
        result.invertible = policy.title.isIdentity();
        break;
    case Field::Description:
        result.invertible = policy.description.isIdentity();
        break;
    case Field::Condition:
        result.invertible = isOneToOne(policy.conditionMap);
        break;
    case Field::Category:
        result.invertible = isOneToOne(policy.categoryMap);
        break;
    case Field::Quantity:
    case Field::Images:
    case Field::Attributes:
        break;
    }
    return result;
}

bool AccountPolicy::agreesByCreate(Field field) const
{
    // A new listing's category is the one that it got there, which need not be the one that was asked for.
    if (field == Field::Category && numbersCategories)
        return false;
    // Texts and pictures may be those of the marketplace's own catalogue: what it shows first is what was agreed.
    const bool isContent =
        field == Field::Title || field == Field::Description || field == Field::Images || field == Field::Attributes;
    return !isContent || sendsOut(direction(field));
}

bool hasOwnPrice(const ListingRow &listing, const AccountPolicy &policy)
{
    return policy.reprice.isOn() && !listing.ownPrice.isEmpty();
}

QString listingField(const ListingRow &listing, const Product &product, Field field, const AccountPolicy &policy)
{
    const bool isOwn = field == Field::Price && hasOwnPrice(listing, policy);
    return isOwn ? listing.ownPrice : channelField(product, field, policy);
}

bool listingSends(const ListingRow &listing, Field field, const AccountPolicy &policy)
{
    return sendsOut(policy.direction(field)) || (field == Field::Price && hasOwnPrice(listing, policy));
}

FieldPolicy listingPolicy(const ListingRow &listing, Field field, const AccountPolicy &policy)
{
    FieldPolicy result = fieldPolicy(field, policy);
    if (field == Field::Price && hasOwnPrice(listing, policy) && !sendsOut(result.direction))
        result.direction = takesIn(result.direction) ? Direction::Both : Direction::Out;
    return result;
}

QString takenField(Field field, const QString &remote, const AccountPolicy &policy, const QString &own)
{
    if (field == Field::Attributes && !policy.attributeStarts.isEmpty()) {
        QJsonObject all = splitAttributes(own, policy.attributeStarts).second;
        const QJsonObject theirs = QJsonDocument::fromJson(remote.toUtf8()).object();
        for (auto it = theirs.begin(); it != theirs.end(); ++it)
            all.insert(it.key(), it.value());
        return attributesText(all);
    }
    if (field == Field::Condition)
        return policy.conditionMap.key(remote, remote);
    return field == Field::Category ? policy.categoryMap.key(remote, remote) : remote;
}

bool hasWordFor(Field field, const QString &local, const AccountPolicy &policy)
{
    if (field == Field::Category)
        return !policy.isRetailer || !local.isEmpty();
    return field != Field::Condition || local.isEmpty() || policy.conditions.isEmpty() ||
           policy.conditions.contains(local);
}

bool mayRenumber(const QString &local, const std::optional<QString> &base, const QString &remote,
                 const AccountPolicy &policy)
{
    if (!policy.numbersCategories || local.isEmpty() || takenField(Field::Category, remote, policy) != remote)
        return true;
    const bool isNumber =
        std::all_of(local.begin(), local.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    return isNumber && base == local;
}

bool comparable(Field field, const QString &local, const QString &remote)
{
    if (field != Field::Price || local.isEmpty() || remote.isEmpty())
        return true;
    return local.section(u' ', 1) == remote.section(u' ', 1);
}

} // namespace evenstock
