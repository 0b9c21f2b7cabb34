// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/long_label.h"

#include "ui/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace evenstock {

namespace {

constexpr qsizetype shortHtml = 1000;

} // namespace

LongLabel::LongLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
}

void LongLabel::setHtml(const QString &html)
{
    m_isLong = html.size() > shortHtml;
    setText(html); // for screen readers; QLabel reads it when it is asked for its size, which it then is not
    if (m_isLong) {
        prepare();
        m_document.setHtml(html);
    } else {
        m_document.clear();
    }
}

void LongLabel::prepare()
{
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.setDefaultFont(font());
}

int LongLabel::heightForWidth(int width) const
{
    if (!m_isLong)
        return QLabel::heightForWidth(width);
    if (const QMargins margins = contentsMargins(); m_document.textWidth() != width - margins.left() - margins.right())
        m_document.setTextWidth(width - margins.left() - margins.right());
    return static_cast<int>(std::ceil(m_document.size().height()));
}

QSize LongLabel::sizeHint() const
{
    return m_isLong ? QSize(Metrics(font()).font * 12, Metrics(font()).font * 12) : QLabel::sizeHint();
}

QSize LongLabel::minimumSizeHint() const
{
    return m_isLong ? QSize(Metrics(font()).font * 4, Metrics(font()).font) : QLabel::minimumSizeHint();
}

void LongLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isLong)
        return QLabel::paintEvent(event);
    heightForWidth(width());
    QPainter painter(this);
    painter.translate(contentsRect().topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    context.clip = QRectF(event->rect()).translated(-contentsRect().topLeft());
    m_document.documentLayout()->draw(&painter, context);
}

void LongLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_isLong && (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange))
        prepare();
}

} // namespace evenstock
