// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/qt_keyring.h"

#include "app/accounts/secret_service.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QLoggingCategory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Q_LOGGING_CATEGORY(lcAccounts, "evenstock.accounts")

constexpr int lookTimeoutMs = 3'000;
const QString service = u"org.evenstock.evenstock"_s;

KeyringOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyringOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeyringOutcome::NotFound;
    case QKeychain::CouldNotDeleteEntry:
        return KeyringOutcome::NotRemoved;
    case QKeychain::AccessDeniedByUser:
        return KeyringOutcome::DeniedByOwner;
    case QKeychain::AccessDenied:
        return KeyringOutcome::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyringOutcome::NoBackend;
    case QKeychain::OtherError:
        break;
    }
    return KeyringOutcome::Other;
}

// Without a parent: a job deletes itself when it has finished, and not before (its backend holds a bare pointer).
QKeychain::Job *jobFor(const KeyringJob &job)
{
    switch (job.kind) {
    case KeyringJob::Kind::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeyringJob::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(service);
        write->setTextData(job.text);
        return write;
    }
    case KeyringJob::Kind::Remove:
        break;
    }
    return new QKeychain::DeletePasswordJob(service);
}

// Makes libsecret, where it is the backend in use, begin a new session with the next job.
void forgetSession()
{
    QLibrary library(u"secret-1"_s, 0);
    if (const auto disconnect = library.resolve("secret_service_disconnect"))
        disconnect();
}

} // namespace

void unsetQtNoGlib()
{
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        return;
    qunsetenv("QT_NO_GLIB");
    qCWarning(lcAccounts, "QT_NO_GLIB is ignored: the system keyring does not answer without GLib's event loop");
}

QtKeyring::QtKeyring()
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    m_thread.setObjectName(u"keyring-look"_s);
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

QtKeyring::~QtKeyring()
{
    m_thread.quit();
    m_thread.wait();
}

void QtKeyring::start(const KeyringJob &job, std::function<void(const KeyringAnswer &)> done)
{
    attempt(job, done, 1);
}

void QtKeyring::attempt(const KeyringJob &job, const std::function<void(const KeyringAnswer &)> &done, int attempt)
{
    QKeychain::Job *const started = jobFor(job);
    started->setKey(job.key);
    connect(started, &QKeychain::Job::finished, this, [this, job, done, attempt](QKeychain::Job *finished) {
        KeyringAnswer answer{.outcome = outcomeOf(finished->error()), .detail = finished->errorString()};
        if (answer.outcome == KeyringOutcome::Other && attempt == 1) {
            forgetSession();
            return this->attempt(job, done, 2);
        }
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
            answer.text = read->textData();
        done(answer);
    });
    started->start();
}

void QtKeyring::look(std::function<void(KeyringState)> done)
{
    QMetaObject::invokeMethod(
        &m_there,
        [this, done = std::move(done)] {
            const KeyringState state = lookAtSecretService(lookTimeoutMs);
            QMetaObject::invokeMethod(
                this, [done, state] { done(state); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace evenstock
