// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_access.h"
#include "tests/support/service/engine_stage.h"

#include <QJsonArray>

#include <memory>

namespace evenstock {

// A stage with its engine open, and the few things that tests of commands do all the time. What must not fail ends the
// test with qFatal.
class OpenShop
{
public:
    // `markets` are opened with an account each before the engine starts.
    explicit OpenShop(const QList<FakeMarketOptions> &markets = {}, EngineRole role = EngineRole::CommandLine,
                      Scheduling scheduling = Scheduling::Off);

    EngineStage &stage() { return *m_stage; }
    EngineAccess &client() { return *m_client; }
    FakeMarket &market(qsizetype index = 0) { return *m_markets.at(index); }

    Result<QJsonObject> call(const QString &command, const QJsonObject &arguments = {})
    {
        return callAndWait(*m_client, command, arguments);
    }
    void must(const QString &command, const QJsonObject &arguments = {});
    // A full run of every account, and whatever it wakes.
    void sync();
    void wait() { must(QStringLiteral("sync.wait")); }
    void beat() { must(QStringLiteral("test.beat")); } // what the engine does every second, now
    void close() { m_client.reset(); }
    void open();

    // The one number a query gives; -1 where it gives none.
    qint64 number(const char *sql) const;
    QString text(const char *sql) const;

private:
    EngineRole m_role;
    Scheduling m_scheduling;
    std::unique_ptr<EngineStage> m_stage = std::make_unique<EngineStage>();
    QList<FakeMarket *> m_markets;
    std::unique_ptr<EngineAccess> m_client;
};

} // namespace evenstock
