// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_split.h"

#include "ui/theme/metrics.h"
#include "ui/theme/reading_order.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/window_memory.h"

#include <QAbstractItemView>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

DetailSplit::DetailSplit(QWidget *content, QWidget *detail, const QString &name, WindowMemory &memory, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_content(content)
    , m_side(new QWidget(this))
    , m_name(QStringLiteral("split/") + name)
    , m_memory(memory)
{
    const Metrics m(font());
    addWidget(content);
    addWidget(m_side);
    m_back = quietButton(tr("Back to the list"), u"chevron_left"_s, m_side);
    m_back->setObjectName(u"backToList"_s);
    connect(m_back, &QToolButton::clicked, this, &DetailSplit::leaveDetail);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(detail, 1);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_side->setMinimumWidth(m.font * 15);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Base);
    detail->setAutoFillBackground(true);
    detail->setBackgroundRole(QPalette::Base);
    setSizes({m.font * 46, m.font * 20});
    if (const QByteArray state = memory.state(m_name); !state.isEmpty())
        restoreState(state);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_memory.remember(m_name, saveState()); });
    if (isRightToLeft()) // Qt lays the parts one pixel too far to the right then
        setContentsMargins(0, 0, 1, 0);
    arrange();
}

void DetailSplit::setNarrow(bool isNarrow)
{
    m_narrow = isNarrow;
    arrange();
}

void DetailSplit::setDetailShown(bool isShown)
{
    m_wanted = isShown;
    arrange();
}

void DetailSplit::opensFrom(QAbstractItemView *list)
{
    for (auto asked : {&QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(list, asked, this, [this] { setDetailShown(true); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, list, this, [this, list] {
            if (list->currentIndex().isValid() && !m_empty)
                enterDetail();
        });
        enter->setContext(Qt::WidgetShortcut);
        enter->setAutoRepeat(false);
    }
}

void DetailSplit::enterDetail()
{
    setDetailShown(true);
    QWidget *first = m_first ? m_first() : nullptr;
    if (first && !(first->isVisible() && first->isEnabled())) // what it names was settled meanwhile
        first = nullptr;
    for (QWidget *stop : stopsAsRead(*m_side)) {
        if (first)
            break;
        if (stop != m_back && stop->isVisible() && stop->isEnabled())
            first = stop;
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

void DetailSplit::setEmpty(bool isEmpty)
{
    if (std::exchange(m_empty, isEmpty) != isEmpty)
        arrange();
}

bool DetailSplit::leaveDetail()
{
    const bool isShownAlone = m_narrow && m_wanted && !m_empty;
    if (!isShownAlone && !m_side->isAncestorOf(window()->focusWidget()))
        return false;
    if (m_narrow)
        setDetailShown(false);
    for (QWidget *stop : stopsAsRead(*m_content)) {
        if (qobject_cast<QAbstractItemView *>(stop) && stop->isVisible() && stop->isEnabled()) {
            stop->setFocus(Qt::OtherFocusReason); // who works by keyboard goes on with the next row
            break;
        }
    }
    return true;
}

void DetailSplit::arrange()
{
    const bool isListShown = !m_narrow || !m_wanted || m_empty;
    const bool hadFocus = m_content->isAncestorOf(window()->focusWidget());
    m_side->setVisible(!m_empty && (m_wanted || !m_narrow));
    m_back->setVisible(m_narrow);
    if (hadFocus && !isListShown) // else it falls into a field of the detail, and what is typed for the list with it
        m_back->setFocus(Qt::OtherFocusReason);
    m_content->setVisible(isListShown);
}

} // namespace evenstock
