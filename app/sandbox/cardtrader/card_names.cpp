// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/card_names.h"

#include "app/sandbox/random.h"

#include <QStringList>

#include <array>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array firstHalves{
    "Emberwing"_L1,   "Tidecaller"_L1,   "Saltmarsh"_L1,  "Ashen"_L1,       "Glasswing"_L1,   "Hollowroot"_L1,
    "Moonfen"_L1,     "Ironbriar"_L1,    "Duskwater"_L1,  "Thornquay"_L1,   "Sunmoor"_L1,     "Rimeferry"_L1,
    "Cinderpath"_L1,  "Lanternlit"_L1,   "Stormquill"_L1, "Mossback"_L1,    "Gravewillow"_L1, "Brightkiln"_L1,
    "Nightharrow"_L1, "Cloudspindle"_L1, "Runebark"_L1,   "Stillpool"_L1,   "Goldthread"_L1,  "Wraithloom"_L1,
    "Copperleaf"_L1,  "Silvertarn"_L1,   "Dawnmire"_L1,   "Bramblehold"_L1, "Starkettle"_L1,  "Foxglade"_L1,
    "Ravenspool"_L1};
constexpr std::array secondHalves{
    "Drake"_L1,    "Abbess"_L1,     "Lookout"_L1,    "Courier"_L1,    "Oracle"_L1,   "Warden"_L1,      "Piper"_L1,
    "Ferryman"_L1, "Lampwright"_L1, "Herald"_L1,     "Apothecary"_L1, "Sentinel"_L1, "Falconer"_L1,    "Weaver"_L1,
    "Mason"_L1,    "Hermit"_L1,     "Reaver"_L1,     "Stag"_L1,       "Serpent"_L1,  "Golem"_L1,       "Moth"_L1,
    "Heron"_L1,    "Vixen"_L1,      "Bellringer"_L1, "Archivist"_L1,  "Pilgrim"_L1,  "Sapper"_L1,      "Minstrel"_L1,
    "Duelist"_L1,  "Mapmaker"_L1,   "Gatekeeper"_L1, "Beekeeper"_L1,  "Tinker"_L1,   "Stonecutter"_L1, "Windmill"_L1,
    "Causeway"_L1, "Orchard"_L1};
constexpr std::array adjectives{"Sunken"_L1,  "Gilded"_L1,   "Wandering"_L1, "Shattered"_L1, "Silent"_L1,
                                "Burning"_L1, "Quiet"_L1,    "Crystal"_L1,   "Autumn"_L1,    "Midnight"_L1,
                                "Hidden"_L1,  "Iron"_L1,     "Verdant"_L1,   "Scarlet"_L1,   "Frozen"_L1,
                                "Painted"_L1, "Hallowed"_L1, "Restless"_L1,  "Amber"_L1};
constexpr std::array nouns{"Harbours"_L1, "Orchards"_L1,  "Citadels"_L1,  "Marches"_L1,   "Lanterns"_L1, "Isles"_L1,
                           "Crowns"_L1,   "Gardens"_L1,   "Causeways"_L1, "Steppes"_L1,   "Archives"_L1, "Beacons"_L1,
                           "Canals"_L1,   "Foundries"_L1, "Meadows"_L1,   "Vaults"_L1,    "Reefs"_L1,    "Summits"_L1,
                           "Moors"_L1,    "Ferries"_L1,   "Kilns"_L1,     "Windmills"_L1, "Bridges"_L1};

// Walks all pairs in a scattered order, each once: the step shares no factor with the number of pairs.
template <std::size_t A, std::size_t B>
QString pairOf(const std::array<QLatin1String, A> &first, const std::array<QLatin1String, B> &second,
               std::uint64_t place)
{
    static_assert(A % 13 != 0 && B % 13 != 0 && A % 29 != 0 && B % 29 != 0);
    const std::uint64_t scattered = place * 377 % (A * B);
    return first[scattered % A] + u' ' + second[scattered / A];
}

std::uint64_t start(std::uint64_t seed, QByteArrayView stream, qint64 index)
{
    return Random(seed, stream, static_cast<std::uint64_t>(index)).next() % 100'000;
}

} // namespace

QString expansionName(qint64 index, std::uint64_t seed)
{
    if (index == 0)
        return u"Embers of the Kiln Road"_s;
    if (index == 1)
        return u"Tides of Saltmarsh"_s;
    constexpr qint64 pairs = adjectives.size() * nouns.size();
    const auto place = start(seed, "expansions", 0) + static_cast<std::uint64_t>(index);
    const QString name = pairOf(adjectives, nouns, place);
    return index < pairs ? name : u"%1 %2"_s.arg(name).arg(index / pairs + 1);
}

QString expansionCode(qint64 index, std::uint64_t seed)
{
    if (index < 2)
        return index == 0 ? u"emb"_s : u"tid"_s;
    const QStringList words = expansionName(index, seed).toLower().split(u' ');
    return words[0].left(1) + words[1].left(1) + QString::number(index, 36);
}

QString knownCardName(qint64 expansion, qint64 number)
{
    if (expansion == 0) {
        switch (number) {
        case 7:
            return u"Ashen Courier"_s;
        case 138:
            return u"Emberwing Drake"_s;
        case 212:
            return u"Glasswing Oracle"_s;
        default:
            return {};
        }
    }
    if (expansion == 1 && number == 44)
        return u"Tidecaller Abbess"_s;
    return expansion == 1 && number == 101 ? u"Saltmarsh Lookout"_s : QString();
}

QString inventedCardName(qint64 expansion, qint64 place, std::uint64_t seed)
{
    return pairOf(firstHalves, secondHalves, start(seed, "cards", expansion) + static_cast<std::uint64_t>(place));
}

} // namespace evenstock::sandbox::cardtrader
