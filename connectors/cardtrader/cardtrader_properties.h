// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

// The properties of a CardTrader product. Their names carry the game ("mtg_language"), only those in the blueprint's
// editable_properties can be written, and only with a value it offers. Pure functions; thread-safe.
namespace evenstock::cardtrader {

// "condition", "funko_condition" …: sealed products have none.
bool isConditionName(const QString &name);
// By its name alone, where the blueprint is not at hand: language, foil, signed …; not the facts of the card.
bool isEditableName(const QString &name);
// Sent as true, false, null, 0, 1 or text: everything but null, 0, "" and "false" is graded.
bool isGraded(const QJsonValue &value);

// The grade of the property map that is a listing's Field::Condition; nothing where it has none.
std::optional<QString> conditionOf(const QJsonObject &properties);

// What the private text field of a product holds.
struct UserData {
    QString sku = {};     // after "sku:"
    QString marker = {};  // of an open create of ours
    QString ownText = {}; // what the owner keeps in it (a storage place); empty where it is SKU or marker alone
};
UserData readUserData(const QString &text);
QString markerText(const QString &marker);
// What belongs into the field of a listing we made, once it was found: its SKU, so that it is known again.
QString skuText(const QString &sku);

// Field::Attributes: the blueprint, the editable properties but the condition, grading and the owner's private text.
QString attributesText(const QString &blueprint, const QJsonObject &properties, bool graded, const QString &ownText);
Result<QJsonObject> parseAttributes(const QString &text);

// Two products with the same keys are the same thing to a buyer. Order lines carry the same properties.
struct Likeness {
    QString blueprint = {};
    QJsonObject properties = {};
    bool graded = false;
    std::int64_t bundle = 1;
};
QStringList matchKeys(const Likeness &product);

// Which properties a write sends, and why some of what was asked for stays behind.
struct PropertyPlan {
    QJsonObject send = {};
    QStringList warnings = {};
};
// `present`: as the product has them; all of them are sent again beside the changed ones, since the reference does not
// say whether a partial map keeps the rest. `editable`: the blueprint's editable_properties where they are known.
// InvalidRequest names a value that CardTrader does not offer, with those it does.
Result<PropertyPlan> planProperties(const QJsonObject &present, const FieldValues &fields,
                                    const std::optional<QJsonArray> &editable);

} // namespace evenstock::cardtrader
