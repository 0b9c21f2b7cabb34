// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/shown_products.h"

#include <algorithm>
#include <iterator>

namespace evenstock::cardtrader {

namespace {

constexpr std::size_t longestTail = 1024;
constexpr std::uint64_t inThisReading = std::uint64_t{1} << ShownProducts::lookBits;
constexpr std::uint64_t lookMask = inThisReading - 1;

std::int64_t idOf(std::uint64_t entry)
{
    return std::int64_t(entry >> (ShownProducts::lookBits + 1));
}

std::uint64_t *findIn(std::vector<std::uint64_t> &entries, std::int64_t id)
{
    const auto at = std::lower_bound(entries.begin(), entries.end(), id,
                                     [](std::uint64_t entry, std::int64_t wanted) { return idOf(entry) < wanted; });
    return at != entries.end() && idOf(*at) == id ? &*at : nullptr;
}

} // namespace

std::uint64_t *ShownProducts::find(std::int64_t id)
{
    std::uint64_t *found = findIn(m_tail, id);
    return found ? found : findIn(m_sorted, id);
}

ShownProducts::Seen ShownProducts::show(std::int64_t id, std::uint32_t look)
{
    const std::uint64_t entry =
        (std::uint64_t(id) << (lookBits + 1)) | inThisReading | (std::uint64_t(look) & lookMask);
    if (const std::uint64_t *before = find(id))
        return (*before & inThisReading) != 0 && *before != entry ? Seen::Differs : Seen::Same;
    if (isFull() || id < 0 || id > mostId)
        return Seen::Unknown;
    m_tail.insert(std::upper_bound(m_tail.begin(), m_tail.end(), entry), entry);
    if (m_tail.size() >= longestTail)
        mergeTail();
    return Seen::New;
}

// Into a list of exactly the size: doubling would take up to twice the room.
void ShownProducts::mergeTail()
{
    std::vector<std::uint64_t> all;
    all.reserve(size());
    std::merge(m_sorted.begin(), m_sorted.end(), m_tail.begin(), m_tail.end(), std::back_inserter(all));
    m_sorted = std::move(all);
    m_tail.clear();
}

void ShownProducts::beginAgain()
{
    for (std::vector<std::uint64_t> *entries : {&m_sorted, &m_tail}) {
        for (std::uint64_t &entry : *entries)
            entry &= ~inThisReading;
    }
}

} // namespace evenstock::cardtrader
