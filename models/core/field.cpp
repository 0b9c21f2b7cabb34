// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/field.h"

namespace evenstock {

namespace {

template <typename Enum, size_t N>
std::optional<Enum> byName(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name.compare(QLatin1String(names.at(i)), Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return {};
}

constexpr std::array fieldNames = {"title",     "description", "price",  "quantity",
                                   "condition", "category",    "images", "attributes"};
constexpr std::array directionNames = {"in", "out", "both", "off"};
constexpr std::array strategyNames = {"remote", "local", "newest", "manual"};
constexpr std::array seedStrategyNames = {"emag_priority", "local_priority", "newest_wins", "manual"};

} // namespace

QString fieldName(Field field)
{
    return QLatin1String(fieldNames.at(static_cast<size_t>(field)));
}

std::optional<Field> fieldFromName(const QString &name)
{
    return byName<Field>(fieldNames, name);
}

QString directionName(Direction direction)
{
    return QLatin1String(directionNames.at(static_cast<size_t>(direction)));
}

std::optional<Direction> directionFromName(const QString &name)
{
    return byName<Direction>(directionNames, name);
}

QString strategyName(Strategy strategy)
{
    return QLatin1String(strategyNames.at(static_cast<size_t>(strategy)));
}

std::optional<Strategy> strategyFromName(const QString &name)
{
    const auto ours = byName<Strategy>(strategyNames, name);
    return ours ? ours : byName<Strategy>(seedStrategyNames, name);
}

} // namespace evenstock
