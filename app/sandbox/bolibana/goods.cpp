// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bolibana/goods.h"

#include "app/sandbox/random.h"

#include <algorithm>
#include <array>

namespace evenstock::sandbox::bolibana {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs dayMs = 24LL * 3600 * 1000;
constexpr qint64 orphanParent = 900; // in no list

constexpr std::array<QStringView, 5> topNames{u"Épicerie", u"Boissons", u"Frais", u"Maison", u"Téléphonie"};
constexpr std::array<QStringView, 10> middleNames{u"Céréales", u"Conserves", u"Jus",    u"Thés « fins »", u"Viandes",
                                                  u"Laitages", u"Entretien", u"Lampes", u"Chargeurs",     u"Housses"};
constexpr std::array<QStringView, 12> things{u"Riz",   u"Mil",   u"Sucre",   u"Thé",  u"Savon",   u"Huile",
                                             u"Lampe", u"Câble", u"Poisson", u"Lait", u"Biscuit", u"Chargeur"};
constexpr std::array<QStringView, 6> kinds{u"parfumé", u"du marché", u"n° 1", u"familial", u"de Ségou", u"extra"};
constexpr std::array<QStringView, 5> brands{u"Sahel", u"Dioma & Fils", u"Kénié", u"", u""};

// 25 in three levels: one whose parent is missing, one below a parent that is switched off.
QList<Category> invented(qint64 firstId)
{
    QList<Category> made;
    qint64 id = firstId;
    for (std::size_t i = 0; i < topNames.size(); ++i)
        made.append(
            {.id = id++, .name = topNames[i].toString(), .order = int(i) + 1, .isActive = i + 1 < topNames.size()});
    for (std::size_t i = 0; i < middleNames.size(); ++i)
        made.append({.id = id++,
                     .name = middleNames[i].toString(),
                     .parent = firstId + qint64(i) / 2,
                     .level = 1,
                     .order = int(i) + 1});
    for (int i = 0; i < 10; ++i)
        made.append({.id = id++,
                     .name = u"Rayon %1"_s.arg(i + 1),
                     .parent = i == 9 ? orphanParent : firstId + qint64(topNames.size()) + i,
                     .level = 2,
                     .order = i + 1});
    return made;
}

Good chanceGood(qint64 id, const QList<Category> &categories, Random &random, UtcMs start)
{
    Good good;
    good.id = id;
    good.name = u"%1 %2 %3"_s.arg(random.pick(std::span(things)), random.pick(std::span(kinds))).arg(id);
    good.code = QString::number(10'000 + id);
    good.description = u"Article %1, vendu à la boutique."_s.arg(id);
    good.priceHundredths = random.between(1, 800) * 50 * 100;
    good.quantityMilli = random.between(0, 90) * 1000;
    good.category = categories.at(random.below(categories.size())).id;
    good.brand = random.pick(std::span(brands)).toString();
    if (random.chance(0.4))
        good.barcodes = {u"61%1"_s.arg(id, 11, 10, QChar(u'0'))};
    if (random.chance(0.5))
        good.picture = u"https://s3.example.invalid/boli/site/%1.jpg"_s.arg(id);
    good.updatedAt = start - random.between(1, 60) * dayMs - id;
    return good;
}

// The first ten: one of every kind that a client stumbles over.
void makeOdd(Good &good, qsizetype place, UtcMs start)
{
    switch (place) {
    case 0: // three quarters of a kilogram
        good.weightUnit = u"kg"_s;
        good.quantityMilli = 750;
        break;
    case 1: // a price per gram that is no whole franc
        good.weightUnit = u"g"_s;
        good.quantityMilli = 6'636'000;
        good.priceHundredths = 1250;
        break;
    case 2:
        good.quantityMilli = -3000;
        break;
    case 3: // keys that vanish
        good.category = 0;
        good.brand.clear();
        good.description.clear();
        break;
    case 4:
        good.isActive = false;
        break;
    case 5:
        good.code = u"00"_s + good.code;
        break;
    case 6:
        good.barcodes = {u"6100000000066"_s, u"6100000000067"_s};
        break;
    case 7:
        good.promoHundredths = good.priceHundredths * 8 / 10 / 100 * 100;
        good.promoUntil = start + 10 * dayMs;
        break;
    case 8:
        good.isInShop = false;
        break;
    case 9:
        good.name = u"Produit <b>spécial</b> & \"guillemets\""_s;
        good.description = u"Ligne 1\r\nLigne 2\t<script>x</script>"_s;
        break;
    default:
        break;
    }
}

} // namespace

Goods::Goods(std::uint64_t seed, qint64 siteId, qint64 firstId, int count, UtcMs start)
    : m_categories(invented(siteId * 100))
{
    m_goods.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Random random(seed, "boli-goods", static_cast<std::uint64_t>(firstId + i));
        Good good = chanceGood(firstId + i, m_categories, random, start);
        makeOdd(good, i, start);
        m_goods.push_back(good);
    }
}

const Category *Goods::category(qint64 id) const
{
    const auto found =
        std::find_if(m_categories.begin(), m_categories.end(), [id](const Category &one) { return one.id == id; });
    return found == m_categories.end() ? nullptr : &*found;
}

const Good *Goods::find(qint64 id) const
{
    const auto found = std::lower_bound(m_goods.begin(), m_goods.end(), id,
                                        [](const Good &good, qint64 wanted) { return good.id < wanted; });
    return found != m_goods.end() && found->id == id ? &*found : nullptr;
}

const Good *Goods::withCode(const QString &code) const
{
    const auto found =
        std::find_if(m_goods.begin(), m_goods.end(), [&code](const Good &good) { return good.code == code; });
    return found == m_goods.end() ? nullptr : &*found;
}

std::vector<const Good *> Goods::newestFirst() const
{
    std::vector<const Good *> sorted;
    sorted.reserve(m_goods.size());
    for (const Good &good : m_goods)
        sorted.push_back(&good);
    std::sort(sorted.begin(), sorted.end(), [](const Good *a, const Good *b) {
        return a->updatedAt != b->updatedAt ? a->updatedAt > b->updatedAt : a->id > b->id;
    });
    return sorted;
}

void Goods::change(const Good &good, UtcMs now)
{
    for (Good &one : m_goods) {
        if (one.id == good.id) {
            one = good;
            one.updatedAt = now;
        }
    }
}

void Goods::add(Good good, UtcMs now)
{
    good.id = m_goods.empty() ? 1 : m_goods.back().id + 1;
    good.updatedAt = now;
    m_goods.push_back(good);
}

bool Goods::remove(qint64 id)
{
    return std::erase_if(m_goods, [id](const Good &good) { return good.id == id; }) > 0;
}

void Goods::touchLast(UtcMs now)
{
    if (m_goods.empty())
        return;
    const Good last = *newestFirst().back();
    change(last, now);
}

} // namespace evenstock::sandbox::bolibana
