// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_properties.h"

#include "connectors/api/json_read.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

const QString markerPrefix = u"evenstock:"_s;

// Of Field::Attributes, but no properties.
bool isTopLevel(const QString &name)
{
    return name == "blueprint_id"_L1 || name == "graded"_L1 || name == "user_data_field"_L1;
}

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isString() ? value.toString() : value.toVariant().toString();
}

// As the property's type wants it; text where a boolean is expected is read as one.
QJsonValue typed(const QJsonValue &value, const QString &type)
{
    if (type != "boolean"_L1)
        return value.isString() ? value : QJsonValue(valueText(value));
    const QString text = valueText(value).toLower();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    if (text == "false"_L1 || text == "0"_L1 || text.isEmpty())
        return false;
    return value;
}

bool isOffered(const QJsonValue &value, const QJsonObject &property)
{
    const QJsonArray offered = property.value("possible_values"_L1).toArray();
    return offered.isEmpty() || std::any_of(offered.begin(), offered.end(),
                                            [&](const QJsonValue &one) { return valueText(one) == valueText(value); });
}

Error notOffered(const QString &name, const QJsonValue &value, const QJsonObject &property)
{
    QStringList offered;
    for (const QJsonValue &one : property.value("possible_values"_L1).toArray())
        offered.append(valueText(one));
    return makeError(ErrorCode::InvalidRequest,
                     u"CardTrader does not offer %1 \"%2\" for this item; it offers: %3"_s.arg(name, valueText(value),
                                                                                               offered.join(u", "_s)));
}

// What the fields ask for, by property name.
struct Wanted {
    QJsonObject changed;
    std::optional<QString> condition;
};

Result<Wanted> wantedOf(const FieldValues &fields)
{
    Wanted wanted;
    if (fields.contains(Field::Attributes)) {
        TRY_ASSIGN(const QJsonObject attributes, parseAttributes(fields.value(Field::Attributes)));
        for (auto it = attributes.begin(); it != attributes.end(); ++it) {
            if (!isTopLevel(it.key()) && !isConditionName(it.key()) && !it.value().isNull())
                wanted.changed.insert(it.key(), it.value());
        }
    }
    if (!fields.value(Field::Condition).isEmpty())
        wanted.condition = fields.value(Field::Condition);
    return wanted;
}

QString staysBehind(const QString &name)
{
    return u"%1 cannot be written on CardTrader and was left out"_s.arg(name);
}

Result<PropertyPlan> planByBlueprint(const QJsonObject &present, Wanted wanted, const QJsonArray &editable)
{
    PropertyPlan plan;
    for (const QJsonValue &entry : editable) {
        const QJsonObject property = entry.toObject();
        const QString name = property.value("name"_L1).toString();
        if (wanted.condition && isConditionName(name)) {
            wanted.changed.insert(name, *wanted.condition);
            wanted.condition.reset();
        }
        const bool changes = wanted.changed.contains(name);
        const QJsonValue asked = changes ? wanted.changed.take(name) : present.value(name);
        if (name.isEmpty() || asked.isUndefined() || asked.isNull())
            continue;
        const QJsonValue value = typed(asked, property.value("type"_L1).toString());
        if (isOffered(value, property))
            plan.send.insert(name, value);
        else if (changes && valueText(asked) != valueText(present.value(name)))
            return notOffered(name, value, property);
    }
    if (wanted.condition)
        plan.warnings.append(staysBehind(u"condition"_s));
    for (auto it = wanted.changed.begin(); it != wanted.changed.end(); ++it) {
        if (valueText(it.value()) != valueText(present.value(it.key())))
            plan.warnings.append(staysBehind(it.key()));
    }
    return plan;
}

PropertyPlan planByName(const QJsonObject &present, const Wanted &wanted)
{
    PropertyPlan plan;
    QString conditionName;
    for (auto it = present.begin(); it != present.end(); ++it) {
        if (isConditionName(it.key()))
            conditionName = it.key();
        // "false" may not be among the values of a card that exists in foil only, and strict mode would refuse the row.
        if (isEditableName(it.key()) && !it.value().isNull() && valueText(it.value()) != "false"_L1)
            plan.send.insert(it.key(), it.value());
    }
    for (auto it = wanted.changed.begin(); it != wanted.changed.end(); ++it) {
        const bool staysFalse = valueText(it.value()) == "false"_L1 && valueText(present.value(it.key())) != "true"_L1;
        if (isEditableName(it.key()) && staysFalse)
            plan.send.remove(it.key());
        else if (isEditableName(it.key()))
            plan.send.insert(it.key(), it.value());
        else if (valueText(it.value()) != valueText(present.value(it.key())))
            plan.warnings.append(staysBehind(it.key()));
    }
    if (wanted.condition && (!conditionName.isEmpty() || present.isEmpty()))
        plan.send.insert(conditionName.isEmpty() ? u"condition"_s : conditionName, *wanted.condition);
    else if (wanted.condition)
        plan.warnings.append(staysBehind(u"condition"_s));
    return plan;
}

} // namespace

bool isConditionName(const QString &name)
{
    return name == "condition"_L1 || name.endsWith("_condition"_L1) || name.startsWith("condition_"_L1);
}

bool isEditableName(const QString &name)
{
    static const QStringList endings = {u"_language"_s, u"_foil"_s, u"_reverse"_s, u"first_edition"_s};
    static const QStringList names = {u"language"_s, u"foil"_s,          u"signed"_s,  u"altered"_s,
                                      u"sealed"_s,   u"product_color"_s, u"capacity"_s};
    return isConditionName(name) || names.contains(name) ||
           std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return name.endsWith(end); });
}

bool isGraded(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    const QString text = value.toString().trimmed().toLower();
    return !text.isEmpty() && text != "false"_L1 && text != "0"_L1;
}

std::optional<QString> conditionOf(const QJsonObject &properties)
{
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (isConditionName(it.key()) && !valueText(it.value()).isEmpty())
            return valueText(it.value());
    }
    return {};
}

UserData readUserData(const QString &text)
{
    static const QRegularExpression sku(u"(?:^|[^\\p{L}\\p{N}])sku:[ \\t]*([^;|\\r\\n]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    UserData data;
    const QString plain = text.trimmed();
    if (plain.startsWith(markerPrefix) && !plain.contains(u' ')) {
        data.marker = plain.mid(markerPrefix.size());
        return data;
    }
    const QRegularExpressionMatch match = sku.match(plain);
    data.sku = match.captured(1).trimmed();
    const bool alone = match.hasMatch() && match.capturedStart() == 0 && match.capturedEnd() == plain.size();
    if (!alone || data.sku.isEmpty())
        data.ownText = text;
    return data;
}

QString markerText(const QString &marker)
{
    return markerPrefix + marker;
}

QString skuText(const QString &sku)
{
    static const QRegularExpression placeholder(u"^(ct|cardtrader)-[0-9]+$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (sku.isEmpty() || placeholder.match(sku).hasMatch())
        return {};
    const QString text = u"sku:"_s + sku;
    return readUserData(text).sku == sku ? text : QString();
}

QString attributesText(const QString &blueprint, const QJsonObject &properties, bool graded, const QString &ownText)
{
    QJsonObject attributes;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (isEditableName(it.key()) && !isConditionName(it.key()) && !it.value().isNull())
            attributes.insert(it.key(), it.value());
    }
    attributes.insert(u"blueprint_id"_s, blueprint);
    attributes.insert(u"graded"_s, graded);
    if (!ownText.isEmpty())
        attributes.insert(u"user_data_field"_s, ownText);
    return QString::fromUtf8(QJsonDocument(attributes).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> parseAttributes(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonObject();
    auto attributes = parseJsonObject(text.toUtf8());
    if (!attributes)
        return makeError(ErrorCode::InvalidRequest, u"attributes: "_s + attributes.error().detail);
    return attributes;
}

QStringList matchKeys(const Likeness &product)
{
    QStringList parts = {product.blueprint};
    for (auto it = product.properties.begin(); it != product.properties.end(); ++it) {
        const QString value = valueText(it.value());
        if (isEditableName(it.key()) && !value.isEmpty() && value != "false"_L1)
            parts.append(it.key() + u'=' + value);
    }
    if (product.graded)
        parts.append(u"graded"_s);
    if (product.bundle > 1)
        parts.append(u"bundle=%1"_s.arg(product.bundle));
    return {u"blueprint:"_s + product.blueprint, u"like:"_s + parts.join(u'|')};
}

Result<PropertyPlan> planProperties(const QJsonObject &present, const FieldValues &fields,
                                    const std::optional<QJsonArray> &editable)
{
    TRY_ASSIGN(const Wanted wanted, wantedOf(fields));
    if (editable)
        return planByBlueprint(present, wanted, *editable);
    return planByName(present, wanted);
}

} // namespace evenstock::cardtrader
