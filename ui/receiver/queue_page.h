// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QStackedWidget;
class QTabBar;

namespace evenstock {

class EventsList;
class PageHead;
class WritesList;

// What came in and is not used yet, and what goes out and is not settled yet.
class QueuePage : public ViewPage
{
    Q_OBJECT

public:
    explicit QueuePage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override; // filter "events" or "writes"
    bool goBack() override;
    void setNarrow(bool isNarrow) override;

    EventsList *events() const { return m_events; }
    WritesList *writes() const { return m_writes; }

private:
    QTabBar *choice();
    void showNote();
    PageHead *m_head = nullptr;
    QTabBar *m_choice = nullptr;
    QStackedWidget *m_lists = nullptr;
    EventsList *m_events = nullptr;
    WritesList *m_writes = nullptr;
};

} // namespace evenstock
