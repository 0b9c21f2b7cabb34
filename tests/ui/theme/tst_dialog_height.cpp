// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace evenstock;

class TestDialogHeight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEmptyStripBelowTheButtons();
    void aSizeThatWasSetStays();
    void aQuestionIsWideEnoughToRead();
    void noWordOfAQuestionIsCut();

private:
    static void fill(QDialog &dialog);
    Theme m_theme{*qApp, Scheme::Light};
};

void TestDialogHeight::fill(QDialog &dialog)
{
    dialog.setMinimumWidth(600);
    auto *column = new QVBoxLayout(&dialog);
    auto *words = new QLabel(QStringLiteral("The sign-ins of your marketplaces are kept in an encrypted file that only "
                                            "this passphrase opens. Write it down: without it you sign in again."));
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(new QPushButton(QStringLiteral("Make the vault")));
}

void TestDialogHeight::noEmptyStripBelowTheButtons()
{
    QDialog dialog;
    fill(dialog);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.width(), 600);
    QCOMPARE(dialog.height(), dialog.layout()->totalHeightForWidth(600));
}

void TestDialogHeight::aSizeThatWasSetStays()
{
    QDialog dialog;
    fill(dialog);
    dialog.resize(640, 400);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.size(), QSize(640, 400));
}

void TestDialogHeight::aQuestionIsWideEnoughToRead()
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Remove channel"), QStringLiteral("Remove it?"),
                    QMessageBox::Cancel);
    box.setInformativeText(QStringLiteral("Its listings, orders and history here are deleted. Products and their stock "
                                          "ledger stay. Nothing changes on the marketplace."));
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QVERIFY2(box.width() > box.height() && box.width() >= 22 * box.fontMetrics().height(),
             qPrintable(QStringLiteral("%1 × %2").arg(box.width()).arg(box.height())));
}

// A long question without any explanation goes on in the next line, and none of it is cut.
void TestDialogHeight::noWordOfAQuestionIsCut()
{
    QMessageBox box(QMessageBox::Question, QStringLiteral("Mark as shipped"),
                    QStringLiteral("Tell the marketplace and the buyer that this order is on its way? This cannot be "
                                   "taken back, and the buyer gets a message about it at once.\n\nOrder 48210377"),
                    QMessageBox::Cancel);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    const auto *words = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label"));
    QVERIFY(words && words->wordWrap());
    QVERIFY(words->height() >= words->heightForWidth(words->width()));
}

QTEST_MAIN(TestDialogHeight)
#include "tst_dialog_height.moc"
