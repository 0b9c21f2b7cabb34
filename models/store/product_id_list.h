// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace evenstock {

// Ids of products in some order, for lists as long as the catalogue: four bytes each, four more only where one of them
// needs more than 32 bits. A copy shares its memory and may be read on another thread.
class ProductIdList
{
public:
    qsizetype size() const { return m_low.size(); }
    bool isEmpty() const { return m_low.isEmpty(); }

    ProductId operator[](qsizetype place) const
    {
        const std::uint64_t high = m_high.isEmpty() ? 0 : m_high[place];
        return ProductId{static_cast<std::int64_t>(high << 32 | m_low[place])};
    }

    void reserve(qsizetype places) { m_low.reserve(places); }

    void append(ProductId id)
    {
        const auto bits = static_cast<std::uint64_t>(id.value);
        const auto high = static_cast<std::uint32_t>(bits >> 32);
        if (high != 0 && m_high.isEmpty())
            m_high.resize(m_low.size());
        m_low.append(static_cast<std::uint32_t>(bits));
        if (!m_high.isEmpty() || high != 0)
            m_high.append(high);
    }

    // What `other` holds from a place on.
    void append(const ProductIdList &other, qsizetype from)
    {
        if (other.m_high.isEmpty() && m_high.isEmpty()) {
            m_low.append(other.m_low.sliced(from));
            return;
        }
        for (qsizetype place = from; place < other.size(); ++place)
            append(other[place]);
    }

    void truncate(qsizetype places)
    {
        m_low.resize(std::min(places, m_low.size()));
        m_high.resize(std::min(places, m_high.size()));
    }

    std::vector<ProductId> part(qsizetype from, qsizetype count) const
    {
        std::vector<ProductId> ids;
        const qsizetype end = std::min(size(), from + count);
        for (qsizetype place = from; place < end; ++place)
            ids.push_back((*this)[place]);
        return ids;
    }
    std::vector<ProductId> all() const { return part(0, size()); }

    // -1 where it is not among them.
    qsizetype find(ProductId id) const
    {
        const auto low = static_cast<std::uint32_t>(static_cast<std::uint64_t>(id.value));
        for (qsizetype place = m_low.indexOf(low); place >= 0; place = m_low.indexOf(low, place + 1)) {
            if ((*this)[place] == id)
                return place;
        }
        return -1;
    }

    bool beginsWith(const ProductIdList &start) const
    {
        qsizetype same = 0;
        while (same < std::min(size(), start.size()) && (*this)[same] == start[same])
            ++same;
        return same == start.size();
    }

    bool operator==(const ProductIdList &other) const
    {
        if (m_low != other.m_low)
            return false;
        if (m_high.isEmpty() == other.m_high.isEmpty())
            return m_high == other.m_high;
        const auto isNone = [](std::uint32_t high) { return high == 0; }; // left over by one that is cut off
        return std::all_of(m_high.begin(), m_high.end(), isNone) &&
               std::all_of(other.m_high.begin(), other.m_high.end(), isNone);
    }

private:
    QList<std::uint32_t> m_low;
    QList<std::uint32_t> m_high; // empty, or as long
};

} // namespace evenstock
