// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_access.h"
#include "app/settings/program_settings.h"
#include "app/window/desktop_notices.h"
#include "app/window/store_reader.h"
#include "models/views/accounts_model.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/requests.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/window_memory.h"

#include <QObject>

#include <functional>
#include <memory>

namespace evenstock {

class Tray;

// One data directory with the window over it: its engine or the way to it, what the window reads, and the window.
// Main thread.
class ShopWindow : public QObject
{
    Q_OBJECT

public:
    explicit ShopWindow(const EngineOptions &options, QObject *parent = nullptr);
    ~ShopWindow() override; // runs under way stop after their pages

    void open(); // the engine; ready() follows once the store can be read
    void makeWindow();
    bool isWindowShown() const { return m_window && m_window->isVisible(); }
    bool isReady() const { return m_store.isOpen(); }

    bool isHolder() const { return m_engine.isHolder(); } // this process does the work

    MainWindow &window() { return *m_window; }
    EngineClient &engine() { return m_engine; }
    AccountsModel &accounts() { return m_accounts; }
    ReadStore &store() { return m_store; }
    const QList<ConnectorInfo> &marketplaces() const { return m_marketplaces; }
    ProgramSettings settings();
    void raise(); // before all other windows
    // Says it now, and again in the next window (another language) while the notice still stands.
    void keepSaying(std::function<void()> say);
    void send(const QString &command, const QJsonObject &arguments);
    void importProducts(); // asks for the file

Q_SIGNALS:
    void ready();
    void settingsChanged();
    void accountsChanged();
    void quitRequested();
    void restoreRequested(); // the shop's file is damaged, and the owner wants a backup back

private:
    ViewServices services();
    void connected(bool isConnected);
    void askStatus();
    void showInboxDamage(const QJsonObject &setAside);
    void engineRefused(const Error &error);
    void heard(const QString &topic, const QJsonObject &data);
    void notify(const QString &text, const Target &target);
    bool hidesInTray();

    EngineOptions m_options;
    QList<ConnectorInfo> m_marketplaces;
    EngineAccess m_engine;
    Requests m_requests;
    ReadStore m_store;
    StoreReader m_reader;
    LiveRuns m_runs;
    AccountsModel m_accounts;
    AgeTicker m_ages;
    WindowMemory m_memory;
    std::unique_ptr<MainWindow> m_window;
    std::function<void()> m_say; // what stands above the views
    std::unique_ptr<Tray> m_tray;
    Target m_toldOf; // by the last notification
    DesktopNotices m_notices;
};

} // namespace evenstock
