// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/keyring.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <deque>

namespace evenstock {

// A keyring that behaves as field.md 3.2 measured the real ones: locked, it reads "not found", removes nothing and says
// "done". It answers through the event loop, in order, and can be held back.
class FakeKeyring final : public QObject, public Keyring
{
public:
    QMap<QString, QString> entries;
    KeyringState state = KeyringState::Unlocked;
    QStringList jobs;                                                   // "read key", "write key", "remove key", "look"
    bool hold = false;                                                  // jobs stay open until release()
    bool holdLooks = false;                                             // looks are never answered
    std::function<void(const KeyringJob &)> before = {};                // sees each job as it is carried out
    std::function<void(KeyringAnswer &, const KeyringJob &)> bend = {}; // changes its answer

    void start(const KeyringJob &job, std::function<void(const KeyringAnswer &)> done) override
    {
        static const QStringList verbs{QStringLiteral("read "), QStringLiteral("write "), QStringLiteral("remove ")};
        jobs.append(verbs.at(static_cast<int>(job.kind)) + job.key);
        m_open.push_back({job, std::move(done)});
        if (!hold)
            QMetaObject::invokeMethod(
                this, [this] { release(); }, Qt::QueuedConnection);
    }

    void look(std::function<void(KeyringState)> done) override
    {
        jobs.append(QStringLiteral("look"));
        if (holdLooks)
            return;
        QMetaObject::invokeMethod(
            this, [this, done = std::move(done)] { done(state); }, Qt::QueuedConnection);
    }

    // Carries out the oldest open job.
    void release()
    {
        if (m_open.empty())
            return;
        const auto [job, done] = std::move(m_open.front());
        m_open.pop_front();
        if (before)
            before(job);
        KeyringAnswer answer = carriedOut(job);
        if (bend)
            bend(answer, job);
        done(answer);
    }
    int open() const { return static_cast<int>(m_open.size()); }

private:
    KeyringAnswer carriedOut(const KeyringJob &job)
    {
        if (state == KeyringState::NoService || state == KeyringState::NoBus)
            return {.outcome = KeyringOutcome::Other, .detail = QStringLiteral("nobody there")};
        const bool locked = state != KeyringState::Unlocked;
        switch (job.kind) {
        case KeyringJob::Kind::Read:
            if (locked || !entries.contains(job.key))
                return {.outcome = KeyringOutcome::NotFound};
            return {.text = entries.value(job.key)};
        case KeyringJob::Kind::Write:
            if (locked)
                return {.outcome = state == KeyringState::Locked ? KeyringOutcome::Denied : KeyringOutcome::Other,
                        .detail = QStringLiteral("cannot create an item")};
            entries.insert(job.key, job.text);
            return {};
        case KeyringJob::Kind::Remove:
            if (!locked)
                entries.remove(job.key);
            return {};
        }
        return {};
    }

    std::deque<std::pair<KeyringJob, std::function<void(const KeyringAnswer &)>>> m_open;
};

} // namespace evenstock
