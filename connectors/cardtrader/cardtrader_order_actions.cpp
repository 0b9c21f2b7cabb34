// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_order_actions.h"

#include "connectors/cardtrader/cardtrader_order_reads.h"
#include "connectors/cardtrader/cardtrader_requests.h"

#include <QJsonDocument>

namespace evenstock::cardtrader {

using namespace Qt::StringLiterals;

namespace {

struct ActionRequest {
    QByteArray path;
    QJsonObject body;
};

Result<ActionRequest> actionRequest(const QString &action, const QJsonObject &arguments)
{
    const bool relist = arguments.value("relist"_L1).toBool();
    if (action == "ship"_L1)
        return ActionRequest{"/ship", {}};
    if (action == "tracking"_L1) {
        const QString code = arguments.value("tracking_code"_L1).toString().trimmed();
        if (code.isEmpty())
            return makeError(ErrorCode::InvalidRequest, u"the tracking code is empty"_s);
        return ActionRequest{"/tracking_code", {{u"tracking_code"_s, code}}};
    }
    if (action == "request_cancel"_L1) {
        const QString explanation = arguments.value("explanation"_L1).toString().trimmed();
        if (explanation.size() < shortestExplanation)
            return makeError(
                ErrorCode::InvalidRequest,
                u"CardTrader wants an explanation of at least %1 characters; this one has %2"_s.arg(shortestExplanation)
                    .arg(explanation.size()));
        return ActionRequest{"/request-cancellation",
                             {{u"cancel_explanation"_s, explanation}, {u"relist_if_cancelled"_s, relist}}};
    }
    if (action == "confirm_cancel"_L1)
        return ActionRequest{"/confirm-cancellation", {{u"relist_if_cancelled"_s, relist}}};
    return makeError(ErrorCode::InvalidRequest, u"CardTrader knows no order action \"%1\""_s.arg(action));
}

// Whether the order shows that an action whose answer was lost did arrive.
bool hasHappened(const QString &action, const QJsonObject &body, const RemoteOrder &order)
{
    if (action == "tracking"_L1)
        return order.details.value("shipping"_L1).toObject().value("tracking_code"_L1) ==
               body.value("tracking_code"_L1);
    if (action == "ship"_L1)
        return order.state == "sent"_L1 || order.state == "arrived"_L1 || order.state == "done"_L1;
    return order.state == "canceled"_L1 || (action == "request_cancel"_L1 && order.state == "request_for_cancel"_L1);
}

} // namespace

Result<RemoteOrder> actOnOrder(Session &session, const QString &orderId, const QString &action,
                               const QJsonObject &arguments)
{
    TRY_ASSIGN(const ActionRequest wanted, actionRequest(action, arguments));
    const QString path = u"/orders/"_s + QString::fromLatin1(QUrl::toPercentEncoding(orderId) + wanted.path);
    const QByteArray body =
        wanted.body.isEmpty() ? QByteArray() : QJsonDocument(wanted.body).toJson(QJsonDocument::Compact);
    const auto sent = exchange(session, writeRequest(session, "PUT", path, body));
    if (!sent && sent.error().code != ErrorCode::InDoubt)
        return sent.error();
    // The answer is an order or an address, depending on whom one asks: the order is read again.
    auto order = readOrder(session, orderId);
    if (!sent && (!order || !hasHappened(action, wanted.body, *order)))
        return sent.error();
    return order;
}

} // namespace evenstock::cardtrader
