// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_order_actions.h"

#include "connectors/api/json_read.h"
#include "connectors/emag/emag_order_parse.h"
#include "connectors/emag/emag_order_reads.h"
#include "connectors/emag/emag_orders.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int invoiceType = 1;
constexpr qsizetype longestName = 60;

Error unsendable(const QString &why, const QString &order)
{
    return makeError(ErrorCode::InvalidRequest, why, order);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The order with a part of it returned. eMAG refuses a return without any change, and more pieces than there were.
Result<QJsonObject> partlyReturned(QJsonObject row, const QJsonObject &left, const QString &order)
{
    QJsonArray lines = listOf(row.value("products"_L1));
    bool isChanged = false;
    int known = 0;
    for (QJsonValueRef entry : lines) {
        QJsonObject line = entry.toObject();
        const QString id = readId(line, u"id"_s, {}).valueOr({});
        if (!left.contains(id))
            continue;
        ++known;
        const auto pieces = wholeNumber(left.value(id));
        const auto before = wholeNumber(line.value("quantity"_L1)).value_or(0);
        if (!pieces || *pieces < 0 || *pieces > before)
            return unsendable(u"line %1: 0 to %2 pieces can be left"_s.arg(id).arg(before), order);
        isChanged = isChanged || *pieces < before;
        line.insert(u"quantity"_s, qint64(*pieces));
        entry = line;
    }
    if (known != left.size() || !isChanged)
        return unsendable(u"say of which lines how many pieces are left after the return"_s, order);
    row.insert(u"products"_s, lines);
    row.insert(u"is_storno"_s, true);
    return row;
}

Result<QJsonObject> changedRow(QJsonObject row, const QString &action, const QJsonObject &arguments,
                               const QString &order)
{
    const OrderState from = orderStateOf(wholeNumber(row.value("status"_L1)).value_or(-1));
    if (action == "storno"_L1 && arguments.contains("lines"_L1))
        return partlyReturned(row, arguments.value("lines"_L1).toObject(), order);
    const OrderState to = targetOf(action, from);
    if (to == OrderState::Unknown)
        return unsendable(u"eMAG knows no order action \"%1\""_s.arg(action.left(60)), order);
    if (action == "cancel"_L1) {
        const auto reason = wholeNumber(arguments.value("reason"_L1));
        if (!reason || !isCancellationReason(*reason))
            return unsendable(u"eMAG wants the number of a reason for a cancellation"_s, order);
        row.insert(u"reason_cancellation"_s, qint64(*reason));
    }
    row.insert(u"status"_s, int(to));
    return row;
}

// Whether the order shows that an action whose answer was lost did arrive.
bool hasHappened(const QString &action, const QJsonObject &wanted, const RemoteOrder &order)
{
    if (action == "acknowledge"_L1)
        return order.state != orderStateName(OrderState::New);
    return wholeNumber(wanted.value("is_storno"_L1)).value_or(0) == 0 &&
           order.state == orderStateName(orderStateOf(wholeNumber(wanted.value("status"_L1)).value_or(-1)));
}

Result<RemoteOrder> afterwards(Session &session, const QString &orderId, const QString &action,
                               const QJsonObject &wanted, const Result<Envelope> &sent)
{
    if (!sent && sent.error().code != ErrorCode::InDoubt)
        return sent.error();
    auto order = readOrder(session, orderId);
    if (!sent && (!order || !hasHappened(action, wanted, *order)))
        return sent.error();
    return order;
}

Result<RemoteOrder> attachInvoice(Session &session, const QString &orderId, const QJsonObject &row,
                                  const QJsonObject &arguments)
{
    const QString address = arguments.value("url"_L1).toString().trimmed();
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 || !url.path().endsWith(u".pdf"_s, Qt::CaseInsensitive) || address.size() > 1024)
        return unsendable(u"eMAG fetches the invoice itself: give the https address of a PDF file"_s, orderId);
    const qint64 order = orderId.toLongLong();
    const qint64 type = wholeNumber(row.value("type"_L1)).value_or(accountOf(session.settings).orderType);
    TRY_ASSIGN(const Envelope present,
               exchange(session, readRequest(session, u"/order/attachments/read"_s,
                                             {{u"order_id"_s, order}, {u"order_type"_s, type}})));
    TRY_ASSIGN(const QJsonArray documents, rowsOf(present));
    for (const QJsonValue &value : documents) {
        const QJsonObject document = value.toObject();
        const bool isInvoice = wholeNumber(document.value("type"_L1)) == invoiceType;
        const bool isOfThis = wholeNumber(document.value("order_id"_L1)).value_or(order) == order;
        if (isInvoice && isOfThis && document.value("url"_L1).toString() == address)
            return readOrder(session, orderId); // it is there
    }
    const QString name = arguments.value("name"_L1).toString(u"Factura"_s).trimmed().left(longestName);
    const QJsonObject item{{u"order_id"_s, order},
                           {u"order_type"_s, type},
                           {u"type"_s, invoiceType},
                           {u"name"_s, name},
                           {u"url"_s, address}};
    const auto sent =
        exchange(session, saveRequest(session, u"/order/attachments/save"_s, {compact(item)}), Route::Save);
    if (!sent)
        return sent.error();
    return readOrder(session, orderId);
}

} // namespace

Result<RemoteOrder> actOnOrder(Session &session, const QString &orderId, const QString &action,
                               const QJsonObject &arguments)
{
    if (!orderActions.contains(action))
        return unsendable(u"eMAG knows no order action \"%1\""_s.arg(action.left(60)), orderId);
    UtcMs readAt = 0;
    TRY_ASSIGN(const QJsonObject row, readOrderRow(session, orderId, &readAt));
    TRY_ASSIGN(const RemoteOrder before, parseOrder(row, {.account = accountOf(session.settings), .readAt = readAt}));
    if (!before.actions.contains(action))
        return makeError(ErrorCode::Rejected, u"an order that is %1 does not allow this"_s.arg(before.state), orderId);
    if (action == "invoice"_L1)
        return attachInvoice(session, orderId, row, arguments);
    if (action == "acknowledge"_L1) {
        HttpRequest request = plainRequest(session, "POST", u"/order/acknowledge/"_s + orderId, "{}");
        request.isWrite = true;
        return afterwards(session, orderId, action, {}, exchange(session, request, Route::Save));
    }
    TRY_ASSIGN(const QJsonObject wanted, changedRow(row, action, arguments, orderId));
    const HttpRequest request = saveRequest(session, u"/order/save"_s, {compact(wanted)});
    return afterwards(session, orderId, action, wanted, exchange(session, request, Route::Save));
}

} // namespace evenstock::emag
