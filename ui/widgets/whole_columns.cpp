// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whole_columns.h"

#include "ui/theme/metrics.h"
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
                           WindowMemory &memory, const QList<int> &yielding)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_key(u"table/drawn/"_s + name)
    , m_columns(columns + yielding)
    , m_yielding(yielding)
    , m_memory(memory)
{
    m_drawn = memory.value(m_key).toStringList();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WholeColumns::fit);
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
        const auto *cells = qobject_cast<const CellDelegate *>(m_view->itemDelegateForIndex(cell));
        if (!cells)
            continue;
        // What stands before the cells of a tree.
        const int before = qMax(0, m_header->sectionSize(column) - m_view->visualRect(cell).width() - 1);
        wide = qMax(wide, before + cells->neededWidth(m_view->font(), cell));
    }
    return wide;
}

int WholeColumns::room() const
{
    if (const std::optional<int> spare = FillingColumn::spare(*m_header))
        return *spare;
    if (const int filling = fillingColumn(); filling >= 0)
        return m_header->sectionSize(filling) - m_header->fontMetrics().height() * leastStretched;
    return m_header->viewport()->width() - m_header->length();
}

bool WholeColumns::isOurs(int column) const
{
    return column < m_header->count() && !m_header->isSectionHidden(column) &&
           !m_drawn.contains(QString::number(column));
}

int WholeColumns::fillingColumn() const
{
    if (const std::optional<int> filling = FillingColumn::columnOf(*m_header))
        return *filling;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->sectionResizeMode(column) == QHeaderView::Stretch && !m_header->isSectionHidden(column))
            return column;
    }
    return -1;
}

// How much is not shown of what is in sight, in all columns together.
int WholeColumns::lacking(const QModelIndexList &rows)
{
    int lacking = 0;
    if (const int filling = fillingColumn(); filling >= 0)
        lacking += qMax(0, neededWidth(filling, rows) - m_header->sectionSize(filling));
    for (const int column : std::as_const(m_columns)) {
        if (!isOurs(column))
            continue;
        const int most = m_header->fontMetrics().height() * mostLines;
        m_seen[column] = qMax(m_seen.value(column), qMin(most, neededWidth(column, rows)));
        lacking += qMax(0, m_seen.value(column) - m_header->sectionSize(column));
    }
    // Or has to be scrolled sideways to.
    return qMax(0, lacking + m_header->length() - m_header->viewport()->width());
}

// With the arrow where it is sorted by it; Qt's own hint counts one for every column.
int WholeColumns::headWidth(int column) const
{
    const Metrics m(m_header->font());
    const QString title = m_header->model()->headerData(column, Qt::Horizontal).toString();
    const bool isSorted = m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == column;
    const int words = m_header->fontMetrics().horizontalAdvance(title) + 2 * m.cell() + 2 + (isSorted ? m.space(4) : 0);
    return qMax(words, m_header->minimumSectionSize());
}

void WholeColumns::give(int lacking)
{
    for (const int column : std::as_const(m_columns)) {
        if (lacking <= 0)
            return;
        if (!isOurs(column) || m_view->model()->index(0, column).flags().testFlag(Qt::ItemIsEditable))
            continue; // what it is edited with wants more than its words
        const int size = m_header->sectionSize(column);
        const int spare = qMin(lacking, size - qMax(m_seen.value(column), headWidth(column)));
        if (spare <= 0)
            continue;
        m_header->resizeSection(column, size - spare);
        lacking -= spare;
    }
}

void WholeColumns::grow(const QModelIndexList &rows)
{
    int room = this->room();
    const int filling = fillingColumn();
    for (const int column : std::as_const(m_columns)) {
        if (room <= 0)
            return;
        if (!isOurs(column))
            continue;
        int free = room;
        if (filling >= 0 && m_yielding.contains(column))
            free = qMin(free, m_header->sectionSize(filling) - neededWidth(filling, rows));
        const int more = qMin(free, m_seen.value(column) - m_header->sectionSize(column));
        if (more <= 0)
            continue;
        m_header->resizeSection(column, m_header->sectionSize(column) + more);
        room -= more;
    }
}

void WholeColumns::fit()
{
    if (!m_view->isVisible() || m_isHeld)
        return;
    const QModelIndexList rows = inSight();
    if (rows.isEmpty())
        return;
    give(lacking(rows));
    grow(rows);
}

bool WholeColumns::isKept(const QAbstractItemView &view)
{
    const QObjectList &children = view.children();
    return std::any_of(children.begin(), children.end(),
                       [](QObject *child) { return dynamic_cast<WholeColumns *>(child); });
}

void keepWhole(QTableView *table, const QString &name, const QList<int> &columns, WindowMemory &memory,
               const QList<int> &yielding)
{
    if (!WholeColumns::isKept(*table))
        new WholeColumns(table, table->horizontalHeader(), name, columns, memory, yielding);
}

void keepWhole(QTreeView *tree, const QString &name, const QList<int> &columns, WindowMemory &memory)
{
    if (!WholeColumns::isKept(*tree))
        new WholeColumns(tree, tree->header(), name, columns, memory, {});
}

} // namespace evenstock
