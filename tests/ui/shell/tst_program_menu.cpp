// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/program_menu.h"
#include "ui/shell/toolbar.h"
#include "ui/widgets/search_field.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is done with the program as a whole is found by its words, too.
class TestProgramMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaletteFindsWhatTheMenuOffers_data();
    void thePaletteFindsWhatTheMenuOffers();
    void theSampleShopSaysWhereABackupGoes();
};

namespace {

void choose(WindowStage &stage, const QString &words)
{
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.window->commandPalette().isVisible());
    QTest::keyClicks(stage.window->toolBar().search(), words);
    QTest::keyClick(stage.window->toolBar().search(), Qt::Key_Return);
}

} // namespace

void TestProgramMenu::thePaletteFindsWhatTheMenuOffers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("imports");
    QTest::addColumn<int>("backups");
    QTest::addColumn<bool>("restores");
    QTest::newRow("import") << u"import"_s << 1 << 0 << false;
    QTest::newRow("backup") << u"back up"_s << 0 << 1 << false;
    QTest::newRow("restore") << u"restore"_s << 0 << 0 << true;
}

void TestProgramMenu::thePaletteFindsWhatTheMenuOffers()
{
    QFETCH(const QString, words);
    QFETCH(const int, imports);
    QFETCH(const int, backups);
    QFETCH(const bool, restores);
    StockedShop shop;
    WindowStage stage(shop);
    ProgramMenu menu(stage.window->toolBar().menu(), ShopKind::Own, shop.folder.path(), stage.window.get());
    const QSignalSpy imported(&menu, &ProgramMenu::importRequested);
    const QSignalSpy backedUp(&menu, &ProgramMenu::backupRequested);
    choose(stage, words);
    QCOMPARE(imported.size(), imports);
    QCOMPARE(backedUp.size(), backups);
    QCOMPARE(stage.window->findChild<QFileDialog *>(u"chooseBackup"_s) != nullptr, restores);
}

void TestProgramMenu::theSampleShopSaysWhereABackupGoes()
{
    StockedShop shop;
    WindowStage stage(shop);
    ProgramMenu menu(stage.window->toolBar().menu(), ShopKind::Sample, shop.folder.path(), stage.window.get());
    const QSignalSpy left(&menu, &ProgramMenu::leaveSampleRequested);
    choose(stage, u"restore"_s);
    QVERIFY(!stage.window->findChild<QFileDialog *>(u"chooseBackup"_s));
    auto *box = stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            clickOn(button);
    }
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(TestProgramMenu)
#include "tst_program_menu.moc"
