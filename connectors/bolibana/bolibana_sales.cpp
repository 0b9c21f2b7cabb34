// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_sales.h"

#include "connectors/api/json_read.h"
#include "connectors/bolibana/bolibana_details.h"
#include "connectors/bolibana/bolibana_lists.h"
#include "connectors/bolibana/bolibana_requests.h"
#include "connectors/bolibana/bolibana_values.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

constexpr int mostSalePages = 500;
constexpr UtcMs mayStillLandMs = 120'000; // a request whose answer was lost may wait at the source's own front
constexpr std::int64_t thousandths = 1000;

bool isNumber(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{1,19}$"_s);
    return form.match(text).hasMatch();
}

QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

// Exact in the currency, half a unit up.
std::int64_t worthOf(const ReplicaOrder::Line &line)
{
    const std::int64_t whole = line.quantity.milli / thousandths * line.price.minor;
    const std::int64_t rest = line.quantity.milli % thousandths * line.price.minor;
    return whole + (rest + thousandths / 2) / thousandths;
}

Result<QByteArray> itemOf(const ReplicaOrder::Line &line, const QString &siteId)
{
    if (!isNumber(line.listingExternalId))
        return makeError(ErrorCode::InvalidRequest, u"this is no id of a BoliBana product"_s, line.listingExternalId);
    if (!line.price.isValid())
        return makeError(ErrorCode::InvalidRequest,
                         u"product %1 has no price on BoliBana, and a sale needs one"_s.arg(line.listingExternalId),
                         line.listingExternalId);
    const bool byWeight = line.raw.value("unit"_L1).toString() == "kg"_L1;
    QByteArray item = "{\"product_id\":" + line.listingExternalId.toLatin1() +
                      ",\"quantity\":" + quantityText(line.quantity).toLatin1() +
                      ",\"price\":" + moneyDecimal(line.price).toLatin1();
    if (isNumber(siteId))
        item += ",\"site_id\":" + siteId.toLatin1();
    item += byWeight ? ",\"sale_unit_type\":\"weight\",\"weight_unit\":\"kg\"}" : ",\"sale_unit_type\":\"unit\"}";
    return item;
}

QString siteOf(const Session &session)
{
    const QString chosen = session.settings.value("site_id"_L1).toString().trimmed();
    return chosen.isEmpty() ? session.settings.value("site_number"_L1).toString() : chosen;
}

// True where the request was certainly not carried out, and may be sent again as it is.
bool isUnsent(const Error &error)
{
    return error.code == ErrorCode::Offline || error.code == ErrorCode::RateLimited ||
           error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Cancelled ||
           error.code == ErrorCode::Storage;
}

Error unknownSale(const QString &number, const QString &why)
{
    return makeError(ErrorCode::InDoubt,
                     u"whether the sale %1 arrived at BoliBana is not known: %2. It is not sent again until that is "
                     "known: look there, and say what you saw (evenstock-cli order sale)"_s.arg(number, why),
                     number);
}

// Not every key may read sales, and not every server offers it: that says nothing about the sale.
Error unreadSales(const QString &number, const Error &error)
{
    const bool comesBack =
        error.code == ErrorCode::Cancelled || error.code == ErrorCode::Offline || error.code == ErrorCode::Storage;
    if (comesBack)
        return error;
    Error unknown = unknownSale(number, u"its sales cannot be read (%1)"_s.arg(error.detail));
    unknown.httpStatus = error.httpStatus;
    unknown.payload = error.payload;
    return unknown;
}

// The id of the sale with this number; none = it is certainly not there.
Result<std::optional<QString>> findSale(Session &session, const QString &number, UtcMs sentAt)
{
    if (session.clock.now() - sentAt < mayStillLandMs)
        return unknownSale(number, u"its answer was lost a moment ago"_s);
    QSet<QString> ids;
    bool isCancelledThere = false;
    int page = 1;
    for (int read = 0; read < mostSalePages; ++read) {
        QUrlQuery query;
        query.addQueryItem(u"order_number"_s, number); // where it is ignored, all of them come
        if (page > 1)
            query.addQueryItem(u"page"_s, QString::number(page));
        TRY_ASSIGN(HttpRequest request, listRequest(session, Resource::Sales, query));
        const auto answer = exchange(session, request);
        if (!answer)
            return unreadSales(number, answer.error());
        const auto list = readPage(answer->document, session.settings.value("list_key"_L1).toString(), u"sales"_s);
        if (!list)
            return unreadSales(number, unexpected(session, answer->document, list.error().detail));
        for (const QJsonValue &value : list->rows) {
            const QJsonObject row = value.toObject();
            const QString id = readNumber(row, row.contains("id"_L1) ? u"id"_s : u"sale_id"_s);
            ids.insert(id);
            if (readText(row, u"order_number"_s).valueOr({}) != number || id.isEmpty())
                continue;
            if (readText(row, u"status"_s).valueOr({}).toLower() != "cancelled"_L1)
                return std::optional(id);
            isCancelledThere = true; // the one of before, if the order was taken up again, or the one looked for
        }
        if (!list->hasNext) {
            // A list that does not say how long it is may be any part of it.
            if (list->count < 0 || list->count != ids.size())
                return unknownSale(number, u"its list of sales may not be whole"_s);
            if (isCancelledThere)
                return unknownSale(number, u"a sale of this number was cancelled there"_s);
            return std::optional<QString>();
        }
        if (list->rows.isEmpty() || list->nextPage <= page)
            break;
        page = list->nextPage;
    }
    return unknownSale(number, u"its list of sales does not end"_s);
}

} // namespace

QString saleNumber(const ReplicaOrder &order)
{
    static const QRegularExpression other(u"[^A-Za-z0-9-]"_s);
    QString account = order.resellerId;
    account.remove(u'-').remove(other);
    QString code = order.code;
    return u"EV-%1-%2"_s.arg(account.left(8), code.replace(other, u"-"_s).left(40));
}

Result<QByteArray> saleBody(const ReplicaOrder &order, const QString &number, const QString &siteId, UtcMs now)
{
    QByteArrayList items;
    Money total{0, order.lines.isEmpty() ? QString() : order.lines.first().price.currency};
    for (const ReplicaOrder::Line &line : order.lines) {
        TRY_ASSIGN(const QByteArray item, itemOf(line, siteId));
        items.append(item);
        total.minor += worthOf(line);
    }
    if (items.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"nothing of this order is from there"_s, order.code);
    const QByteArray at = jsonText(isoUtc(order.placedAt == 0 ? now : order.placedAt));
    QByteArray body = "{\"order_number\":" + jsonText(number) + ",\"items\":[" + items.join(',') + ']';
    body += ",\"total\":" + moneyDecimal(total).toLatin1();
    body += ",\"payment_method\":\"online_payment\",\"payment_method_label\":" + jsonText(order.reseller.left(100));
    body += ",\"is_paid\":true,\"paid_at\":" + at + ",\"created_at\":" + at;
    body += ",\"customer_email\":\"\",\"customer_phone\":\"\",\"customer_full_name\":\"\"}";
    return body;
}

Result<PlacedReplica> placeSale(Session &session, const ReplicaOrder &order, const HandleSink &handle)
{
    QString number = saleNumber(order);
    if (!order.handle.isEmpty()) {
        number = order.handle;
        TRY_ASSIGN(const auto known, findSale(session, number, order.sentAt));
        if (known)
            return PlacedReplica{*known};
    }
    TRY_ASSIGN(HttpRequest request, listRequest(session, Resource::Sales));
    request.method = "POST";
    request.isWrite = true;
    request.maxAttempts = 1;
    TRY_ASSIGN(request.body, saleBody(order, number, siteOf(session), session.clock.now()));
    TRY(handle(number));
    const auto answer = exchange(session, request);
    if (!answer) {
        if (isUnsent(answer.error()))
            TRY(handle(QString())); // nothing to look for
        return answer.error();
    }
    const QJsonObject said = answer->document.object();
    for (const char *name : {"id", "sale_id"}) {
        const QString id = readNumber(said, QLatin1String(name));
        if (!id.isEmpty())
            return PlacedReplica{id};
    }
    return unexpected(session, answer->document,
                      u"BoliBana took the sale %1 and did not say its number; it is looked for"_s.arg(number));
}

Status lookForWithdrawal(Session &session, const QString &saleId)
{
    const auto byHand = [&saleId] {
        return makeError(
            ErrorCode::InDoubt,
            u"the sale %1 is to be cancelled on BoliBana itself: the order that it came from was cancelled. "
            "Say so when it is done (evenstock-cli order sale)"_s.arg(saleId),
            saleId);
    };
    if (saleId.isEmpty()) // the owner saw it there, and no number was told
        return byHand();
    TRY_ASSIGN(const HttpRequest request, saleRequest(session, saleId));
    const auto answer = exchange(session, request);
    // That it is not to be seen says nothing: no document names the route that reads one sale.
    if (!answer && isUnsent(answer.error()) && answer.error().code != ErrorCode::Unauthorized)
        return answer.error();
    if (answer && readText(answer->document.object(), u"status"_s).valueOr({}).toLower() == "cancelled"_L1)
        return {};
    return byHand();
}

} // namespace evenstock::bolibana
