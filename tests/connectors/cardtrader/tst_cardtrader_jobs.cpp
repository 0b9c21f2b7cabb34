// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader.h"
#include "connectors/cardtrader/cardtrader_jobs.h"
#include "tests/connectors/cardtrader/product_examples.h"
#include "tests/support/connector_session.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

const QString products = u"/api/v2/products"_s;
const QString jobPath = u"/api/v2/jobs/95a4d81c"_s;
const QByteArray accepted = R"({"job":"95a4d81c"})";

struct Shop : ConnectorSession {
    Shop()
        : ConnectorSession(u"https://api.test/api/v2"_s)
    {
    }
    ReceiptSink sink()
    {
        return [this](const QList<ItemReceipt> &receipts) {
            log.append(receipts);
            requestsBefore.append(http.requests().size());
            for (const ItemReceipt &receipt : receipts)
                got[receipt.delivery.value].append(receipt);
            return Status();
        };
    }
    Status push(const QList<Change> &changes)
    {
        return connector->push(session, std::span<const Change>(changes.constData(), size_t(changes.size())), sink());
    }
    Status poll(const Job &job) { return connector->pollJob(session, job, sink()); }
    QString outcome(std::int64_t delivery) const
    {
        static const QStringList names = {u"done"_s, u"accepted"_s, u"refused"_s, u"in doubt"_s, u"not sent"_s};
        QStringList words;
        for (const ItemReceipt &receipt : got.value(delivery))
            words.append(names.at(int(receipt.outcome)));
        return words.join(u' ');
    }
    ItemReceipt last(std::int64_t delivery) const { return got.value(delivery).last(); }

    std::unique_ptr<Connector> connector = make();
    QMap<std::int64_t, QList<ItemReceipt>> got;
    QList<QList<ItemReceipt>> log;
    QList<qsizetype> requestsBefore; // how many requests had been sent when the receipts came
};

QList<Change> priceUpdates(int count)
{
    QList<Change> changes;
    for (int i = 1; i <= count; ++i)
        changes.append({.delivery = DeliveryId{i},
                        .externalId = QString::number(400000000 + i),
                        .fields = {{Field::Price, u"170 EUR"_s}}});
    return changes;
}

QList<Change> ends(int count)
{
    QList<Change> changes = priceUpdates(count);
    for (Change &change : changes) {
        change.kind = ChangeKind::End;
        change.quantity = Quantity{};
        change.fields.clear();
    }
    return changes;
}

QList<Change> creations(int count)
{
    QList<Change> changes;
    for (int i = 1; i <= count; ++i)
        changes.append({.delivery = DeliveryId{i},
                        .kind = ChangeKind::Create,
                        .sku = u"A-%1"_s.arg(i),
                        .marker = u"es%1-k"_s.arg(i),
                        .quantity = Quantity::pieces(1),
                        .fields = {{Field::Price, u"170 EUR"_s}},
                        .raw = {{u"blueprint_id"_s, QString::number(15 + i)}}});
    return changes;
}

QByteArray jobAnswer(const char *state, const QByteArray &rows = {})
{
    return R"({"uuid":"95a4d81c","state":")" + QByteArray(state) + R"(","results":[)" + rows + "]}";
}

QByteArray okRows(int count)
{
    QByteArrayList rows;
    for (int i = 0; i < count; ++i)
        rows.append(QByteArray(R"({"result":"ok","job_index":%1,"product_id":%2})")
                        .replace("%1", QByteArray::number(i))
                        .replace("%2", QByteArray::number(500000000 + i)));
    return rows.join(',');
}

Job jobOf(const char *kind, int rows, UtcMs startedAt = 0)
{
    Job job{.id = QLatin1String(kind) + u" 95a4d81c"_s, .startedAt = startedAt};
    for (int i = 0; i < rows; ++i)
        job.rows.append({i, DeliveryId{i + 1}});
    return job;
}

} // namespace

class TestCardtraderJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsManyInBatches_data();
    void sendsManyInBatches();
    void tellsTheJobBeforeItAsksAboutIt();
    void cutsLargeBatches();
    void asksAtMostOnceASecond();
    void matchesRowsByTheirIndex();
    void readsARow_data();
    void readsARow();
    void leavesInDoubtWhatTheJobDoesNotTell_data();
    void leavesInDoubtWhatTheJobDoesNotTell();
    void leavesASlowJobToTheNextRun();
    void looksAtManyJobsTogether();
    void looksOnceAtAJobOfAnotherRun_data();
    void looksOnceAtAJobOfAnotherRun();
    void givesUpAfterFiveMinutes();
    void asksOnceMoreAboutAnOldJob();
    void keepsAskingThroughTrouble();
    void leavesAJobForLater_data();
    void leavesAJobForLater();
    void tellsWhatBecameOfABatch_data();
    void tellsWhatBecameOfABatch();
    void sendsOneByOneWhereABatchIsRefused();
    void takesTheMarkersAwayTogether();
};

void TestCardtraderJobs::sendsManyInBatches_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("firstItem");
    QTest::newRow("updates") << priceUpdates(6) << u"/bulk_update"_s
                             << QByteArray(R"({"price":1.70,"error_mode":"strict","id":400000001})");
    QTest::newRow("ends") << ends(26) << u"/bulk_destroy"_s << QByteArray(R"({"id":400000001})");
    QTest::newRow("creates") << creations(6) << u"/bulk_create"_s
                             << QByteArray(R"({"price":1.70,"blueprint_id":16,"error_mode":"strict","quantity":1,)"
                                           R"("user_data_field":"evenstock:es1-k"})");
}

void TestCardtraderJobs::sendsManyInBatches()
{
    QFETCH(QList<Change>, changes);
    QFETCH(QString, path);
    QFETCH(QByteArray, firstItem);
    Shop shop;
    shop.http.expect("POST", products + path).answer(202, accepted);
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("completed", okRows(int(changes.size()))));
    shop.http.expect("POST", products + u"/bulk_update"_s).times(-1).answer(200, accepted); // the markers of creates
    QVERIFY(shop.push(changes));
    const QByteArray body = shop.http.requests().first().body;
    QVERIFY2(body.startsWith("{\"products\":[" + firstItem + ','), body.constData());
    QCOMPARE(shop.http.requests().at(1).bucket, u"jobs"_s);
    if (path != "/bulk_create"_L1)
        QVERIFY(!body.contains("quantity")); // only creates say how many there are
    for (const Change &change : changes)
        QCOMPARE(shop.outcome(change.delivery.value), u"accepted done"_s);
    QCOMPARE(shop.last(1).externalId, path == "/bulk_create"_L1 ? u"500000000"_s : QString());
}

void TestCardtraderJobs::tellsTheJobBeforeItAsksAboutIt()
{
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, accepted);
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("completed", okRows(6)));
    QVERIFY(shop.push(priceUpdates(6)));
    QCOMPARE(shop.log.size(), 2);
    QCOMPARE(shop.log.first().size(), 6);
    QCOMPARE(shop.requestsBefore.first(), 1); // the batch was sent, the job not asked about
    QVERIFY(shop.log.first().first().jobId.endsWith(u"95a4d81c"_s));
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(shop.log.first().at(i).jobIndex, i);
        QCOMPARE(shop.log.first().at(i).delivery, DeliveryId{i + 1});
    }
}

void TestCardtraderJobs::cutsLargeBatches()
{
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, R"({"job":"one"})");
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, R"({"job":"two"})");
    shop.http.expect("GET", u"/api/v2/jobs/one"_s).answer(200, jobAnswer("completed", okRows(250)));
    shop.http.expect("GET", u"/api/v2/jobs/two"_s).answer(200, jobAnswer("completed", okRows(10)));
    QVERIFY(shop.push(priceUpdates(260)));
    QCOMPARE(shop.http.requests().first().body.count("\"id\""), 250);
    QCOMPARE(shop.outcome(260), u"accepted done"_s);
}

void TestCardtraderJobs::asksAtMostOnceASecond()
{
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, accepted);
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("pending")).times(2);
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("running")).times(2);
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("completed", okRows(6)));
    QVERIFY(shop.push(priceUpdates(6)));
    QCOMPARE(shop.pauses, (QList<std::int64_t>{2000, 3000, 4000, 5000, 5000}));
    QCOMPARE(shop.outcome(6), u"accepted done"_s);
    for (const HttpRequest &request : shop.http.requests())
        QVERIFY(request.isWrite || request.bucket == "jobs"_L1);
}

void TestCardtraderJobs::matchesRowsByTheirIndex()
{
    Shop shop;
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("completed", R"(
        {"result":"error","job_index":2,"errors":{"price":["is too low"]}},
        {"result":"ok","job_index":0,"product_id":1},
        {"result":"ok","job_index":0,"errors":["twice"]},
        {"result":"ok","job_index":17})"));
    QVERIFY(shop.poll(jobOf("bulk_update", 3)));
    QCOMPARE(shop.outcome(1), u"done"_s);
    QCOMPARE(shop.outcome(2), u"in doubt"_s); // its row is missing
    QCOMPARE(shop.outcome(3), u"refused"_s);
    QCOMPARE(shop.last(3).error.detail, u"CardTrader refuses this: price: is too low"_s);
    QCOMPARE(shop.log.size(), 1);
    QCOMPARE(shop.log.first().size(), 3);
}

void TestCardtraderJobs::readsARow_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *words, const char *kind, const QByteArray &json, const char *outcome,
                        const char *said = "") {
        QTest::newRow(words) << QString::fromLatin1(kind) << json << QString::fromLatin1(outcome)
                             << QString::fromLatin1(said);
    };
    row("done", "bulk_update", R"("result":"ok")", "done");
    row("done with a warning", "bulk_update", R"("result":"warning","warnings":{"properties":{"x":["ignored"]}})",
        "done", "properties.x: ignored");
    row("refused", "bulk_update", R"("result":"error","errors":{"price":["bad"]})", "refused", "price: bad");
    row("refused without a reason", "bulk_update", R"("result":"error")", "refused", "does not say why");
    row("a result nobody knows", "bulk_update", R"("result":"perhaps")", "refused");
    row("no result", "bulk_update", R"("product_id":1)", "refused");
    row("the product to update is gone: perhaps sold", "bulk_update",
        R"("result":"error","errors":{"id":["not found"]})", "in doubt", "not found");
    row("the product to end is gone already", "bulk_destroy", R"("result":"error","errors":["Couldn't find Product"])",
        "done");
    row("the product to end is refused", "bulk_destroy", R"("result":"error","errors":["is locked"])", "refused",
        "is locked");
    row("the blueprint is gone", "bulk_create", R"("result":"error","errors":{"blueprint":["not found"]})", "refused",
        "not found");
}

void TestCardtraderJobs::readsARow()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, row);
    QFETCH(QString, outcome);
    QFETCH(QString, words);
    Shop shop;
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("completed", R"({"job_index":0,)" + row + '}'));
    QVERIFY(shop.poll(jobOf(kind.toLatin1().constData(), 1)));
    QCOMPARE(shop.outcome(1), outcome);
    const QString said = shop.last(1).error.detail + shop.last(1).warnings.join(u' ');
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestCardtraderJobs::leavesInDoubtWhatTheJobDoesNotTell_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("first"); // of two rows; the second is never told
    const QByteArray row = R"({"result":"ok","job_index":0})";
    QTest::newRow("completed with a row missing") << 200 << jobAnswer("completed", row) << u"done"_s;
    QTest::newRow("completed without rows") << 200 << jobAnswer("completed") << u"in doubt"_s;
    QTest::newRow("unprocessable") << 200 << jobAnswer("unprocessable") << u"in doubt"_s;
    QTest::newRow("unprocessable with a row") << 200 << jobAnswer("unprocessable", row) << u"done"_s;
    QTest::newRow("unknown") << 200 << QByteArray(R"({"uuid":null,"state":"unknown","spawned_children":null})")
                             << u"in doubt"_s;
    QTest::newRow("a state nobody knows") << 200 << jobAnswer("asleep") << u"in doubt"_s;
    QTest::newRow("forgotten") << 404 << QByteArray(R"({"error_code":"not_found"})") << u"in doubt"_s;
}

void TestCardtraderJobs::leavesInDoubtWhatTheJobDoesNotTell()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(QString, first);
    Shop shop;
    shop.http.expect("GET", jobPath).answer(status, answer);
    QVERIFY(shop.poll(jobOf("bulk_create", 2)));
    QCOMPARE(shop.outcome(1), first);
    QCOMPARE(shop.outcome(2), u"in doubt"_s);
    QVERIFY(!shop.last(2).error.detail.isEmpty());
}

// What is at work is neither done nor in doubt: a create that was given up would be sent a second time.
void TestCardtraderJobs::leavesASlowJobToTheNextRun()
{
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_create"_s).answer(200, accepted);
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("running")).times(-1);
    const UtcMs start = shop.clock.now();
    QVERIFY(shop.push(creations(6)));
    for (int delivery = 1; delivery <= 6; ++delivery)
        QCOMPARE(shop.outcome(delivery), u"accepted"_s);
    QVERIFY(shop.clock.now() - start <= 20'000); // zeroes wait behind it
}

void TestCardtraderJobs::looksAtManyJobsTogether()
{
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, R"({"job":"one"})");
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, R"({"job":"two"})");
    shop.http.setOrdered(false);
    shop.http.expect("GET", u"/api/v2/jobs/one"_s).answer(200, jobAnswer("running")).times(-1);
    shop.http.expect("GET", u"/api/v2/jobs/two"_s).answer(200, jobAnswer("completed", okRows(10)));
    const UtcMs start = shop.clock.now();
    QVERIFY(shop.push(priceUpdates(260)));
    QCOMPARE(shop.outcome(1), u"accepted"_s);
    QCOMPARE(shop.outcome(260), u"accepted done"_s);
    QVERIFY(shop.clock.now() - start <= 20'000);
}

void TestCardtraderJobs::looksOnceAtAJobOfAnotherRun_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("ageS");
    QTest::addColumn<QList<std::int64_t>>("pauses");
    QTest::newRow("waiting for its turn") << 200 << jobAnswer("pending") << 240 << QList<std::int64_t>();
    QTest::newRow("at work") << 200 << jobAnswer("running") << 240 << QList<std::int64_t>();
    QTest::newRow("accepted just now") << 200 << jobAnswer("running") << 0 << QList<std::int64_t>{2000};
    QTest::newRow("the server is in trouble") << 500 << QByteArray() << 240 << QList<std::int64_t>();
    QTest::newRow("a gateway does not know it") << 404 << QByteArray("<html>") << 240 << QList<std::int64_t>();
}

void TestCardtraderJobs::looksOnceAtAJobOfAnotherRun()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(int, ageS);
    QFETCH(QList<std::int64_t>, pauses);
    Shop shop;
    shop.http.expect("GET", jobPath).answer(status, answer);
    QVERIFY(shop.poll(jobOf("bulk_create", 2, shop.clock.now() - ageS * 1000LL)));
    QVERIFY(shop.got.isEmpty());
    QCOMPARE(shop.pauses, pauses);
}

void TestCardtraderJobs::givesUpAfterFiveMinutes()
{
    Shop shop;
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("running"));
    QVERIFY(shop.poll(jobOf("bulk_update", 2, shop.clock.now() - 300'001)));
    QCOMPARE(shop.outcome(1), u"in doubt"_s);
    QCOMPARE(shop.outcome(2), u"in doubt"_s);
}

void TestCardtraderJobs::asksOnceMoreAboutAnOldJob()
{
    Shop shop;
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("completed", okRows(1)));
    QVERIFY(shop.poll(jobOf("bulk_update", 1, shop.clock.now() - 86'400'000))); // left by a process that is gone
    QCOMPARE(shop.outcome(1), u"done"_s);
}

void TestCardtraderJobs::keepsAskingThroughTrouble()
{
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, accepted);
    shop.http.expect("GET", jobPath).answer(500, "<p>Oops</p>");
    shop.http.expect("GET", jobPath).answer(429, R"({"error":"Too many requests: max 1 request per second"})");
    shop.http.expect("GET", jobPath).fail(makeError(ErrorCode::Timeout, u"slow"_s));
    shop.http.expect("GET", jobPath).answer(200, "<html>");
    shop.http.expect("GET", jobPath).answer(200, jobAnswer("completed", okRows(6)));
    QVERIFY(shop.push(priceUpdates(6)));
    QCOMPARE(shop.outcome(1), u"accepted done"_s);
}

void TestCardtraderJobs::leavesAJobForLater_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("no network") << int(ErrorCode::Offline);
    QTest::newRow("a wrong token") << int(ErrorCode::Unauthorized);
    QTest::newRow("stopped") << int(ErrorCode::Cancelled);
}

void TestCardtraderJobs::leavesAJobForLater()
{
    QFETCH(int, code);
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, accepted);
    shop.http.expect("GET", jobPath).fail(makeError(ErrorCode(code), u"failed"_s));
    const Status pushed = shop.push(priceUpdates(6));
    QVERIFY(!pushed);
    QCOMPARE(pushed.error().code, ErrorCode(code));
    for (int delivery = 1; delivery <= 6; ++delivery)
        QCOMPARE(shop.outcome(delivery), u"accepted"_s); // its id is known: the next run asks
}

void TestCardtraderJobs::tellsWhatBecameOfABatch_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a server in trouble") << 500 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("an answer without a job") << 200 << QByteArray("{}") << true << u"in doubt"_s;
    QTest::newRow("an answer that cannot be read") << 200 << QByteArray("<html>") << true << u"in doubt"_s;
    QTest::newRow("an empty answer") << 202 << QByteArray() << true << u"in doubt"_s;
    QTest::newRow("too many requests") << 429 << QByteArray() << false << u"not sent"_s;
    QTest::newRow("a wrong token") << 401 << QByteArray() << false << u"not sent"_s;
}

void TestCardtraderJobs::tellsWhatBecameOfABatch()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    QFETCH(bool, ok);
    QFETCH(QString, outcome);
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_create"_s).answer(status, answer);
    QCOMPARE(shop.push(creations(6)).ok(), ok);
    for (int delivery = 1; delivery <= 6; ++delivery)
        QCOMPARE(shop.outcome(delivery), outcome);
}

void TestCardtraderJobs::sendsOneByOneWhereABatchIsRefused()
{
    Shop shop;
    shop.http.setOrdered(false);
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(422, R"({"errors":["a row is bad"]})");
    for (int i = 1; i <= 6; ++i)
        shop.http.expect("PUT", products + u'/' + QString::number(400000000 + i))
            .answer(i == 3 ? 422 : 200, R"({"result":"ok","errors":["too low"]})");
    QVERIFY(shop.push(priceUpdates(6)));
    for (int delivery = 1; delivery <= 6; ++delivery)
        QCOMPARE(shop.outcome(delivery), delivery == 3 ? u"refused"_s : u"done"_s);
}

void TestCardtraderJobs::takesTheMarkersAwayTogether()
{
    Shop shop;
    shop.http.expect("POST", products + u"/bulk_create"_s).answer(200, accepted);
    shop.http.expect("GET", jobPath)
        .answer(200, jobAnswer("completed", okRows(6) + R"(,{"result":"error","job_index":6,"errors":["no"]})"));
    shop.http.expect("POST", products + u"/bulk_update"_s).answer(200, R"({"job":"other"})");
    QVERIFY(shop.push(creations(7)));
    const QByteArray body = shop.http.requests().last().body;
    QCOMPARE(body.count("user_data_field"), 6); // the refused one made nothing
    QVERIFY(body.contains(R"({"error_mode":"strict","id":500000001,"user_data_field":"sku:A-2"})"));
    QVERIFY(!body.contains("quantity"));
}

QTEST_GUILESS_MAIN(TestCardtraderJobs)
#include "tst_cardtrader_jobs.moc"
