// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/state_label.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenstock {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
{
    const Metrics m(font());
    setSizeGripEnabled(false);
    setFixedHeight(m.statusBar());
    setContentsMargins(m.space(2), 0, m.space(2), 0);
    m_work = new StateLabel(this);
    m_event = new StateButton(this);
    m_event->setObjectName(u"lastEvent"_s);
    m_receiver = new StateButton(this);
    m_receiver->setObjectName(u"receiverState"_s);
    m_tunnel = new StateButton(this);
    m_tunnel->setObjectName(u"tunnelState"_s);
    for (StateLabel *label : std::initializer_list<StateLabel *>{m_work, m_event, m_receiver, m_tunnel}) {
        label->setFont(scaledFont(font(), TypeSize::Caption));
        label->setQuiet(true);
    }
    for (StateButton *button : {m_event, m_receiver})
        connect(button, &StateButton::clicked, this, &StatusLine::receiverClicked);
    connect(m_tunnel, &StateButton::clicked, this, &StatusLine::tunnelClicked);
    m_work->setAccessibleDescription(tr("What is running"));
    addWidget(m_work, 1);
    addPermanentWidget(m_event);
    addPermanentWidget(m_receiver);
    addPermanentWidget(m_tunnel);
    for (StateButton *button : {m_event, m_receiver, m_tunnel})
        button->hide();
}

void StatusLine::setWork(ItemState state, const QString &words)
{
    m_work->setState(state, words);
}

void StatusLine::setLastEvent(const QString &words, const QString &spoken)
{
    m_event->setState(ItemState::None, words, spoken);
    m_event->setVisible(!words.isEmpty());
}

void StatusLine::setReceiver(ItemState state, const QString &words)
{
    m_receiver->setState(state, words);
    m_receiver->setVisible(!words.isEmpty());
}

void StatusLine::setTunnel(ItemState state, const QString &words, const QString &details)
{
    m_tunnel->setState(state, words);
    m_tunnel->setToolTip(details);
    m_tunnel->setAccessibleDescription(details);
    m_tunnel->setVisible(!words.isEmpty());
}

QString StatusLine::lastEvent() const
{
    return m_event->words();
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
