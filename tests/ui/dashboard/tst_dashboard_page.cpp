// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/problems_model.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/dashboard/account_cards.h"
#include "ui/dashboard/attention_panel.h"
#include "ui/dashboard/attention_words.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/figure_strip.h"
#include "ui/errors/errors_page.h"
#include "ui/orders/orders_page.h"
#include "ui/widgets/table_tools.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsSayWhetherEventsArrive();
    void aListingTwiceIsNamedBesideTheFigure();
    void whatAWishToCancelHoldsIsTrue();
    void theFigureOfTodayOpensWhatItCounts();
    void figuresOfErrorsOpenWhatTheyCount_data();
    void figuresOfErrorsOpenWhatTheyCount();
    void tabGoesInTheOrderOfReading();
    void aYoungShopIsGuided();
    void anOldShopIsNot();
    void nobodyCallsWhatIsNotLookedAtDisagreeing();
};

void TestDashboardPage::aListingTwiceIsNamedBesideTheFigure()
{
    StockedShop shop;
    shop.write([&] {
        SmallShop::must(ListingRepository(shop.db).insert({.account = shop.accounts[u"eMAG MAIN"_s],
                                                           .product = shop.products[u"DI-D6-24"_s],
                                                           .externalId = u"second"_s,
                                                           .link = LinkState::Duplicate}));
    });
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto says = [page](const QString &words) {
        const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
            return button->accessibleName().contains("Listings in agreement"_L1) &&
                   (button->accessibleName() + button->accessibleDescription()).contains(words);
        });
    };
    QTRY_VERIFY(says(u"1 listed twice"_s));
}

// "What they hold stays held" of an order that holds nothing sends its owner looking for it.
void TestDashboardPage::whatAWishToCancelHoldsIsTrue()
{
    AttentionRow row{.kind = AttentionKind::ToCancel, .channel = u"CardTrader"_s, .arguments = {{u"holding"_s, 0}}};
    QCOMPARE(attentionWords(row, SmallShop::now).why, u"It holds nothing of your stock."_s);
    row.arguments[u"holding"_s] = 1;
    QCOMPARE(attentionWords(row, SmallShop::now).why, u"What it holds stays held until you answer."_s);
    row.since = SmallShop::now;
    QVERIFY(attentionWords(row, SmallShop::now).why.endsWith(u". What it holds stays held until you answer."_s));
    row.count = 2; // one of them holds something
    QVERIFY(attentionWords(row, SmallShop::now).why.endsWith(u". What they hold stays held until you answer."_s));
    row.arguments[u"holding"_s] = 0;
    QVERIFY(attentionWords(row, SmallShop::now).why.endsWith(u". They hold nothing of your stock."_s));
}

void TestDashboardPage::theFigureOfTodayOpensWhatItCounts()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto figures = DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::systemTimeZone());
    QVERIFY(figures && figures->ordersToday > 0);
    QAbstractButton *today = nullptr;
    for (QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith("Orders today"_L1))
            today = one;
    }
    QVERIFY(today);
    clickOn(today);
    const auto *orders = dynamic_cast<OrdersPage *>(stage.window->currentPage());
    QVERIFY(orders);
    QCOMPARE(orders->table()->model()->rowCount(), figures->ordersToday);
}

void TestDashboardPage::figuresOfErrorsOpenWhatTheyCount_data()
{
    QTest::addColumn<QString>("figure");
    QTest::newRow("of a day") << u"Errors, last 24 h"_s;
    QTest::newRow("oversells") << u"Oversells, 30 days"_s;
}

void TestDashboardPage::figuresOfErrorsOpenWhatTheyCount()
{
    QFETCH(const QString, figure);
    StockedShop shop;
    shop.write([&] { // one that was dismissed, and one of long ago
        RunRepository runs(shop.db);
        for (const qint64 daysAgo : {3, 50}) {
            const ProblemId id = SmallShop::must(runs.report({.kind = u"oversell"_s,
                                                              .severity = u"urgent"_s,
                                                              .code = u"conflict"_s,
                                                              .fingerprint = u"old:%1"_s.arg(daysAgo),
                                                              .item = u"Old"_s,
                                                              .firstAt = SmallShop::now - daysAgo * 86'400'000,
                                                              .lastAt = SmallShop::now - daysAgo * 86'400'000}));
            SmallShop::must(shop.db.run("UPDATE problems SET state = 'dismissed' WHERE id = ?", id));
        }
    });
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    const auto figures = DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::systemTimeZone());
    const qint64 counted = figure.startsWith(u"Oversells"_s) ? figures->oversells : figures->problemsToday;
    QVERIFY(counted > 0);
    auto *errors = stage.open<ErrorsPage>({.view = View::Errors});
    errors->filterField()->setText(u"left standing"_s);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    for (QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith(figure))
            clickOn(one);
    }
    QCOMPARE(stage.window->currentPage(), errors);
    QSet<qint64> shown; // groups of many, single ones, and what is settled
    const auto *model = static_cast<ProblemsModel *>(errors->tree()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex top = model->index(row, 0);
        for (int item = 0; item < model->rowCount(top); ++item)
            shown.insert(model->problem(model->index(item, 0, top))->problem.id.value);
        if (model->rowCount(top) == 0 && model->problem(top))
            shown.insert(model->problem(top)->problem.id.value);
    }
    QCOMPARE(shown.size(), counted);
}

// A sign-in that expired makes no listing wrong: of these nobody knows.
void TestDashboardPage::nobodyCallsWhatIsNotLookedAtDisagreeing()
{
    StockedShop shop;
    const auto stop = [&](const QStringList &names) {
        shop.write([&] {
            AccountRepository accounts(shop.db);
            for (const QString &name : names) {
                AccountRow row = SmallShop::must(accounts.find(shop.accounts[name])).value();
                row.state = AccountState::Unauthorized;
                SmallShop::must(accounts.update(row));
            }
        });
    };
    const auto figures = [&shop] {
        return SmallShop::must(DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::utc()));
    };
    const DashboardFigures before = figures();
    QVERIFY(before.unchecked > 0 && before.unchecked < before.listings); // Vinted's sign-in has expired
    stop({u"CardTrader"_s});
    const DashboardFigures one = figures();
    QCOMPARE(one.listings, before.listings);
    QVERIFY(one.unchecked > before.unchecked && one.unchecked < one.listings);
    stop(shop.accounts.keys());
    QCOMPARE(figures().unchecked, before.listings);
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_VERIFY([page] {
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(u"Listings in agreement: –."_s))
                return button->accessibleName().contains("not checked"_L1);
        }
        return false;
    }());
}

void TestDashboardPage::tabGoesInTheOrderOfReading()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QCoreApplication::processEvents();
    QList<QAbstractButton *> figures;
    for (QAbstractButton *button : page->findChild<FigureStrip *>()->findChildren<QAbstractButton *>())
        figures.append(button);
    const int attention = page->findChild<AttentionPanel *>()->count();
    QVERIFY(attention > 1);
    const int accounts = int(shop.accounts.size());
    figures.first()->setFocus(Qt::TabFocusReason);
    QStringList parts;
    for (int step = 0; step < figures.size() + attention + accounts; ++step) {
        const QWidget *at = stage.window->focusWidget();
        QVERIFY2(qobject_cast<const QAbstractButton *>(at), at ? at->metaObject()->className() : "nothing"); // seen
        parts.append(page->findChild<FigureStrip *>()->isAncestorOf(at)      ? u"figure"_s
                     : page->findChild<AttentionPanel *>()->isAncestorOf(at) ? u"attention"_s
                     : page->findChild<AccountCards *>()->isAncestorOf(at)   ? u"account"_s
                                                                             : u"other"_s);
        QTest::keyClick(stage.window.get(), Qt::Key_Tab);
    }
    QCOMPARE(parts, QStringList(figures.size(), u"figure"_s) + QStringList(attention, u"attention"_s) +
                        QStringList(accounts, u"account"_s));
}

void TestDashboardPage::accountsSayWhetherEventsArrive()
{
    const StockedShop shop;
    WindowStage stage(shop);
    stage.window->open({.view = View::Dashboard});
    const auto said = [&stage](const QString &words) {
        int lines = 0;
        for (const QLabel *label : stage.window->currentPage()->findChildren<QLabel *>())
            lines += label->text().contains(words) ? 1 : 0;
        return lines;
    };
    QCOMPARE(said(u"No events yet; asked every 15 minute"_s), 1); // CardTrader can tell; it has not
    QVERIFY(said(u"No events here; asked every 15 minute"_s) > 1);
    QCOMPARE(said(u"Events arrive"_s), 0);
    stage.receive({.account = shop.accounts[u"CardTrader"_s],
                   .eventId = u"e1"_s,
                   .receivedAt = SmallShop::now - 4 * 60'000,
                   .verified = true,
                   .state = EventState::Done});
    QTRY_COMPARE(said(u"Events arrive; last 4 min ago"_s), 1);
    QCOMPARE(said(u"No events yet"_s), 0);
}

// One thing at a time, by what the rows say; what was looked at is not proposed again, nor anything once it is hidden.
void TestDashboardPage::aYoungShopIsGuided()
{
    SmallShop shop;
    const AccountId account = shop.account(u"Attic"_s);
    const auto linkState = [&](FirstLink state) {
        shop.write([&] {
            AccountRow row = *SmallShop::must(AccountRepository(shop.db).find(account));
            row.firstLink = state;
            SmallShop::must(AccountRepository(shop.db).update(row));
        });
    };
    linkState(FirstLink::Reported);
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_VERIFY(stage.window->findChild<QWidget *>(u"guide"_s)->isVisible());
    const auto button = [&stage] { return stage.find<QPushButton>(u"guideGo"_s)->text(); };
    QCOMPARE(button(), u"Review"_s);
    linkState(FirstLink::Linked);
    stage.announce({});
    QTRY_COMPARE(button(), u"Preview changes"_s);
    clickOn(stage.find<QPushButton>(u"guideGo"_s));
    QCOMPARE(stage.window->currentView(), View::Sync);
    QVERIFY(stage.onlyCall(u"sync.start"_s)[u"dry_run"].toBool());
    stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_COMPARE(button(), u"Add channel…"_s);
    shop.account(u"Barn"_s);
    stage.announce({});
    QTRY_COMPARE(button(), u"Set the schedule"_s);
    clickOn(stage.find<QToolButton>(u"guideAway"_s));
    QVERIFY(!stage.window->findChild<QWidget *>(u"guide"_s)->isVisible());
    stage.announce({});
    QTRY_COMPARE(stage.window->findChild<QWidget *>(u"guide"_s)->isVisible(), false);
    QVERIFY(stage.memory.value(u"guide/dismissed"_s).toBool());
}

void TestDashboardPage::anOldShopIsNot()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_VERIFY(!page->report().rows.isEmpty());
    QVERIFY(!stage.window->findChild<QWidget *>(u"guide"_s)->isVisible());
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
