// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include "app/service/command_registry.h"
#include "app/service/engine_services.h"

namespace evenstock {

using namespace Qt::StringLiterals;

OpenShop::OpenShop(const QList<FakeMarketOptions> &markets, EngineRole role, Scheduling scheduling)
    : m_role(role)
    , m_scheduling(scheduling)
{
    for (const FakeMarketOptions &options : markets)
        m_markets.append(&m_stage->open(options));
    if (scheduling == Scheduling::Off)
        open(); // otherwise when the test is ready
}

void OpenShop::open()
{
    EngineOptions options = m_stage->options(m_role);
    options.scheduling = m_scheduling;
    options.zone = QTimeZone::utc();
    options.addCommands = [](CommandRegistry &registry) {
        registry.add(u"test.beat"_s, [](EngineServices &services, Arguments &) -> Result<QJsonObject> {
            services.beat();
            return QJsonObject();
        });
    };
    auto opened = openEngine(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_client = *std::move(opened);
}

void OpenShop::must(const QString &command, const QJsonObject &arguments)
{
    const auto done = call(command, arguments);
    if (!done)
        qFatal("%s: %s", qPrintable(command), qPrintable(done.error().detail));
}

void OpenShop::sync()
{
    must(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}});
    wait();
}

qint64 OpenShop::number(const char *sql) const
{
    Database shop = m_stage->look();
    return shop.value<qint64>(sql).valueOr(std::optional<qint64>(-1)).value_or(-1);
}

QString OpenShop::text(const char *sql) const
{
    Database shop = m_stage->look();
    return shop.value<QString>(sql).valueOr({}).value_or(QString());
}

} // namespace evenstock
