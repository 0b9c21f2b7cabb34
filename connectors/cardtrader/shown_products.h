// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace evenstock::cardtrader {

// Which products an export has shown, and what each looked like: eight bytes a product, and never more than for
// mostProducts of them, however large the shop is.
class ShownProducts
{
public:
    enum class Seen {
        New,     // remembered from now on
        Same,    // shown before, with the same look or in an earlier reading
        Differs, // shown before in this reading, and looked otherwise
        Unknown, // there is no room to remember it
    };

    // `id`: 0 … mostId; `look`: any hash of what is shown, of which lookBits count.
    Seen show(std::int64_t id, std::uint32_t look);
    // The same export comes once more: its values may have changed meanwhile.
    void beginAgain();
    bool isFull() const { return size() >= mostProducts; }
    std::size_t size() const { return m_sorted.size() + m_tail.size(); }
    std::size_t bytes() const { return (m_sorted.capacity() + m_tail.capacity()) * sizeof(std::uint64_t); }

    static constexpr std::size_t mostProducts = 1'000'000;
    static constexpr int lookBits = 23;
    static constexpr std::int64_t mostId = (std::int64_t{1} << 40) - 1;

private:
    std::uint64_t *find(std::int64_t id);
    void mergeTail();
    std::vector<std::uint64_t> m_sorted; // id, one bit: shown by this reading, look
    std::vector<std::uint64_t> m_tail;   // sorted as well, and short: what came last
};

} // namespace evenstock::cardtrader
