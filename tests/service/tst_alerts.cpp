// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/alert_part.h"
#include "app/service/engine_services.h"
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is worth a notification, and how often.
class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceAndInGroups();
    void isQuietWhereTheOwnerWantsItSo();
};

namespace {

struct Watched {
    Watched()
    {
        stage.open({.id = u"cards"_s});
        EngineOptions options = stage.options(EngineRole::Serve);
        options.parts = {makeAlertPart()};
        options.addCommands = [](CommandRegistry &registry) {
            registry.add(u"test.beat"_s, [](EngineServices &services, Arguments &) -> Result<QJsonObject> {
                services.beat();
                return QJsonObject();
            });
            registry.add(u"test.oversell"_s, [](EngineServices &services, Arguments &arguments) -> Result<QJsonObject> {
                TRY_ASSIGN(const QString item, arguments.text(u"item"_s));
                TRY(services.engine.transact([&]() -> Status {
                    TRY_ASSIGN(const ProblemId id, services.context().runs.report({.kind = u"oversell"_s,
                                                                                   .fingerprint = item,
                                                                                   .account = {1},
                                                                                   .item = item,
                                                                                   .firstAt = services.now(),
                                                                                   .lastAt = services.now()}));
                    Q_UNUSED(id)
                    return {};
                }));
                services.events.data({u"problems"_s});
                return QJsonObject();
            });
        };
        auto opened = openEngine(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        client = *std::move(opened);
        QObject::connect(client.get(), &EngineClient::happened, client.get(),
                         [this](const QString &topic, const QJsonObject &data) {
                             if (topic == "alert"_L1)
                                 alerts.append(data["groups"_L1].toArray());
                         });
    }
    void must(const QString &command, const QJsonObject &arguments = {})
    {
        if (const auto done = callAndWait(*client, command, arguments); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void pass(std::chrono::milliseconds length)
    {
        stage.clock().advance(length);
        must(u"test.beat"_s);
        must(u"test.beat"_s); // its events are delivered before the reply
    }

    EngineStage stage;
    std::unique_ptr<EngineAccess> client;
    QList<QJsonArray> alerts;
};

} // namespace

void TestAlerts::tellsOnceAndInGroups()
{
    Watched shop;
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-2"_s}});
    shop.pass(std::chrono::seconds(1));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 1, int(longEnough.count()));
    const QJsonObject group = shop.alerts.first().at(0).toObject();
    QCOMPARE(shop.alerts.first().size(), 1);
    QCOMPARE(group["kind"_L1].toString(), u"oversells"_s);
    QCOMPARE(group["count"_L1].toInteger(), 2);
    QCOMPARE(group["examples"_L1].toArray(), QJsonArray({u"A-1"_s, u"A-2"_s}));
    QCOMPARE(group["accounts"_L1].toArray(), QJsonArray({u"cards"_s}));

    // The next one waits for its minute, and the first two are not told again.
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-3"_s}});
    shop.pass(std::chrono::seconds(10));
    QCOMPARE(shop.alerts.size(), 1);
    shop.pass(std::chrono::seconds(60));
    QTRY_COMPARE_WITH_TIMEOUT(shop.alerts.size(), 2, int(longEnough.count()));
    QCOMPARE(shop.alerts.last().at(0)["examples"_L1].toArray(), QJsonArray({u"A-3"_s}));
}

void TestAlerts::isQuietWhereTheOwnerWantsItSo()
{
    Watched shop;
    shop.must(u"settings.set"_s, {{u"key"_s, u"notify.oversells"_s}, {u"value"_s, u"false"_s}});
    shop.must(u"test.oversell"_s, {{u"item"_s, u"A-1"_s}});
    shop.pass(std::chrono::minutes(2));
    QCOMPARE(shop.alerts.size(), 0);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
