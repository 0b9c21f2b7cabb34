// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/whole_columns.h"
#include "ui/widgets/window_memory.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

enum Column { Sku, Title, Price };
const QString longSku = u"TIDECALLER-0815-FOIL-EN"_s;

class Stopped final : public Clock
{
public:
    UtcMs now() const override { return 0; }
};

// A list as the window has them, with narrow columns.
struct List {
    explicit List(const QString &file, const QList<int> &yielding = {})
        : memory(file)
    {
        model.setHorizontalHeaderLabels({u"SKU"_s, u"Title"_s, u"Price"_s});
        table.setModel(&model);
        table.setItemDelegate(new CellDelegate(clock, &table));
        dress(&table);
        table.setColumnWidth(Sku, 60);
        table.setColumnWidth(Price, 50);
        tools = new TableTools(&table, u"list"_s, memory);
        tools->restore();
        fillWith(table.horizontalHeader(), Title, leastLines);
        if (yielding.isEmpty())
            keepWhole(&table, u"list"_s, {Sku, Price}, memory);
        else
            keepWhole(&table, u"list"_s, {Price}, memory, yielding);
    }
    void add(const QString &sku)
    {
        model.appendRow({new QStandardItem(sku), new QStandardItem(u"A title of some length for this product"_s),
                         new QStandardItem(u"1,148.00 RON"_s)});
        for (int column = 0; column < model.columnCount(); ++column)
            model.item(model.rowCount() - 1, column)->setEditable(false);
    }
    void show(int width)
    {
        table.resize(width, 300);
        table.show();
    }
    bool isWhole(int column) const
    {
        const QString text = model.index(model.rowCount() - 1, column).data().toString();
        return table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(text);
    }
    int least() const { return table.fontMetrics().height() * leastLines; }

    static constexpr int leastLines = 7;
    Stopped clock;
    WindowMemory memory;
    QStandardItemModel model;
    QTableView table;
    TableTools *tools = nullptr;
};

} // namespace

class TestWholeColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleGivesWay();
    void butNotBelowWhatCanBeRead();
    void whatNothingNeedsIsGivenToWhatIsCut();
    void whatYieldsTakesWhatIsFree();
    void whatTheOwnerDrewStays();
    void theMenuOfTheHeadDrawsNothing();
};

void TestWholeColumns::theTitleGivesWay()
{
    QTemporaryDir folder;
    List list(folder.filePath(u"window.ini"_s));
    list.add(u"DI-7"_s);
    list.show(700);
    QVERIFY(QTest::qWaitForWindowExposed(&list.table));
    QTRY_VERIFY(list.isWhole(Price));
    const int before = list.table.columnWidth(Sku);
    list.add(longSku);
    QTRY_VERIFY(list.isWhole(Sku));
    QVERIFY(list.table.columnWidth(Sku) > before);
    QVERIFY(list.table.columnWidth(Title) >= list.least());
    QVERIFY(list.table.horizontalHeader()->length() <= list.table.viewport()->width());
    list.model.removeRow(1); // and back again would move what is read
    QTest::qWait(0);
    QVERIFY(list.table.columnWidth(Sku) > before);
}

void TestWholeColumns::butNotBelowWhatCanBeRead()
{
    QTemporaryDir folder;
    List list(folder.filePath(u"window.ini"_s));
    list.add(longSku);
    list.show(list.least() + 60 + 50 + 20);
    QVERIFY(QTest::qWaitForWindowExposed(&list.table));
    QTRY_VERIFY(list.table.columnWidth(Sku) > 60); // by what there is
    QVERIFY(!list.isWhole(Sku));
    QVERIFY(list.table.columnWidth(Title) >= list.least());
    QVERIFY(list.table.horizontalHeader()->length() <= list.table.viewport()->width());
}

void TestWholeColumns::whatNothingNeedsIsGivenToWhatIsCut()
{
    QTemporaryDir folder;
    List list(folder.filePath(u"window.ini"_s));
    list.table.setColumnWidth(Price, 200);
    list.add(u"DI-7"_s);
    const int title = list.table.fontMetrics().horizontalAdvance(list.model.index(0, Title).data().toString()) + 20;
    list.show(title + 200);
    QVERIFY(QTest::qWaitForWindowExposed(&list.table));
    QTRY_VERIFY(list.isWhole(Title));
    QVERIFY(list.table.columnWidth(Price) < 200);
    QVERIFY(list.isWhole(Price));
    QVERIFY(list.isWhole(Sku));
    const int before = list.table.columnWidth(Price); // and back as soon as it is needed
    list.model.item(0, Price)->setText(u"123,456,789,123,456,148.00 RON"_s);
    QTRY_VERIFY(list.isWhole(Price));
    QVERIFY(list.table.columnWidth(Price) > before);
    list.model.item(0, Price)->setText(u"1.00 RON"_s); // but not to and fro
    QTest::qWait(0);
    QVERIFY(list.table.columnWidth(Price) > before);
}

// A category takes what the title leaves, and no more.
void TestWholeColumns::whatYieldsTakesWhatIsFree()
{
    QTemporaryDir folder;
    List list(folder.filePath(u"window.ini"_s), {Sku});
    list.add(longSku);
    const int title = list.table.fontMetrics().horizontalAdvance(list.model.index(0, Title).data().toString()) + 20;
    list.show(title + 190);
    QVERIFY(QTest::qWaitForWindowExposed(&list.table));
    QTRY_VERIFY(list.isWhole(Price));
    QVERIFY(!list.isWhole(Sku));
    QVERIFY(list.table.columnWidth(Title) >= title - 4);
    list.table.resize(title + 600, 300);
    QTRY_VERIFY(list.isWhole(Sku));
}

// By the mouse, also in the window of tomorrow.
void TestWholeColumns::whatTheOwnerDrewStays()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        List list(file);
        list.add(longSku);
        list.show(700);
        QVERIFY(QTest::qWaitForWindowExposed(&list.table));
        QTRY_VERIFY(list.isWhole(Sku));
        QWidget *head = list.table.horizontalHeader()->viewport();
        const QPoint edge(list.table.columnWidth(Sku) - 1, head->height() / 2);
        QTest::mousePress(head, Qt::LeftButton, {}, edge);
        QTest::mouseMove(head, edge - QPoint(20, 0));
        QTest::mouseMove(head, edge - QPoint(60, 0));
        QTest::mouseRelease(head, Qt::LeftButton, {}, edge - QPoint(60, 0));
        QVERIFY(!list.isWhole(Sku));
        list.add(longSku);
        QTest::qWait(0);
        QVERIFY(!list.isWhole(Sku));
    }
    List list(file);
    list.add(longSku);
    list.show(700);
    QVERIFY(QTest::qWaitForWindowExposed(&list.table));
    QTRY_VERIFY(list.isWhole(Price));
    QVERIFY(!list.isWhole(Sku));
}

// The menu of the head takes the letting go of the mouse; what is hidden and shown in it was drawn by nobody.
void TestWholeColumns::theMenuOfTheHeadDrawsNothing()
{
    QTemporaryDir folder;
    List list(folder.filePath(u"window.ini"_s));
    list.add(u"DI-7"_s);
    list.show(700);
    QVERIFY(QTest::qWaitForWindowExposed(&list.table));
    QTRY_VERIFY(list.isWhole(Price));
    QHeaderView *header = list.table.horizontalHeader();
    QTest::mousePress(header->viewport(), Qt::RightButton, {}, QPoint(5, 5));
    header->setSectionHidden(Sku, true);
    header->setSectionHidden(Sku, false);
    list.add(longSku);
    QTRY_VERIFY(list.isWhole(Sku));
}

QTEST_MAIN(TestWholeColumns)
#include "tst_whole_columns.moc"
