// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/open_shop.h"

#include <QSet>
#include <QTest>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 drake = 450000002;

QJsonObject products(const QJsonArray &rows)
{
    return {{u"products"_s, rows}};
}

QJsonObject item(int blueprint, int quantity = 1)
{
    return {{u"blueprint_id"_s, blueprint}, {u"price"_s, 2.5}, {u"quantity"_s, quantity}};
}

} // namespace

class TestSandboxJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromPendingToCompleted();
    void tellsEachRowByItsIndex();
    void answersInAnOrderOfItsOwn();
    void updatesAndDestroys();
    void letsSalesFallBetweenItsRows();
    void cannotProcess_data();
    void cannotProcess();
    void wantsProducts();
    void doesNotKnowTheJob();
    void staysPendingWhenStuck();
    void isCarriedOutWhenLost();
    void runsSideBySide();
};

void TestSandboxJobs::goesFromPendingToCompleted()
{
    OpenShop shop;
    QJsonArray rows;
    for (int i = 0; i < 400; ++i)
        rows.append(item(310'010 + i));
    const Answer accepted = shop->post(u"/products/bulk_create"_s, products(rows));
    QCOMPARE(accepted.status, 200);
    QCOMPARE(accepted.object().keys(), QStringList{u"job"_s});
    const QString path = u"/jobs/"_s + accepted[u"job"_s].toString();
    QCOMPARE(shop->get(path)[u"state"_s].toString(), u"pending"_s);
    QCOMPARE(shop->truth(u"products"_s).size(), 40); // accepted is not done
    QStringList states;
    qsizetype lastResults = 0;
    for (int i = 0; i < 60 && !states.contains(u"completed"_s); ++i) {
        shop->act(u"tick"_s, {{u"ms"_s, 100}});
        const Answer job = shop->get(path);
        if (!states.contains(job[u"state"_s].toString()))
            states.append(job[u"state"_s].toString());
        const qsizetype results = job[u"results"_s].toArray().size();
        QVERIFY(results >= lastResults);
        lastResults = results;
        QCOMPARE(job[u"stats"_s]["ok"_L1].toInt(), results);
    }
    QCOMPARE(states, (QStringList{u"pending"_s, u"running"_s, u"completed"_s}));
    QCOMPARE(shop->get(path)[u"spawned_children"_s].toInt(), 400);
    QCOMPARE(lastResults, 400);
    QCOMPARE(shop->truth(u"products"_s).size(), 440);
}

void TestSandboxJobs::tellsEachRowByItsIndex()
{
    OpenShop shop;
    QJsonObject warned = item(310'145);
    warned.insert(u"properties"_s, QJsonObject{{u"mtg_rarity"_s, u"Rare"_s}});
    QJsonObject strict = warned;
    strict.insert(u"error_mode"_s, u"strict"_s);
    QJsonObject nameless = item(310'011);
    nameless.remove(u"blueprint_id"_s);
    const QString job =
        shop->post(u"/products/bulk_create"_s, products({item(310'010), nameless, warned, strict}))[u"job"_s]
            .toString();
    shop->tick(5);
    const Answer answer = shop->get(u"/jobs/"_s + job);
    QCOMPARE(answer[u"stats"_s].toObject(), (QJsonObject{{u"ok"_s, 1}, {u"warning"_s, 1}, {u"error"_s, 2}}));
    QMap<int, QJsonObject> results;
    for (const QJsonValue &result : answer[u"results"_s].toArray())
        results.insert(result["job_index"_L1].toInt(), result.toObject());
    QCOMPARE(results.keys(), (QList<int>{0, 1, 2, 3}));
    QCOMPARE(results[0].value("result"_L1).toString(), u"ok"_s);
    QVERIFY(!shop->product(results[0].value("product_id"_L1).toInteger()).isEmpty());
    QCOMPARE(results[1].value("result"_L1).toString(), u"error"_s);
    QCOMPARE(results[1].value("errors"_L1)["blueprint_id"_L1], QJsonValue(QJsonArray{u"Blueprint cant be blank"_s}));
    QVERIFY(!results[1].contains(u"product_id"_s));
    QCOMPARE(results[2].value("result"_L1).toString(), u"warning"_s);
    QCOMPARE(results[2].value("warnings"_L1)["properties"_L1]["mtg_rarity"_L1],
             QJsonValue(QJsonArray{u"Read only property mtg_rarity has been ignored"_s}));
    QCOMPARE(results[3].value("result"_L1).toString(), u"error"_s);
}

void TestSandboxJobs::answersInAnOrderOfItsOwn()
{
    OpenShop shop;
    QJsonArray rows;
    for (int i = 0; i < 50; ++i)
        rows.append(item(310'010 + i));
    const QString job = shop->post(u"/products/bulk_create"_s, products(rows))[u"job"_s].toString();
    shop->tick(5);
    QList<int> order;
    for (const QJsonValue &result : shop->get(u"/jobs/"_s + job)[u"results"_s].toArray())
        order.append(result["job_index"_L1].toInt());
    QList<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(order.size(), 50);
    QVERIFY(order != sorted);
    QCOMPARE(QSet<int>(order.begin(), order.end()).size(), 50);
}

void TestSandboxJobs::updatesAndDestroys()
{
    OpenShop shop;
    const QJsonArray rows = shop->truth(u"products"_s);
    const qint64 second = rows.at(1)["id"_L1].toInteger();
    shop->post(u"/products/bulk_update"_s, products({QJsonObject{{u"id"_s, drake}, {u"price"_s, 8}, {u"quantity"_s, 6}},
                                                     QJsonObject{{u"id"_s, 5}, {u"price"_s, 8}}}));
    const QString job = shop->post(u"/products/bulk_destroy"_s,
                                   products({QJsonObject{{u"id"_s, second}}, QJsonObject{{u"id"_s, 5}}}))[u"job"_s]
                            .toString();
    shop->tick(5);
    QCOMPARE(shop->product(drake).value("price_cents"_L1).toInt(), 800);
    QCOMPARE(shop->product(drake).value("quantity"_L1).toInt(), 6);
    QVERIFY(shop->product(second).isEmpty());
    const Answer answer = shop->get(u"/jobs/"_s + job);
    QCOMPARE(answer[u"state"_s].toString(), u"completed"_s); // though not all rows worked
    QCOMPARE(answer[u"stats"_s]["error"_L1].toInt(), 1);
}

void TestSandboxJobs::letsSalesFallBetweenItsRows()
{
    OpenShop shop;
    const QJsonArray rows = shop->truth(u"products"_s);
    QJsonArray updates;
    for (const QJsonValue &row : rows)
        updates.append(QJsonObject{{u"id"_s, row["id"_L1]}, {u"quantity"_s, 50}});
    shop->post(u"/products/bulk_update"_s, products(updates));
    // Half-way through, some rows are written and others are not: a sale of each meets both.
    int written = 0;
    for (int i = 0; i < 200 && (written == 0 || written == 40); ++i) {
        shop->act(u"tick"_s, {{u"ms"_s, 20}});
        written = 0;
        for (const QJsonValue &row : shop->truth(u"products"_s))
            written += row["quantity"_L1].toInt() == 50 ? 1 : 0;
    }
    QVERIFY(written > 0 && written < 40);
    for (const QJsonValue &row : rows)
        shop->act(u"sell"_s, {{u"product"_s, row["id"_L1]}});
    shop->tick(5);
    int kept = 0;
    int overwritten = 0;
    for (const QJsonValue &row : shop->truth(u"products"_s)) {
        kept += row["quantity"_L1].toInt() == 49 ? 1 : 0;
        overwritten += row["quantity"_L1].toInt() == 50 ? 1 : 0;
    }
    QCOMPARE(kept, written);
    QVERIFY(overwritten > 0); // last pieces are gone instead
}

void TestSandboxJobs::cannotProcess_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::newRow("no rows") << QJsonArray();
    QTest::newRow("rows that are no objects") << QJsonArray{1, 2};
    QTest::newRow("a null among the rows") << QJsonArray{item(310'010), QJsonValue()};
}

void TestSandboxJobs::cannotProcess()
{
    QFETCH(QJsonArray, rows);
    OpenShop shop;
    const QString job = shop->post(u"/products/bulk_create"_s, products(rows))[u"job"_s].toString();
    shop->tick(5);
    QCOMPARE(shop->get(u"/jobs/"_s + job)[u"state"_s].toString(), u"unprocessable"_s);
    QCOMPARE(shop->truth(u"products"_s).size(), 40);
}

void TestSandboxJobs::wantsProducts()
{
    OpenShop shop;
    const Answer answer = shop->post(u"/products/bulk_update"_s, {{u"items"_s, QJsonArray()}});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer[u"error_code"_s].toString(), u"missing_parameter"_s);
}

void TestSandboxJobs::doesNotKnowTheJob()
{
    OpenShop shop;
    const Answer answer = shop->get(u"/jobs/00000000-0000-4000-8000-000000000000"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer[u"state"_s].toString(), u"unknown"_s);
    QVERIFY(answer[u"uuid"_s].isNull());
    QVERIFY(answer[u"spawned_children"_s].isNull());
}

void TestSandboxJobs::staysPendingWhenStuck()
{
    OpenShop shop;
    shop->faults(u"job-stuck:n=1"_s);
    const QString job = shop->post(u"/products/bulk_create"_s, products({item(310'010)}))[u"job"_s].toString();
    shop->tick(24 * 3600);
    QCOMPARE(shop->get(u"/jobs/"_s + job)[u"state"_s].toString(), u"pending"_s);
    QCOMPARE(shop->truth(u"products"_s).size(), 40);
}

void TestSandboxJobs::isCarriedOutWhenLost()
{
    OpenShop shop;
    shop->faults(u"job-lost:n=1"_s);
    const QString job = shop->post(u"/products/bulk_create"_s, products({item(310'010)}))[u"job"_s].toString();
    shop->tick(5);
    QCOMPARE(shop->get(u"/jobs/"_s + job)[u"state"_s].toString(), u"unknown"_s);
    QCOMPARE(shop->truth(u"products"_s).size(), 41);
}

void TestSandboxJobs::runsSideBySide()
{
    OpenShop shop;
    QStringList jobs;
    for (int i = 0; i < 5; ++i)
        jobs.append(shop->post(u"/products/bulk_create"_s, products({item(310'010 + i), item(310'020 + i)}))[u"job"_s]
                        .toString());
    QCOMPARE(QSet<QString>(jobs.begin(), jobs.end()).size(), 5);
    shop->tick(3);
    for (const QString &job : jobs)
        QCOMPARE(shop->get(u"/jobs/"_s + job)[u"state"_s].toString(), u"completed"_s);
    QCOMPARE(shop->truth(u"products"_s).size(), 50);
}

QTEST_GUILESS_MAIN(TestSandboxJobs)
#include "tst_sandbox_jobs.moc"
