// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/paged_model.h"
#include "ui/widgets/table_walk.h"

#include <QStandardItemModel>
#include <QTest>

#include <numeric>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestTableWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBesideItComeAndGo();
    void anotherListIsNotGoneOnWith();
    void aRowThatWentIsNotPassedOverUnsaid();
    void aPageThatCannotBeReadIsNoEnd();
    void norOneThatAWorkerCannotRead();
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

// A paged list of numbers.
class Numbers : public PagedModel<qint64>
{
public:
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(*at(index))) : QVariant();
    }

protected:
    qint64 idOf(const qint64 &row) const override { return row; }
};

// Its pages come later, as those that a worker reads (worker_pages.h).
class LateNumbers : public Numbers
{
public:
    void fetchMore(const QModelIndex &) override {}
    void arrive() { Numbers::fetchMore({}); }
};

void fillOnce(Numbers &model)
{
    model.setSource([](const PageRequest &request) -> Result<Page<qint64>> {
        if (!request.after.isEmpty())
            return makeError(ErrorCode::Storage, u"disk I/O error"_s);
        QList<qint64> first(Numbers::pageRows);
        std::iota(first.begin(), first.end(), 1);
        return Page<qint64>{.rows = first, .next = u"more"_s};
    });
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

void TestTableWalk::aPageThatCannotBeReadIsNoEnd()
{
    Numbers model;
    fillOnce(model);
    TableWalk walk(&model, {0}, {});
    for (int row = 1; row <= Numbers::pageRows; ++row)
        QCOMPARE(nextOf(walk), QString::number(row));
    QCOMPARE(nextOf(walk), QString());
    QVERIFY(walk.isLost());
}

void TestTableWalk::norOneThatAWorkerCannotRead()
{
    LateNumbers model;
    fillOnce(model);
    TableWalk walk(&model, {0}, {});
    for (int row = 1; row <= Numbers::pageRows; ++row)
        QCOMPARE(nextOf(walk), QString::number(row));
    const auto awaited = walk.next();
    QVERIFY(awaited && awaited->isEmpty());
    model.arrive();
    QVERIFY(!walk.next());
    QVERIFY(walk.isLost());
}

QTEST_MAIN(TestTableWalk)
#include "tst_table_walk.moc"
