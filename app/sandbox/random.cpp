// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/random.h"

#include <QUuid>

#include <cmath>

namespace evenstock::sandbox {

namespace {

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;

std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111eb;
    return value ^ (value >> 31U);
}

std::uint64_t fnv1a(QByteArrayView text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    return hash;
}

} // namespace

Random::Random(std::uint64_t seed, QByteArrayView stream, std::uint64_t index)
    : m_state(mixed(seed + golden) ^ mixed(fnv1a(stream)) ^ mixed(index * golden + 1))
{
}

std::uint64_t Random::next()
{
    m_state += golden;
    return mixed(m_state);
}

qint64 Random::below(qint64 bound)
{
    return bound < 1 ? 0 : static_cast<qint64>(next() % static_cast<std::uint64_t>(bound));
}

qint64 Random::between(qint64 low, qint64 high)
{
    return low + below(high - low + 1);
}

bool Random::chance(double probability)
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53 < probability;
}

double Random::exponential(double mean)
{
    return -mean * std::log1p(-static_cast<double>(next() >> 11U) * 0x1.0p-53);
}

QByteArray Random::bytes(qsizetype count)
{
    QByteArray made(count, '\0');
    for (char &byte : made)
        byte = static_cast<char>(next() >> 56U);
    return made;
}

QString Random::uuid()
{
    QByteArray made = bytes(16);
    made[6] = static_cast<char>((made[6] & 0x0f) | 0x40);
    made[8] = static_cast<char>((made[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(made).toString(QUuid::WithoutBraces);
}

} // namespace evenstock::sandbox
