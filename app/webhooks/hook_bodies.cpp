// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/hook_bodies.h"

#include "connectors/api/json_read.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 100;

Error bad(const QString &member, const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, member + u' ' + why, member);
}

Result<QString> textOf(const QJsonObject &body, const QString &member, qsizetype longest)
{
    const QJsonValue value = body.value(member);
    if (!value.isString() || value.toString().isEmpty())
        return bad(member, u"must be text"_s);
    if (value.toString().size() > longest)
        return bad(member, u"is too long"_s);
    return value.toString();
}

// A positive whole number, or its digits.
Result<QString> numberOf(const QJsonObject &body, const QString &member)
{
    const auto number = readInteger(body, member);
    if (!number || *number <= 0)
        return bad(member, u"must be a positive whole number"_s);
    return QString::number(*number);
}

Result<QJsonObject> objectOf(const QByteArray &body)
{
    auto parsed = parseJsonObject(body);
    if (!parsed)
        return makeError(ErrorCode::InvalidResponse, u"the body is not a JSON object"_s);
    return parsed;
}

} // namespace

QString comparableShopUrl(const QString &url)
{
    const QUrl parsed(url.trimmed());
    QString text = parsed.host().toLower();
    if (parsed.port() > 0)
        text += u':' + QString::number(parsed.port());
    text += parsed.path();
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

namespace {

// What need not be there, and is refused where it is something else.
Status checkOptional(const QJsonObject &body)
{
    if (body.contains("id_product_attribute"_L1)) {
        const auto number = readInteger(body, u"id_product_attribute"_s);
        if (!number || *number < 0)
            return bad(u"id_product_attribute"_s, u"must be a whole number of 0 or more"_s);
    }
    if (body.contains("id_order_state"_L1))
        TRY(numberOf(body, u"id_order_state"_s));
    if (body.contains("via_webservice"_L1) && !body.value("via_webservice"_L1).isBool())
        return bad(u"via_webservice"_s, u"must be true or false"_s);
    if (body.contains("role"_L1)) {
        const QString role = body.value("role"_L1).toString();
        if (role != "SOURCE"_L1 && role != "CLIENT"_L1 && role != "PEER"_L1)
            return bad(u"role"_s, u"must be SOURCE or CLIENT"_s);
    }
    const auto at = readTime(body, u"at"_s);
    if (body.contains("at"_L1) && (!at || *at == 0))
        return bad(u"at"_s, u"must be a time like 2026-11-22T02:38:47Z"_s);
    return {};
}

} // namespace

Result<PrestaShopHook> readPrestaShopHook(PrestaShopSubject subject, const QByteArray &body, const QString &eventId)
{
    TRY_ASSIGN(const QJsonObject object, objectOf(body));
    PrestaShopHook hook;
    TRY_ASSIGN(hook.event, textOf(object, u"event"_s, longestId));
    static const QRegularExpression name(u"^[a-z]+(\\.[a-z_]+)+$"_s);
    if (!name.match(hook.event).hasMatch())
        return bad(u"event"_s, u"must be a name like product.saved"_s);
    TRY_ASSIGN(const QString shop, textOf(object, u"shop_url"_s, 1000));
    hook.shopUrl = comparableShopUrl(shop);
    if (hook.shopUrl.isEmpty())
        return bad(u"shop_url"_s, u"must be the address of the shop"_s);
    hook.eventId = eventId;
    if (object.contains("event_id"_L1)) {
        TRY_ASSIGN(hook.eventId, textOf(object, u"event_id"_s, longestId));
    }
    if (hook.eventId.size() > longestId)
        return bad(u"event_id"_s, u"is too long"_s);
    if (object.contains("id_shop"_L1)) {
        TRY_ASSIGN(hook.idShop, numberOf(object, u"id_shop"_s));
    }
    TRY(checkOptional(object));
    if (subject == PrestaShopSubject::Product)
        TRY(numberOf(object, u"id_product"_s));
    else {
        TRY_ASSIGN(hook.orderId, numberOf(object, u"id_order"_s));
    }
    return hook;
}

Result<BoliBanaHook> readBoliBanaHook(const QByteArray &body)
{
    TRY_ASSIGN(const QJsonObject object, objectOf(body));
    BoliBanaHook hook;
    const auto id = readId(object, u"external_sale_id"_s);
    if (!id || id->size() > longestId)
        return bad(u"external_sale_id"_s, u"must be the number of a sale"_s);
    hook.saleId = *id;
    TRY_ASSIGN(hook.status, textOf(object, u"status"_s, longestId));
    static const QStringList known = {u"draft"_s, u"confirmed"_s, u"shipped"_s, u"delivered"_s, u"cancelled"_s};
    if (!known.contains(hook.status))
        return bad(u"status"_s, u"must be one of: "_s + known.join(u", "_s));
    return hook;
}

QString emagOrderId(const QString &text)
{
    static const QRegularExpression digits(u"^[1-9][0-9]{0,18}$"_s);
    return digits.match(text).hasMatch() ? text : QString();
}

} // namespace evenstock
