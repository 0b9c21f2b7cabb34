// SPDX-License-Identifier: GPL-3.0-or-later
// What a channel shows of a product, and what the product takes of what stands there.
#include "app/sync/account_policy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

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
        const Money asked = price ? policy.priceRule.apply(*price) : Money();
        // A rule that takes off more than there is leaves no price: nothing is sold for nothing.
        const bool isNothing = price && price->minor > 0 && asked.minor <= 0;
        return !price ? own : isNothing ? QString() : moneyToField(asked);
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
