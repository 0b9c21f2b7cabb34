// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_line.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

bool isBad(ItemState state)
{
    return state == ItemState::Error || state == ItemState::Urgent;
}

constexpr int longestSentence = 160;

} // namespace

NoticeLine::NoticeLine(QWidget *parent)
    : QFrame(parent)
{
    const Metrics m(font());
    m_icon = new StateLabel(this);
    m_text = new TextLabel({}, TypeSize::Body, Ink::Text, this);
    m_text->setWordWrap(true);
    m_details = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_unfold = new QToolButton(this);
    m_unfold->setText(tr("Details"));
    m_unfold->setAutoRaise(true);
    m_unfold->setCheckable(true);
    connect(m_unfold, &QToolButton::toggled, m_details, &QWidget::setVisible);
    m_action = new QPushButton(this);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> act = m_notice.act) // a copy: it may clear or replace this notice
            act();
    });
    m_action->setObjectName(u"noticeAction"_s);
    m_other = new QPushButton(this);
    m_other->setObjectName(u"noticeOther"_s);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> act = m_notice.otherAct)
            act();
    });
    m_other->setAutoDefault(false); // Enter never refuses

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(m.gap(), m.space(2), m.space(2), m.space(2));
    grid->setHorizontalSpacing(m.space(2));
    grid->setVerticalSpacing(m.grid);
    grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter); // all of one line, however many the words take
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_unfold, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_action, 0, 3, Qt::AlignVCenter);
    grid->addWidget(m_other, 0, 4, Qt::AlignVCenter);
    grid->addWidget(m_details, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    hide();
}

void NoticeLine::keepInPage()
{
    const Metrics m(font());
    setContentsMargins(m.margin(), 0, m.margin(), m.space(2));
}

void NoticeLine::show(const Notice &notice)
{
    m_notice = notice;
    m_icon->setState(notice.state, {});
    m_icon->setFixedWidth(Metrics(font()).iconSmall());
    m_text->setText(notice.text);
    m_details->setText(notice.details);
    m_unfold->setVisible(!notice.details.isEmpty());
    // A sentence is what an owner needs; what is longer is for those who help.
    const bool isSentence = isBad(notice.state) && !notice.details.contains(u'\n') &&
                            notice.details.size() <= longestSentence && notice.details.contains(u' ');
    m_unfold->setChecked(isSentence);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_other->setText(notice.otherAction);
    m_other->setVisible(!notice.otherAction.isEmpty());
    setAccessibleName(notice.text);
    setVisible(true);
    update();
}

void NoticeLine::clear()
{
    m_notice = {};
    hide();
}

QString NoticeLine::text() const
{
    return m_notice.text;
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    const bool bad = isBad(m_notice.state);
    const bool good = m_notice.state == ItemState::Agreed;
    const bool plain = m_notice.state == ItemState::Info;
    const QColor fill = bad ? t.badTint : good ? t.goodTint : plain ? t.picked : t.watchTint;
    const QColor ink = bad ? t.bad : good ? t.good : plain ? t.accent : t.watch;
    paintPanel(&painter, contentsRect(), fill, mix(fill, ink, 35), Metrics(font()).corner());
}

} // namespace evenstock
