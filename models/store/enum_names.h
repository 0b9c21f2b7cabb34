// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace evenstock {

// The stored names of an enum, in the order of its values.
template <typename Enum, size_t N>
QString nameIn(const std::array<const char *, N> &names, Enum value)
{
    return QLatin1String(names.at(static_cast<size_t>(value)));
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names.at(i)))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

// For columns whose CHECK allows only these names.
template <typename Enum, size_t N>
Enum storedIn(const std::array<const char *, N> &names, const QString &name)
{
    return valueIn<Enum>(names, name).value_or(static_cast<Enum>(0));
}

} // namespace evenstock
