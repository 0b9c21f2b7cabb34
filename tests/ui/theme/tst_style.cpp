// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QTreeWidget>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr double seen = 1.5; // of a line against what it divides

// Where the first dark column of a picture's middle is: the words begin there.
int wordsBeginAt(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    const QColor ground = picture.pixelColor(picture.width() / 2, 3);
    for (int x = 3; x < picture.width() / 2; ++x) {
        for (int y = picture.height() / 4; y < picture.height() * 3 / 4; ++y) {
            if (contrast(picture.pixelColor(x, y), ground) > 3)
                return x;
        }
    }
    return -1;
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMenuIsFramed_data();
    void aMenuIsFramed();
    void whatIsInAFrameLeavesItsCorners();
    void wordsBeginAsFarInInEveryField();
    void aListOpensAtItsBox();
    void theLineUnderARowGoesToItsEdge();

private:
    Theme m_theme{*qApp, Scheme::Light};
};

void TestStyle::aMenuIsFramed_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// From the page that it lies over, and between its groups.
void TestStyle::aMenuIsFramed()
{
    QFETCH(const bool, dark);
    m_theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
    QMenu menu;
    menu.addAction(u"Settings"_s);
    menu.addSeparator();
    menu.addAction(u"Quit"_s);
    menu.popup({40, 40});
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    const QImage picture = menu.grab().toImage();
    const QColor inside = picture.pixelColor(picture.width() / 2, 3);
    const QColor page = QApplication::palette().color(QPalette::Window);
    for (const QPoint &edge : {QPoint(0, picture.height() / 2), QPoint(picture.width() - 1, picture.height() / 2),
                               QPoint(picture.width() / 2, 0), QPoint(picture.width() / 2, picture.height() - 1)}) {
        const QColor line = picture.pixelColor(edge);
        QVERIFY2(contrast(line, inside) >= seen && contrast(line, page) >= seen, qPrintable(line.name()));
    }
    const QRect group = menu.actionGeometry(menu.actions().at(1));
    const QColor between = picture.pixelColor(group.center());
    QVERIFY2(contrast(between, inside) >= 1.2, qPrintable(between.name() + u" on "_s + inside.name()));
    m_theme.setScheme(Scheme::Light);
}

void TestStyle::whatIsInAFrameLeavesItsCorners()
{
    QPlainTextEdit text;
    QListWidget list;
    for (QAbstractScrollArea *area : std::initializer_list<QAbstractScrollArea *>{&text, &list}) {
        area->resize(160, 90);
        area->show();
        QVERIFY(QTest::qWaitForWindowExposed(area));
        QVERIFY(area->viewport()->x() >= 3 && area->viewport()->y() >= 3); // of a corner of 4
        const QImage picture = area->grab().toImage();
        const QColor inside = area->palette().color(QPalette::Base);
        QCOMPARE(picture.pixelColor(2, 45), inside); // and is not framed in another colour
        QVERIFY(contrast(picture.pixelColor(0, 45), inside) >= 1.2);
    }
}

void TestStyle::wordsBeginAsFarInInEveryField()
{
    QLineEdit line(u"Hundred"_s);
    QComboBox box;
    box.addItem(u"Hundred"_s);
    QSpinBox number;
    number.setPrefix(u"Hundred "_s);
    QList<int> begins;
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &box, &number}) {
        field->resize(200, field->sizeHint().height());
        begins.append(wordsBeginAt(*field));
    }
    QVERIFY(begins[0] > 5);
    QVERIFY2(qAbs(begins[1] - begins[0]) <= 1 && qAbs(begins[2] - begins[0]) <= 1,
             qPrintable(u"%1, %2, %3"_s.arg(begins[0]).arg(begins[1]).arg(begins[2])));
}

void TestStyle::theLineUnderARowGoesToItsEdge()
{
    QTreeWidget tree;
    lineRows(&tree);
    auto *group = new QTreeWidgetItem(&tree, {u"Group"_s});
    new QTreeWidgetItem(group, {u"Item"_s});
    tree.expandAll();
    tree.resize(300, 200);
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    const QImage picture = tree.viewport()->grab().toImage();
    for (const QTreeWidgetItem *item : {group, group->child(0)}) {
        const QRect row = tree.visualItemRect(item);
        QVERIFY(picture.pixelColor(1, row.bottom()) != picture.pixelColor(1, row.bottom() - 3));
    }
}

void TestStyle::aListOpensAtItsBox()
{
    QWidget window;
    QComboBox box(&window);
    box.addItems({u"One"_s, u"Two"_s});
    box.setGeometry(40, 40, 160, box.sizeHint().height());
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    box.showPopup();
    QTRY_VERIFY(box.view()->isVisible());
    const int gap = box.view()->window()->geometry().top() - box.mapToGlobal(box.rect().bottomLeft()).y();
    QVERIFY2(gap >= 0 && gap <= 2, qPrintable(QString::number(gap)));
    box.hidePopup();
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
