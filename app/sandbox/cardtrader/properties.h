// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace evenstock::sandbox::cardtrader {

enum class PropertyType { Text, Boolean };

// One attribute of a card: names are those of the wire, prefixed by game.
struct Property {
    QString name = {};
    PropertyType type = PropertyType::Text;
    QString defaultValue = {}; // as text also for booleans, as the marketplace sends it
    QStringList possible = {}; // texts; "true" and "false" for booleans. Empty = any text
};

struct Category {
    int id = 0;
    int gameId = 0;
    QString name = {};
    QList<Property> editable = {};
    QList<Property> fixed = {};
};

const QList<Category> &categories();
const Category *categoryById(int id);

QJsonObject propertyJson(const Property &property);         // with default_value: as in a blueprint
QJsonObject categoryPropertyJson(const Property &property); // without: as in /categories
QJsonValue propertyValue(const Property &property, const QString &text);

enum class ErrorMode { Lenient, Strict };

// What became of the properties a write asked for.
struct JudgedProperties {
    QJsonObject values = {};
    QStringList objections = {}; // "Read only property cmc has been ignored": warnings, or errors in strict mode
    QJsonObject byName = {};     // {"cmc":["Read only …"]}
};

// The rules of a blueprint's editable_properties: a name outside them is read only, a value outside possible_values
// becomes the default. Missing names keep what `current` holds, or the default. Pure.
JudgedProperties judgeProperties(const QList<Property> &editable, const QJsonObject &asked, const QJsonObject &current);

} // namespace evenstock::sandbox::cardtrader
