// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choose_row.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace evenstock;

class TestChooseRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsChosenInEitherDirection_data();
    void aRowIsChosenInEitherDirection();
};

void TestChooseRow::aRowIsChosenInEitherDirection_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("hidden");
    QTest::newRow("left to right") << int(Qt::LeftToRight) << -1;
    QTest::newRow("right to left") << int(Qt::RightToLeft) << -1;
    QTest::newRow("right to left, the last column hidden") << int(Qt::RightToLeft) << 2;
    QTest::newRow("left to right, the first column hidden") << int(Qt::LeftToRight) << 0;
}

void TestChooseRow::aRowIsChosenInEitherDirection()
{
    QFETCH(const int, direction);
    QFETCH(const int, hidden);
    QStandardItemModel model(4, 3);
    QTableView table;
    table.setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setModel(&model);
    if (hidden >= 0)
        table.setColumnHidden(hidden, true);
    chooseRow(table, 2);
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().row(), 2);
    QCOMPARE(table.currentIndex().row(), 2);
    QVERIFY(!table.isColumnHidden(table.currentIndex().column()));
    chooseRow(table, 0); // instead of it
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

QTEST_MAIN(TestChooseRow)
#include "tst_choose_row.moc"
