// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/events_model.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;
struct Notice;
class StateLabel;
class TextLabel;

// One event: what it says, what became of it, and what the owner can do about it.
class EventDetail : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetail(const ViewServices &services, QWidget *parent = nullptr);

    static QString wordsOf(EventsModel::Action action);
    void setEvent(const EventView &event);
    EventId event() const { return m_event.id; } // the one shown, if any
    void clear();
    void act(EventsModel::Action action, EventId event);

private:
    void build();
    void readBody();
    void tell(EventId event, Notice notice);

    ViewServices m_services;
    EventView m_event;
    EventId m_bodyOf;
    TextLabel *m_title = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_reason = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_retryAlike = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_discard = nullptr;
    QPlainTextEdit *m_body = nullptr;
};

} // namespace evenstock
