// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filling_column.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <utility>

namespace evenstock {

FillingColumn::FillingColumn(QHeaderView *header, int column, int lines, const QList<int> &leastNeeded)
    : QObject(header)
    , m_header(header)
    , m_column(column)
    , m_lines(lines)
    , m_leastNeeded(leastNeeded)
{
    header->setStretchLastSection(false);
    header->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int resized, int, int) {
        if (resized != m_column)
            fit();
    });
    connect(header, &QHeaderView::sectionCountChanged, this, &FillingColumn::fit);
    connect(header, &QHeaderView::geometriesChanged, this, &FillingColumn::fit);
    fit();
}

bool FillingColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

int FillingColumn::leastWidth() const
{
    return m_header->length() - m_header->sectionSize(m_column) + m_header->fontMetrics().height() * m_lines;
}

void FillingColumn::leaveOut()
{
    for (const int column : std::as_const(m_leftOut)) {
        if (!m_header->isSectionHidden(column))
            m_leastNeeded.removeAll(column); // the owner wants it in spite of that
    }
    QList<int> before;
    m_leftOut.swap(before);
    {
        const QSignalBlocker quiet(m_header); // is no choice of the owner's, to be remembered
        for (const int column : std::as_const(before))
            m_header->setSectionHidden(column, false);
        for (const int column : std::as_const(m_leastNeeded)) {
            if (leastWidth() <= m_header->viewport()->width())
                break;
            if (m_header->isSectionHidden(column))
                continue;
            m_header->setSectionHidden(column, true);
            m_leftOut.append(column);
        }
    }
    if (before != m_leftOut) {
        m_header->viewport()->update();
        if (auto *view = qobject_cast<QAbstractItemView *>(m_header->parentWidget()))
            QMetaObject::invokeMethod(
                view, [view] { view->doItemsLayout(); }, Qt::QueuedConnection); // which was told nothing
    }
}

void FillingColumn::fit()
{
    if (m_column >= m_header->count() || m_header->isSectionHidden(m_column) || std::exchange(m_isFitting, true))
        return;
    if (m_header->sectionResizeMode(m_column) != QHeaderView::Fixed) // what was remembered may say otherwise
        m_header->setSectionResizeMode(m_column, QHeaderView::Fixed);
    if (!m_leastNeeded.isEmpty() && m_header->isVisible())
        leaveOut();
    const int room = m_header->viewport()->width() - leastWidth();
    const int least = m_header->fontMetrics().height() * m_lines;
    m_header->resizeSection(m_column, least + qMax(0, room));
    m_isFitting = false;
}

FillingColumn *FillingColumn::of(const QHeaderView &header)
{
    for (QObject *child : header.children()) {
        if (auto *found = dynamic_cast<FillingColumn *>(child))
            return found;
    }
    return nullptr;
}

QList<int> FillingColumn::leftOut(const QHeaderView &header)
{
    const FillingColumn *filling = of(header);
    return filling ? filling->m_leftOut : QList<int>();
}

std::optional<int> FillingColumn::columnOf(const QHeaderView &header)
{
    const FillingColumn *filling = of(header);
    if (!filling || filling->m_column >= header.count() || header.isSectionHidden(filling->m_column))
        return std::nullopt;
    return filling->m_column;
}

std::optional<int> FillingColumn::spare(const QHeaderView &header)
{
    const std::optional<int> column = columnOf(header);
    if (!column)
        return std::nullopt;
    return header.sectionSize(*column) - header.fontMetrics().height() * of(header)->m_lines;
}

void fillWith(QHeaderView *header, int column, int lines, const QList<int> &leastNeeded)
{
    if (!FillingColumn::of(*header))
        new FillingColumn(header, column, lines, leastNeeded);
}

} // namespace evenstock
