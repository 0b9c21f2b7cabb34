// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/assortment.h"

#include "app/sandbox/cardtrader/instructive_products.h"
#include "app/sandbox/cardtrader/product_chance.h"
#include "app/sandbox/random.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace evenstock::sandbox::cardtrader {

namespace {

constexpr qint64 firstProductId = 450'000'000;
constexpr qint64 idsPerSeller = 50'000'000;
constexpr qint64 idStride = 3; // ids have gaps, as where many sellers list

} // namespace

Assortment::Assortment(const Catalogue &catalogue, Seller seller, qint64 products)
    : m_catalogue(catalogue)
    , m_seller(std::move(seller))
    , m_count(products)
    , m_firstId(firstProductId + m_seller.number * idsPerSeller)
    , m_step(1)
    , m_offset(0)
    , m_instructive(instructiveProducts(catalogue).first(std::min<qint64>(products, instructiveCount)))
{
    // Walks the catalogue in a scattered order, each blueprint once.
    const qint64 blueprints = m_catalogue.blueprintCount();
    Random random(m_seller.seed, m_seller.name + "-assortment");
    m_offset = random.below(blueprints);
    m_step = blueprints * 5 / 13 + random.below(blueprints / 4);
    while (std::gcd(m_step, blueprints) != 1)
        ++m_step;
    qint64 generated = 0;
    for (qint64 place = 0; generated < m_count - m_instructive.size(); ++place) {
        m_firstOfPlace.push_back(static_cast<std::uint32_t>(generated));
        generated += variantsAt(place);
    }
    m_firstOfPlace.push_back(static_cast<std::uint32_t>(generated));
    for (qsizetype i = 0; i < m_instructive.size(); ++i)
        m_instructive[i].id = idAt(i);
}

qint64 Assortment::idAt(qint64 index) const
{
    const auto gap = Random(m_seller.seed, m_seller.name + "-id", static_cast<std::uint64_t>(index)).below(idStride);
    return m_firstId + index * idStride + gap;
}

std::optional<qint64> Assortment::indexOf(qint64 id) const
{
    const qint64 index = (id - m_firstId) / idStride;
    if (id < m_firstId || index >= m_count || idAt(index) != id)
        return {};
    return index;
}

qint64 Assortment::firstIndexAfter(qint64 id) const
{
    if (id < m_firstId)
        return 0;
    const qint64 index = std::min((id - m_firstId) / idStride, m_count);
    return index < m_count && idAt(index) <= id ? index + 1 : index;
}

qint64 Assortment::blueprintOfPlace(qint64 place) const
{
    return (place * m_step + m_offset) % m_catalogue.blueprintCount();
}

qint64 Assortment::placeOfBlueprint(qint64 blueprint) const
{
    // The inverse of the step by Euclid's extended algorithm.
    const qint64 modulus = m_catalogue.blueprintCount();
    qint64 a = m_step % modulus;
    qint64 b = modulus;
    qint64 x = 1;
    qint64 y = 0;
    while (b != 0) {
        const qint64 quotient = a / b;
        a = std::exchange(b, a % b);
        x = std::exchange(y, x - quotient * y);
    }
    const qint64 inverse = (x % modulus + modulus) % modulus;
    return (blueprint - m_offset + modulus) % modulus * inverse % modulus;
}

qint64 Assortment::variantsAt(qint64 place) const
{
    const qint64 blueprint = blueprintOfPlace(place % m_catalogue.blueprintCount());
    const bool isInstructive = std::any_of(m_instructive.begin(), m_instructive.end(),
                                           [blueprint](const Product &one) { return one.blueprint == blueprint; });
    return isInstructive
               ? 0
               : Random(m_seller.seed, m_seller.name + "-variants", static_cast<std::uint64_t>(place)).between(1, 3);
}

qint64 Assortment::blueprintAt(qint64 index) const
{
    if (index < m_instructive.size())
        return m_instructive[index].blueprint;
    const auto wanted = static_cast<std::uint32_t>(index - m_instructive.size());
    const auto next = std::upper_bound(m_firstOfPlace.begin(), m_firstOfPlace.end(), wanted);
    return blueprintOfPlace(std::distance(m_firstOfPlace.begin(), next) - 1);
}

QList<qint64> Assortment::indexesOf(qint64 blueprint) const
{
    QList<qint64> indexes;
    for (qsizetype i = 0; i < m_instructive.size(); ++i) {
        if (m_instructive[i].blueprint == blueprint)
            indexes.append(i);
    }
    const auto place = static_cast<std::size_t>(placeOfBlueprint(blueprint));
    if (place + 1 < m_firstOfPlace.size()) {
        for (qint64 i = m_firstOfPlace[place]; i < m_firstOfPlace[place + 1]; ++i) {
            if (i + m_instructive.size() < m_count) // the last card may have more variants than were asked for
                indexes.append(i + m_instructive.size());
        }
    }
    return indexes;
}

Product Assortment::at(qint64 index) const
{
    return index < m_instructive.size() ? m_instructive[index] : generated(index);
}

Product Assortment::generated(qint64 index) const
{
    const auto wanted = static_cast<std::uint32_t>(index - m_instructive.size());
    const auto next = std::upper_bound(m_firstOfPlace.begin(), m_firstOfPlace.end(), wanted);
    const qint64 variant = wanted - *std::prev(next);
    const Blueprint blueprint =
        m_catalogue.blueprint(blueprintOfPlace(std::distance(m_firstOfPlace.begin(), next) - 1));
    Random random(m_seller.seed, m_seller.name + "-product", static_cast<std::uint64_t>(index));
    Product product = chanceProduct(blueprint, variant, random);
    product.id = idAt(index);
    return product;
}

} // namespace evenstock::sandbox::cardtrader
