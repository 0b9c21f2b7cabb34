// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/state_label.h"

#include <QPainter>

namespace evenstock {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
{
    const Metrics m(font());
    setSizeGripEnabled(false);
    setFixedHeight(m.statusBar());
    setContentsMargins(m.space(2), 0, m.space(2), 0);
    m_work = new StateLabel(this);
    m_event = new StateLabel(this);
    m_receiver = new StateLabel(this);
    m_tunnel = new StateLabel(this);
    for (StateLabel *label : {m_work, m_event, m_receiver, m_tunnel}) {
        label->setFont(scaledFont(font(), TypeSize::Caption));
        label->setQuiet(true);
    }
    m_work->setAccessibleDescription(tr("What is running"));
    addWidget(m_work, 1);
    addPermanentWidget(m_event);
    addPermanentWidget(m_receiver);
    addPermanentWidget(m_tunnel);
    for (StateLabel *label : {m_event, m_receiver, m_tunnel})
        label->hide();
}

void StatusLine::setWork(ItemState state, const QString &words)
{
    m_work->setState(state, words);
}

void StatusLine::setLastEvent(const QString &words)
{
    m_event->setState(ItemState::None, words);
    m_event->setVisible(!words.isEmpty());
}

void StatusLine::setReceiver(ItemState state, const QString &words)
{
    m_receiver->setState(state, words);
    m_receiver->setVisible(!words.isEmpty());
}

void StatusLine::setTunnel(ItemState state, const QString &words)
{
    m_tunnel->setState(state, words);
    m_tunnel->setVisible(!words.isEmpty());
}

QString StatusLine::work() const
{
    return m_work->words();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace evenstock
