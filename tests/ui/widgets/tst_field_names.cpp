// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_names.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestFieldNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsBeginOnOneLine();
    void aVeryLongNameStandsOutAlone();
};

namespace {

struct Page {
    explicit Page(const QString &longest)
    {
        auto *column = new QVBoxLayout(&widget);
        auto *form = new QFormLayout;
        form->addRow(u"Name"_s, first = new QLineEdit);
        auto *part = new QWidget;
        auto *grid = new QGridLayout(part);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(form->horizontalSpacing());
        grid->addWidget(new QLabel(longest), 0, 0);
        grid->addWidget(second = new QLineEdit, 0, 1);
        column->addLayout(form);
        column->addWidget(part);
        alignFieldNames(widget);
        widget.resize(900, 200);
        widget.show();
    }
    int beginsAt(const QWidget *field) const { return field->mapTo(&widget, QPoint()).x(); }
    QWidget widget;
    QLineEdit *first = nullptr;
    QLineEdit *second = nullptr;
};

} // namespace

void TestFieldNames::fieldsBeginOnOneLine()
{
    const Page page(u"Never ask less than"_s);
    QVERIFY(QTest::qWaitForWindowExposed(const_cast<QWidget *>(&page.widget)));
    QCOMPARE(page.beginsAt(page.first), page.beginsAt(page.second));
}

void TestFieldNames::aVeryLongNameStandsOutAlone()
{
    const Page page(u"What becomes of an order that this marketplace cancels later"_s);
    QVERIFY(QTest::qWaitForWindowExposed(const_cast<QWidget *>(&page.widget)));
    QVERIFY(page.beginsAt(page.first) < page.beginsAt(page.second));
}

QTEST_MAIN(TestFieldNames)
#include "tst_field_names.moc"
