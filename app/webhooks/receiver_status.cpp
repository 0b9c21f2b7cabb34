// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_status.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject receiverObject(const Receiver::View &view, const InboxCounts &inbox)
{
    const QJsonObject tunnel{{u"state"_s, tunnelStateName(view.tunnel.state)},
                             {u"url"_s, orNull(view.tunnel.url)},
                             {u"problem"_s, view.tunnel.problem},
                             {u"missing"_s, view.tunnel.missing},
                             {u"starts"_s, view.tunnel.starts},
                             {u"lines"_s, QJsonArray::fromStringList(view.tunnel.lines)}};
    const QJsonObject selfTest{{u"link"_s, selfTestLinkName(view.selfTest.link)},
                               {u"sentence"_s, selfTestLinkSentence(view.selfTest.link)},
                               {u"took_ms"_s, view.selfTest.tookMs},
                               {u"runs"_s, view.selfTest.runs}};
    return {{u"hooks"_s, orNull(view.hooksUrl)},
            {u"local"_s, orNull(view.localUrl)},
            {u"public_url"_s, orNull(view.publicUrl)},
            {u"tunnel"_s, tunnel},
            {u"self_test"_s, selfTest},
            {u"last_event_at"_s, isoUtc(view.lastEventAt)},
            {u"inbox"_s, QJsonObject{{u"waiting"_s, qint64(inbox.waiting)},
                                     {u"failed"_s, qint64(inbox.failed)},
                                     {u"dead"_s, qint64(inbox.dead)},
                                     {u"quarantined"_s, qint64(inbox.quarantined)},
                                     {u"oldest_waiting_at"_s, isoUtc(inbox.oldestWaiting)}}}};
}

} // namespace evenstock
