// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

class QMenu;

namespace evenstock {

// What happened and is worth a word on the desktop, by its sort.
enum class News { Conflicts, Oversells, Events, Accounts };

// Gathers news and lets them out together, never more than one notice a minute. Pure but for its clock.
class NewsGate
{
public:
    explicit NewsGate(const Clock &clock)
        : m_clock(clock)
    {
    }
    void add(News news, int count);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    bool mayOpen() const; // a minute has gone by since the last notice
    QMap<News, int> take();
    static constexpr qint64 pauseMs = 60'000;

private:
    const Clock &m_clock;
    QMap<News, int> m_waiting;
    UtcMs m_last = 0;
};

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

Q_SIGNALS:
    void showRequested(const evenstock::Target &target);
    void pauseRequested(bool isPaused);
    void quitRequested();

private:
    void appear();
    void fillMenu();
    void showState();
    void countNews();
    void notify();
    bool wants(News news) const;

    ViewServices m_services;
    QSystemTrayIcon m_icon;
    QMenu *m_menu = nullptr;
    NewsGate m_gate;
    QTimer m_check;
    QTimer m_search;
    QElapsedTimer m_searching;
    QMap<News, int> m_known; // counts at the last look; what is more is news
    bool m_paused = false;
    bool m_first = true;
};

} // namespace evenstock
