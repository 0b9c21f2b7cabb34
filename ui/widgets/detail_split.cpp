// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_split.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/window_memory.h"

namespace evenstock {

DetailSplit::DetailSplit(QWidget *content, QWidget *detail, const QString &name, WindowMemory &memory, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_content(content)
    , m_detail(detail)
    , m_name(QStringLiteral("split/") + name)
    , m_memory(memory)
{
    const Metrics m(font());
    addWidget(content);
    addWidget(detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    detail->setMinimumWidth(m.font * 15);
    detail->setAutoFillBackground(true);
    detail->setBackgroundRole(QPalette::Base);
    setSizes({m.font * 46, m.font * 20});
    if (const QByteArray state = memory.state(m_name); !state.isEmpty())
        restoreState(state);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_memory.remember(m_name, saveState()); });
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

bool DetailSplit::leaveDetail()
{
    if (!m_narrow || !m_wanted)
        return false;
    setDetailShown(false);
    return true;
}

void DetailSplit::arrange()
{
    m_detail->setVisible(m_wanted || !m_narrow);
    m_content->setVisible(!m_narrow || !m_wanted);
}

} // namespace evenstock
