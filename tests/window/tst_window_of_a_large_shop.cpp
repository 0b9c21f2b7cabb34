// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "models/store/migrations.h"
#include "models/store/transaction.h"
#include "models/views/catalogue_model.h"
#include "tests/bench/large_shop.h"
#include "tests/window/weighing_application.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/theme/theme.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a deadline that only a hang reaches
constexpr UtcMs now = 1'795'533'845'000;
constexpr int products = 30'000;

// On one account all of them, on the other every second; some of them have an error.
void fill(Database &shop)
{
    Transaction transaction = bench::must(Transaction::begin(shop));
    for (const char *name : {"Cards", "Market"})
        bench::must(shop.run("INSERT INTO accounts (uuid, marketplace, name, url, state, webhook_id, created_at) "
                             "VALUES (?1, 'cardtrader', ?1, 'https://shop.example', 'ok', ?1, 1)",
                             QString::fromLatin1(name)));
    bench::must(shop.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) "
                         "INSERT INTO products (sku, title, category, price_minor, currency, on_hand_milli, "
                         "created_at, updated_at) SELECT 'S' || i, 'Card ' || i, 'Cards', 100 + i, 'EUR', 3000, ?1, "
                         "?1 + i FROM n",
                         now, products));
    for (const int each : {1, 2})
        bench::must(shop.run(
            "INSERT INTO listings (account_id, product_id, external_id, link, remote, base, possible, "
            "remote_quantity_milli, last_synced_at) SELECT ?2, id, 'x' || id, 'linked', '{}', '{}', '[3000]', 3000, "
            "?1 FROM products WHERE id % ?2 = 0",
            now, each));
    bench::must(shop.run("INSERT INTO problems (kind, severity, code, fingerprint, alike, account_id, listing_id, "
                         "product_id, first_at, last_at) SELECT 'delivery', 'error', 'rejected', id, id % 7, 1, id, "
                         "product_id, ?1, ?1 FROM listings WHERE account_id = 1 AND id % 100 = 0",
                         now));
    bench::must(transaction.commit());
}

} // namespace

// No event takes the window long on the ways where much has to be weighed: a large selection, filters over all
// listings. What a million products take is measured by bench_window_use.
class TestWindowOfALargeShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLargeSelectionGoesAwayAndBack();
    void aFilterIsChosen_data();
    void aFilterIsChosen();

private:
    MainWindow &window() { return m_program->shopWindow()->window(); }
    WeighingApplication &application() { return *static_cast<WeighingApplication *>(qApp); }
    // In an event, as what a click or a key does.
    template <typename Act>
    void inAnEvent(Act act)
    {
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }
    CataloguePage *openCatalogue()
    {
        window().open({.view = View::Catalogue});
        return dynamic_cast<CataloguePage *>(window().currentPage());
    }
    void verifyWeight()
    {
        application().end();
        QVERIFY(application().events() > 0);
        QVERIFY2(application().worstMs() <= mostMs,
                 application().worst() + " took " + QByteArray::number(application().worstMs(), 'f', 1) + " ms");
        qInfo("%d events, the longest %.1f ms (%s)", application().events(), application().worstMs(),
              application().worst().constData());
    }
    QString path() const { return m_place.filePath(u"shop.db"_s); }

    QTemporaryDir m_place;
    Theme m_theme{*qApp, Scheme::Light};
    std::unique_ptr<Program> m_program;
};

void TestWindowOfALargeShop::initTestCase()
{
    if (isInstrumented())
        QSKIP("an instrumented program takes several times as long");
    {
        Database shop = bench::must(Database::open({.path = path()}));
        bench::must(migrate(shop, Schema::Shop, now, m_place.path()));
        fill(shop);
        bench::must(shop.optimize());
    }
    QApplication::setQuitOnLastWindowClosed(false);
    m_program =
        std::make_unique<Program>(StartOptions{.dataDir = m_place.path(), .secretStore = u"session"_s}, m_theme);
    bool isReady = false;
    QVERIFY(m_program->start());
    connect(m_program->shopWindow(), &ShopWindow::ready, this, [&isReady] { isReady = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isReady, patienceMs);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestWindowOfALargeShop::aLargeSelectionGoesAwayAndBack()
{
    CataloguePage *page = openCatalogue();
    QTableView *table = page->table();
    auto *model = qobject_cast<CatalogueModel *>(table->model());
    QTRY_VERIFY_WITH_TIMEOUT(model->isCountKnown() && !model->isCounting(), patienceMs);
    QCOMPARE(model->rowCount(), products);
    const auto click = [table](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys,
                          table->visualRect(table->model()->index(row, CatalogueModel::Title)).center());
    };
    const auto selected = [table] {
        int rows = 0;
        for (const QItemSelectionRange &range : table->selectionModel()->selection())
            rows += range.height();
        return rows;
    };
    application().begin();
    click(1, {}); // not all of them: that is a case of its own to Qt
    inAnEvent([table] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); });
    click(products - 2, Qt::ShiftModifier);
    QCOMPARE(selected(), products - 2);

    QTest::keyClick(&window(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(window().currentView() != View::Catalogue);
    // The last of them is written to, which makes it the first.
    Database shop = bench::must(Database::open({.path = path()}));
    bench::must(shop.run("UPDATE products SET updated_at = ? WHERE id = ?", now + 10'000'000,
                         model->row(products - 2)->id.value));
    m_program->shopWindow()->store().announce({u"products"_s});
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window().currentView(), View::Catalogue);
    QTRY_VERIFY_WITH_TIMEOUT(model->isOrderOld(), patienceMs); // it was counted, and nothing was moved
    QCOMPARE(selected(), products - 2);
    QTRY_VERIFY(!page->findChild<QToolButton *>(u"sortAgain"_s)->isHidden()); // where the list is in sight
    verifyWeight();
    table->clearSelection();
}

void TestWindowOfALargeShop::aFilterIsChosen_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("fitsMany");
    QTest::newRow("an account") << u"account:2"_s << true;
    QTest::newRow("a state") << u"mark:error:1"_s << false;
}

void TestWindowOfALargeShop::aFilterIsChosen()
{
    QFETCH(const QString, filter);
    QFETCH(const bool, fitsMany);
    CataloguePage *page = openCatalogue();
    const auto *model = qobject_cast<CatalogueModel *>(page->table()->model());
    QTRY_VERIFY_WITH_TIMEOUT(model->isCountKnown() && !model->isCounting(), patienceMs);
    application().begin();
    inAnEvent([this, filter] { window().open({.view = View::Catalogue, .filter = filter}); });
    QTRY_VERIFY_WITH_TIMEOUT(model->isCountKnown() && !model->isCounting() && model->rowCount() > 0 &&
                                 model->rowCount() < products,
                             patienceMs);
    QCOMPARE(model->rowCount() > 5000, fitsMany);
    verifyWeight();
}

int main(int argc, char **argv)
{
    WeighingApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestWindowOfALargeShop test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_of_a_large_shop.moc"
