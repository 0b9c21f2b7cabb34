// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_walk.h"

#include <QStandardItemModel>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestTableWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBesideItComeAndGo();
    void anotherListIsNotGoneOnWith();
    void aRowThatWentIsNotPassedOverUnsaid();
};

namespace {

void fill(QStandardItemModel &model, const QString &list)
{
    for (int row = 0; row < 4; ++row)
        model.appendRow(new QStandardItem(u"%1%2"_s.arg(list).arg(row)));
}

QString nextOf(TableWalk &walk)
{
    const auto row = walk.next();
    return row ? std::get<QString>(row->first()) : QString();
}

} // namespace

void TestTableWalk::rowsBesideItComeAndGo()
{
    QStandardItemModel model;
    fill(model, u"a"_s);
    TableWalk walk(&model, {0}, {});
    QCOMPARE(nextOf(walk), u"a0"_s);
    QCOMPARE(nextOf(walk), u"a1"_s);
    model.insertRow(0, new QStandardItem(u"new"_s));
    model.removeRow(1); // a0, which was given
    QCOMPARE(nextOf(walk), u"a2"_s);
    QCOMPARE(nextOf(walk), u"a3"_s);
    QCOMPARE(nextOf(walk), QString());
    QVERIFY(!walk.isLost());
}

void TestTableWalk::anotherListIsNotGoneOnWith()
{
    QStandardItemModel model;
    fill(model, u"a"_s);
    TableWalk walk(&model, {0}, {});
    QCOMPARE(nextOf(walk), u"a0"_s);
    model.removeRows(0, model.rowCount()); // as a paged list takes another filter
    fill(model, u"b"_s);
    QCOMPARE(nextOf(walk), QString());
    QVERIFY(walk.isLost());
}

void TestTableWalk::aRowThatWentIsNotPassedOverUnsaid()
{
    QStandardItemModel model;
    fill(model, u"a"_s);
    TableWalk walk(&model, {0}, {});
    QCOMPARE(nextOf(walk), u"a0"_s);
    model.removeRow(0);
    QCOMPARE(nextOf(walk), QString());
    QVERIFY(walk.isLost());
}

QTEST_MAIN(TestTableWalk)
#include "tst_table_walk.moc"
