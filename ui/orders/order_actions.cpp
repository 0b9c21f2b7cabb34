// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderActions)
};

} // namespace

OrderActionWords orderActionWords(const QString &action)
{
    if (action == "ship"_L1)
        return {.button = OrderWords::tr("Mark as shipped"),
                .question = OrderWords::tr("Tell the marketplace and the buyer that this order is on its way? This "
                                           "cannot be taken back.")};
    if (action == "finalize"_L1)
        return {.button = OrderWords::tr("Mark as delivered"),
                .question = OrderWords::tr("Tell the marketplace that this order is delivered? This cannot be taken "
                                           "back.")};
    if (action == "tracking"_L1)
        return {.button = OrderWords::tr("Tracking code…"),
                .question = OrderWords::tr("Tracking code of the parcel"),
                .asksFor = u"tracking_code"_s};
    if (action == "request_cancel"_L1)
        return {.button = OrderWords::tr("Ask to cancel"),
                .question = OrderWords::tr("Ask the marketplace to cancel this order? Marketplaces count cancellations "
                                           "against a seller. The pieces stay held until it is confirmed.")};
    if (action == "confirm_cancel"_L1)
        return {.button = OrderWords::tr("Confirm the cancellation"),
                .question = OrderWords::tr("Confirm that this order is cancelled? Its pieces come back into stock.")};
    QString words = action;
    return {.button = words.replace(u'_', u' ')};
}

} // namespace evenstock
