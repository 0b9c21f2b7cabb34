// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>

// CardTrader's reference data: games, categories, expansions, blueprints. Pure functions; thread-safe.
namespace evenstock::cardtrader {

namespace wire {

struct Game {
    QString id = {};
    QString name = {}; // display_name where there is one
};

struct Category {
    QString id = {};
    QString gameId = {};
    QString name = {};
};

struct Expansion {
    std::int64_t id = 0;
    QString code = {};
    QString name = {};
};

// The sellable thing a product is one copy of.
struct Blueprint {
    QString id = {};
    QString name = {};
    QString expansionId = {};       // empty: belongs to none
    QJsonArray editable = {};       // [{"name","type","default_value","possible_values"}]
    QStringList cardMarketIds = {}; // spelled in four ways over the years
    QString tcgPlayerId = {};
};

} // namespace wire

// A bare array, or wrapped as {"array":[…]}. Rows without id or name are left out.
Result<QList<wire::Game>> parseGames(const QByteArray &body);
Result<QList<wire::Category>> parseCategories(const QByteArray &body);
Result<QList<wire::Expansion>> parseExpansions(const QByteArray &body); // ascending by id
Result<wire::Blueprint> parseBlueprint(const QJsonObject &row);

// The category tree: games on top (their ids as "game:1"), rows {id, parent, name}.
QJsonArray categoryTree(const QList<wire::Game> &games, const QList<wire::Category> &categories);

} // namespace evenstock::cardtrader
