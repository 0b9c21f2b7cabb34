// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/route_queries.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/channels_page.h"
#include "ui/channels/routes_dialog.h"
#include "ui/channels/routes_map.h"
#include "ui/channels/settings_effect.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Who feeds whom, seen and changed in the window.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhoFeedsWhom();
    void savesWhatWasChanged();
    void asksBeforeTheRetailerIsTold();
    void refusesAPriceRuleThatCannotBeRead();
    void endsARoute();
    void previewsOneRoute();
    void choosesARouteInThePicture();
    void showsOrdersSideBySide();

private:
    void openDialog();
    template <typename Widget>
    Widget *in(const QString &name)
    {
        return m_stage->find<Widget>(name, m_dialog);
    }
    void setRole(const QString &account, const QString &role);
    OrderId addOrder(const QString &account, const QString &number, const QString &state);

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    QPointer<RoutesDialog> m_dialog;
};

void TestRoutes::init()
{
    m_shop = std::make_unique<StockedShop>();
    setRole(u"Own shop"_s, u"source"_s);
    setRole(u"Hobby Cluj"_s, u"client"_s);
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestRoutes::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestRoutes::setRole(const QString &account, const QString &role)
{
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db).setSetting(m_shop->accounts.value(account), u"role"_s, role));
    });
}

OrderId TestRoutes::addOrder(const QString &account, const QString &number, const QString &state)
{
    OrderId id;
    m_shop->write([&] {
        id = SmallShop::must(OrderRepository(m_shop->db)
                                 .save(m_shop->accounts.value(account),
                                       {.externalId = number, .code = u"CODE"_s + number, .state = state},
                                       SmallShop::now));
    });
    return id;
}

void TestRoutes::openDialog()
{
    auto *page = m_stage->open<ChannelsPage>({.view = View::Channels});
    clickOn(page->findChild<QPushButton *>(u"openRoutes"_s));
    m_dialog = m_stage->window->findChild<RoutesDialog *>();
    QVERIFY(m_dialog);
}

void TestRoutes::showsWhoFeedsWhom()
{
    openDialog();
    const auto *list = in<QListWidget>(u"routes"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Own shop to Hobby Cluj"_s);
    QCOMPARE(in<QComboBox>(u"routeFrom"_s)->currentText(), u"Own shop"_s);
    QVERIFY(in<QCheckBox>(u"route.quantity"_s)->isChecked());
    QVERIFY(!in<QCheckBox>(u"route.price"_s)->isChecked());
    QVERIFY(!in<QPushButton>(u"saveRoute"_s)->isEnabled()); // nothing was changed
}

void TestRoutes::savesWhatWasChanged()
{
    openDialog();
    clickOn(in<QCheckBox>(u"route.price"_s));
    typeInto(in<QLineEdit>(u"routePrice"_s), u"markup 10%"_s);
    in<QComboBox>(u"routeProducts"_s)->setCurrentIndex(1);
    clickOn(in<QPushButton>(u"saveRoute"_s));
    const QJsonObject wanted{{u"account"_s, u"Hobby Cluj"_s},
                             {u"settings"_s, QJsonObject{{u"assortment"_s, u"all"_s},
                                                         {u"direction.price"_s, u"out"_s},
                                                         {u"price_rule"_s, u"markup 10%"_s}}}};
    QTRY_COMPARE(m_stage->engine.callsOf(u"account.set"_s).size(), 1); // nothing would change there: at once
    QCOMPARE(m_stage->onlyCall(u"account.foresee"_s), wanted);
    QCOMPARE(m_stage->onlyCall(u"account.set"_s), wanted);
    QVERIFY(m_dialog);
}

void TestRoutes::asksBeforeTheRetailerIsTold()
{
    openDialog();
    m_stage->engine.answer(u"account.foresee"_s, {{u"changed"_s, 12}});
    clickOn(in<QCheckBox>(u"route.title"_s));
    clickOn(in<QPushButton>(u"saveRoute"_s));
    QTRY_VERIFY(m_dialog->findChild<SettingsEffect *>());
    QVERIFY(m_stage->engine.callsOf(u"account.set"_s).isEmpty());
    clickOn(in<QPushButton>(u"effectSend"_s));
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"_s],
             QJsonValue(QJsonObject{{u"direction.title"_s, u"out"_s}}));
}

void TestRoutes::refusesAPriceRuleThatCannotBeRead()
{
    openDialog();
    typeInto(in<QLineEdit>(u"routePrice"_s), u"ten percent"_s);
    QVERIFY(!in<QPushButton>(u"saveRoute"_s)->isEnabled());
    in<QLineEdit>(u"routePrice"_s)->clear();
    typeInto(in<QLineEdit>(u"routeStates"_s), u"shipped"_s);
    QVERIFY(!in<QPushButton>(u"saveRoute"_s)->isEnabled());
    typeInto(in<QLineEdit>(u"routeStates"_s), u"=9"_s);
    QVERIFY(in<QPushButton>(u"saveRoute"_s)->isEnabled());
}

void TestRoutes::endsARoute()
{
    openDialog();
    in<QComboBox>(u"routeFrom"_s)->setCurrentIndex(1);
    clickOn(in<QPushButton>(u"saveRoute"_s));
    QTRY_COMPARE(m_stage->engine.callsOf(u"account.set"_s).size(), 1);
    QCOMPARE(m_stage->onlyCall(u"account.set"_s)[u"settings"_s][u"role"_s].toString(), u"peer"_s);
}

void TestRoutes::previewsOneRoute()
{
    openDialog();
    clickOn(in<QPushButton>(u"previewRoute"_s));
    const QJsonObject run = m_stage->onlyCall(u"sync.start"_s);
    QVERIFY(run[u"dry_run"].toBool());
    QCOMPARE(run[u"accounts"].toArray(), QJsonArray{u"Hobby Cluj"_s});
    QTRY_COMPARE(m_stage->window->currentView(), View::Sync);
}

void TestRoutes::choosesARouteInThePicture()
{
    setRole(u"Own shop"_s, u"client"_s); // nobody feeds either now
    openDialog();
    auto *list = in<QListWidget>(u"routes"_s);
    QCOMPARE(list->count(), 2);
    auto *map = m_dialog->findChild<RoutesMap *>();
    const AccountId second{list->item(1)->data(Qt::UserRole).toLongLong()};
    QTest::mouseClick(map, Qt::LeftButton, {}, map->boxOf(second).center());
    QCOMPARE(list->currentRow(), 1);
    QVERIFY(list->item(1)->text().contains(u"nobody"_s));
}

void TestRoutes::showsOrdersSideBySide()
{
    const OrderId own = addOrder(u"Hobby Cluj"_s, u"31"_s, u"Shipped"_s);
    const OrderId there = addOrder(u"Own shop"_s, u"77"_s, u"Payment accepted"_s);
    m_shop->write([&] {
        SmallShop::must(ReplicaRepository(m_shop->db)
                            .insert({.order = own,
                                     .account = m_shop->accounts.value(u"Own shop"_s),
                                     .state = ReplicaState::Placed,
                                     .externalId = u"77"_s,
                                     .createdAt = SmallShop::now,
                                     .updatedAt = SmallShop::now}));
    });
    openDialog();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *orders = in<QTreeWidget>(u"mirrors"_s);
    QCOMPARE(orders->topLevelItemCount(), 1);
    QStringList row;
    for (int column = 0; column < orders->columnCount(); ++column)
        row.append(orders->topLevelItem(0)->text(column));
    QCOMPARE(row, QStringList({u"Hobby Cluj"_s, u"CODE31"_s, u"Shipped"_s, u"Own shop"_s, u"CODE77"_s,
                               u"Payment accepted"_s, u"passed on"_s}));
    Target asked;
    connect(m_dialog, &RoutesDialog::openRequested, this, [&asked](const Target &target) { asked = target; });
    Q_EMIT orders->itemActivated(orders->topLevelItem(0), 4);
    QCOMPARE(asked.view, View::Orders);
    QCOMPARE(asked.id, there.value);
}

QTEST_MAIN(TestRoutes)
#include "tst_routes.moc"
