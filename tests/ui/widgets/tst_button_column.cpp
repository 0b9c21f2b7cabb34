// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/views/roles.h"
#include "ui/widgets/button_column.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

class Stopped final : public Clock
{
public:
    UtcMs now() const override { return 0; }
};

} // namespace

class TestButtonColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aButtonIsWholeWhateverWidthWasSet();
};

// What is remembered of the columns may be of a language with shorter words.
void TestButtonColumn::aButtonIsWholeWhateverWidthWasSet()
{
    const Stopped clock;
    QTableView table;
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"Nord Hobby"_s));
    auto *act = new QStandardItem;
    act->setData(u"Sincronizează acum"_s, ButtonRole);
    model.setItem(0, 1, act);
    table.setModel(&model);
    ButtonColumn buttons(&table, 1, clock);
    table.setItemDelegateForColumn(1, &buttons);
    buttons.watch(&model);
    table.setColumnWidth(1, 60);
    table.resize(500, 120);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto *button = qobject_cast<QPushButton *>(table.indexWidget(model.index(0, 1)));
    QVERIFY(button);
    QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(QString::number(button->width())));
}

QTEST_MAIN(TestButtonColumn)
#include "tst_button_column.moc"
