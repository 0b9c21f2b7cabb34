// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "app/window/sample_shop.h"
#include "models/views/roles.h"
#include "tests/window/sample_control.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/product_detail.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/errors/errors_page.h"
#include "ui/history/history_page.h"
#include "ui/history/run_detail.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a deadline that only a hang reaches

} // namespace

// A day in a shop, by mouse and keys over the real engine and the sample shop's process: what is done in the window
// stands in the database, and the marketplace is told.
class TestDayOfAShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstStartLeadsToTheSampleShop();
    void aSyncAsksTheMarketplace();
    void aSaleTakesStock();
    void aConflictIsMerged();
    void anErrorIsTriedAgain();
    void aRunIsUndone();

private:
    template <typename Widget>
    Widget *shown(const QString &name = {})
    {
        for (Widget *widget : window().findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <typename Page>
    Page *open(const Target &target)
    {
        window().open(target);
        return dynamic_cast<Page *>(window().currentPage());
    }
    MainWindow &window() { return m_program->shopWindow()->window(); }
    template <typename Value, typename... Arguments>
    Value value(std::string_view sql, const Arguments &...arguments)
    {
        const auto found = m_program->shopWindow()->store().database().value<Value>(sql, arguments...);
        return found && *found ? **found : Value();
    }
    qint64 runsUnderWay() { return value<qint64>("SELECT count(*) FROM runs WHERE status IN ('running', 'waiting')"); }
    qint64 openItemErrors()
    {
        return value<qint64>("SELECT count(*) FROM problems WHERE kind = 'item' AND state = 'open'");
    }
    QString there(const char *key) { return m_control->product(m_sku)[QLatin1StringView(key)].toString(); }
    void editThere(const char *key, const QString &text)
    {
        QVERIFY(m_control
                    ->act(u"edit"_s,
                          {{u"marketplace"_s, u"cardtrader"_s}, {u"sku"_s, m_sku}, {QLatin1StringView(key), text}})
                    .contains("product"_L1));
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center()); }
    static void clickRow(QAbstractItemView *view, const QModelIndex &index)
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    bool syncNow();
    void typeDescription(const QString &text);

    QTemporaryDir m_place;
    Theme m_theme{*qApp, Scheme::Light};
    std::unique_ptr<Program> m_program;
    std::unique_ptr<SampleControl> m_control;
    QString m_sku;
    qint64 m_product = 0;
    qint64 m_listing = 0;
};

void TestDayOfAShop::initTestCase()
{
    qputenv("PATH", QByteArray(EVENSTOCK_BIN_DIR ":") + qgetenv("PATH"));
    QApplication::setQuitOnLastWindowClosed(false);
    m_program = std::make_unique<Program>(
        StartOptions{.dataDir = m_place.filePath(u"shop"_s), .secretStore = u"session"_s}, m_theme);
    QVERIFY(m_program->start());
}

// Presses the button and waits until what was asked for has run. What runs by itself ends first: a request that waits
// already would be the same as ours.
bool TestDayOfAShop::syncNow()
{
    const auto isIdle = [this] { return runsUnderWay() == 0; };
    if (!QTest::qWaitFor(isIdle, patienceMs))
        return false;
    const qint64 before = value<qint64>("SELECT max(id) FROM runs");
    auto *button = shown<QToolButton>(u"syncButton"_s);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(20, button->height() / 2)); // beside the arrow
    return QTest::qWaitFor([&] { return value<qint64>("SELECT max(id) FROM runs") > before && isIdle(); }, patienceMs);
}

void TestDayOfAShop::firstStartLeadsToTheSampleShop()
{
    QTRY_VERIFY(shown<QPushButton>(u"startSample"_s));
    QSignalSpy filled(m_program.get(), &Program::filled);
    click(shown<QPushButton>(u"startSample"_s));
    QVERIFY(filled.wait(patienceMs));
    window().resize(1360, 822); // the screen of the tests is a small one
    QVERIFY(value<qint64>("SELECT count(*) FROM products") > 200);
    QTRY_COMPARE_WITH_TIMEOUT(runsUnderWay(), 0, patienceMs);
    m_control = std::make_unique<SampleControl>(m_program->sampleShop()->announcement());
    // One that nothing else is practised on.
    m_sku =
        value<QString>("SELECT p.sku FROM products p JOIN listings l ON l.product_id = p.id JOIN accounts a ON a.id "
                       "= l.account_id WHERE a.marketplace = 'cardtrader' AND l.link = 'linked' AND "
                       "p.on_hand_milli >= 3000 AND p.sku LIKE 'CS-%' AND p.sku NOT LIKE '%-X_' AND NOT EXISTS "
                       "(SELECT 1 FROM conflicts c WHERE c.listing_id = l.id) ORDER BY p.price_minor LIMIT 1");
    QVERIFY(!m_sku.isEmpty());
    m_product = value<qint64>("SELECT id FROM products WHERE sku = ?", m_sku);
    m_listing =
        value<qint64>("SELECT l.id FROM listings l JOIN accounts a ON a.id = l.account_id WHERE a.marketplace = "
                      "'cardtrader' AND l.product_id = ?",
                      m_product);
}

void TestDayOfAShop::aSyncAsksTheMarketplace()
{
    const qint64 before = value<qint64>("SELECT count(*) FROM requests");
    QVERIFY(syncNow());
    QVERIFY(value<qint64>("SELECT count(*) FROM requests WHERE method = 'GET'") > 0);
    QVERIFY(value<qint64>("SELECT count(*) FROM requests") > before);
    QVERIFY(value<qint64>("SELECT count(*) FROM run_log WHERE key = 'run.ended'") > 0);
}

void TestDayOfAShop::aSaleTakesStock()
{
    const qint64 before = value<qint64>("SELECT on_hand_milli FROM products WHERE id = ?", m_product);
    QVERIFY(m_control->act(u"sell"_s, {{u"sku"_s, m_sku}, {u"quantity"_s, 1}}).contains("order"_L1));
    QVERIFY(syncNow());
    QTRY_VERIFY_WITH_TIMEOUT(
        value<qint64>("SELECT count(*) FROM movements WHERE product_id = ? AND cause = 'order_hold'", m_product) > 0,
        patienceMs);
    QVERIFY(value<qint64>("SELECT on_hand_milli FROM products WHERE id = ?", m_product) < before);
    QVERIFY(value<qint64>("SELECT count(*) FROM order_lines WHERE product_id = ?", m_product) > 0);
}

// By keys, as an owner does: to the end of the text, and on.
void TestDayOfAShop::typeDescription(const QString &text)
{
    auto *page = open<CataloguePage>({.view = View::Catalogue, .id = m_product});
    QVERIFY(page);
    QTRY_COMPARE(page->detail()->product().value, m_product);
    page->detail()->tabs()->setCurrentIndex(0);
    QTRY_VERIFY(shown<QPushButton>(u"saveProduct"_s));
    auto *field = page->detail()->tabs()->currentWidget()->findChild<QPlainTextEdit *>();
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    click(shown<QPushButton>(u"saveProduct"_s));
}

void TestDayOfAShop::aConflictIsMerged()
{
    const QString agreed = u"Kept in a sleeve, from a smoke free home."_s;
    editThere("description", agreed);
    QVERIFY(syncNow());
    QTRY_COMPARE_WITH_TIMEOUT(value<QString>("SELECT description FROM products WHERE id = ?", m_product), agreed,
                              patienceMs);
    click(shown<QPushButton>(u"pauseButton"_s)); // or what is typed is sent before the other change is read
    typeDescription(u" Ships at once."_s);
    QTRY_COMPARE_WITH_TIMEOUT(value<QString>("SELECT description FROM products WHERE id = ?", m_product),
                              agreed + u" Ships at once."_s, patienceMs);
    editThere("description", u"Kept in a toploader, from a smoke free home."_s);
    QVERIFY(syncNow());
    QTRY_COMPARE_WITH_TIMEOUT(
        value<qint64>(
            "SELECT count(*) FROM conflicts WHERE listing_id = ? AND field = 'description' AND state = 'open'",
            m_listing),
        1, patienceMs);
    QVERIFY(open<ConflictsPage>({.view = View::Conflicts, .id = m_listing}));
    QTRY_VERIFY(shown<QToolButton>(u"mergeBoth"_s));
    click(shown<QToolButton>(u"mergeBoth"_s));
    QTRY_VERIFY(shown<QPushButton>(u"saveDecisions"_s)->isEnabled());
    click(shown<QPushButton>(u"saveDecisions"_s));
    const QString merged = u"Kept in a toploader, from a smoke free home. Ships at once."_s;
    QTRY_COMPARE_WITH_TIMEOUT(value<QString>("SELECT description FROM products WHERE id = ?", m_product), merged,
                              patienceMs);
    click(shown<QPushButton>(u"pauseButton"_s));
    QVERIFY(syncNow());
    QTRY_COMPARE_WITH_TIMEOUT(there("description"), merged, patienceMs); // the marketplace was told
}

void TestDayOfAShop::anErrorIsTriedAgain()
{
    // The marketplace tells rows wrongly, and goes on doing so.
    QVERIFY(m_control->act(u"faults"_s, {{u"spec"_s, u"odd:n=1000"_s}, {u"replace"_s, true}}).contains("faults"_L1));
    QVERIFY(syncNow());
    QTRY_VERIFY_WITH_TIMEOUT(openItemErrors() > 0, patienceMs);
    QVERIFY(m_control->act(u"faults"_s, {{u"spec"_s, QString()}, {u"replace"_s, true}}).contains("faults"_L1));
    const qint64 open = openItemErrors();
    auto *page = this->open<ErrorsPage>({.view = View::Errors});
    QVERIFY(page);
    const QAbstractItemModel *model = page->tree()->model();
    QTRY_VERIFY(model->rowCount() > 0);
    for (int row = 0; row < model->rowCount() && !shown<QPushButton>(u"retryProblem"_s); ++row)
        clickRow(page->tree(), model->index(row, 1));
    auto *all = shown<QPushButton>(u"retryAlike"_s);
    click(all ? all : shown<QPushButton>(u"retryProblem"_s));
    QTRY_VERIFY_WITH_TIMEOUT(openItemErrors() < open, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(runsUnderWay(), 0, patienceMs);
}

void TestDayOfAShop::aRunIsUndone()
{
    const qint64 before = value<qint64>("SELECT price_minor FROM products WHERE id = ?", m_product);
    const QString priceThere =
        QString::number((before + 150) / 100) + u"."_s + QString::number((before + 150) % 100).rightJustified(2, u'0');
    editThere("price", priceThere);
    QVERIFY(syncNow());
    QTRY_COMPARE_WITH_TIMEOUT(value<qint64>("SELECT price_minor FROM products WHERE id = ?", m_product), before + 150,
                              patienceMs);
    const qint64 run = value<qint64>(
        "SELECT run_id FROM change_log WHERE product_id = ? AND field = 'price' ORDER BY id DESC", m_product);
    QVERIFY(run > 0);
    auto *page = open<HistoryPage>({.view = View::History, .id = run});
    QVERIFY(page);
    QTRY_COMPARE(page->detail()->run().value, run);
    QTRY_VERIFY(shown<QPushButton>(u"undoNow"_s));
    click(shown<QPushButton>(u"undoNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QMessageBox *>(u"undoQuestion"_s), patienceMs);
    click(page->findChild<QMessageBox *>(u"undoQuestion"_s)->findChild<QPushButton *>(u"undoConfirmed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(value<qint64>("SELECT price_minor FROM products WHERE id = ?", m_product), before,
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(value<QString>("SELECT status FROM runs WHERE id = ?", run), u"undone"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_control->product(m_sku)[u"price_cents"].toInteger(), before, patienceMs);
}

QTEST_MAIN(TestDayOfAShop)
#include "tst_day_of_a_shop.moc"
