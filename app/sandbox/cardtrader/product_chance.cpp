// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/product_chance.h"

#include "app/sandbox/random.h"

#include <algorithm>
#include <array>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

const Property *find(const QList<Property> &properties, QLatin1String ending)
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [ending](const Property &one) { return one.name.endsWith(ending); });
    return found == properties.end() ? nullptr : &*found;
}

QJsonObject chanceProperties(const Blueprint &blueprint, qint64 variant, Random &random)
{
    QJsonObject properties;
    for (const Property &property : blueprint.editable)
        properties.insert(property.name, propertyValue(property, property.defaultValue));
    const auto choose = [&](const Property *property, qint64 from, qint64 to) {
        if (property != nullptr && from <= to)
            properties.insert(property->name, propertyValue(*property, property->possible[random.between(from, to)]));
    };
    const Property *kind = find(blueprint.editable, blueprint.expansion ? "_language"_L1 : "_color"_L1);
    const Property *grade = find(blueprint.editable, "condition"_L1);
    const qint64 middle = kind->possible.size() / 2;
    if (variant == 1)
        choose(kind, 1, middle);
    else if (variant == 2 && grade != nullptr)
        choose(grade, 1, grade->possible.size() - 1);
    else if (variant == 2) // has no condition: another language or colour than variant 1
        choose(kind, middle + 1, kind->possible.size() - 1);
    const Property *foil = find(blueprint.editable, "_foil"_L1);
    if (foil != nullptr && random.chance(0.12))
        choose(foil, 0, foil->possible.size() - 1);
    if (properties.contains(u"signed"_s) && random.chance(0.01))
        properties.insert(u"signed"_s, true);
    return properties;
}

qint64 chancePrice(const Blueprint &blueprint, const QJsonObject &properties, Random &random)
{
    constexpr std::array<std::pair<qint64, qint64>, 4> ranges{{{5, 45}, {20, 120}, {90, 900}, {600, 5800}}};
    const auto [low, high] = ranges[static_cast<std::size_t>(blueprint.rarity)];
    qint64 cents = std::min(random.between(low, high), random.between(low, high)); // cheap ones are many
    if (blueprint.isSealed())
        cents = blueprint.rarity == Rarity::Mythic ? random.between(8900, 17900) : random.between(350, 3990);
    const QString condition = properties.value("condition"_L1).toString();
    if (!condition.isEmpty() && condition != "Near Mint"_L1)
        cents = cents * (condition == "Slightly Played"_L1 ? 85 : 60) / 100;
    return std::max<qint64>(2, cents);
}

qint64 chanceQuantity(const Blueprint &blueprint, Random &random)
{
    constexpr std::array<qint64, 4> most{24, 12, 6, 3};
    return blueprint.isSealed() ? random.between(1, 8)
                                : random.between(1, most[static_cast<std::size_t>(blueprint.rarity)]);
}

QString chanceDescription(Random &random)
{
    constexpr std::array texts{"Pack fresh"_L1, "Light whitening on one corner"_L1,
                               "Stored in a sleeve since opening"_L1, "Small crease, see picture"_L1};
    const qint64 kind = random.below(100);
    if (kind < 15)
        return random.pick(std::span(texts));
    return kind < 40 ? QString() : u""_s;
}

QString chanceUserData(const QString &article, Random &random)
{
    QString place = u"drawer %1"_s.arg(random.between(1, 40));
    const qint64 kind = random.below(100);
    if (kind < 65)
        return u"sku:"_s + article;
    if (kind < 77)
        return place + u" sku:"_s + article;
    if (kind < 83)
        return place;
    return kind < 90 ? u""_s : QString();
}

} // namespace

QString articleNumber(const Blueprint &blueprint, const QJsonObject &properties)
{
    const QString code = blueprint.expansion ? blueprint.expansion->code.toUpper() : u"ACC"_s;
    QString article =
        blueprint.isSealed() ? u"SB-%1-%2"_s.arg(code).arg(blueprint.index) : u"CS-%1-%2"_s.arg(code, blueprint.number);
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const auto property = std::find_if(blueprint.editable.begin(), blueprint.editable.end(),
                                           [&it](const Property &one) { return one.name == it.key(); });
        if (property == blueprint.editable.end() || it.value() == propertyValue(*property, property->defaultValue))
            continue;
        if (it.value().isBool())
            article += u'-' + it.key().section(u'_', -1).left(1).toUpper();
        else
            article += u'-' + it.value().toString().remove(u' ').left(5).toUpper();
    }
    return article;
}

Product chanceProduct(const Blueprint &blueprint, qint64 variant, Random &random)
{
    Product product{.blueprint = blueprint.index};
    product.properties = chanceProperties(blueprint, variant, random);
    product.priceCents = chancePrice(blueprint, product.properties, random);
    product.quantity = chanceQuantity(blueprint, random);
    product.description = chanceDescription(random);
    product.userData = chanceUserData(articleNumber(blueprint, product.properties), random);
    if (random.chance(0.1))
        product.tag = u"box %1"_s.arg(random.between(1, 30));
    const qint64 graded = random.below(100);
    if (graded < 12)
        product.graded = QJsonValue();
    else if (graded < 20)
        product.graded = 0;
    if (blueprint.rarity == Rarity::Common && !blueprint.isSealed() && random.chance(0.02))
        product.bundleSize = 4;
    return product;
}

} // namespace evenstock::sandbox::cardtrader
