// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderActions)
};

// The numbers of reasons are eMAG's (marketplace API, order/save).
OrderActionWords emagWords(const QString &action)
{
    if (action == "acknowledge"_L1)
        return {.button = OrderWords::tr("Take the order"), .done = OrderWords::tr("The order is taken on %1.")};
    if (action == "prepare"_L1)
        return {.button = OrderWords::tr("Mark as prepared"),
                .done = OrderWords::tr("It is marked as prepared on %1.")};
    if (action == "finalize"_L1)
        return {.button = OrderWords::tr("Mark as delivered"),
                .done = OrderWords::tr("It is marked as delivered on %1.")};
    if (action == "reopen"_L1)
        return {.button = OrderWords::tr("Open again"), .done = OrderWords::tr("It is open again on %1.")};
    if (action == "cancel"_L1)
        return {.button = OrderWords::tr("Cancel the order…"),
                .done = OrderWords::tr("It is cancelled on %1; its pieces come back into stock."),
                .question = OrderWords::tr("Why is it cancelled? Its pieces come back into stock."),
                .asksFor = u"reason"_s,
                .choices = {{1, OrderWords::tr("out of stock")},
                            {2, OrderWords::tr("the buyer cancelled it")},
                            {3, OrderWords::tr("the buyer cannot be reached")},
                            {24, OrderWords::tr("the buyer asked for it")},
                            {34, OrderWords::tr("another reason")}},
                .endsOrder = true};
    if (action == "storno"_L1)
        return {.button = OrderWords::tr("All came back"),
                .done = OrderWords::tr("It is reversed on %1."),
                .question = OrderWords::tr("Did all pieces of this order come back? The whole order is then reversed."),
                .endsOrder = true};
    if (action == "invoice"_L1)
        return {.button = OrderWords::tr("Invoice…"),
                .done = OrderWords::tr("%1 has the address of the invoice."),
                .question = OrderWords::tr("Address of the invoice, a PDF file that eMAG fetches (https://…)"),
                .asksFor = u"url"_s};
    return {};
}

} // namespace

OrderActionWords orderActionWords(const QString &action)
{
    if (action == "ship"_L1)
        return {.button = OrderWords::tr("Mark as shipped"),
                .done = OrderWords::tr("It is marked as shipped on %1."),
                .question = OrderWords::tr("Tell the marketplace and the buyer that this order is on its way? This "
                                           "cannot be taken back.")};
    if (action == "finalize"_L1)
        return {.button = OrderWords::tr("Mark as delivered"),
                .done = OrderWords::tr("It is marked as delivered on %1."),
                .question = OrderWords::tr("Tell the marketplace that this order is delivered? This cannot be taken "
                                           "back.")};
    if (action == "tracking"_L1)
        return {.button = OrderWords::tr("Tracking code…"),
                .question = OrderWords::tr("Tracking code of the parcel"),
                .asksFor = u"tracking_code"_s};
    if (action == "request_cancel"_L1)
        return {.button = OrderWords::tr("Ask to cancel"),
                .done = OrderWords::tr("%1 was asked to cancel it."),
                .question = OrderWords::tr("Ask the marketplace to cancel this order? Marketplaces count cancellations "
                                           "against a seller. The pieces stay held until it is confirmed."),
                .asksFor = u"explanation"_s,
                .endsOrder = true,
                .asksRelist = true,
                .leastText = 50}; // CardTrader's
    if (action == "confirm_cancel"_L1)
        return {.button = OrderWords::tr("Confirm the cancellation"),
                .question = OrderWords::tr("Confirm that this order is cancelled? This cannot be taken back."),
                .endsOrder = true,
                .asksRelist = true};
    if (const OrderActionWords words = emagWords(action); !words.button.isEmpty())
        return words;
    QString words = action;
    return {.button = words.replace(u'_', u' ')};
}

} // namespace evenstock
