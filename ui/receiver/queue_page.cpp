// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiver/queue_page.h"

#include "models/views/format.h"
#include "ui/receiver/events_list.h"
#include "ui/receiver/writes_list.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

enum Tab { Events, Writes };

} // namespace

QueuePage::QueuePage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
{
    const Metrics m(font());
    m_head = new PageHead(viewTitle(View::Queue), this);
    m_choice = choice();
    m_events = new EventsList(services, this);
    m_writes = new WritesList(services, this);
    m_lists = new QStackedWidget(this);
    m_lists->addWidget(m_events);
    m_lists->addWidget(m_writes);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(m.gap(), 0, m.margin(), m.space(2));
    line->addWidget(m_choice);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(line);
    column->addWidget(m_lists, 1);
    connect(m_choice, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    connect(m_choice, &QTabBar::currentChanged, this, &QueuePage::showNote);
    connect(m_events, &EventsList::changed, this, &QueuePage::showNote);
    connect(m_writes, &WritesList::changed, this, &QueuePage::showNote);
    connect(m_writes, &WritesList::openRequested, this, &ViewPage::openRequested);
}

QTabBar *QueuePage::choice()
{
    auto *bar = new QTabBar(this);
    bar->setObjectName(u"queueOf"_s);
    bar->setAccessibleName(tr("Which queue"));
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->addTab(tr("Received"));
    bar->addTab(tr("To send"));
    return bar;
}

void QueuePage::showNote()
{
    m_head->setNote(m_choice->currentIndex() == Events ? m_events->note() : m_writes->note());
}

void QueuePage::refresh(const QSet<QString> &kinds)
{
    static const QSet<QString> outgoing = {u"deliveries"_s, u"listings"_s, u"problems"_s, u"accounts"_s, u"runs"_s};
    if (kinds.isEmpty() || kinds.contains(u"events"_s) || kinds.contains(u"accounts"_s))
        m_events->refresh();
    if (kinds.isEmpty() || kinds.intersects(outgoing))
        m_writes->refresh();
    showNote();
}

void QueuePage::open(const Target &target)
{
    m_choice->setCurrentIndex(target.filter == "writes"_L1 ? Writes : Events);
    if (target.id != 0 && target.filter != "writes"_L1)
        m_events->choose(target.id);
}

bool QueuePage::goBack()
{
    return m_choice->currentIndex() == Events && m_events->leaveDetail();
}

void QueuePage::setNarrow(bool isNarrow)
{
    m_events->setNarrow(isNarrow);
}

} // namespace evenstock
