// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whole_columns.h"

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/window_memory.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostLines = 14;     // of one column, in heights of a line: about two letters each
constexpr int leastStretched = 6; // of a column that the header stretches
constexpr int mostRows = 100;     // looked at
constexpr int scrollPauseMs = 150;

} // namespace

WholeColumns::WholeColumns(QAbstractItemView *view, QHeaderView *header, const QString &name, const QList<int> &columns,
                           WindowMemory &memory)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_key(u"table/drawn/"_s + name)
    , m_columns(columns)
    , m_memory(memory)
{
    m_drawn = memory.value(m_key).toStringList();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WholeColumns::grow);
    const auto soon = [this] { m_pause.start(0); };
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(model, &QAbstractItemModel::modelReset, this, soon);
    connect(model, &QAbstractItemModel::layoutChanged, this, soon);
    connect(model, &QAbstractItemModel::dataChanged, this, soon);
    // Not while it is scrolled: columns that move under the eye are worse than one that is cut.
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_pause.start(scrollPauseMs); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isHeld)
            drawnByHand(column);
    });
    header->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    soon();
}

bool WholeColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::Show || event->type() == QEvent::Resize))
        m_pause.start(0);
    else if (watched != m_view && event->type() == QEvent::MouseButtonPress) // the other button opens a menu, which
        m_isHeld = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton; // is told when it is let go
    else if (watched != m_view && event->type() == QEvent::MouseButtonRelease)
        m_isHeld = false;
    return QObject::eventFilter(watched, event);
}

void WholeColumns::drawnByHand(int column)
{
    const QString number = QString::number(column);
    if (!m_columns.contains(column) || m_drawn.contains(number))
        return;
    m_drawn.append(number);
    m_memory.remember(m_key, m_drawn);
}

QModelIndexList WholeColumns::inSight() const
{
    QModelIndexList rows;
    const QRect area = m_view->viewport()->rect();
    int y = 1;
    while (y < area.height() && rows.size() < mostRows) {
        QModelIndex at = m_view->indexAt(QPoint(area.center().x(), y));
        if (!at.isValid()) // there is no column
            at = m_view->indexAt(QPoint(m_header->sectionViewportPosition(m_columns.value(0)) + 2, y));
        if (!at.isValid())
            break;
        rows.append(at);
        y = qMax(y, m_view->visualRect(at).bottom()) + 2; // the next one's
    }
    return rows;
}

int WholeColumns::neededWidth(int column, const QModelIndexList &rows) const
{
    int wide = 0;
    for (const QModelIndex &row : rows) {
        const QModelIndex cell = row.siblingAtColumn(column);
        if (const auto *cells = qobject_cast<const CellDelegate *>(m_view->itemDelegateForIndex(cell)))
            wide = qMax(wide, cells->neededWidth(m_view->font(), cell));
    }
    return qMin(wide, m_header->fontMetrics().height() * mostLines);
}

int WholeColumns::room() const
{
    if (const std::optional<int> spare = FillingColumn::spare(*m_header))
        return *spare;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->sectionResizeMode(column) == QHeaderView::Stretch && !m_header->isSectionHidden(column))
            return m_header->sectionSize(column) - m_header->fontMetrics().height() * leastStretched;
    }
    return m_header->viewport()->width() - m_header->length();
}

void WholeColumns::grow()
{
    if (!m_view->isVisible() || m_isHeld)
        return;
    const QModelIndexList rows = inSight();
    int room = this->room();
    for (const int column : std::as_const(m_columns)) {
        if (room <= 0 || rows.isEmpty())
            return;
        if (column >= m_header->count() || m_header->isSectionHidden(column) ||
            m_drawn.contains(QString::number(column)))
            continue;
        const int more = qMin(room, neededWidth(column, rows) - m_header->sectionSize(column));
        if (more <= 0)
            continue;
        m_header->resizeSection(column, m_header->sectionSize(column) + more);
        room -= more;
    }
}

bool WholeColumns::isKept(const QAbstractItemView &view)
{
    const QObjectList &children = view.children();
    return std::any_of(children.begin(), children.end(),
                       [](QObject *child) { return dynamic_cast<WholeColumns *>(child); });
}

void keepWhole(QTableView *table, const QString &name, const QList<int> &columns, WindowMemory &memory)
{
    if (!WholeColumns::isKept(*table))
        new WholeColumns(table, table->horizontalHeader(), name, columns, memory);
}

void keepWhole(QTreeView *tree, const QString &name, const QList<int> &columns, WindowMemory &memory)
{
    if (!WholeColumns::isKept(*tree))
        new WholeColumns(tree, tree->header(), name, columns, memory);
}

} // namespace evenstock
