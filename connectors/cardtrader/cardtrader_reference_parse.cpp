// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_reference_parse.h"

#include "connectors/api/json_read.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

Result<QJsonArray> listOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject() && document.object().value("array"_L1).isArray())
        return document.object().value("array"_L1).toArray();
    return parseJsonArray(body);
}

QString idOf(const QJsonObject &row, const QString &key)
{
    return readId(row, key, {}).valueOr({});
}

} // namespace

Result<QList<wire::Game>> parseGames(const QByteArray &body)
{
    TRY_ASSIGN(const QJsonArray rows, listOf(body));
    QList<wire::Game> games;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString display = row.value("display_name"_L1).toString();
        wire::Game game{idOf(row, u"id"_s), display.isEmpty() ? row.value("name"_L1).toString() : display};
        if (!game.id.isEmpty() && !game.name.isEmpty())
            games.append(std::move(game));
    }
    return games;
}

Result<QList<wire::Category>> parseCategories(const QByteArray &body)
{
    TRY_ASSIGN(const QJsonArray rows, listOf(body));
    QList<wire::Category> categories;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        wire::Category category{idOf(row, u"id"_s), idOf(row, u"game_id"_s), row.value("name"_L1).toString()};
        if (!category.id.isEmpty() && !category.name.isEmpty())
            categories.append(std::move(category));
    }
    return categories;
}

Result<QList<wire::Expansion>> parseExpansions(const QByteArray &body)
{
    TRY_ASSIGN(const QJsonArray rows, listOf(body));
    QList<wire::Expansion> expansions;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const auto id = readInteger(row, u"id"_s);
        if (id && *id > 0)
            expansions.append({*id, row.value("code"_L1).toString(), row.value("name"_L1).toString()});
    }
    const auto byId = [](const wire::Expansion &a, const wire::Expansion &b) { return a.id < b.id; };
    const auto sameId = [](const wire::Expansion &a, const wire::Expansion &b) { return a.id == b.id; };
    std::stable_sort(expansions.begin(), expansions.end(), byId);
    expansions.erase(std::unique(expansions.begin(), expansions.end(), sameId), expansions.end());
    return expansions;
}

Result<wire::Blueprint> parseBlueprint(const QJsonObject &row)
{
    wire::Blueprint blueprint;
    TRY_ASSIGN(blueprint.id, readId(row, u"id"_s));
    TRY_ASSIGN(blueprint.name, readText(row, u"name"_s));
    TRY_ASSIGN(blueprint.expansionId, readId(row, u"expansion_id"_s, {}));
    TRY_ASSIGN(blueprint.editable, readArray(row, u"editable_properties"_s));
    for (const char *key : {"tcg_player_id", "tcgplayer_id"}) {
        if (const QString id = idOf(row, QLatin1String(key)); blueprint.tcgPlayerId.isEmpty())
            blueprint.tcgPlayerId = id;
    }
    QSet<QString> seen;
    const auto add = [&](const QJsonValue &value) {
        const QString id = idOf({{u"id"_s, value}}, u"id"_s);
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            blueprint.cardMarketIds.append(id);
        }
    };
    for (const char *key : {"card_market_ids", "card_market_id", "cardmarket_id", "cardmarket_ids"}) {
        const QJsonValue value = row.value(QLatin1String(key));
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                add(one);
        } else {
            add(value);
        }
    }
    return blueprint;
}

QJsonArray categoryTree(const QList<wire::Game> &games, const QList<wire::Category> &categories)
{
    QJsonArray tree;
    QSet<QString> known;
    for (const wire::Game &game : games) {
        const QString id = u"game:"_s + game.id;
        if (known.contains(id))
            continue;
        known.insert(id);
        tree.append(QJsonObject{{u"id"_s, id}, {u"parent"_s, QString()}, {u"name"_s, game.name}});
    }
    for (const wire::Category &category : categories) {
        if (known.contains(category.id))
            continue;
        known.insert(category.id);
        const QString parent = u"game:"_s + category.gameId;
        tree.append(QJsonObject{{u"id"_s, category.id},
                                {u"parent"_s, known.contains(parent) ? parent : QString()},
                                {u"name"_s, category.name}});
    }
    return tree;
}

} // namespace evenstock::cardtrader
