// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_shop.h"

#include "connectors/api/json_read.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

const QString timeFormat = u"yyyy-MM-dd HH:mm:ss"_s;
const QString factsKey = u"shop_facts"_s;

// Rows of a resource that is good to have: without the right to it the shop still works.
Result<QJsonArray> optionalRows(Session &session, const QString &resource, const Parameters &parameters,
                                ShopFacts &facts)
{
    auto rows = readRows(session, resource, parameters);
    const bool lacksRight = !rows && rows.error().code == ErrorCode::Rejected && rows.error().httpStatus < 500 &&
                            rows.error().detail.contains("key lacks a right"_L1);
    if (!lacksRight)
        return rows;
    facts.unreadable.append(resource);
    return QJsonArray();
}

QString textOf(const QJsonObject &row, const QString &key)
{
    return readText(row, key).valueOr({});
}

Status readConfiguration(Session &session, ShopFacts &facts)
{
    TRY_ASSIGN(const QJsonArray rows,
               optionalRows(session, u"configurations"_s,
                            {{u"display"_s, u"[name,value]"_s},
                             {u"filter[name]"_s,
                              anyOf({u"PS_TIMEZONE"_s, u"PS_LANG_DEFAULT"_s, u"PS_CURRENCY_DEFAULT"_s,
                                     u"PS_OS_CANCELED"_s, u"PS_OS_ERROR"_s, u"PS_OS_REFUND"_s, u"PS_OS_DELIVERED"_s,
                                     u"PS_OS_WS_PAYMENT"_s, u"PS_COUNTRY_DEFAULT"_s, u"PS_ROUND_TYPE"_s,
                                     u"PS_OS_PAYMENT"_s, u"PS_OS_PREPARATION"_s, u"PS_OS_SHIPPING"_s})}},
                            facts));
    QMap<QString, QString> values;
    for (const QJsonValue &row : rows)
        values.insert(textOf(row.toObject(), u"name"_s), textOf(row.toObject(), u"value"_s));
    facts.timezone = values.value(u"PS_TIMEZONE"_s);
    facts.language = values.value(u"PS_LANG_DEFAULT"_s);
    facts.currency = values.value(u"PS_CURRENCY_DEFAULT"_s); // its id until the currencies are known
    facts.cancelled = values.value(u"PS_OS_CANCELED"_s, u"6"_s);
    facts.failedPayment = values.value(u"PS_OS_ERROR"_s, u"8"_s);
    facts.refunded = values.value(u"PS_OS_REFUND"_s, u"7"_s);
    facts.delivered = values.value(u"PS_OS_DELIVERED"_s, u"5"_s);
    facts.wsPayment = values.value(u"PS_OS_WS_PAYMENT"_s, u"11"_s);
    facts.paid = values.value(u"PS_OS_PAYMENT"_s, u"2"_s);
    facts.preparing = values.value(u"PS_OS_PREPARATION"_s, u"3"_s);
    facts.shipped = values.value(u"PS_OS_SHIPPING"_s, u"4"_s);
    facts.country = values.value(u"PS_COUNTRY_DEFAULT"_s);
    facts.rounding = values.value(u"PS_ROUND_TYPE"_s, u"2"_s);
    return {};
}

} // namespace

bool ShopFacts::isFrom(const QString &release) const
{
    return QVersionNumber::fromString(version) >= QVersionNumber::fromString(release);
}

QTimeZone ShopFacts::zone() const
{
    const QTimeZone named(timezone.toLatin1());
    return named.isValid() ? named : QTimeZone::utc();
}

QJsonObject ShopFacts::toJson() const
{
    QJsonObject money;
    for (auto it = currencies.begin(); it != currencies.end(); ++it)
        money.insert(it.key(), it.value());
    QJsonObject orderStates;
    for (auto it = states.begin(); it != states.end(); ++it)
        orderStates.insert(it.key(), QJsonObject{{u"name"_s, it->name}, {u"shipped"_s, it->isShipped}});
    return {{u"version"_s, version},     {u"timezone"_s, timezone},
            {u"language"_s, language},   {u"languages"_s, QJsonArray::fromStringList(languages)},
            {u"currency"_s, currency},   {u"currencies"_s, money},
            {u"states"_s, orderStates},  {u"cancelled"_s, cancelled},
            {u"refunded"_s, refunded},   {u"failed_payment"_s, failedPayment},
            {u"delivered"_s, delivered}, {u"ws_payment"_s, wsPayment},
            {u"country"_s, country},     {u"rounding"_s, rounding},
            {u"paid"_s, paid},           {u"preparing"_s, preparing},
            {u"shipped"_s, shipped}};
}

ShopFacts ShopFacts::fromJson(const QJsonObject &object)
{
    ShopFacts facts;
    facts.version = object.value("version"_L1).toString();
    facts.timezone = object.value("timezone"_L1).toString();
    facts.language = object.value("language"_L1).toString();
    for (const QJsonValue &id : object.value("languages"_L1).toArray())
        facts.languages.append(id.toString());
    facts.currency = object.value("currency"_L1).toString();
    const QJsonObject money = object.value("currencies"_L1).toObject();
    for (auto it = money.begin(); it != money.end(); ++it)
        facts.currencies.insert(it.key(), it.value().toString());
    const QJsonObject orderStates = object.value("states"_L1).toObject();
    for (auto it = orderStates.begin(); it != orderStates.end(); ++it)
        facts.states.insert(it.key(),
                            {.name = it.value()["name"_L1].toString(), .isShipped = it.value()["shipped"_L1].toBool()});
    facts.cancelled = object.value("cancelled"_L1).toString(u"6"_s);
    facts.failedPayment = object.value("failed_payment"_L1).toString(u"8"_s);
    facts.refunded = object.value("refunded"_L1).toString(u"7"_s);
    facts.delivered = object.value("delivered"_L1).toString(u"5"_s);
    facts.wsPayment = object.value("ws_payment"_L1).toString(u"11"_s);
    facts.country = object.value("country"_L1).toString();
    facts.rounding = object.value("rounding"_L1).toString(u"2"_s);
    facts.paid = object.value("paid"_L1).toString(u"2"_s);
    facts.preparing = object.value("preparing"_L1).toString(u"3"_s);
    facts.shipped = object.value("shipped"_L1).toString(u"4"_s);
    return facts;
}

Result<ShopFacts> readShopFacts(Session &session, const QString &version)
{
    ShopFacts facts;
    facts.version = version;
    TRY(readConfiguration(session, facts));
    TRY_ASSIGN(const QJsonArray languages,
               optionalRows(session, u"languages"_s, {{u"display"_s, u"[id,iso_code,active]"_s}}, facts));
    for (const QJsonValue &row : languages)
        facts.languages.append(readId(row.toObject(), u"id"_s, {}).valueOr({}));
    facts.languages.removeAll(QString());
    TRY_ASSIGN(const QJsonArray currencies,
               optionalRows(session, u"currencies"_s, {{u"display"_s, u"[id,iso_code]"_s}}, facts));
    for (const QJsonValue &row : currencies)
        facts.currencies.insert(readId(row.toObject(), u"id"_s, {}).valueOr({}),
                                textOf(row.toObject(), u"iso_code"_s).left(3).toUpper());
    facts.currency = facts.currencies.value(facts.currency);
    const QString stateFields = u"[id,name,shipped]"_s;
    TRY_ASSIGN(
        const QJsonArray states,
        optionalRows(session, u"order_states"_s,
                     {{u"display"_s, stateFields}, {u"language"_s, facts.language.isEmpty() ? u"1"_s : facts.language}},
                     facts));
    for (const QJsonValue &value : states) {
        const QJsonObject row = value.toObject();
        facts.states.insert(
            readId(row, u"id"_s, {}).valueOr({}),
            {.name = textOf(row, u"name"_s).left(100), .isShipped = readBool(row, u"shipped"_s).valueOr(false)});
    }
    return facts;
}

Result<QMap<QString, QString>> parseOrderStates(const QString &setting)
{
    static const QRegularExpression one(u"^(\\d{1,9})=(hold|release|keep)$"_s);
    QMap<QString, QString> states;
    for (const QString &part : setting.split(u',', Qt::SkipEmptyParts)) {
        const auto match = one.match(part.trimmed());
        if (!match.hasMatch())
            return makeError(ErrorCode::InvalidRequest,
                             u"order_states: \"%1\" is not like 17=hold, 17=release or 17=keep"_s.arg(part.trimmed()),
                             u"order_states"_s);
        states.insert(match.captured(1), match.captured(2));
    }
    return states;
}

Result<ShopFacts> shopFacts(Session &session)
{
    TRY_ASSIGN(const auto ownStates, parseOrderStates(session.settings.value("order_states"_L1).toString()));
    ShopFacts facts;
    const QJsonValue remembered = session.settings.value(factsKey);
    const QByteArray known = session.lookedUp.value(factsKey);
    if (remembered.isObject() && !remembered["version"_L1].toString().isEmpty()) {
        facts = ShopFacts::fromJson(remembered.toObject());
    } else if (!known.isEmpty()) {
        facts = ShopFacts::fromJson(QJsonDocument::fromJson(known).object());
    } else {
        QString version;
        TRY_ASSIGN(const XmlNode root, readXml(session, {}, &version));
        Q_UNUSED(root)
        TRY_ASSIGN(facts, readShopFacts(session, version));
        session.lookedUp.insert(factsKey, QJsonDocument(facts.toJson()).toJson(QJsonDocument::Compact));
    }
    facts.ownStates = ownStates;
    return facts;
}

UtcMs shopTime(const QString &text, const ShopFacts &facts)
{
    const QDateTime plain = QDateTime::fromString(text, timeFormat);
    if (!plain.isValid())
        return 0;
    return QDateTime(plain.date(), plain.time(), facts.zone()).toMSecsSinceEpoch();
}

QString shopTimeText(UtcMs time, const ShopFacts &facts)
{
    return QDateTime::fromMSecsSinceEpoch(time, facts.zone()).toString(timeFormat);
}

bool isNearClockChange(UtcMs time, const ShopFacts &facts)
{
    constexpr UtcMs around = 3LL * 3600 * 1000;
    const QTimeZone zone = facts.zone();
    const auto offsetAt = [&zone](UtcMs at) { return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)); };
    return offsetAt(time - around) != offsetAt(time + around);
}

std::optional<std::int64_t> millionthsOf(const QString &decimal)
{
    static const QRegularExpression number(u"^(-?)(\\d{1,12})(?:\\.(\\d{0,20}))?$"_s);
    const auto match = number.match(decimal.trimmed());
    if (!match.hasMatch())
        return {};
    constexpr int digits = 6; // of every amount of the Webservice
    const std::int64_t size =
        QString(match.captured(2) + match.captured(3).leftJustified(digits, u'0', true)).toLongLong();
    return match.captured(1).isEmpty() ? size : -size;
}

std::optional<Money> roundedMoney(const QString &decimal, const QString &currency)
{
    static const QRegularExpression number(u"^(-?)(\\d{1,15})(?:\\.(\\d{0,20}))?$"_s);
    const auto match = number.match(decimal.trimmed());
    if (!match.hasMatch() || currency.isEmpty())
        return {};
    const int digits = currencyExponent(currency);
    const QString fraction = match.captured(3).leftJustified(digits + 1, u'0');
    std::int64_t minor = QString(match.captured(2) + fraction.left(digits)).toLongLong();
    if (fraction.at(digits) >= u'5')
        ++minor;
    return Money{match.captured(1).isEmpty() ? minor : -minor, currency};
}

} // namespace evenstock::prestashop
