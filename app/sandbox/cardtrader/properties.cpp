// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/properties.h"

#include <algorithm>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

Property text(const QString &name, const QStringList &possible = {})
{
    return {.name = name, .defaultValue = possible.value(0), .possible = possible};
}

Property boolean(const QString &name)
{
    return {
        .name = name, .type = PropertyType::Boolean, .defaultValue = u"false"_s, .possible = {u"true"_s, u"false"_s}};
}

// Mint is in no list and Heavily Played only in that of old categories: lists differ, so clients have to read them.
Property condition()
{
    return text(u"condition"_s, {u"Near Mint"_s, u"Slightly Played"_s, u"Moderately Played"_s, u"Played"_s, u"Poor"_s});
}

Property oldCondition()
{
    return text(u"condition"_s, {u"Near Mint"_s, u"Slightly Played"_s, u"Moderately Played"_s, u"Played"_s,
                                 u"Heavily Played"_s, u"Poor"_s});
}

const QStringList manyLanguages{u"en"_s, u"fr"_s, u"de"_s, u"it"_s,    u"jp"_s,    u"kr"_s, u"pt"_s, u"ru"_s,
                                u"es"_s, u"nl"_s, u"cz"_s, u"zh-CN"_s, u"zh-TW"_s, u"hu"_s, u"pl"_s};
const QStringList fewLanguages{u"en"_s, u"it"_s, u"de"_s, u"fr"_s, u"es"_s, u"jp"_s};

QList<Property> madeCardProperties(const Property &grade, const QString &language, const QStringList &languages,
                                   const QList<Property> &more)
{
    return QList<Property>{grade, text(language, languages)} + more +
           QList<Property>{boolean(u"signed"_s), boolean(u"altered"_s)};
}

Category aetherSingles(int id, const QString &name)
{
    return {.id = id,
            .gameId = 1,
            .name = name,
            .editable = madeCardProperties(condition(), u"mtg_language"_s, manyLanguages, {boolean(u"mtg_foil"_s)}),
            .fixed = {text(u"mtg_rarity"_s, {u"Common"_s, u"Uncommon"_s, u"Rare"_s, u"Mythic"_s}),
                      text(u"collector_number"_s), text(u"cmc"_s), text(u"mtg_card_colors"_s),
                      boolean(u"tournament_legal"_s)}};
}

QList<Category> madeCategories()
{
    return {
        aetherSingles(1, u"Aetherlands Single Card"_s),
        aetherSingles(2, u"Aetherlands Token"_s),
        {.id = 4,
         .gameId = 1,
         .name = u"Aetherlands Booster Boxes"_s,
         .editable = {text(u"mtg_language"_s, fewLanguages)}},
        {.id = 20,
         .gameId = 1,
         .name = u"Aetherlands Sleeves"_s,
         .editable = {text(u"product_color"_s, {u"black"_s, u"indigo"_s, u"clear"_s})},
         .fixed = {text(u"capacity"_s)}},
        {.id = 29,
         .gameId = 3,
         .name = u"Stonewill Single Card"_s,
         .editable = madeCardProperties(
             oldCondition(), u"fow_language"_s, fewLanguages,
             {text(u"fow_foil"_s, {u"Regular"_s, u"Foil"_s, u"Full Art"_s}), boolean(u"fow_first_edition"_s)}),
         .fixed = {text(u"fow_rarity"_s, {u"Normal"_s, u"Uncommon"_s, u"Rare"_s, u"Super Rare"_s}),
                   text(u"collector_number"_s), text(u"cmc"_s)}},
        {.id = 44,
         .gameId = 4,
         .name = u"Crown Duel Singles"_s,
         .editable =
             madeCardProperties(oldCondition(), u"yugioh_language"_s, fewLanguages, {boolean(u"first_edition"_s)}),
         .fixed = {text(u"yugioh_rarity"_s, {u"Common"_s, u"Rare"_s, u"Super Rare"_s, u"Ultra Rare"_s}),
                   text(u"collector_number"_s), boolean(u"tournament_legal"_s)}},
        {.id = 54,
         .gameId = 4,
         .name = u"Crown Duel Booster Boxes"_s,
         .editable = {text(u"yugioh_language"_s, fewLanguages), boolean(u"sealed"_s), boolean(u"first_edition"_s)}},
        {.id = 73,
         .gameId = 5,
         .name = u"Pocketfolk Singles"_s,
         .editable = madeCardProperties(condition(), u"pokemon_language"_s, fewLanguages,
                                        {boolean(u"first_edition"_s), boolean(u"pokemon_reverse"_s)}),
         .fixed = {text(u"pokemon_rarity"_s, {u"Common"_s, u"Uncommon"_s, u"Rare"_s, u"Ultra Rare"_s}),
                   text(u"collector_number"_s), text(u"pokemon_attack"_s)}},
        {.id = 80,
         .gameId = 6,
         .name = u"Blood and Banner Single Card"_s,
         .editable = madeCardProperties(condition(), u"fab_language"_s, {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s},
                                        {boolean(u"fab_foil"_s), boolean(u"first_edition"_s)}),
         .fixed = {text(u"fab_rarity"_s, {u"Common"_s, u"Rare"_s, u"Majestic"_s, u"Legendary"_s}),
                   text(u"collector_number"_s), text(u"cmc"_s), text(u"pitch_value"_s, {u"n/a"_s, u"1"_s, u"2"_s}),
                   boolean(u"tournament_legal"_s)}},
    };
}

QString asText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace

const QList<Category> &categories()
{
    static const QList<Category> all = madeCategories();
    return all;
}

const Category *categoryById(int id)
{
    const auto found =
        std::find_if(categories().begin(), categories().end(), [id](const Category &one) { return one.id == id; });
    return found == categories().end() ? nullptr : &*found;
}

QJsonValue propertyValue(const Property &property, const QString &value)
{
    return property.type == PropertyType::Boolean ? QJsonValue(value == "true"_L1) : QJsonValue(value);
}

QJsonObject categoryPropertyJson(const Property &property)
{
    QJsonArray possible;
    for (const QString &value : property.possible)
        possible.append(propertyValue(property, value));
    return {{u"name"_s, property.name},
            {u"type"_s, property.type == PropertyType::Boolean ? u"boolean"_s : u"string"_s},
            {u"possible_values"_s, possible}};
}

QJsonObject propertyJson(const Property &property)
{
    QJsonObject object = categoryPropertyJson(property);
    object.insert(u"default_value"_s, property.defaultValue);
    return object;
}

JudgedProperties judgeProperties(const QList<Property> &editable, const QJsonObject &asked, const QJsonObject &current)
{
    JudgedProperties judged;
    const auto object = [&judged](const QString &name, const QString &sentence) {
        judged.objections.append(sentence);
        judged.byName.insert(name, QJsonArray{sentence});
    };
    for (const Property &property : editable) {
        const QJsonValue usual = propertyValue(property, property.defaultValue);
        QJsonValue value = current.value(property.name);
        if (asked.contains(property.name)) {
            const QString text = asText(asked.value(property.name));
            const bool isAllowed = property.possible.isEmpty() || property.possible.contains(text);
            value = isAllowed ? propertyValue(property, text) : usual;
            if (!isAllowed)
                object(property.name, u"Not allowed value %1 for %2 has been ignored"_s.arg(text, property.name));
        }
        judged.values.insert(property.name, value.isUndefined() ? usual : value);
    }
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        if (!judged.values.contains(it.key()))
            object(it.key(), u"Read only property %1 has been ignored"_s.arg(it.key()));
    }
    return judged;
}

} // namespace evenstock::sandbox::cardtrader
