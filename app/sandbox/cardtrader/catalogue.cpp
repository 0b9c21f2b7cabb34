// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/catalogue.h"

#include "app/sandbox/cardtrader/card_names.h"
#include "app/sandbox/random.h"

#include <array>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 singles = 236; // of the 250 things in an expansion of the first game; then tokens, then sealed
constexpr qint64 tokens = 8;

int gameOfExpansion(qint64 index)
{
    constexpr int games[]{1, 1, 1, 5, 1, 4, 1, 6, 1, 3};
    return games[index % 10];
}

int singlesCategory(int game)
{
    switch (game) {
    case 3:
        return 29;
    case 4:
        return 44;
    case 5:
        return 73;
    case 6:
        return 80;
    default:
        return 1;
    }
}

int categoryOfPlace(int game, qint64 place)
{
    if (game == 1 && place >= singles)
        return place < singles + tokens ? 2 : 4;
    return game == 4 && place >= singles + tokens ? 54 : singlesCategory(game);
}

Rarity rarityOf(qint64 place)
{
    const qint64 tenth = place % 10;
    if (tenth < 5)
        return Rarity::Common;
    if (tenth < 8)
        return Rarity::Uncommon;
    return place % 40 == 19 ? Rarity::Mythic : Rarity::Rare;
}

// A few cards exist only plain, a few only in foil: then the attribute is not editable, or has one possible value.
void narrowFoil(QList<Property> &editable, QJsonObject &fixed, Random &random)
{
    for (qsizetype i = 0; i < editable.size(); ++i) {
        Property &property = editable[i];
        if (property.type != PropertyType::Boolean || !property.name.endsWith("_foil"_L1))
            continue;
        const qint64 kind = random.below(20);
        if (kind == 0) {
            fixed.insert(property.name, false);
            editable.removeAt(i);
        } else if (kind == 1) {
            property.possible = QStringList{u"true"_s};
            property.defaultValue = u"true"_s;
        }
        return;
    }
}

} // namespace

Catalogue::Catalogue(std::uint64_t seed, qint64 expansions)
    : m_seed(seed)
    , m_expansions(expansions)
{
}

const QList<Game> &Catalogue::games()
{
    // The ids are the marketplace's; the games behind them are invented here.
    static const QList<Game> all{{1, u"Aetherlands: the Card Game"_s, u"Aetherlands"_s},
                                 {3, u"Stonewill"_s, u"Stonewill"_s},
                                 {4, u"Crown Duel!"_s, u"Crown Duel!"_s},
                                 {5, u"Pocketfolk"_s, u"Pocketfolk"_s},
                                 {6, u"Blood and Banner"_s, u"Blood and Banner"_s}};
    return all;
}

Expansion Catalogue::expansion(qint64 index) const
{
    return {.id = firstExpansionId + index * 3,
            .gameId = gameOfExpansion(index),
            .code = expansionCode(index, m_seed),
            .name = expansionName(index, m_seed)};
}

std::optional<qint64> Catalogue::expansionIndex(qint64 id) const
{
    const qint64 index = (id - firstExpansionId) / 3;
    if (id < firstExpansionId || index >= m_expansions || firstExpansionId + index * 3 != id)
        return {};
    return index;
}

qint64 Catalogue::expansionIndexOf(qint64 blueprint)
{
    return blueprint < accessories ? -1 : (blueprint - accessories) / perExpansion;
}

std::optional<qint64> Catalogue::blueprintIndex(qint64 id) const
{
    const qint64 index = id - firstBlueprintId;
    if (index < 0 || index >= blueprintCount())
        return {};
    return index;
}

qint64 Catalogue::cardIndex(qint64 expansion, qint64 number)
{
    return accessories + expansion * perExpansion + number - 1;
}

Blueprint Catalogue::accessory(qint64 index) const
{
    constexpr std::array kinds{u"Sleeves 63 × 88, 100", u"Sleeves 59 × 87, 50", u"Deck case, cork",
                               u"Card binder, linen",   u"Top loaders, 25",     u"Playmat tube, felt",
                               u"Dice tray, oak",       u"Counter set, brass"};
    Blueprint made{.index = index, .id = firstBlueprintId + index, .category = categoryById(20)};
    made.name = QString::fromUtf16(kinds[static_cast<std::size_t>(index)]);
    made.version = u""_s;
    made.editable = made.category->editable;
    made.fixed.insert(u"capacity"_s, QString::number(25 * (index + 1)));
    return made;
}

QString Catalogue::cardName(qint64 expansion, qint64 place) const
{
    const QString known = knownCardName(expansion, place + 1);
    return known.isEmpty() ? inventedCardName(expansion, place, m_seed) : known;
}

Blueprint Catalogue::blueprint(qint64 index) const
{
    if (index < accessories)
        return accessory(index);
    const qint64 place = (index - accessories) % perExpansion;
    Blueprint made{.index = index, .id = firstBlueprintId + index, .expansion = expansion(expansionIndexOf(index))};
    made.category = categoryById(categoryOfPlace(made.expansion->gameId, place));
    made.editable = made.category->editable;
    if (made.category->id == 4 || made.category->id == 54)
        describeSealed(made, place);
    else
        describeCard(made, place);
    return made;
}

void Catalogue::describeCard(Blueprint &made, qint64 place) const
{
    Random random(m_seed, "blueprint", static_cast<std::uint64_t>(made.index));
    const qint64 expansion = expansionIndexOf(made.index);
    const bool isKnown = !knownCardName(expansion, place + 1).isEmpty();
    made.name = cardName(expansion, place);
    made.rarity = isKnown && place != 100 ? Rarity::Rare : rarityOf(place); // the cheap one is number 101
    made.number = u"%1"_s.arg(place + 1, 3, 10, QChar(u'0'));
    if (random.chance(0.04))
        made.version = u"Full art"_s;
    else if (random.chance(0.5))
        made.version = u""_s;
    for (const Property &property : made.category->fixed) {
        if (property.name == "collector_number"_L1)
            made.fixed.insert(property.name, made.number);
        else if (property.name.endsWith("_rarity"_L1))
            made.fixed.insert(property.name, property.possible.value(static_cast<int>(made.rarity)));
        else if (property.type == PropertyType::Boolean)
            made.fixed.insert(property.name, true);
        else if (property.name == "cmc"_L1)
            made.fixed.insert(property.name, QString::number(random.below(8))); // a number, sent as text
        else if (!property.possible.isEmpty())
            made.fixed.insert(property.name, property.possible.value(static_cast<int>(random.below(3))));
        else
            made.fixed.insert(property.name, u"WUBRG"_s.mid(random.below(5), 1));
    }
    if (!isKnown)
        narrowFoil(made.editable, made.fixed, random);
}

void Catalogue::describeSealed(Blueprint &made, qint64 place) const
{
    constexpr std::array kinds{u"Booster Box", u"Booster", u"Bundle", u"Starter Deck", u"Prerelease Kit", u"Gift Box"};
    const auto kind = static_cast<std::size_t>((place - singles - tokens) % static_cast<qint64>(kinds.size()));
    made.name = made.expansion->name + u' ' + QString::fromUtf16(kinds[kind]);
    made.rarity = kind == 0 ? Rarity::Mythic : Rarity::Rare;
}

QJsonObject expansionJson(const Expansion &expansion)
{
    return {{u"id"_s, expansion.id},
            {u"game_id"_s, expansion.gameId},
            {u"code"_s, expansion.code},
            {u"name"_s, expansion.name}};
}

QJsonObject blueprintJson(const Blueprint &blueprint, std::uint64_t seed)
{
    Random random(seed, "blueprint-links", static_cast<std::uint64_t>(blueprint.index));
    QJsonArray editable;
    for (const Property &property : blueprint.editable)
        editable.append(propertyJson(property));
    const QString picture = u"/uploads/blueprints/image/%1/"_s.arg(blueprint.id);
    const auto sized = [&picture](const QString &size) {
        return QJsonObject{{u"url"_s, QString(picture + size + "_card.jpg"_L1)}};
    };
    const bool hasPicture = random.chance(0.95);
    const bool isMapped = random.chance(0.9);
    QJsonObject image{{u"url"_s, QString(picture + "card.jpg"_L1)},
                      {u"show"_s, sized(u"show"_s)},
                      {u"preview"_s, sized(u"preview"_s)},
                      {u"social"_s, sized(u"social"_s)}};
    return {{u"id"_s, blueprint.id},
            {u"name"_s, blueprint.name},
            {u"version"_s, blueprint.version.isNull() ? QJsonValue() : QJsonValue(blueprint.version)},
            {u"game_id"_s, blueprint.category->gameId},
            {u"category_id"_s, blueprint.category->id},
            {u"expansion_id"_s, blueprint.expansion ? QJsonValue(blueprint.expansion->id) : QJsonValue()},
            {u"fixed_properties"_s, blueprint.fixed},
            {u"editable_properties"_s, editable},
            {u"card_market_ids"_s, isMapped ? QJsonArray{700'000 + blueprint.index} : QJsonArray()},
            {u"tcg_player_id"_s, isMapped ? QJsonValue(500'000 + blueprint.index) : QJsonValue()},
            {u"scryfall_id"_s, isMapped && blueprint.category->id == 1 ? QJsonValue(random.uuid()) : QJsonValue()},
            {u"image_url"_s, QString("https://cards.example.com"_L1 + picture + "preview_card.jpg"_L1)},
            {u"image"_s, hasPicture ? QJsonValue(image) : QJsonValue()},
            {u"back_image"_s, QJsonValue()}};
}

} // namespace evenstock::sandbox::cardtrader
