// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_tools.h"

#include "app/exchange/csv_text.h"
#include "models/views/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/table_walk.h"
#include "ui/widgets/window_memory.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// A tab or a line end inside a cell would break the table where it is pasted.
QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

constexpr int mostCopied = 10'000;
const QString languageKey = u"table/language/"_s; // that the widths were chosen in

void dressView(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
}

} // namespace

TableTools::TableTools(QTableView *view, QString name, WindowMemory &memory)
    : QObject(view)
    , m_view(view)
    , m_name(std::move(name))
    , m_memory(memory)
{
    build(view->horizontalHeader());
}

TableTools::TableTools(QTreeView *view, QString name, WindowMemory &memory)
    : QObject(view)
    , m_view(view)
    , m_name(std::move(name))
    , m_memory(memory)
{
    build(view->header());
}

void TableTools::build(QHeaderView *header)
{
    m_header = header;
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = columnMenu(m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->mapToGlobal(at));
    });
    for (const auto &change : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, change, this, &TableTools::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableTools::remember);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TableTools::showMenu);
    m_view->installEventFilter(this);
}

void TableTools::restore()
{
    const QByteArray state = m_memory.state(u"table/"_s + m_name);
    {
        const QSignalBlocker quiet(m_header);
        if (!state.isEmpty())
            m_header->restoreState(state);
        if (state.isEmpty() || m_memory.value(languageKey + m_name).toString() != QLocale().name())
            uncutHeads();
    }
    // The head was silent: its arrow would stand where nothing is sorted.
    if (!state.isEmpty() && m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() >= 0)
        m_header->model()->sort(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
}

// Heads are as long as their language makes them; what the owner narrowed in this one stays as narrow.
void TableTools::uncutHeads() const
{
    const QFontMetrics words(m_header->font());
    const int beside = Metrics(m_header->font()).space(6);
    for (const int column : visibleColumns()) {
        const QString title = m_header->model()->headerData(column, Qt::Horizontal).toString();
        if (!title.isEmpty() && m_header->sectionResizeMode(column) != QHeaderView::Stretch)
            m_header->resizeSection(column,
                                    qMax(m_header->sectionSize(column), words.horizontalAdvance(title) + beside));
    }
}

void TableTools::remember() const
{
    if (!m_view->isVisible()) // not while it is being laid out
        return;
    QList<int> leftOut = FillingColumn::leftOut(*m_header);
    leftOut.removeIf([this](int column) { return !m_header->isSectionHidden(column); }); // the owner shows it just now
    const QSignalBlocker quiet(m_header);
    for (const int column : std::as_const(leftOut)) // in a wider window it is there again
        m_header->setSectionHidden(column, false);
    m_memory.remember(u"table/"_s + m_name, m_header->saveState());
    m_memory.remember(languageKey + m_name, QLocale().name());
    for (const int column : std::as_const(leftOut))
        m_header->setSectionHidden(column, true);
}

QMenu *TableTools::columnMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString title = TableWalk::titleOf(*m_header->model(), column);
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            if (isShown || m_header->count() - m_header->hiddenSectionCount() > 1)
                m_header->setSectionHidden(column, !isShown);
            remember();
        });
    }
    return menu;
}

QList<int> TableTools::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

// A cell that begins like a formula is pasted as text.
QString TableTools::textOf(const QModelIndex &row) const
{
    QStringList cells;
    for (const int column : visibleColumns()) {
        const QModelIndex index = row.siblingAtColumn(column);
        QStringList lines{TableWalk::textAt(index), index.data(SubtitleRole).toString()};
        lines.removeAll(QString());
        cells.append(guardedText(oneLine(lines.join(u", "_s))));
    }
    return cells.join(u'\t');
}

// As it stands in the list, from the top; whoever wants more than fits a clipboard well exports it.
void TableTools::copySelection() const
{
    QList<QItemSelectionRange> ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.topLeft() < b.topLeft(); });
    QStringList lines;
    qint64 all = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        all += range.height();
        for (int row = range.top(); row <= range.bottom() && lines.size() < mostCopied; ++row)
            lines.append(textOf(range.model()->index(row, 0, range.parent())));
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    if (all > lines.size())
        QToolTip::showText(QCursor::pos(),
                           tr("Copied the first %1 of %2 rows. Export takes all of them.")
                               .arg(QLocale().toString(lines.size()), QLocale().toString(all)),
                           m_view);
}

TableWalk TableTools::walk() const
{
    return {m_view->model(), m_fileColumns ? m_fileColumns(visibleColumns()) : visibleColumns(), m_view->rootIndex()};
}

void TableTools::setFileColumns(std::function<QList<int>(QList<int>)> choose)
{
    m_fileColumns = std::move(choose);
}

void TableTools::setContextActions(std::function<void(QMenu &, const QModelIndex &)> fill)
{
    m_fill = std::move(fill);
}

void TableTools::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_view->indexAt(at);
    if (m_fill && index.isValid()) {
        m_fill(*menu, index);
        menu->addSeparator();
    }
    QAction *copy = menu->addAction(lineIcon(u"copy"_s), tr("Copy as text"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(index.isValid());
    connect(copy, &QAction::triggered, this, &TableTools::copySelection);
    connect(menu->addAction(lineIcon(u"export"_s), tr("Export what I see…")), &QAction::triggered, this,
            &TableTools::exportRequested);
    QMenu *columns = columnMenu(menu);
    columns->setTitle(tr("Columns"));
    menu->addMenu(columns);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool TableTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void fitColumn(QHeaderView *header, int column, int least, const QStringList &words, Beside beside)
{
    const Metrics m(header->font());
    const QFontMetrics metrics(header->font());
    int wide = qMax(least, header->sectionSizeHint(column));
    for (const QString &text : words) {
        const int icon = beside == Beside::Icon ? m.icon() + m.space(2) : 0;
        wide = qMax(wide, metrics.horizontalAdvance(text) + icon + m.space(4) + 2);
    }
    header->resizeSection(column, wide);
}

void offerColumns(QToolButton *button, const TableTools &tools)
{
    QObject::connect(button, &QToolButton::clicked, &tools, [button, &tools] {
        QMenu *menu = tools.columnMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

void dress(QTableView *table)
{
    dressView(table);
    const Metrics m(table->font());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(m.row()); // first: it bounds the other
    table->verticalHeader()->setDefaultSectionSize(m.row());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(m.row() + 1);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSortingEnabled(true);
}

void dress(QTreeView *tree)
{
    dressView(tree);
    tree->setUniformRowHeights(true);
    tree->setIndentation(Metrics(tree->font()).space(5));
    tree->header()->setFixedHeight(Metrics(tree->font()).row() + 1);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace evenstock
