// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/reading_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>

#include <algorithm>
#include <tuple>
#include <utility>

namespace evenstock {

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

class Reader
{
public:
    explicit Reader(QWidget &part)
    {
        for (QWidget *one = part.nextInFocusChain(); one && one != &part; one = one->nextInFocusChain()) {
            if (isStop(one) && part.isAncestorOf(one))
                m_chain.append(one);
        }
        read(&part);
    }
    const QList<QWidget *> &chain() const { return m_chain; } // as Tab goes so far
    const QList<QWidget *> &stops() const { return m_stops; }

private:
    void read(QWidget *widget);
    void read(const QLayout *layout);
    void read(const QLayoutItem *item);
    void readParts(QWidget *widget);
    void readInside(const QWidget *widget);

    QList<QWidget *> m_chain;
    QList<QWidget *> m_stops;
    QSet<const QWidget *> m_seen;
};

void Reader::read(QWidget *widget)
{
    if (!widget || m_seen.contains(widget) || (!m_seen.isEmpty() && widget->isWindow()))
        return;
    m_seen.insert(widget);
    if (m_seen.size() > 1 && isStop(widget))
        m_stops.append(widget);
    // The parts of these are their own matter: a field of a number, the buttons in the rows of a table.
    const bool isWhole = qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QComboBox *>(widget) ||
                         qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                         qobject_cast<QTextEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
    if (isWhole)
        readInside(widget);
    else
        readParts(widget);
}

void Reader::readInside(const QWidget *widget)
{
    for (QWidget *one : std::as_const(m_chain)) {
        if (widget->isAncestorOf(one) && !m_stops.contains(one))
            m_stops.append(one);
    }
}

void Reader::readParts(QWidget *widget)
{
    if (const auto *window = qobject_cast<QMainWindow *>(widget)) {
        read(window->menuWidget());
        read(window->centralWidget());
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        read(tabs->cornerWidget(Qt::TopLeftCorner));
        read(tabs->tabBar());
        read(tabs->cornerWidget(Qt::TopRightCorner));
        for (int i = 0; i < tabs->count(); ++i)
            read(tabs->widget(i));
    } else if (const auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            read(stack->widget(i));
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            read(splitter->widget(i));
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        read(area->widget());
    } else {
        read(widget->layout());
    }
    for (QObject *child : widget->children()) { // what no layout places
        if (child->isWidgetType())
            read(static_cast<QWidget *>(child));
    }
}

void Reader::read(const QLayoutItem *item)
{
    if (!item)
        return;
    auto *held = const_cast<QLayoutItem *>(item);
    if (held->widget())
        read(held->widget());
    else
        read(held->layout());
}

void Reader::read(const QLayout *layout)
{
    if (!layout)
        return;
    QList<const QLayoutItem *> items;
    if (const auto *form = qobject_cast<const QFormLayout *>(layout)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole})
                items.append(form->itemAt(row, role));
        }
    } else if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
        QList<std::tuple<int, int, int>> places;
        for (int i = 0; i < grid->count(); ++i) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &row, &column, &rows, &columns);
            places.append({row, column, i});
        }
        std::sort(places.begin(), places.end());
        for (const auto &place : std::as_const(places))
            items.append(grid->itemAt(std::get<2>(place)));
    } else {
        for (int i = 0; i < layout->count(); ++i)
            items.append(layout->itemAt(i));
        const auto *box = qobject_cast<const QBoxLayout *>(layout);
        if (box && (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop))
            std::reverse(items.begin(), items.end());
    }
    for (const QLayoutItem *item : std::as_const(items))
        read(item);
}

// To the first of its parts, again and again, wherever it stands itself.
bool handsOn(QWidget *widget)
{
    return qobject_cast<QDialogButtonBox *>(widget) || qobject_cast<QTabWidget *>(widget);
}

// A page that scrolls goes where the keyboard goes in it; one of mere words is scrolled by keys.
bool followsFocus(QWidget *widget)
{
    const auto *area = qobject_cast<QScrollArea *>(widget);
    if (!area || !area->widget())
        return false;
    const QList<QWidget *> stops = Reader(*area->widget()).stops();
    return std::any_of(stops.begin(), stops.end(), [area](const QWidget *one) { return one->isVisibleTo(area); });
}

} // namespace

QList<QWidget *> stopsAsRead(QWidget &part)
{
    return Reader(part).stops();
}

void tabAsRead(QWidget &part)
{
    for (QWidget *one : part.findChildren<QWidget *>()) {
        const bool isStopped = one->focusPolicy() != Qt::NoFocus || one->focusProxy();
        if (!isStopped || !(handsOn(one) || followsFocus(one)))
            continue;
        one->setFocusProxy(nullptr); // or Qt gives it the same policy
        one->setFocusPolicy(Qt::NoFocus);
    }
    const Reader reader(part);
    const QList<QWidget *> &stops = reader.stops();
    if (stops == reader.chain())
        return;
    // The first comes after the window itself; Qt puts nothing behind what the keyboard never comes to.
    const Qt::FocusPolicy policy = part.focusPolicy();
    part.setFocusPolicy(Qt::TabFocus);
    QWidget *before = &part;
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    part.setFocusPolicy(policy);
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous()) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            tabAsRead(*dialog);
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && (key == Qt::Key_Tab || key == Qt::Key_Backtab) && (widget->hasFocus() || widget->isWindow()))
            tabAsRead(*widget->window());
    }
    return false;
}

} // namespace evenstock
