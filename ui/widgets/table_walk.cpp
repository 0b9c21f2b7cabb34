// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_walk.h"

#include "models/views/paged_model.h"
#include "models/views/roles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int rowsLookedAt = 50; // whether a column has second lines

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableWalk)
};

// What stands at the right is a number where it can be read as one.
std::optional<Quantity> numberAt(const QModelIndex &index)
{
    if (!(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
        return std::nullopt;
    const QLocale locale;
    QString text = index.data().toString();
    text.remove(locale.groupSeparator()).replace(locale.decimalPoint(), u"."_s).replace(u'−', u'-');
    return parseQuantity(text.startsWith(u'+') ? text.mid(1) : text);
}

Cell cellAt(const QModelIndex &index)
{
    const QVariant value = index.data(ValueRole);
    if (value.metaType() == QMetaType::fromType<Money>())
        return value.value<Money>();
    if (value.metaType() == QMetaType::fromType<Quantity>())
        return value.value<Quantity>();
    if (const qint64 at = index.data(TimeRole).toLongLong(); at > 0)
        return Moment{at};
    if (const auto number = numberAt(index))
        return *number;
    return TableWalk::textAt(index);
}

bool hasSecondLine(const QAbstractItemModel &model, const QModelIndex &root, int column)
{
    for (int row = 0; row < qMin(model.rowCount(root), rowsLookedAt); ++row) {
        if (!model.index(row, column, root).data(SubtitleRole).toString().isEmpty())
            return true;
    }
    return false;
}

} // namespace

TableWalk::TableWalk(QAbstractItemModel *model, QList<int> columns, const QModelIndex &root)
    : m_model(model)
    , m_columns(std::move(columns))
    , m_levels{{.parent = root}}
    , m_isRooted(root.isValid())
{
    for (const int column : std::as_const(m_columns)) {
        if (hasSecondLine(*model, root, column))
            m_twoLines.append(column);
    }
    // A page that cannot be read is no end of the list, whether it is read at once or by a worker.
    if (const auto *paged = qobject_cast<const PagedTable *>(model))
        QObject::connect(paged, &PagedTable::failed, m_ear.get(), [failed = m_hasFailed] { *failed = true; });
}

QString TableWalk::textAt(const QModelIndex &index)
{
    const QString text = index.data().toString();
    return text.isEmpty() ? index.data(ValueRole).toString() : text;
}

// Columns of pictures and tiles have their name for those who point at them only.
QString TableWalk::titleOf(const QAbstractItemModel &model, int column)
{
    const QString title = model.headerData(column, Qt::Horizontal).toString();
    return title.isEmpty() ? model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString() : title;
}

QStringList TableWalk::header() const
{
    QStringList titles;
    for (const int column : m_columns) {
        const QString title = m_model ? titleOf(*m_model, column) : QString();
        if (!m_twoLines.contains(column)) {
            titles.append(title);
            continue;
        }
        const QStringList both = title.split(u", "_s); // "Order, buyer"
        titles.append(both.first());
        titles.append(both.size() == 2 ? both.last() : Words::tr("%1, more", "second line of a column").arg(title));
    }
    return titles;
}

TableWalk::Row TableWalk::rowOf(Level &level)
{
    if (*m_hasFailed || (level.row > 0 && !level.last.isValid())) {
        m_isLost = true;
        return Row::None;
    }
    if (level.last.isValid())
        level.row = level.last.row() + 1;
    if (level.row < m_model->rowCount(level.parent))
        return Row::There;
    if (!m_model->canFetchMore(level.parent))
        return Row::None;
    m_model->fetchMore(level.parent);
    m_isLost = *m_hasFailed;
    if (m_isLost)
        return Row::None;
    if (level.row < m_model->rowCount(level.parent))
        return Row::There;
    return m_model->canFetchMore(level.parent) ? Row::Awaited : Row::None;
}

std::optional<QList<Cell>> TableWalk::next()
{
    while (m_model && !m_levels.isEmpty()) {
        Level &level = m_levels.last();
        const bool isGone = !level.parent.isValid() && (m_levels.size() > 1 || m_isRooted);
        const Row found = isGone ? Row::None : rowOf(level);
        if (found == Row::Awaited)
            return QList<Cell>();
        if (found == Row::None) {
            m_isLost = m_isLost || isGone;
            if (m_isLost)
                return std::nullopt;
            m_levels.removeLast();
            continue;
        }
        const QModelIndex row = m_model->index(level.row, 0, level.parent);
        level.last = row;
        ++level.row;
        QList<Cell> cells;
        for (const int column : std::as_const(m_columns)) {
            const QModelIndex cell = row.siblingAtColumn(column);
            cells.append(cellAt(cell));
            if (m_twoLines.contains(column))
                cells.append(cell.data(SubtitleRole).toString());
        }
        if (m_model->hasChildren(row))
            m_levels.append({.parent = row});
        return cells;
    }
    return std::nullopt;
}

} // namespace evenstock
