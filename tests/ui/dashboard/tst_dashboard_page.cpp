// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/widgets/table_tools.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodIsThatOfTheReport_data();
    void thePeriodIsThatOfTheReport();
    void theReportCountsWhatTheChannelsSold();
    void eventsSetAsideNeedAttention();
    void aListingTwiceIsNamedBesideTheFigure();
};

void TestDashboardPage::thePeriodIsThatOfTheReport_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("days");
    QTest::newRow("a week") << 0 << 7;
    QTest::newRow("a month, as it opens") << 1 << 30;
    QTest::newRow("a quarter") << 2 << 90;
}

void TestDashboardPage::thePeriodIsThatOfTheReport()
{
    QFETCH(int, index);
    QFETCH(int, days);
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    stage.find<QComboBox>(u"dashboardPeriod"_s)->setCurrentIndex(index);
    QTRY_COMPARE(page->report().rows.size(), days);
    QCOMPARE(page->report().header.size(), shop.accounts.size() + 4);
}

void TestDashboardPage::theReportCountsWhatTheChannelsSold()
{
    StockedShop shop;
    WindowStage stage(shop);
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    QTRY_COMPARE(page->report().rows.size(), 30);
    qint64 orders = 0;
    const TableText report = page->report();
    const qsizetype sum = shop.accounts.size() + 1;
    QCOMPARE(report.header[sum], u"Orders"_s);
    for (const QStringList &row : report.rows) {
        qint64 channels = 0;
        for (qsizetype column = 1; column < sum; ++column)
            channels += row[column].toLongLong();
        QCOMPARE(row[sum].toLongLong(), channels);
        orders += channels;
    }
    QVERIFY(orders > 0);
}

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

void TestDashboardPage::eventsSetAsideNeedAttention()
{
    StockedShop shop;
    WindowStage stage(shop);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    auto *page = stage.open<DashboardPage>({.view = View::Dashboard});
    const auto button = [page]() -> QPushButton * {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->accessibleDescription().contains("could not be verified"_L1))
                return one;
        }
        return nullptr;
    };
    QVERIFY(!button());
    stage.receive({.account = shop.accounts[u"CardTrader"_s],
                   .eventId = u"odd"_s,
                   .receivedAt = SmallShop::now,
                   .state = EventState::Quarantined});
    QTRY_VERIFY(button());
    clickOn(button());
    QCOMPARE(stage.window->currentView(), View::Errors);
    QVERIFY(stage.find<QTableView>(u"setAsideEvents"_s)->isVisible());
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
