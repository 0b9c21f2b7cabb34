// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/quarantine_review.h"

#include "app/service/account_input.h"
#include "app/webhooks/directory_keeper.h"
#include "app/webhooks/event_worker.h"

#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

WebhookRequest requestOf(const EventRow &row)
{
    WebhookRequest request{
        .body = row.body, .receivedAt = row.receivedAt, .route = row.route, .query = row.query.toUtf8()};
    const QJsonObject headers = QJsonDocument::fromJson(row.headers.toUtf8()).object();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    return request;
}

} // namespace

QuarantineReview::QuarantineReview(EngineServices &services, std::shared_ptr<DirectoryBoard> board,
                                   DirectoryKeeper &keeper, EventWorker &worker)
    : m_services(services)
    , m_board(std::move(board))
    , m_keeper(keeper)
    , m_worker(worker)
    , m_alive(std::make_shared<bool>(true))
{
}

QuarantineReview::~QuarantineReview() = default;

void QuarantineReview::look()
{
    const auto directory = m_board->current();
    const UtcMs now = m_services.now();
    for (const HookAccount &account : directory->accounts) {
        if (!account.isEnabled || !account.connector || account.connector->info().webhookSecret.isEmpty())
            continue;
        if (m_askedAt.contains(account.id) && now - m_askedAt.value(account.id) < askEveryMs)
            continue;
        const auto rows = EventRepository(m_services.inbox).quarantined(account.id, now - lookBackMs, 1);
        if (rows && !rows->isEmpty())
            ask(account);
    }
}

void QuarantineReview::ask(const HookAccount &account)
{
    m_askedAt.insert(account.id, m_services.now());
    const auto identity = std::make_shared<Identity>();
    m_services.errands.send(
        account.id,
        [identity](const Connector &connector, Session &session) -> Status {
            TRY_ASSIGN(*identity, connector.checkCredentials(session));
            return {};
        },
        [this, alive = std::weak_ptr(m_alive), id = account.id, uuid = account.uuid, identity](const Status &asked) {
            if (!alive.lock() || !asked || !noteAnswered(m_services, id, *identity) || identity->secrets.isEmpty())
                return;
            m_services.credentials.save(uuid, identity->secrets, Attention::Background, &m_services.answers,
                                        [this, alive](const SecretStatus &kept) {
                                            if (alive.lock() && kept)
                                                m_keeper.refresh();
                                        });
        });
}

void QuarantineReview::published()
{
    const auto directory = m_board->current();
    for (const HookAccount &account : directory->accounts) {
        if (!account.connector || !account.knowsSecrets || m_judgedBy.value(account.id) == account.secrets)
            continue;
        m_judgedBy.insert(account.id, account.secrets);
        if (!judge(account))
            m_judgedBy.remove(account.id); // the next directory tries again
    }
}

Status QuarantineReview::judge(const HookAccount &account)
{
    EventRepository events(m_services.inbox);
    TRY_ASSIGN(const auto rows, events.quarantined(account.id, m_services.now() - lookBackMs, mostAtOnce));
    bool isGenuine = false;
    for (const EventRow &row : rows) {
        const auto parsed = account.connector->parseWebhook(requestOf(row), account.secrets, account.settings);
        if (!parsed && parsed.error().code == ErrorCode::Unauthorized)
            continue;
        TRY_ASSIGN(const bool isNew,
                   events.verify(row.id, parsed && !parsed->isEmpty() ? parsed->first().id : QString()));
        isGenuine |= isNew;
    }
    if (isGenuine)
        m_worker.wake();
    return {};
}

} // namespace evenstock
