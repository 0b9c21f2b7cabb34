// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_shipping.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_account.h"
#include "connectors/emag/emag_envelope.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

QString textIn(const QJsonObject &row, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonValue value = row.value(QLatin1String(key));
        if (value.isObject() || value.isArray() || value.isNull())
            continue;
        if (const QString text = readText(row, QString::fromLatin1(key)).valueOr({}).simplified().left(200);
            !text.isEmpty() && text != "0"_L1)
            return text;
    }
    return {};
}

// "Fan Courier", {"name": "Fan Courier"} or {"courier_name": …}.
QString nameIn(const QJsonObject &row, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonObject object = row.value(QLatin1String(key)).toObject();
        if (const QString name = textIn(object, {"courier_name", "name", "status", "description"}); !name.isEmpty())
            return name;
    }
    return textIn(row, keys);
}

bool isOf(const QJsonObject &row, const QString &orderId)
{
    const QString own = readId(row, u"order_id"_s, {}).valueOr({});
    if (!own.isEmpty())
        return own == orderId;
    return readId(row.value("order"_L1).toObject(), u"id"_s, {}).valueOr({}) == orderId;
}

} // namespace

QList<RemoteParcel> parseParcels(const QJsonObject &row, const QString &currency)
{
    RemoteParcel whole;
    whole.courier = nameIn(row, {"courier", "courier_name", "courier_account"});
    whole.state = nameIn(row, {"status", "status_name", "awb_status"});
    for (const char *key : {"date", "created", "created_at"}) {
        if (whole.madeAt == 0)
            whole.madeAt = emagTime(row.value(QLatin1String(key)));
    }
    if (const auto cod = decimal4(row.value("cod"_L1)); cod && *cod > 0)
        whole.onDelivery = grossOf(*cod, 0, currency);
    QList<RemoteParcel> parcels;
    const auto add = [&](const QJsonObject &one) {
        RemoteParcel parcel = whole;
        parcel.number = textIn(one, {"awb_number", "awb_barcode", "awb"});
        if (const QString state = nameIn(one, {"status", "awb_status"}); !state.isEmpty())
            parcel.state = state;
        if (!parcels.isEmpty())
            parcel.onDelivery = {}; // collected once
        if (!parcel.number.isEmpty())
            parcels.append(parcel);
    };
    for (const QJsonValue &one : listOf(row.value("awb"_L1)))
        add(one.toObject());
    if (parcels.isEmpty())
        add(row);
    if (parcels.isEmpty()) { // ordered, and not numbered yet
        whole.number = textIn(row, {"reservation_id", "emag_id"});
        if (!whole.number.isEmpty())
            parcels.append(whole);
    }
    return parcels;
}

Result<QList<RemoteParcel>> readParcels(Session &session, const QString &orderId)
{
    bool isNumber = false;
    const qlonglong id = orderId.toLongLong(&isNumber);
    if (!isNumber)
        return makeError(ErrorCode::NotFound, u"eMAG's orders have numbers"_s, orderId);
    TRY_ASSIGN(const Envelope envelope, exchange(session, readRequest(session, u"/awb/read"_s, {{u"order_id"_s, id}})));
    TRY_ASSIGN(const QJsonArray rows, rowsOf(envelope));
    const QString currency = accountOf(session.settings).platform.currency;
    QList<RemoteParcel> parcels;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (isOf(row, orderId)) // a filter that eMAG does not know brings those of others
            parcels += parseParcels(row, currency);
    }
    return parcels;
}

Result<RemoteCommission> readCommission(Session &session, const QString &offerId)
{
    HttpRequest request = plainRequest(session, "GET", {}, {});
    QString base = session.baseUrl.path();
    if (base.endsWith("/api-3"_L1))
        base.chop(6);
    request.url.setPath(base + u"/api/v1/commission/estimate/"_s + offerId);
    const auto answer = session.http.send(request, session.stop);
    if (!answer)
        return clarified(withoutSecrets(session, answer.error()));
    TRY_ASSIGN(const QJsonObject body, parseJsonObject(answer->body));
    const QJsonObject data = body.value("data"_L1).toObject();
    const auto value = decimal4(data.value("value"_L1));
    if (!value)
        return makeError(ErrorCode::NotFound, u"eMAG estimates no commission for this offer"_s, offerId);
    QString percent = decimal4Text(*value);
    while (percent.endsWith(u'0'))
        percent.chop(1);
    if (percent.endsWith(u'.'))
        percent.chop(1);
    return RemoteCommission{.listingId = offerId,
                            .percent = percent,
                            .since = emagTime(data.value("created"_L1)),
                            .until = emagTime(data.value("end_date"_L1))};
}

} // namespace evenstock::emag
