// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"
#include "app/window/sample_shop.h"
#include "models/store/catalogue_queries.h"
#include "models/views/ledger_model.h"
#include "tests/window/sample_control.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/shell/toolbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice_line.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

// An owner's first quarter of an hour by the mouse, over the real engine and a marketplace in a process of its own:
// connect, consent, sell, sync, look why the stock is what it is.
class TestFirstQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongTokenIsSaid();
    void channelIsAddedAndLinked();
    void saleIsReadBySyncNow();
    void ledgerSaysWhy();
    void correctionOfTheStockReachesTheMarketplace();

private:
    template <typename Widget>
    Widget *shown(const QString &name)
    {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            for (Widget *widget : top->findChildren<Widget *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    qint64 number(const char *sql)
    {
        const auto found = m_program->shopWindow()->store().database().value<qint64>(sql);
        return found && *found ? **found : -1;
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center()); }
    void next() { click(shown<QPushButton>(u"next"_s)); }
    qint64 onSaleThere();
    qint64 movementsOfTheProduct(const QString &cause);

    QTemporaryDir m_place;
    Theme m_theme{*qApp, Scheme::Light};
    SampleShop m_marketplace;
    QJsonObject m_announced;
    std::unique_ptr<SampleControl> m_control;
    std::unique_ptr<Program> m_program;
    QString m_sku;
};

namespace {

constexpr int patienceMs = 60'000; // a deadline that only a hang reaches

} // namespace

void TestFirstQuarter::initTestCase()
{
    qputenv("PATH", QByteArray(EVENSTOCK_BIN_DIR ":") + qgetenv("PATH"));
    QApplication::setQuitOnLastWindowClosed(false);
    QSignalSpy ready(&m_marketplace, &SampleShop::ready);
    m_marketplace.start({u"--products"_s, u"40"_s, u"--seed"_s, u"7"_s, u"--no-limits"_s});
    QVERIFY(ready.wait(patienceMs));
    m_announced = ready.first().first().toJsonObject();
    m_control = std::make_unique<SampleControl>(m_announced);
    m_program = std::make_unique<Program>(
        StartOptions{.dataDir = m_place.filePath(u"shop"_s), .secretStore = u"session"_s}, m_theme);
    QVERIFY(m_program->start());
    QTRY_VERIFY(m_program->shopWindow()->isReady());
}

// What the marketplace has on sale of it; -1: nothing is listed.
qint64 TestFirstQuarter::onSaleThere()
{
    return m_control->product(m_sku)[u"quantity"].toInteger(-1);
}

qint64 TestFirstQuarter::movementsOfTheProduct(const QString &cause)
{
    const auto found = m_program->shopWindow()->store().database().value<qint64>(
        "SELECT count(*) FROM movements m JOIN products p ON p.id = m.product_id WHERE p.sku = ? AND m.cause = ?",
        m_sku, cause);
    return found && *found ? **found : -1;
}

void TestFirstQuarter::wrongTokenIsSaid()
{
    m_program->shopWindow()->window().setCover(nullptr);
    m_program->shopWindow()->window().open({.view = View::Channels, .filter = u"add:cardtrader"_s});
    QTRY_VERIFY(shown<QPushButton>(u"next"_s));
    next(); // what is needed
    auto *url = shown<QLineEdit>(u"channelUrl"_s);
    QVERIFY(url);
    url->clear();
    QTest::keyClicks(url, m_announced.value("marketplaces"_L1)[0].toObject().value("url"_L1).toString());
    QTest::keyClicks(shown<QLineEdit>(u"credential.token"_s), u"wrong"_s);
    next();
    auto *dialog = m_program->shopWindow()->window().findChild<AddChannelDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<NoticeLine *>()->isVisible(), patienceMs);
    QVERIFY(dialog->findChild<NoticeLine *>()->text().contains("did not accept"_L1));
    QCOMPARE(number("SELECT COUNT(*) FROM accounts"), 0);
}

void TestFirstQuarter::channelIsAddedAndLinked()
{
    auto *token = shown<QLineEdit>(u"credential.token"_s);
    QVERIFY(token);
    token->clear();
    const QJsonObject secrets = m_announced.value("marketplaces"_L1)[0].toObject().value("secrets"_L1).toObject();
    QTest::keyClicks(token, secrets.value("token"_L1).toString());
    next();
    auto *dialog = m_program->shopWindow()->window().findChild<AddChannelDialog *>();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), static_cast<int>(AddChannelDialog::WhatToSync), patienceMs);
    next();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->step(), static_cast<int>(AddChannelDialog::Events), patienceMs);
    next();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->step() == AddChannelDialog::FirstLook &&
                                 shown<QPushButton>(u"next"_s)->text().startsWith("Agree and make"_L1),
                             patienceMs);
    QCOMPARE(number("SELECT COUNT(*) FROM products"), 0); // nothing before the consent
    next();
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT COUNT(*) FROM products") > 30, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT COUNT(*) FROM runs WHERE status IN ('running', 'waiting')"), 0,
                              patienceMs);
}

void TestFirstQuarter::saleIsReadBySyncNow()
{
    const auto sku = m_program->shopWindow()->store().database().value<QString>(
        "SELECT sku FROM products WHERE on_hand_milli >= 3000 AND sku LIKE 'CS-%' AND sku NOT LIKE '%-X_' ORDER BY id "
        "LIMIT 1");
    QVERIFY(sku && *sku);
    m_sku = **sku;
    QVERIFY(m_control->act(u"sell"_s, {{u"sku"_s, m_sku}, {u"quantity"_s, 2}}).contains("order"_L1));
    QCOMPARE(movementsOfTheProduct(u"order_hold"_s), 0);
    auto *sync = shown<QToolButton>(u"syncButton"_s);
    QTest::mouseClick(sync, Qt::LeftButton, {}, QPoint(20, sync->height() / 2)); // beside the arrow
    QTRY_COMPARE_WITH_TIMEOUT(movementsOfTheProduct(u"order_hold"_s), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(number("SELECT COUNT(*) FROM runs WHERE status IN ('running', 'waiting')"), 0,
                              patienceMs);
    QCOMPARE(number("SELECT COUNT(*) FROM movements WHERE cause = 'remote_edit'"), 0); // nobody edited anything there
}

void TestFirstQuarter::ledgerSaysWhy()
{
    const auto id = CatalogueQueries(m_program->shopWindow()->store().database()).idOf(m_sku);
    QVERIFY(id && *id);
    m_program->shopWindow()->window().open({.view = View::Catalogue, .id = (*id)->value});
    QTRY_VERIFY(m_program->shopWindow()->window().findChild<QTabWidget *>());
    auto *tabs = m_program->shopWindow()->window().findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    auto *ledger = tabs->currentWidget()->findChild<QListView *>();
    QVERIFY(ledger);
    QTRY_COMPARE(ledger->model()->rowCount(), 2);
    const auto cell = [ledger](int row, int column) { return ledger->model()->index(row, column).data().toString(); };
    QVERIFY2(cell(0, LedgerModel::Cause).startsWith("Sold on "_L1), qPrintable(cell(0, LedgerModel::Cause)));
    QVERIFY(cell(0, LedgerModel::Change).endsWith(u'2'));
    QCOMPARE(cell(1, LedgerModel::Cause), u"First import"_s);
}

void TestFirstQuarter::correctionOfTheStockReachesTheMarketplace()
{
    click(shown<QPushButton>(u"correctStock"_s));
    QTRY_VERIFY(shown<QLineEdit>(u"stockCount"_s));
    auto *dialog = shown<QLineEdit>(u"stockCount"_s)->window();
    shown<QLineEdit>(u"stockCount"_s)->clear();
    QTest::keyClicks(shown<QLineEdit>(u"stockCount"_s), u"9"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Write into the ledger"_L1)
            click(button);
    }
    QTRY_COMPARE_WITH_TIMEOUT(onSaleThere(), 7, patienceMs); // two of the nine are sold and not sent yet
    QCOMPARE(movementsOfTheProduct(u"recount"_s), 1);
}

QTEST_MAIN(TestFirstQuarter)
#include "tst_first_quarter.moc"
