// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

class QMenu;

namespace evenstock {

// The icon in the tray: the state of the shop as a shape, its menu, and notices. Absent where the desktop has no tray;
// one that comes up later, as at login, is noticed for half a minute.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const ViewServices &services, QObject *parent = nullptr);
    ~Tray() override;

    bool isThere() const;
    void setPaused(bool isPaused);
    void notify(const QString &title, const QString &text); // where the desktop has nothing better

Q_SIGNALS:
    void showRequested(const evenstock::Target &target);
    void pauseRequested(bool isPaused);
    void quitRequested();

private:
    void appear();
    void fillMenu();
    void showState();

    ViewServices m_services;
    QSystemTrayIcon m_icon;
    QMenu *m_menu = nullptr;
    QTimer m_search;
    QElapsedTimer m_searching;
    bool m_paused = false;
};

} // namespace evenstock
