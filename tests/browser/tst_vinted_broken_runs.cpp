// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/browser/vinted_world.h"

#include <QDateTime>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRuns = 200;
constexpr int longestWaitS = 61; // between two looks into the wardrobe
constexpr int mostWaits = 16;    // a task that a killed worker had not noted yet is held for ten minutes

// What may happen to the answer of a create at the site, to the worker, to its tab and to the program.
const QStringList siteWays{u"lost"_s, u"500-after"_s, u"truncated"_s, u"malformed"_s, u"html-200"_s, u"cut"_s};
const QStringList workerWays{u"killed at a picture"_s,
                             u"killed before the create"_s,
                             u"killed while the create is on its way"_s,
                             u"killed after the answer"_s,
                             u"killed before the result"_s,
                             u"killed after the result"_s,
                             u"the answer to the result is lost"_s,
                             u"tab closed before the create"_s,
                             u"tab closed after the create"_s};
const QStringList programWays{u"the program is killed"_s, u"the program is closed"_s};

// How far the publish is when the program ends.
enum class Moment { Queued, HandedOut, PictureSent, Made, Told };
constexpr int moments = int(Moment::Told) + 1;

// The real program, the simulated site, and the extension's own worker in Node.js instead of a browser. The clock of
// the program is moved on by starting it anew.
class Workshop
{
public:
    Workshop()
        : world([](const Browser::Wish &) { return std::unique_ptr<Browser>(); })
    {
        m_token = world.must({u"token"_s, u"show"_s})["token"_L1].toString().toUtf8();
        const QString code = world.must({u"channel"_s, u"pair"_s, u"V"_s})["code"_L1].toString();
        work({{u"code"_s, code}});
        m_worker.waitForFinished(CommandLine::patienceMs);
    }
    ~Workshop() { stopWorker(); }

    static QString node() { return QStandardPaths::findExecutable(u"node"_s); }

    void work(const QJsonObject &how)
    {
        stopWorker();
        QJsonObject config{{u"dist"_s, QStringLiteral(EVENSTOCK_EXTENSION)},
                           {u"state"_s, world.cli.file(u"worker.json"_s)},
                           {u"site"_s, u"https://127.0.0.1:%1"_s.arg(world.place()["port"_L1].toInt())},
                           {u"program"_s, u"http://127.0.0.1:%1"_s.arg(world.port())}};
        for (auto it = how.begin(); it != how.end(); ++it)
            config.insert(it.key(), *it);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_NO_WARNINGS"_s, u"1"_s);
        m_worker.setProcessEnvironment(environment);
        m_worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_worker.start(node(), {QStringLiteral(EVENSTOCK_WORKER),
                                QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))});
        m_worker.waitForStarted();
        m_together = now();
        m_hasClockMoved = false;
    }
    bool isWorking() const { return m_worker.state() != QProcess::NotRunning; }
    void stopWorker()
    {
        m_worker.kill();
        m_worker.waitForFinished();
    }
    QJsonObject ask(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(world.port()).arg(path)));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(
            m_http.sendCustomRequest(request, method, QJsonDocument(body).toJson()));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, CommandLine::patienceMs))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    qint64 product(const QString &picture)
    {
        const QJsonObject numbers{{u"brand_id"_s, 10}, {u"color_id"_s, 9},      {u"condition_id"_s, 2},
                                  {u"size_id"_s, 207}, {u"category_id"_s, 257}, {u"package_size_id"_s, 2}};
        return ask("POST", u"/api/products"_s,
                   {{u"title"_s, u"Jean 501"_s},
                    {u"description"_s, u"Un beau jean."_s},
                    {u"brand"_s, u"Levi's"_s},
                    {u"category"_s, u"Jeans"_s},
                    {u"condition"_s, u"EXCELLENT"_s},
                    {u"price"_s, 25.0},
                    {u"size"_s, u"32"_s},
                    {u"color"_s, u"Blue"_s},
                    {u"stock_quantity"_s, 1},
                    {u"images"_s, QJsonArray{picture}},
                    {u"mapped_attributes"_s, numbers}})["product_id"_L1]
            .toInteger();
    }
    void wait(int seconds) // for the program: its clock only
    {
        world.stop();
        m_offset += seconds;
        restart();
        m_hasClockMoved = true;
    }
    void restart()
    {
        world.cli.set(u"EVENSTOCK_CLOCK_OFFSET"_s, QString::number(m_offset));
        world.start();
        m_together = now();
    }
    qint64 now() const { return QDateTime::currentMSecsSinceEpoch() + qint64(m_offset) * 1000; } // the program's
    int live(qint64 product) // listings that stand there for it
    {
        int count = 0;
        for (const QJsonValue &item : world.items())
            count += item["title"_L1].toString().endsWith(u"[%1]"_s.arg(product)) ? 1 : 0;
        return count;
    }
    bool isAt(Moment moment, qint64 product)
    {
        const std::string open = " FROM browser_tasks t JOIN vinted_items i ON i.id = t.item_id WHERE i.product_id = " +
                                 std::to_string(product);
        switch (moment) {
        case Moment::Queued:
            return true;
        case Moment::HandedOut:
            return world.cli.value<qint64>("SELECT count(*)" + open + " AND t.lease > 0") > 0;
        case Moment::PictureSent:
            return world.cli.value<qint64>("SELECT count(*)" + open + " AND (t.progress <> '' OR i.vinted_id > 0)") > 0;
        case Moment::Made:
            return live(product) == 1;
        case Moment::Told:
            return status(product) == "published"_L1;
        }
        return false;
    }
    // The next step is the clock's: every task that is left waits for a later moment, or was handed to a worker, or by
    // a program, that ended before it was noted.
    bool waitsForItsClock()
    {
        const QString held =
            world.cli.value<QString>("SELECT CAST(id AS TEXT) FROM browser_tasks WHERE status = 'processing'");
        // After the clock has moved the worker asks once at least: its asking is what ends a lease.
        if (m_hasClockMoved && world.cli.value<qint64>("SELECT max(last_seen_at) FROM browsers") < m_together)
            return false;
        if (!held.isEmpty())
            return isWorking() && workersTask() != held &&
                   world.cli.value<qint64>("SELECT started_at FROM browser_tasks WHERE status = 'processing'") <
                       m_together;
        return world.cli.value<qint64>("SELECT count(*) FROM browser_tasks WHERE status IN ('pending', 'verifying') "
                                       "AND not_before <= " +
                                       std::to_string(now())) == 0 &&
               isIdle();
    }
    // Nothing is left to be done, by the browser or by the program.
    bool isDone()
    {
        return world.cli.value<qint64>("SELECT count(*) FROM browser_tasks WHERE status IN ('pending', 'processing', "
                                       "'verifying')") == 0 &&
               isIdle();
    }
    bool isIdle()
    {
        return isWorking() && workersTask().isEmpty() &&
               world.cli.value<qint64>("SELECT count(*) FROM runs WHERE status IN ('waiting', 'running')") == 0;
    }
    // What the worker has noted as under way; empty: nothing.
    QString workersTask() const
    {
        QFile file(world.cli.file(u"worker.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonValue task = QJsonDocument::fromJson(file.readAll())["running"_L1]["task"_L1];
        return task.isObject() ? QString::number(task["id"_L1].toInteger()) : QString();
    }
    void keepWorking()
    {
        if (!isWorking()) // killed: the browser starts it again
            work({});
    }
    QString status(qint64 product)
    {
        return world.cli.value<QString>("SELECT status FROM vinted_items WHERE product_id = " +
                                        std::to_string(product));
    }

    VintedWorld world;

private:
    QNetworkAccessManager m_http;
    QByteArray m_token;
    QProcess m_worker;
    int m_offset = 0;
    qint64 m_together = 0;        // since when this worker and this program run
    bool m_hasClockMoved = false; // since then, by more than a minute: then it is noted that the browser was seen
};

} // namespace

// Two hundred publishes, each of them broken in some way: never is there a second listing of a product, and in the end
// each product has its one.
class TestVintedBrokenRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noSecondListingWhateverBreaks();
};

void TestVintedBrokenRuns::initTestCase()
{
    if (Workshop::node().isEmpty())
        QSKIP("SKIPPED: node is not installed, so no broken run was tried");
    if (!QFile::exists(QStringLiteral(EVENSTOCK_EXTENSION "/manifest.json")))
        QSKIP("SKIPPED: the extension is not built: run the test connectors.vinted.extension first");
}

// EVENSTOCK_BROKEN_RUNS says how many, EVENSTOCK_SEED which.
void TestVintedBrokenRuns::noSecondListingWhateverBreaks()
{
    const int asked = qEnvironmentVariableIntValue("EVENSTOCK_BROKEN_RUNS");
    const int runs = asked > 0 ? asked : usualRuns;
    const int seed = qEnvironmentVariableIntValue("EVENSTOCK_SEED");
    QRandomGenerator random(quint32(seed > 0 ? seed : 8));
    Workshop shop;
    shop.world.product(u"FIRST"_s); // brings the picture that all of them show
    const QString picture =
        shop.world.must({u"product"_s, u"show"_s, u"FIRST"_s})["images"_L1].toArray().first().toString();
    QVERIFY(!picture.isEmpty());
    const QStringList ways = siteWays + workerWays + programWays;
    QMap<QString, int> tried;
    QList<qint64> products;
    for (int run = 0; run < runs; ++run) {
        // What an earlier run left with a worker that is gone stands before everything else.
        bool isFree = false;
        for (int waits = 0; waits <= mostWaits && !isFree; ++waits) {
            if (waits > 0)
                shop.wait(longestWaitS);
            QVERIFY(QTest::qWaitFor(
                [&] {
                    shop.keepWorking();
                    isFree = shop.isDone();
                    return isFree || shop.waitsForItsClock();
                },
                CommandLine::patienceMs));
        }
        QVERIFY(isFree);
        const QString way = ways.at(random.bounded(int(ways.size())));
        ++tried[way];
        const qint64 product = shop.product(picture);
        QVERIFY(product > 0);
        products.append(product);
        if (siteWays.contains(way))
            shop.world.site().faults(way + u":n=1,route=POST /api/v2/item_upload/items"_s);
        shop.work({{u"way"_s, workerWays.contains(way) ? way : QString()}, {u"delay"_s, random.bounded(20)}});
        const QJsonObject queued = shop.ask("POST", u"/api/vinted/publish"_s, {{u"product_id"_s, product}});
        QVERIFY2(queued["status"_L1].toString() == "pending"_L1, QJsonDocument(queued).toJson().constData());
        if (programWays.contains(way)) {
            const auto moment = Moment(random.bounded(moments));
            QVERIFY(QTest::qWaitFor([&] { return shop.isAt(moment, product); }, CommandLine::patienceMs));
            way == programWays.first() ? shop.world.kill() : shop.world.stop();
            shop.restart();
        }
        const QByteArray name = QByteArray::number(run) + ' ' + way.toUtf8();
        bool isOver = false;
        for (int waits = 0; waits <= mostWaits && !isOver; ++waits) {
            if (waits > 0)
                shop.wait(longestWaitS);
            const bool isSettled = QTest::qWaitFor(
                [&] {
                    shop.keepWorking();
                    isOver = shop.status(product) == "published"_L1;
                    return isOver || shop.waitsForItsClock();
                },
                CommandLine::patienceMs);
            QVERIFY2(isSettled, name.constData());
            QVERIFY2(shop.live(product) <= 1, name.constData());
        }
        QVERIFY2(isOver, name.constData());
        QVERIFY2(shop.live(product) == 1, name.constData());
    }
    // Whatever came late has come by now.
    for (int waits = 0; waits < 3; ++waits) {
        shop.wait(longestWaitS);
        QVERIFY(QTest::qWaitFor(
            [&] {
                shop.keepWorking();
                return shop.isDone();
            },
            CommandLine::patienceMs));
    }
    QCOMPARE(shop.world.items().size(), runs);
    for (const qint64 product : products)
        QCOMPARE(shop.live(product), 1);
    QCOMPARE(shop.world.cli.value<qint64>("SELECT count(*) FROM vinted_errors WHERE error_type = 'duplicate_listing'"),
             0); // none was made and taken off again
    QCOMPARE(shop.world.cli.value<qint64>("SELECT count(DISTINCT vinted_id) FROM vinted_items WHERE status = "
                                          "'published'"),
             runs);
    for (auto it = tried.begin(); it != tried.end(); ++it)
        qInfo("%4d %s", it.value(), qPrintable(it.key()));
}

QTEST_GUILESS_MAIN(TestVintedBrokenRuns)
#include "tst_vinted_broken_runs.moc"
