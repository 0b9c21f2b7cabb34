// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/product.h"
#include "app/sandbox/cardtrader/seller.h"

#include <optional>
#include <vector>

namespace evenstock::sandbox::cardtrader {

// What a seller has listed at the start: a few instructive products (see instructiveProducts), then generated ones.
// Each is made when it is asked for, so that 200,000 of them cost four bytes a card. Pure after construction.
class Assortment
{
public:
    Assortment(const Catalogue &catalogue, Seller seller, qint64 products);

    qint64 firstId() const { return m_firstId; }

    qint64 count() const { return m_count; }
    qint64 idAt(qint64 index) const; // grows with the index
    std::optional<qint64> indexOf(qint64 id) const;
    qint64 firstIndexAfter(qint64 id) const; // count() where there is none
    qint64 blueprintAt(qint64 index) const;
    Product at(qint64 index) const;
    QList<qint64> indexesOf(qint64 blueprint) const;

private:
    qint64 blueprintOfPlace(qint64 place) const;
    qint64 placeOfBlueprint(qint64 blueprint) const;
    qint64 variantsAt(qint64 place) const;
    Product generated(qint64 index) const;

    Catalogue m_catalogue;
    Seller m_seller;
    qint64 m_count;
    qint64 m_firstId;
    qint64 m_step;
    qint64 m_offset;
    QList<Product> m_instructive;
    std::vector<std::uint32_t> m_firstOfPlace; // generated index of a place's first variant; one more at the end
};

} // namespace evenstock::sandbox::cardtrader
