// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/reading_order.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestReadingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMadeLateStandsWhereItIsRead();
    void formsGridsAndTabs();
    void aDialogBeginsAtItsFirstField();

private:
    Theme m_theme{*qApp, Scheme::Light};
};

void TestReadingOrder::whatWasMadeLateStandsWhereItIsRead()
{
    QWidget window;
    auto *save = new QPushButton(u"Save"_s, &window); // made before what stands above it
    auto *split = new QSplitter(&window);
    auto *detail = new QLineEdit;
    auto *list = new QLineEdit;
    split->addWidget(list);
    split->addWidget(detail);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(split);
    column->addWidget(save);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *card = new QLineEdit; // comes with the data
    column->insertWidget(1, card);
    card->show();
    list->setFocus();
    for (QWidget *next : std::initializer_list<QWidget *>{detail, card, save, list}) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    for (QWidget *before : std::initializer_list<QWidget *>{save, card, detail, list}) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), before);
    }
}

void TestReadingOrder::formsGridsAndTabs()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *grid = new QGridLayout;
    auto *last = new QLineEdit;
    auto *second = new QLineEdit;
    auto *first = new QLineEdit;
    grid->addWidget(last, 1, 0);
    grid->addWidget(second, 0, 1);
    grid->addWidget(first, 0, 0);
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    auto *below = new QSpinBox;
    form->addRow(u"Below"_s, below);
    auto *above = new QLineEdit;
    form->insertRow(0, u"Above"_s, above);
    auto *tabs = new QTabWidget;
    tabs->addTab(page, u"Rules"_s);
    auto *corner = new QPushButton(u"Add"_s);
    tabs->setCornerWidget(corner);
    auto *back = new QBoxLayout(QBoxLayout::RightToLeft);
    auto *right = new QPushButton(u"right"_s);
    auto *left = new QPushButton(u"left"_s);
    back->addWidget(right);
    back->addWidget(left);
    column->addLayout(grid);
    column->addWidget(tabs);
    column->addLayout(back);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QList<QWidget *> stops = stopsAsRead(window);
    stops.removeIf([](const QWidget *one) { return !one->isVisible(); });
    const QList<QWidget *> wanted{first, second, last, tabs->findChild<QTabBar *>(), corner, above, below, left, right};
    for (qsizetype i = 0; i < qMin(stops.size(), wanted.size()); ++i)
        QCOMPARE(stops[i], wanted[i]);
    QCOMPARE(stops.size(), wanted.size());
}

void TestReadingOrder::aDialogBeginsAtItsFirstField()
{
    QDialog dialog;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton *save = buttons->addButton(u"Save"_s, QDialogButtonBox::ActionRole);
    save->setDefault(true);
    auto *name = new QLineEdit;
    auto *page = new QScrollArea;
    auto *inner = new QWidget;
    (new QVBoxLayout(inner))->addWidget(name);
    page->setWidget(inner);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(page);
    column->addWidget(buttons);
    dialog.open();
    QTRY_COMPARE(QApplication::focusWidget(), name);
}

QTEST_MAIN(TestReadingOrder)
#include "tst_reading_order.moc"
