// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thin_bar.h"

#include "models/views/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"

#include <QPainter>

namespace evenstock {

namespace {

constexpr int wanderMs = 1600;
constexpr double pieceShare = 0.22;

} // namespace

ThinBar::ThinBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(Metrics(font()).grid + 1);
    setAccessibleName(tr("Progress"));
    m_wander.setStartValue(0.0);
    m_wander.setEndValue(1.0);
    m_wander.setDuration(wanderMs);
    m_wander.setLoopCount(-1);
    connect(&m_wander, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void ThinBar::setShare(double share)
{
    m_share = share;
    setAccessibleDescription(share < 0 ? tr("Under way") : percentText(share));
    if (share < 0 && isVisible())
        m_wander.start();
    else
        m_wander.stop();
    update();
}

QSize ThinBar::sizeHint() const
{
    const Metrics m(font());
    return {m.space(20), m.grid + 1};
}

void ThinBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_share < 0)
        m_wander.start();
}

void ThinBar::hideEvent(QHideEvent *event)
{
    m_wander.stop();
    QWidget::hideEvent(event);
}

void ThinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProgress(&painter, rect(), qMax(0.0, m_share), palette());
    if (m_share < 0) {
        const int piece = qRound(width() * pieceShare);
        const int x = qRound((width() + piece) * m_wander.currentValue().toDouble()) - piece;
        painter.fillRect(QRect(x, 0, piece, height()) & rect(), tokens(palette()).accent);
    }
}

} // namespace evenstock
