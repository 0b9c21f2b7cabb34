// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dashboard_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

class QMenu;

namespace evenstock {

// The icon in the tray: the state of the shop as a shape and in words, its menu with what needs the owner, and notices.
// Absent where the desktop has no tray; one that comes up later, as at login, or that goes and comes back, as when a
// panel is started anew, is waited for.
class Tray : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience{30'000};
    explicit Tray(const ViewServices &services, std::chrono::milliseconds patience = usualPatience,
                  QObject *parent = nullptr);
    ~Tray() override;

    bool isThere() const;                              // now: a panel may go and come back
    QString words() const { return m_icon.toolTip(); } // the state
    QMenu *menu() const { return m_menu; }
    void setPaused(bool isPaused);
    // Where the desktop has nothing better; a click leads to `target`.
    void notify(const QString &title, const QString &text, const Target &target);

Q_SIGNALS:
    void absent(); // there is none, or none any more, after the patience
    void showRequested(const evenstock::Target &target);
    void pauseRequested(bool isPaused);
    void quitRequested();

private:
    void appear();
    void fillMenu();
    void addProblems();
    void accountsChanged();
    void ask();
    void showState();
    QString stateText() const;

    ViewServices m_services;
    QSystemTrayIcon m_icon;
    QMenu *m_menu = nullptr;
    QTimer m_search;
    QTimer m_asking;            // what needs the owner is read once for much that changes
    QList<AttentionRow> m_rows; // of the last reading
    QElapsedTimer m_searching;  // since it was looked for in vain
    std::chrono::milliseconds m_patience;
    bool m_saidAbsent = false;
    bool m_paused = false;
    Target m_toldOf; // by the last notification
};

} // namespace evenstock
