// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_callback.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr qsizetype longestNumber = 19; // of 64 bits

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestNumber && !text.startsWith(u'0') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<QList<ChannelEvent>> parseCallback(const WebhookRequest &request)
{
    const QString order = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(u"order_id"_s);
    ChannelEvent event{.cause = u"order"_s, .at = request.receivedAt};
    if (isNumber(order)) {
        event.rereadOrders = {order};
    } else {
        event.cause = u"callback"_s;
        event.understood = false;
    }
    return QList<ChannelEvent>{event};
}

} // namespace evenstock::emag
