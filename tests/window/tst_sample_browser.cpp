// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/shop_setup.h"
#include "app/service/engine_access.h"
#include "app/window/sample_browser.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T mustBe(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return std::move(result).value();
}

} // namespace

// Vinted of the sample shop, over the real engine and the real connector.
class TestSampleBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsQueuedStandsInItsWardrobeAndSells();

private:
    qint64 number(const QByteArray &sql)
    {
        Database shop = mustBe(Database::open({.path = m_folder.filePath(u"shop.db"_s), .mode = OpenMode::ReadOnly}));
        return shop.value<qint64>(sql.constData()).valueOr(std::optional<qint64>(-1)).value_or(-1);
    }
    QTemporaryDir m_folder;
};

void TestSampleBrowser::whatIsQueuedStandsInItsWardrobeAndSells()
{
    const EngineOptions options =
        mustBe(engineOptions({.dataDir = m_folder.path(), .secretStore = u"session"_s, .role = EngineRole::Window}));
    const auto client = mustBe(openEngine(options));
    const auto done = [&client](const QString &command, const QJsonObject &arguments) {
        std::optional<Result<QJsonObject>> answer;
        client->call(command, arguments, [&answer](const Result<QJsonObject> &reply) { answer = reply; });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return mustBe(*answer);
    };
    const SystemClock clock;
    SampleBrowser browser(*client, clock);
    QSignalSpy ready(&browser, &SampleBrowser::ready);
    QSignalSpy failed(&browser, &SampleBrowser::failed);
    browser.start();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), 30'000);
    QVERIFY(failed.isEmpty());
    QCOMPARE(number("SELECT count(*) FROM browsers"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM vinted_options") > 0, 30'000);
    const qint64 jeans = number("SELECT id FROM products WHERE sku = 'VT-JEAN-32'");
    const QJsonObject prepared = done(u"vinted.prepare"_s, {{u"product_id"_s, jeans}});
    QVERIFY2(prepared["ready_to_publish"_L1].toBool(),
             qPrintable(QString::fromUtf8(QJsonDocument(prepared["problems"_L1].toArray()).toJson())));
    // Two of the clothes show what the mapping is for.
    const qint64 tee = number("SELECT id FROM products WHERE sku = 'VT-TEE-L'");
    QVERIFY(!done(u"vinted.prepare"_s, {{u"product_id"_s, tee}})["ready_to_publish"_L1].toBool());
    done(u"vinted.publish"_s, {{u"product_ids"_s, QJsonArray{jeans}}});
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM vinted_items WHERE status = 'published'"), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM listings WHERE status = 'active'"), 1, 30'000);
    for (int look = 0; look < SampleBrowser::looksToSell + 1; ++look) {
        const qint64 before = number("SELECT max(id) FROM browser_tasks");
        done(u"vinted.sync"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM browser_tasks WHERE status = 'success' AND id > " +
                                        QByteArray::number(before)) > 0,
                                 30'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM vinted_items WHERE status = 'sold'"), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT on_hand_milli FROM products WHERE sku = 'VT-JEAN-32'"), 0, 30'000);
    QVERIFY(number("SELECT view_count FROM vinted_items") > 0);
}

QTEST_GUILESS_MAIN(TestSampleBrowser)
#include "tst_sample_browser.moc"
