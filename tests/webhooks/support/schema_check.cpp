// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/support/schema_check.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "null"_L1)
        return value.isNull();
    if (type == "integer"_L1)
        return value.isDouble() && double(value.toInteger()) == value.toDouble();
    return type == "number"_L1 && value.isDouble();
}

bool isOfTypes(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    bool fits = false;
    for (const QJsonValue &type : types.toArray())
        fits |= isOfType(value, type.toString());
    return fits;
}

QString memberViolation(const QJsonObject &object, const QJsonObject &schema, const QString &place)
{
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!object.contains(name.toString()))
            return place + u" lacks "_s + name.toString();
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (!object.contains(it.key()))
            continue;
        const QString found = schemaViolation(object.value(it.key()), it->toObject(), place + u'.' + it.key());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString schemaViolation(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    static const QStringList known = {u"type"_s, u"properties"_s,  u"required"_s, u"items"_s,
                                      u"enum"_s, u"description"_s, u"const"_s};
    for (const QString &word : schema.keys()) {
        if (!known.contains(word))
            return place + u": the schema says "_s + word + u", which this check does not know"_s;
    }
    if (schema.contains("type"_L1) && !isOfTypes(value, schema.value("type"_L1)))
        return place + u" is of another type"_s;
    if (schema.contains("const"_L1) && value != schema.value("const"_L1))
        return place + u" is another value"_s;
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        return place + u" is none of the values"_s;
    if (schema.contains("items"_L1)) {
        for (const QJsonValue &item : value.toArray()) {
            const QString found = schemaViolation(item, schema.value("items"_L1).toObject(), place + u"[]"_s);
            if (!found.isEmpty())
                return found;
        }
    }
    return value.isObject() ? memberViolation(value.toObject(), schema, place) : QString();
}

} // namespace evenstock
