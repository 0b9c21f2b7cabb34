// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/hook_desk.h"

#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds soon{60};

Answer tryAgain(const QString &detail)
{
    Answer answer = errorAnswer(503, detail);
    answer.add("Retry-After", QByteArray::number(qint64(soon.count())));
    return answer;
}

} // namespace

HookDesk::HookDesk(const DirectoryBoard &board, InboxWriter &inbox)
    : m_board(board)
    , m_inbox(inbox)
{
}

EventRow HookDesk::eventOf(const ExchangePtr &exchange, const HookAccount &account, const QString &route,
                           const QList<QByteArray> &headers)
{
    const IncomingRequest &request = exchange->request();
    QJsonObject kept;
    for (const QByteArray &name : headers) {
        if (request.head.has(name))
            kept.insert(QString::fromLatin1(name), QString::fromLatin1(request.head.header(name)));
    }
    return {.account = account.id,
            .route = route,
            .query = request.query.toString(QUrl::FullyEncoded),
            .receivedAt = request.receivedAt,
            .headers = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)),
            .body = request.body};
}

void HookDesk::accept(const ExchangePtr &exchange, const HookAccount &account, EventRow event, const Thanks &thanks)
{
    event.verified = true;
    if (!account.isEnabled) {
        event.state = EventState::Ignored; // switched on again, it is asked for its orders
        event.error = u"the account was switched off"_s;
        event.processedAt = event.receivedAt;
    }
    store(exchange, std::move(event), jsonAnswer(thanks.body, thanks.status));
}

void HookDesk::doubt(const ExchangePtr &exchange, const HookAccount &account, EventRow event, const Thanks &thanks)
{
    event.verified = false;
    if (account.processesUnverified && account.isEnabled)
        return store(exchange, std::move(event), jsonAnswer(thanks.body, thanks.status));
    event.state = EventState::Quarantined;
    event.error = account.knowsSecrets ? u"its signature is missing or does not fit"_s
                                       : u"its signature could not be looked at: the secret is not known here now"_s;
    const Answer answer = account.knowsSecrets ? errorAnswer(401, u"the signature is missing or does not fit"_s)
                                               : tryAgain(u"this cannot be looked at now: send it again later"_s);
    if (!mayQuarantine())
        return exchange->answer(answer);
    store(exchange, std::move(event), answer);
}

void HookDesk::store(const ExchangePtr &exchange, EventRow event, const Answer &answer)
{
    m_inbox.add(std::move(event), [exchange, answer](const Result<bool> &isNew) {
        exchange->answer(isNew ? answer : tryAgain(u"this cannot be kept now: send it again later"_s));
    });
}

bool HookDesk::mayQuarantine()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_secondBegan >= std::chrono::seconds(1)) {
        m_secondBegan = now;
        m_quarantinedThisSecond = 0;
    }
    return ++m_quarantinedThisSecond <= mostQuarantinedASecond;
}

} // namespace evenstock
