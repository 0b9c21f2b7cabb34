// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_stage.h"
#include "ui/channels/channels_page.h"
#include "ui/onboarding/first_start_page.h"
#include "ui/preferences/settings_page.h"
#include "ui/shell/sidebar.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void viewsWithNothingToShowDoNotOpen();
    void welcomeStandsInThePlaceOfTheDashboardOnly();
    void everyMarketplaceIsOffered();
    void theFirstChannelOpensEveryView();
    void theFirstProductOpensEveryView();

private:
    QModelIndex row(View view) { return m_stage->window->sidebar().model()->index(static_cast<int>(view), 0); }
    void choose(View view) { clickRow(&m_stage->window->sidebar(), row(view)); }
    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
};

void TestFirstStart::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestFirstStart::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestFirstStart::viewsWithNothingToShowDoNotOpen()
{
    for (const View view : {View::Catalogue, View::Orders, View::Sync, View::Conflicts, View::Errors, View::History}) {
        QVERIFY(!row(view).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(row(view).data(Qt::ToolTipRole).toString().contains(u"first channel"_s));
        choose(view);
        QCOMPARE(m_stage->window->currentView(), View::Dashboard);
    }
    QTest::keyClick(m_stage->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_stage->window->currentView(), View::Dashboard);
}

void TestFirstStart::welcomeStandsInThePlaceOfTheDashboardOnly()
{
    auto *welcome = new FirstStartPage(m_stage->marketplaces, u"en"_s, QString());
    m_stage->window->setCover(welcome);
    QVERIFY(welcome->isVisible());
    choose(View::Settings);
    QVERIFY(dynamic_cast<SettingsPage *>(m_stage->window->currentPage()));
    QVERIFY(m_stage->window->currentPage()->isVisible() && !welcome->isVisible());
    choose(View::Channels);
    QVERIFY(dynamic_cast<ChannelsPage *>(m_stage->window->currentPage()));
    choose(View::Dashboard);
    QVERIFY(welcome->isVisible());
}

void TestFirstStart::everyMarketplaceIsOffered()
{
    auto *welcome = new FirstStartPage(m_stage->marketplaces, u"en"_s, QString());
    m_stage->window->setCover(welcome);
    QSignalSpy chosen(welcome, &FirstStartPage::connectRequested);
    QStringList expected;
    for (const ConnectorInfo &info : m_stage->marketplaces) {
        expected.append(info.id);
        for (auto *row : welcome->findChildren<QPushButton *>()) {
            if (row->text() == info.name)
                clickOn(row);
        }
    }
    QStringList asked;
    for (const QList<QVariant> &one : chosen)
        asked.append(one.first().toString());
    QCOMPARE(asked, expected);
}

void TestFirstStart::theFirstChannelOpensEveryView()
{
    m_shop->account(u"Attic"_s);
    m_stage->announce({u"accounts"_s});
    for (const View view : allViews) {
        choose(view);
        QCOMPARE(m_stage->window->currentView(), view);
    }
}

void TestFirstStart::theFirstProductOpensEveryView()
{
    m_shop->product(u"A-1"_s, u"Lamp"_s);
    m_stage->announce({u"products"_s});
    choose(View::Catalogue);
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
}

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
