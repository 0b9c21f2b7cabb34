// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/event_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QObject>
#include <QSet>

namespace evenstock {

class MainWindow;
class ReceiverWatch;

// What the bars of the window say: chips, badges, what runs; and what their buttons do. Listens to store and engine.
class ShellStatus : public QObject
{
    Q_OBJECT

public:
    ShellStatus(MainWindow &window, const ViewServices &services);

private:
    void wireToolBar();
    void lead(const Target &target);
    bool isOff(const Error &error) const;
    void showAccounts();
    QSet<View> usableViews();
    void showBadges();
    void showWork();
    void showReceiver();
    void readEvents();
    void showUnread(const Error &error);
    void engineSaid(const QString &topic, const QJsonObject &data);
    void showLocked();

    MainWindow &m_window;
    ViewServices m_services;
    ReceiverWatch *m_receiver = nullptr;
    EventView m_newest; // by the inbox; the receiver knows only what came since it started
    bool m_paused;
    bool m_connected;
};

} // namespace evenstock
