// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/bar_in_margin.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace evenstock;

class TestPageEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsScrolledKeepsItsEdges_data();
    void whatIsScrolledKeepsItsEdges();

private:
    Theme m_theme{*qApp, Scheme::Light};
};

void TestPageEdges::whatIsScrolledKeepsItsEdges_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestPageEdges::whatIsScrolledKeepsItsEdges()
{
    QFETCH(const Qt::LayoutDirection, direction);
    constexpr int margin = 16;
    QScrollArea area;
    area.setLayoutDirection(direction);
    area.setFrameShape(QFrame::NoFrame);
    area.setWidgetResizable(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, 0, margin, 0);
    auto *frame = new QWidget;
    column->addWidget(frame);
    area.setWidget(page);
    new BarInMargin(&area);
    area.resize(400, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    const auto edges = [&] { return QRect(frame->mapTo(&area, QPoint()), frame->size()); };
    for (const int height : {100, 900, 100}) {
        frame->setFixedHeight(height);
        QTRY_COMPARE(area.verticalScrollBar()->isVisible(), height > area.height());
        QTRY_COMPARE(edges().left(), margin);
        QCOMPARE(edges().right(), area.width() - margin - 1);
    }
}

QTEST_MAIN(TestPageEdges)
#include "tst_page_edges.moc"
