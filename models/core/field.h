// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace evenstock {

// The merged fields of a listing (interfaces.md: direction.FIELD). Quantity is listed for directions and plans only:
// it is never merged, it is a ledger (sync.md section 2).
enum class Field { Title, Description, Price, Quantity, Condition, Category, Images, Attributes };

inline constexpr std::array allFields = {Field::Title,     Field::Description, Field::Price,  Field::Quantity,
                                         Field::Condition, Field::Category,    Field::Images, Field::Attributes};

QString fieldName(Field field); // "title"
std::optional<Field> fieldFromName(const QString &name);

// Canonical text of a field's value: price as moneyToField, images as JSON array of hashes or addresses, attributes as
// compact JSON object with sorted keys, everything else as it stands. Absent key = the side has no such field.
using FieldValues = QMap<Field, QString>;

enum class Direction { In, Out, Both, Off };
QString directionName(Direction direction);
std::optional<Direction> directionFromName(const QString &name);
constexpr bool takesIn(Direction d)
{
    return d == Direction::In || d == Direction::Both;
}
constexpr bool sendsOut(Direction d)
{
    return d == Direction::Out || d == Direction::Both;
}

enum class Strategy { Remote, Local, Newest, Manual };
QString strategyName(Strategy strategy);
std::optional<Strategy> strategyFromName(const QString &name); // the seeds' EMAG_PRIORITY … spellings too, any case

} // namespace evenstock
