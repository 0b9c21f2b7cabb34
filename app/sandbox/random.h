// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <span>

namespace evenstock::sandbox {

// Seeded chance (SplitMix64). A named stream of its own for each purpose and, where things are made on demand, for each
// index: what one part draws never shifts what another part draws. A QRandomGenerator carries 2.5 KB of state, too much
// for one stream per product. One thread.
class Random
{
public:
    Random(std::uint64_t seed, QByteArrayView stream, std::uint64_t index = 0);

    std::uint64_t next();
    qint64 below(qint64 bound);              // 0 … bound-1; 0 for a bound under 1
    qint64 between(qint64 low, qint64 high); // both included
    bool chance(double probability);
    double exponential(double mean); // the wait between events of a Poisson process
    QString uuid();                  // version 4, lower case, without braces
    QByteArray bytes(qsizetype count);

    template <typename T, std::size_t N>
    const T &pick(std::span<T, N> from)
    {
        return from[static_cast<std::size_t>(below(static_cast<qint64>(from.size())))];
    }

private:
    std::uint64_t m_state;
};

} // namespace evenstock::sandbox
