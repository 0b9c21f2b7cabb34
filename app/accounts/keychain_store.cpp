// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keychain_store.h"

#include "app/accounts/secret_reply.h"
#include "app/accounts/wipe.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr std::size_t mostWaiting = 1'000;

// One way back for both kinds of answer.
SecretCallback<QString> withoutText(QObject *context, SecretCallback<void> done)
{
    return [reply = SecretReply<void>(context, std::move(done))](const SecretResult<QString> &result) {
        reply(result ? SecretStatus() : SecretStatus(result.situation(), result.error()));
    };
}

SecretResult<QString> overdue()
{
    return {SecretSituation::TimedOut,
            u"The system keyring did not answer in time. Look for its window and unlock it, then retry."_s};
}

} // namespace

KeychainStore::KeychainStore(std::unique_ptr<Keyring> keyring, const KeychainTimes &times, QObject *parent)
    : SecretStore(parent)
    , m_keyring(std::move(keyring))
    , m_times(times)
{
    m_soft.setSingleShot(true);
    m_hard.setSingleShot(true);
    connect(&m_soft, &QTimer::timeout, this, [this] { Q_EMIT stateChanged(SecretStoreState::Waiting); });
    connect(&m_hard, &QTimer::timeout, this, &KeychainStore::timedOut);
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QString &key, Attention attention, QObject *context, SecretCallback<QString> done)
{
    enqueue({.task = &KeychainStore::doRead,
             .key = key,
             .attention = attention,
             .reply = SecretReply<QString>(context, std::move(done))});
}

void KeychainStore::write(const QString &key, const QString &secret, Attention attention, QObject *context,
                          SecretCallback<void> done)
{
    enqueue({.task = &KeychainStore::doWrite,
             .key = key,
             .secret = secret,
             .attention = attention,
             .reply = withoutText(context, std::move(done))});
}

void KeychainStore::remove(const QString &key, Attention attention, QObject *context, SecretCallback<void> done)
{
    enqueue({.task = &KeychainStore::doRemove,
             .key = key,
             .attention = attention,
             .reply = withoutText(context, std::move(done))});
}

void KeychainStore::check(Attention attention, QObject *context, SecretCallback<void> done)
{
    enqueue({.task = &KeychainStore::doCheck, .attention = attention, .reply = withoutText(context, std::move(done))});
}

void KeychainStore::enqueue(Request request)
{
    QMetaObject::invokeMethod(
        this,
        [this, request = std::move(request)] {
            if (m_waiting.size() >= mostWaiting)
                return request.reply({SecretSituation::Failed, u"Too much is asked of the system keyring."_s});
            m_waiting.push_back(request);
            startNext();
        },
        Qt::QueuedConnection);
}

void KeychainStore::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_soft.start(m_times.softMs);
    if (!m_jobRuns)
        return begin();
    // A job of somebody who has given up still runs, most likely behind the system's window: only who can see that
    // window waits for it.
    if (m_current->attention == Attention::Background)
        return finish(overdue());
    m_hard.start(m_times.interactiveMs);
}

// In the background a locked keyring is recognised first, so that no window opens out of nowhere.
void KeychainStore::begin()
{
    if (m_current->attention == Attention::Interactive)
        return (this->*m_current->task)();
    look([this](KeyringState state) {
        if (state == KeyringState::Locked)
            return finish(withText(keyringSituation(state)));
        (this->*m_current->task)();
    });
}

void KeychainStore::finish(const SecretResult<QString> &result)
{
    m_hard.stop();
    ++m_ticket;
    if (result.situation() == SecretSituation::Absent && m_retries < m_times.absentRetryMs.size()) {
        const int delayMs = m_times.absentRetryMs.at(m_retries++);
        QTimer::singleShot(delayMs, this, &KeychainStore::begin); // m_current stays
        return;
    }
    if (result.situation() != SecretSituation::Absent)
        m_retries = m_times.absentRetryMs.size(); // it has been up: from now on its absence is news
    const bool said = !m_soft.isActive();
    m_soft.stop();
    m_current->reply(result);
    wipe(m_current->secret);
    m_current.reset();
    if (said)
        Q_EMIT stateChanged(SecretStoreState::Ready);
    startNext();
}

SecretResult<QString> KeychainStore::withText(const SecretStatus &status)
{
    if (status)
        return QString();
    return {status.situation(), status.error()};
}

KeychainStore::Finished KeychainStore::toFinish()
{
    return [this](const SecretResult<QString> &result) { finish(result); };
}

void KeychainStore::run(const KeyringJob &job, const Answered &then)
{
    m_hard.start(m_current->attention == Attention::Interactive ? m_times.interactiveMs : m_times.backgroundMs);
    m_jobRuns = true;
    m_overdue = false;
    const qint64 ticket = ++m_ticket;
    m_keyring->start(job, [self = QPointer(this), ticket, then](const KeyringAnswer &answer) {
        if (self)
            self->answered(ticket, answer, then);
    });
}

void KeychainStore::answered(qint64 ticket, const KeyringAnswer &answer, const Answered &then)
{
    m_jobRuns = false;
    m_hard.stop();
    if (!m_overdue && ticket == m_ticket)
        return then(answer);
    m_overdue = false;
    if (m_current)
        begin(); // it has waited for this
}

void KeychainStore::look(const Looked &then)
{
    m_hard.start(m_current->attention == Attention::Interactive ? m_times.interactiveMs : m_times.backgroundMs);
    const qint64 ticket = ++m_ticket;
    m_keyring->look([self = QPointer(this), ticket, then](KeyringState state) {
        if (!self || ticket != self->m_ticket)
            return;
        self->m_hard.stop();
        then(state);
    });
}

// For every answer but Done.
void KeychainStore::explain(const KeyringAnswer &answer, const Finished &then)
{
    look([this, answer, then](KeyringState state) {
        const bool wasNeverUp = m_retries < m_times.absentRetryMs.size();
        const bool mayHaveComeUp = answer.outcome == KeyringOutcome::Other && state == KeyringState::Unlocked;
        if (wasNeverUp && mayHaveComeUp && !std::exchange(m_current->isAgain, true))
            return begin(); // between the job and this look: what the job met is over
        then(withText(keyringSituation(answer, state)));
    });
}

void KeychainStore::timedOut()
{
    m_overdue = m_jobRuns;
    finish(overdue());
}

} // namespace evenstock
