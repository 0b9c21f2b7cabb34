// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_read.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QLocale>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

Error wrong(const QString &key, const char *wanted, const QJsonValue &found)
{
    return makeError(ErrorCode::InvalidResponse,
                     u"%1: expected %2, found %3"_s.arg(key, QLatin1String(wanted), typeName(found.type())));
}

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

std::optional<std::int64_t> exactInteger(const QJsonValue &value)
{
    if (value.isDouble()) {
        const QVariant held = value.toVariant();
        if (held.typeId() == QMetaType::LongLong)
            return held.toLongLong();
        return {};
    }
    QString text = value.toString().trimmed();
    const qsizetype point = text.indexOf(u'.');
    if (point > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    return ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

// The shortest decimal text that gives the same double: what was written, up to 15 digits.
QString decimalText(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString().trimmed();
    if (const auto whole = exactInteger(value))
        return QString::number(*whole);
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

template <typename T, typename Read>
Result<T> orElse(const QJsonObject &object, const QString &key, T otherwise, Read read)
{
    return isAbsent(object.value(key)) ? Result<T>(std::move(otherwise)) : read(object, key);
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return makeError(ErrorCode::InvalidResponse,
                         u"no valid JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return makeError(ErrorCode::InvalidResponse, u"expected an object, found a list"_s);
    return document.object();
}

Result<QJsonArray> parseJsonArray(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return makeError(ErrorCode::InvalidResponse,
                         u"no valid JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isArray())
        return makeError(ErrorCode::InvalidResponse, u"expected a list, found an object"_s);
    return document.array();
}

Result<QString> readId(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isString() && !value.toString().trimmed().isEmpty())
        return value.toString().trimmed();
    if (value.isDouble()) {
        if (const auto number = exactInteger(value))
            return QString::number(*number);
    }
    return wrong(key, "an identifier", value);
}

Result<QString> readId(const QJsonObject &object, const QString &key, const QString &otherwise)
{
    const QJsonValue value = object.value(key);
    if (value.isString() && value.toString().trimmed().isEmpty())
        return otherwise;
    return orElse(object, key, otherwise, [](const auto &o, const auto &k) { return readId(o, k); });
}

Result<std::int64_t> readInteger(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble() || value.isString()) {
        if (const auto number = exactInteger(value))
            return *number;
    }
    return wrong(key, "a whole number", value);
}

Result<std::int64_t> readInteger(const QJsonObject &object, const QString &key, std::int64_t otherwise)
{
    return orElse(object, key, otherwise, [](const auto &o, const auto &k) { return readInteger(o, k); });
}

Result<QString> readText(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value))
        return QString();
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return decimalText(value);
    return wrong(key, "a text", value);
}

Result<bool> readBool(const QJsonObject &object, const QString &key, bool otherwise)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value))
        return otherwise;
    if (value.isBool())
        return value.toBool();
    const QString text = value.isString() ? value.toString().trimmed().toLower() : decimalText(value);
    if (value.isString() && text.isEmpty())
        return otherwise;
    if (text == "1"_L1 || text == "true"_L1)
        return true;
    if (text == "0"_L1 || text == "false"_L1)
        return false;
    return wrong(key, "true or false", value);
}

Result<Quantity> readQuantity(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble() || value.isString()) {
        if (const auto quantity = parseQuantity(decimalText(value)))
            return *quantity;
    }
    return wrong(key, "a quantity", value);
}

Result<Quantity> readQuantity(const QJsonObject &object, const QString &key, Quantity otherwise)
{
    return orElse(object, key, otherwise, [](const auto &o, const auto &k) { return readQuantity(o, k); });
}

Result<UtcMs> readTime(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value) || (value.isString() && value.toString().isEmpty()))
        return UtcMs(0);
    if (value.isString()) {
        if (const UtcMs time = parseIsoUtc(value.toString()))
            return time;
    }
    return wrong(key, "a time", value);
}

Result<Money> readMoney(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value))
        return Money{};
    if (!value.isObject())
        return wrong(key, "an amount with currency", value);
    const QJsonObject money = value.toObject();
    const auto cents = readInteger(money, u"cents"_s);
    const QJsonValue currency = money.value("currency"_L1);
    if (!cents)
        return wrong(key + ".cents"_L1, "a whole number", money.value("cents"_L1));
    if (currency.toString().trimmed().isEmpty())
        return wrong(key + ".currency"_L1, "a currency", currency);
    return Money{*cents, currency.toString().trimmed().toUpper()};
}

Result<Money> readDecimalMoney(const QJsonObject &object, const QString &key, const QString &currency)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value))
        return Money{};
    if (value.isDouble() || value.isString()) {
        if (const auto money = parseMoney(decimalText(value), currency))
            return *money;
    }
    return wrong(key, "an exact amount", value);
}

Result<QJsonArray> readArray(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value))
        return QJsonArray();
    return value.isArray() ? Result<QJsonArray>(value.toArray()) : wrong(key, "a list", value);
}

Result<QJsonObject> readObject(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (isAbsent(value))
        return QJsonObject();
    return value.isObject() ? Result<QJsonObject>(value.toObject()) : wrong(key, "an object", value);
}

} // namespace evenstock
