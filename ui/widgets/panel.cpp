// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QChildEvent>
#include <QPainter>
#include <QPainterPath>

namespace evenstock {

namespace {

// Lies over the children of a panel and gives the frame its round corners back where a list covers them.
class Corners final : public QWidget
{
public:
    explicit Corners(QWidget *panel)
        : QWidget(panel)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(parentWidget()->palette());
        const int corner = Metrics(font()).corner();
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()), corner, corner);
        painter.fillPath(outside - inside, t.window);
        const bool accent = static_cast<Panel *>(parentWidget())->hasLineAccent();
        paintPanel(&painter, rect(), {}, accent ? t.accent : t.line, corner, accent ? 2 : 1);
    }

    void fit()
    {
        setGeometry(parentWidget()->rect());
        const int corner = Metrics(font()).corner() + 1;
        QRegion frame(rect());
        frame -= rect().adjusted(2, 2, -2, -2);
        for (const QRect &square :
             {QRect(0, 0, corner, corner), QRect(width() - corner, 0, corner, corner),
              QRect(0, height() - corner, corner, corner), QRect(width() - corner, height() - corner, corner, corner)})
            frame += square;
        setMask(frame);
        raise();
    }
};

} // namespace

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    build();
}

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent)
{
    build();
    setTitle(title);
}

void Panel::build()
{
    m_corners = new Corners(this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
}

void Panel::setTitle(const QString &title)
{
    if (!m_head) {
        const Metrics m(font());
        auto *head = new QWidget(this);
        head->setFixedHeight(m.frameHead());
        m_head = new QHBoxLayout(head);
        m_head->setContentsMargins(m.gap(), 0, m.gap(), 0);
        m_head->setSpacing(m.space(2));
        m_title = new TextLabel({}, TypeSize::Body, Ink::Text, head);
        m_title->setBold(true);
        m_note = new TextLabel({}, TypeSize::Body, Ink::Secondary, head);
        m_aside = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary, head);
        m_aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_head->addWidget(m_title);
        m_head->addWidget(m_note);
        m_head->addWidget(m_aside, 1);
        m_column->insertWidget(0, head);
        m_column->insertWidget(1, new HairLine(HairLine::Weight::Line));
    }
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setNote(const QString &note)
{
    m_note->setText(note);
}

void Panel::setAside(const QString &note)
{
    m_aside->setText(note);
}

void Panel::addBody(QWidget *body, int stretch)
{
    m_column->addWidget(body, stretch);
}

void Panel::addFoot(QWidget *foot)
{
    m_column->addWidget(new HairLine);
    m_column->addWidget(foot);
}

Panel *framed(QWidget *list)
{
    auto *panel = new Panel;
    panel->addBody(list);
    return panel;
}

void Panel::setLineAccent(bool isAccent)
{
    if (m_accent == isAccent)
        return;
    m_accent = isAccent;
    m_corners->update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    paintPanel(&painter, rect(), t.base, t.line, Metrics(font()).corner());
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    static_cast<Corners *>(m_corners)->fit();
}

void Panel::childEvent(QChildEvent *event)
{
    QFrame::childEvent(event);
    if (event->added() && m_corners && event->child() != m_corners)
        m_corners->raise();
}

HairLine::HairLine(Weight weight, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_weight(weight)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    painter.fillRect(rect(), m_weight == Weight::Line ? t.line : t.hair);
}

} // namespace evenstock
