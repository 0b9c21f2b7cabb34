// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/arguments.h"

#include "connectors/api/json_read.h"

#include <QJsonArray>

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Result<QString> textOf(const QString &name, const QJsonValue &value)
{
    if (!value.isString())
        return badArgument(name, u"must be a text"_s);
    if (value.toString().size() > mostTextLength)
        return badArgument(name, u"is too long"_s);
    return value.toString();
}

Result<std::int64_t> wholeOf(const QString &name, const QJsonValue &value, std::int64_t least, std::int64_t most)
{
    const std::int64_t number = value.toInteger(least - 1);
    if (!value.isDouble() || number < least || number > most)
        return badArgument(name, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

Result<QJsonArray> arrayOf(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return QJsonArray();
    if (!value.isArray())
        return badArgument(name, u"must be a list"_s);
    if (value.toArray().size() > mostListLength)
        return badArgument(name, u"is too long"_s);
    return value.toArray();
}

} // namespace

Error badArgument(const QString &name, const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, name + u' ' + why, name);
}

Arguments::Arguments(QJsonObject object)
    : m_object(std::move(object))
{
}

bool Arguments::has(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue Arguments::take(const QString &name)
{
    m_read.insert(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonValue Arguments::value(const QString &name)
{
    return take(name);
}

Result<QString> Arguments::text(const QString &name)
{
    TRY_ASSIGN(const QString text, this->text(name, QString()));
    if (text.isEmpty())
        return badArgument(name, u"is missing"_s);
    return text;
}

Result<QString> Arguments::text(const QString &name, const QString &otherwise)
{
    const QJsonValue value = take(name);
    return value.isUndefined() ? Result<QString>(otherwise) : textOf(name, value);
}

Result<std::optional<QString>> Arguments::optionalText(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::optional<QString>();
    TRY_ASSIGN(const QString text, textOf(name, value));
    return std::optional(text);
}

Result<QString> Arguments::oneOf(const QString &name, const QStringList &allowed, const QString &otherwise)
{
    TRY_ASSIGN(const QString text, this->text(name, otherwise));
    if (text != otherwise && !allowed.contains(text))
        return badArgument(name, u"must be one of: "_s + allowed.join(u", "_s));
    return text;
}

Result<bool> Arguments::flag(const QString &name, bool otherwise)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        return badArgument(name, u"must be true or false"_s);
    return value.toBool();
}

Result<std::int64_t> Arguments::number(const QString &name, std::int64_t least, std::int64_t most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return badArgument(name, u"is missing"_s);
    return wholeOf(name, value, least, most);
}

Result<std::int64_t> Arguments::number(const QString &name, std::int64_t least, std::int64_t most,
                                       std::int64_t otherwise)
{
    const QJsonValue value = take(name);
    return value.isUndefined() ? Result<std::int64_t>(otherwise) : wholeOf(name, value, least, most);
}

Result<std::int64_t> Arguments::id(const QString &name)
{
    return number(name, 1, (std::int64_t(1) << 53) - 1);
}

Result<Quantity> Arguments::quantity(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return badArgument(name, u"is missing"_s);
    const auto quantity = readQuantity({{name, value}}, name);
    if (!quantity)
        return badArgument(name, u"must be a quantity with at most three decimals"_s);
    return *quantity;
}

Result<QStringList> Arguments::texts(const QString &name)
{
    const QJsonValue value = take(name);
    if (value.isString())
        return QStringList{value.toString()};
    TRY_ASSIGN(const QJsonArray array, arrayOf(name, value));
    QStringList texts;
    for (const QJsonValue &item : array) {
        TRY_ASSIGN(const QString text, textOf(name, item));
        texts.append(text);
    }
    return texts;
}

Result<QList<std::int64_t>> Arguments::ids(const QString &name)
{
    TRY_ASSIGN(const QJsonArray array, arrayOf(name, take(name)));
    QList<std::int64_t> ids;
    for (const QJsonValue &item : array) {
        TRY_ASSIGN(const std::int64_t id, wholeOf(name, item, 1, (std::int64_t(1) << 53) - 1));
        ids.append(id);
    }
    return ids;
}

Result<QJsonObject> Arguments::object(const QString &name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        return badArgument(name, u"must be an object"_s);
    return value.toObject();
}

Result<QList<QJsonObject>> Arguments::objects(const QString &name)
{
    TRY_ASSIGN(const QJsonArray array, arrayOf(name, take(name)));
    QList<QJsonObject> objects;
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            return badArgument(name, u"must be a list of objects"_s);
        objects.append(item.toObject());
    }
    return objects;
}

Result<QMap<QString, QString>> Arguments::textMap(const QString &name)
{
    TRY_ASSIGN(const QJsonObject object, this->object(name));
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isObject() || value.isArray())
            return badArgument(name, u"must map names to texts"_s);
        const QString text = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
        if (text.size() > mostTextLength)
            return badArgument(name, u"is too long"_s);
        map.insert(it.key(), text);
    }
    return map;
}

QJsonObject Arguments::rest()
{
    QJsonObject rest;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_read.contains(it.key()))
            rest.insert(it.key(), it.value());
    }
    for (const QString &key : rest.keys())
        m_read.insert(key);
    return rest;
}

Status Arguments::noMore() const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_read.contains(it.key()))
            return badArgument(it.key(), u"is not an argument of this command"_s);
    }
    return {};
}

} // namespace evenstock
