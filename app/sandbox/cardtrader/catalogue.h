// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/properties.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace evenstock::sandbox::cardtrader {

struct Game {
    int id = 0;
    QString displayName = {};
    QString name = {};
};

struct Expansion {
    qint64 id = 0;
    int gameId = 0;
    QString code = {};
    QString name = {};
};

enum class Rarity { Common, Uncommon, Rare, Mythic };

// A thing that can be sold, of which each seller lists copies.
struct Blueprint {
    qint64 index = 0; // position in the catalogue; id = firstBlueprintId + index
    qint64 id = 0;
    QString name = {};
    QString version = {}; // null, "" and a text all occur
    const Category *category = nullptr;
    std::optional<Expansion> expansion = {}; // accessories have none
    Rarity rarity = Rarity::Common;
    QString number = {}; // collector number; empty for sealed products and accessories
    QJsonObject fixed = {};
    QList<Property> editable = {}; // of the category, some narrowed: a card printed only in foil
    bool isSealed() const { return number.isEmpty(); }
};

// The marketplace's own catalogue: invented games, expansions and cards. Nothing is kept in memory; everything is made
// from the seed when it is asked for. Pure; thread-safe.
class Catalogue
{
public:
    static constexpr qint64 accessories = 8; // without expansion, first in the catalogue
    static constexpr qint64 perExpansion = 250;
    static constexpr qint64 firstBlueprintId = 310'000;
    static constexpr qint64 firstExpansionId = 4'200;

    Catalogue(std::uint64_t seed, qint64 expansions);

    qint64 expansionCount() const { return m_expansions; }
    qint64 blueprintCount() const { return accessories + m_expansions * perExpansion; }

    static const QList<Game> &games();
    Expansion expansion(qint64 index) const; // index 0 … expansionCount()-1
    std::optional<qint64> expansionIndex(qint64 id) const;
    // Index of the expansion a blueprint belongs to; -1 for accessories.
    static qint64 expansionIndexOf(qint64 blueprint);
    Blueprint blueprint(qint64 index) const; // index 0 … blueprintCount()-1
    std::optional<qint64> blueprintIndex(qint64 id) const;
    // Of the card with this number in an expansion, both as the shop owner says them: (0, 138).
    static qint64 cardIndex(qint64 expansion, qint64 number);

private:
    Blueprint accessory(qint64 index) const;
    QString cardName(qint64 expansion, qint64 place) const;
    void describeCard(Blueprint &made, qint64 place) const;
    void describeSealed(Blueprint &made, qint64 place) const;

    std::uint64_t m_seed;
    qint64 m_expansions;
};

QJsonObject blueprintJson(const Blueprint &blueprint, std::uint64_t seed);
QJsonObject expansionJson(const Expansion &expansion);

} // namespace evenstock::sandbox::cardtrader
