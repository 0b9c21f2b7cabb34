// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/row_changes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace evenstock;

namespace {

QList<qint64> applied(QList<qint64> from, const QList<qint64> &to, int *touched)
{
    for (const RowChange &change : rowChanges(from, to)) {
        *touched += change.last - change.first + 1;
        if (change.kind == RowChange::Kind::Remove)
            from.remove(change.first, change.last - change.first + 1);
        else
            for (int row = change.first; row <= change.last; ++row)
                from.insert(row, to[row]);
    }
    return from;
}

} // namespace

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyListBecomesAnyOther();
    void oneMovedRowTouchesNothingElse();
    void nothingChangesWithoutNeed();
};

void TestRowChanges::anyListBecomesAnyOther()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        const auto list = [&random] {
            QList<qint64> ids;
            for (int id = 1; id <= 12; ++id)
                if (random.bounded(2) == 0)
                    ids.append(id);
            std::shuffle(ids.begin(), ids.end(), random);
            return ids;
        };
        const QList<qint64> from = list();
        const QList<qint64> to = list();
        int touched = 0;
        QCOMPARE(applied(from, to, &touched), to);
    }
}

void TestRowChanges::oneMovedRowTouchesNothingElse()
{
    int touched = 0;
    QCOMPARE(applied({1, 2, 3, 4, 5}, {5, 1, 2, 3, 4}, &touched), (QList<qint64>{5, 1, 2, 3, 4}));
    QCOMPARE(touched, 2);
}

void TestRowChanges::nothingChangesWithoutNeed()
{
    QVERIFY(rowChanges({1, 2, 3}, {1, 2, 3}).isEmpty());
    QVERIFY(rowChanges({}, {}).isEmpty());
    QCOMPARE(rowChanges({}, {7, 8}), (QList<RowChange>{{RowChange::Kind::Insert, 0, 1}}));
}

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_row_changes.moc"
