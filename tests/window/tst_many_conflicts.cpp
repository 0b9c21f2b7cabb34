// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/data_directory.h"
#include "app/window/program.h"
#include "models/store/account_repository.h"
#include "models/store/listing_repository.h"
#include "models/store/migrations.h"
#include "models/store/product_repository.h"
#include "models/store/run_repository.h"
#include "models/store/transaction.h"
#include "tests/window/weighing_application.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;
constexpr int patienceMs = 60'000; // a deadline that only a hang reaches
constexpr UtcMs then = 1'795'533'845'000;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

// One product, on one channel, whose title changed on both sides.
void addQuarrel(Database &shop, AccountId account, int number)
{
    const QString ours = u"Ours %1"_s.arg(number);
    const QString theirs = u"Theirs %1"_s.arg(number);
    const ProductId product = must(ProductRepository(shop).insert(
        {.sku = u"S%1"_s.arg(number), .title = ours, .price = {1290, u"EUR"_s}, .createdAt = then, .updatedAt = then}));
    ListingRow row{.account = account, .product = product, .externalId = QString::number(700'000 + number)};
    row.link = LinkState::Linked;
    row.base = {{Field::Title, u"Before"_s}};
    row.remote = {{Field::Title, theirs}};
    row.id = must(ListingRepository(shop).insert(row));
    must(ListingRepository(shop).update(row));
    must(RunRepository(shop).saveConflict({.listing = row.id,
                                           .field = Field::Title,
                                           .base = u"Before"_s,
                                           .local = ours,
                                           .remote = theirs,
                                           .openedAt = then,
                                           .updatedAt = then}));
}

void fill(const QString &folder)
{
    QVERIFY(QDir().mkpath(folder));
    const DataDirectory data = DataDirectory::at(folder);
    Database shop = must(Database::open({.path = data.shopFile(), .mode = OpenMode::ReadWrite}));
    must(migrate(shop, Schema::Shop, then, data.backupFolder()));
    Transaction transaction = must(Transaction::begin(shop));
    // Off: what is decided here is all that happens, and nothing leaves the computer.
    const AccountId account = must(AccountRepository(shop).insert({.uuid = u"uuid-cards"_s,
                                                                   .marketplace = u"cardtrader"_s,
                                                                   .name = u"Cards"_s,
                                                                   .url = u"https://shop.example/"_s,
                                                                   .enabled = false,
                                                                   .webhookId = u"hook-cards"_s,
                                                                   .createdAt = then}));
    for (int number = 0; number < many; ++number)
        addQuarrel(shop, account, number);
    must(transaction.commit());
}

} // namespace

// Ten thousand conflicts, each of another product, are decided with three clicks, and the window stays free meanwhile.
class TestManyConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areDecidedInThreeClicks_data();
    void areDecidedInThreeClicks();

private:
    qint64 number(const QByteArray &sql)
    {
        const auto found = m_program->shopWindow()->store().database().value<qint64>(
            std::string_view(sql.constData(), size_t(sql.size())));
        return found && *found ? **found : -1;
    }
    template <typename Widget>
    Widget *visible(const QString &name)
    {
        for (Widget *widget : m_program->shopWindow()->window().findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(QWidget *widget, QPoint at)
    {
        ++m_clicks;
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    }

    Theme m_theme{*qApp, Scheme::Light};
    std::unique_ptr<Program> m_program;
    int m_clicks = 0;
};

void TestManyConflicts::areDecidedInThreeClicks_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("title");
    QTest::newRow("all mine") << 0 << u"local"_s << u"Ours %"_s;
    QTest::newRow("all theirs") << 1 << u"remote"_s << u"Theirs %"_s;
}

void TestManyConflicts::areDecidedInThreeClicks()
{
    QFETCH(const int, action);
    QFETCH(const QString, taken);
    QFETCH(const QString, title);
    QTemporaryDir place;
    const QString folder = place.filePath(u"shop"_s);
    fill(folder);
    QApplication::setQuitOnLastWindowClosed(false);
    m_program = std::make_unique<Program>(StartOptions{.dataDir = folder, .secretStore = u"session"_s}, m_theme);
    QVERIFY(m_program->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_program->shopWindow()->isReady(), patienceMs);
    MainWindow &window = m_program->shopWindow()->window();
    window.resize(1360, 822); // the screen of the tests is a small one
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.open({.view = View::Conflicts});
    QTRY_VERIFY(visible<QToolButton>(u"decideAll"_s) && visible<QToolButton>(u"decideAll"_s)->isEnabled());
    QCOMPARE(number("SELECT count(*) FROM conflicts WHERE state = 'open'"), many);

    auto *application = static_cast<WeighingApplication *>(qApp);
    application->begin();
    m_clicks = 0;
    QToolButton *all = visible<QToolButton>(u"decideAll"_s);
    QTimer::singleShot(0, this, [this, all, action] { // the menu has an event loop of its own
        QMenu *menu = all->menu();
        QTRY_VERIFY(menu->isVisible());
        click(menu, menu->actionGeometry(menu->actions()[action]).center());
    });
    click(all, all->rect().center());
    QTRY_VERIFY(visible<QPushButton>(u"decideAllYes"_s));
    const auto *question = window.findChild<QMessageBox *>(u"decideAllQuestion"_s);
    QVERIFY2(question->text().contains("10,000"_L1), qPrintable(question->text()));
    QPushButton *yes = visible<QPushButton>(u"decideAllYes"_s);
    QElapsedTimer clock;
    clock.start();
    click(yes, yes->rect().center());
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM conflicts WHERE state = 'open'"), 0, patienceMs);
    const qint64 tookMs = clock.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(
        visible<QPushButton>(u"undoDecision"_s) && visible<QPushButton>(u"undoDecision"_s)->isEnabled(), patienceMs);
    application->end();

    QCOMPARE(m_clicks, 3);
    QCOMPARE(number("SELECT count(*) FROM conflicts WHERE state = 'resolved' AND taken = '" + taken.toLatin1() + "'"),
             many);
    QCOMPARE(number("SELECT count(DISTINCT batch) FROM conflicts"), 1); // one undo takes all of them back
    QCOMPARE(number("SELECT count(*) FROM products WHERE title LIKE '" + title.toLatin1() + "'"), many);
    QTRY_COMPARE(dynamic_cast<ConflictsPage *>(window.currentPage())->queue()->model()->rowCount(), 0);
    qInfo("%d conflicts decided in %lld ms; the longest event %.1f ms (%s)", many, static_cast<long long>(tookMs),
          application->worstMs(), application->worst().constData());
    if (!isInstrumented())
        QVERIFY2(application->worstMs() <= mostMs,
                 application->worst() + " took " + QByteArray::number(application->worstMs(), 'f', 1) + " ms");
    m_program.reset();
}

int main(int argc, char **argv)
{
    WeighingApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    TestManyConflicts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_many_conflicts.moc"
