// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/keyring.h"
#include "app/accounts/secret_pieces.h"

#include <QTimer>

#include <deque>

namespace evenstock {

struct KeychainTimes {
    int softMs = 20'000;           // then stateChanged(Waiting)
    int interactiveMs = 120'000;   // for each job: the owner may be typing a password
    int backgroundMs = 5'000;      // for each job
    QList<int> absentRetryMs = {}; // wait so long, each in turn, for a keychain that is not up yet, once a run
    static QList<int> atLogin() { return {2'000, 5'000, 15'000, 60'000}; } // for what is started with the session
};

// The operating system's keychain. Lives on the main thread, where all its jobs run, one at a time; asks of other
// threads travel there. A job that is overdue is never deleted (its backend would call into freed memory): its asker
// gets TimedOut, and nobody's job is started beside it.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(std::unique_ptr<Keyring> keyring, const KeychainTimes &times = {},
                           QObject *parent = nullptr);
    ~KeychainStore() override;

    SecretStoreKind kind() const override { return SecretStoreKind::Keychain; }
    void read(const QString &key, Attention attention, QObject *context, SecretCallback<QString> done) override;
    void write(const QString &key, const QString &secret, Attention attention, QObject *context,
               SecretCallback<void> done) override;
    void remove(const QString &key, Attention attention, QObject *context, SecretCallback<void> done) override;
    void check(Attention attention, QObject *context, SecretCallback<void> done) override;

private:
    using Answered = std::function<void(const KeyringAnswer &)>;
    using Looked = std::function<void(KeyringState)>;
    using Finished = SecretCallback<QString>;
    using Task = void (KeychainStore::*)();
    struct Request {
        Task task = nullptr;
        QString key = {};
        QString secret = {};
        Attention attention = Attention::Interactive;
        Finished reply = {};
        bool isAgain = false; // begun anew, for a keychain that came up meanwhile
    };

    void enqueue(Request request);
    void startNext();
    void begin();
    void finish(const SecretResult<QString> &result);

    void doRead();
    void doWrite();
    void doRemove();
    void doCheck();
    void readWhole(const Finished &then);
    void readChunks(const PiecesHead &head, const QStringList &chunks, const Finished &then);
    void writeChunks(const SecretPieces &pieces, int next);
    void verify(const SecretPieces &pieces);
    void sweep(int from, const std::function<void()> &then);
    void removeHead();

    void run(const KeyringJob &job, const Answered &then);
    void answered(qint64 ticket, const KeyringAnswer &answer, const Answered &then);
    void look(const Looked &then);
    void explain(const KeyringAnswer &answer, const Finished &then);
    Finished toFinish();
    static SecretResult<QString> withText(const SecretStatus &status);
    void timedOut();

    std::unique_ptr<Keyring> m_keyring;
    KeychainTimes m_times;
    std::deque<Request> m_waiting;
    std::optional<Request> m_current;
    qint64 m_ticket = 0; // of the job or look whose answer counts
    bool m_jobRuns = false;
    bool m_overdue = false; // the running job's asker has been answered
    qsizetype m_retries = 0;
    QTimer m_soft;
    QTimer m_hard;
};

} // namespace evenstock
