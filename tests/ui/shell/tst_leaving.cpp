// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/conflicts/conflicts_page.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is typed or picked does not go with the window unasked, whatever ends it.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingTypedIsNotAskedAbout();
    void whatIsTypedStaysOrIsDropped();
    void whatIsTypedIsSavedFirst();
    void whatIsPickedIsAskedAbout();
    void aDialogWithAChangeIsAskedAbout();
    void hidingLosesNothing();
    void whatGoesOnElsewhereWaits();

private:
    void typeATitle();
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    std::unique_ptr<QSignalSpy> m_closed;
};

void TestLeaving::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_closed = std::make_unique<QSignalSpy>(m_stage->window.get(), &MainWindow::closed);
}

void TestLeaving::cleanup()
{
    m_closed.reset();
    m_stage.reset();
    m_shop.reset();
}

void TestLeaving::typeATitle()
{
    m_stage->open<CataloguePage>({.view = View::Catalogue, .id = m_shop->products[u"BG-1204-EN"_s].value});
    typeInto(m_stage->find<QLineEdit>(u"productTitle"_s), u"!"_s);
    m_stage->window->open({.view = View::Orders}); // it is asked about from wherever the owner is
}

void TestLeaving::nothingTypedIsNotAskedAbout()
{
    m_stage->open<CataloguePage>({.view = View::Catalogue, .id = m_shop->products[u"BG-1204-EN"_s].value});
    m_stage->open<ConflictsPage>({.view = View::Conflicts});
    m_stage->window->close();
    QCOMPARE(m_closed->size(), 1);
    QVERIFY(!m_stage->window->isVisible());
}

void TestLeaving::whatIsTypedStaysOrIsDropped()
{
    typeATitle();
    m_stage->window->close();
    QVERIFY(m_stage->window->isVisible());
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
    clickOn(m_stage->find<QPushButton>(u"keepEditing"_s));
    QTRY_VERIFY(!m_stage->window->findChild<QMessageBox *>(u"unsavedEdits"_s));
    QVERIFY(m_stage->find<QLineEdit>(u"productTitle"_s)->text().endsWith(u'!'));
    QCOMPARE(m_closed->size(), 0);
    m_stage->window->close();
    clickOn(m_stage->find<QPushButton>(u"dropEdits"_s));
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(!m_stage->window->isVisible());
    QVERIFY(m_stage->engine.callsOf(u"product.set"_s).isEmpty());
}

void TestLeaving::whatIsTypedIsSavedFirst()
{
    typeATitle();
    m_stage->window->close();
    clickOn(m_stage->find<QPushButton>(u"saveEdits"_s));
    QTRY_COMPARE(m_closed->size(), 1);
    QVERIFY(m_stage->onlyCall(u"product.set"_s)[u"title"].toString().endsWith(u'!'));
}

void TestLeaving::whatIsPickedIsAskedAbout()
{
    auto *page = m_stage->open<ConflictsPage>({.view = View::Conflicts, .id = m_shop->mainConflict.value});
    page->detail()->pickAll(Take::Local);
    const auto made = page->detail()->decisions().size();
    QVERIFY(made > 0);
    m_stage->window->close();
    auto *box = m_stage->find<QMessageBox>(u"leaveQuestion"_s);
    QVERIFY2(box->text().contains(QString::number(made)), qPrintable(box->text()));
    clickOn(m_stage->find<QPushButton>(u"leaveStay"_s));
    QCOMPARE(page->detail()->decisions().size(), made);
    QCOMPARE(m_closed->size(), 0);
    QTRY_VERIFY(!m_stage->window->findChild<QMessageBox *>(u"leaveQuestion"_s));
    m_stage->window->close();
    clickOn(m_stage->find<QPushButton>(u"leaveAnyway"_s));
    QTRY_COMPARE(m_closed->size(), 1);
}

void TestLeaving::aDialogWithAChangeIsAskedAbout()
{
    auto *page = m_stage->open<CataloguePage>({.view = View::Catalogue, .id = m_shop->products[u"BG-1204-EN"_s].value});
    QTRY_VERIFY(page->table()->currentIndex().isValid());
    page->table()->selectRow(page->table()->currentIndex().row());
    clickOn(m_stage->find<QPushButton>(u"bulkEditButton"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    int left = 0;
    m_stage->window->leave([&left] { ++left; });
    QCOMPARE(left, 1); // nothing is typed in it
    typeInto(m_stage->find<QLineEdit>(u"bulkText"_s, dialog), u"10"_s);
    m_stage->window->leave([&left] { ++left; });
    clickOn(m_stage->find<QPushButton>(u"leaveStay"_s));
    QTRY_VERIFY(!dialog->findChild<QMessageBox *>(u"leaveQuestion"_s));
    QCOMPARE(left, 1);
    QVERIFY(dialog->isVisible());
    m_stage->window->leave([&left] { ++left; });
    clickOn(m_stage->find<QPushButton>(u"leaveAnyway"_s));
    QTRY_COMPARE(left, 2);
}

void TestLeaving::hidingLosesNothing()
{
    typeATitle();
    m_stage->window->setClosing([] { return true; });
    m_stage->window->close();
    QVERIFY(!m_stage->window->isVisible());
    QVERIFY(!m_stage->window->findChild<QMessageBox *>(u"unsavedEdits"_s));
    int left = 0;
    m_stage->window->leave([&left] { ++left; }); // quit from the tray: the window comes back and asks
    QTRY_VERIFY(m_stage->window->isVisible());
    clickOn(m_stage->find<QPushButton>(u"dropEdits"_s));
    QTRY_COMPARE(left, 1);
}

// Another language, a restored shop, the end of the sample: the same question.
void TestLeaving::whatGoesOnElsewhereWaits()
{
    typeATitle();
    int left = 0;
    m_stage->window->leave([&left] { ++left; });
    QCOMPARE(left, 0);
    clickOn(m_stage->find<QPushButton>(u"dropEdits"_s));
    QTRY_COMPARE(left, 1);
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
