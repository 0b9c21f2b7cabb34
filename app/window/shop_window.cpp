// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shop_window.h"

#include "app/words/alert_words.h"
#include "models/store/account_repository.h"
#include "models/store/sqlite_error.h"
#include "ui/catalogue/import_dialog.h"
#include "ui/onboarding/damaged_shop.h"
#include "ui/shell/alert_target.h"
#include "ui/shell/pages.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/shell_status.h"
#include "ui/shell/tray.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenstock {

ShopWindow::ShopWindow(const EngineOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_engine(options)
    , m_requests(m_engine)
    , m_reader(options.data)
    , m_accounts(m_store, m_runs, *options.clock)
    , m_memory(QDir(options.data.path()).filePath(u"window.ini"_s))
{
    for (const auto &connector : options.connectors)
        m_marketplaces.append(connector->info());
    connect(&m_engine, &EngineClient::connectionChanged, this, &ShopWindow::connected);
    connect(&m_engine, &EngineClient::happened, this, &ShopWindow::heard);
    connect(&m_engine, &EngineAccess::refused, this, &ShopWindow::engineRefused);
    connect(&m_accounts, &AccountsModel::changed, this, &ShopWindow::accountsChanged);
    connect(&m_notices, &DesktopNotices::clicked, this, [this] {
        if (!m_window)
            return;
        raise();
        m_window->open(m_toldOf);
    });
}

ShopWindow::~ShopWindow()
{
    m_engine.disconnect(this); // it ends last, and speaks until then
    m_tray.reset();
    m_window.reset();
    m_store.close();
}

void ShopWindow::open()
{
    m_engine.open();
}

ViewServices ShopWindow::services()
{
    return {m_requests, m_store, m_reader, m_runs, m_accounts, m_memory, m_ages, *m_options.clock, m_marketplaces};
}

void ShopWindow::makeWindow()
{
    if (m_window && !m_window->hasNotice())
        m_say = {};
    m_tray.reset();
    m_window.reset();
    const ViewServices with = services();
    m_window =
        std::make_unique<MainWindow>(with, [with](View view, QWidget *parent) { return makePage(view, with, parent); });
    m_ages.follow(m_window.get());
    new ShellStatus(*m_window, with);
    m_window->prepare(View::Sync); // for its log
    m_tray = std::make_unique<Tray>(with, Tray::usualPatience, this);
    m_tray->setPaused(m_accounts.syncing() == Syncing::Paused);
    m_window->setClosing([this] { return hidesInTray(); });
    connect(m_window.get(), &MainWindow::closed, this, &ShopWindow::quitRequested);
    connect(m_tray.get(), &Tray::absent, m_window.get(), &QWidget::show); // nothing stays hidden in it
    connect(m_tray.get(), &Tray::quitRequested, this, &ShopWindow::quitRequested);
    connect(m_tray.get(), &Tray::pauseRequested, this,
            [this](bool isPaused) { m_requests.setPaused(&m_requests, isPaused); });
    connect(m_tray.get(), &Tray::showRequested, this, [this](const Target &target) {
        raise();
        m_window->open(target);
    });
    if (m_engine.isConnected())
        askStatus(); // what the window before this one was told
    if (m_say)
        keepSaying(m_say);
}

void ShopWindow::keepSaying(std::function<void()> say)
{
    m_say = std::move(say);
    const auto now = m_say; // it may be set anew while it speaks
    now();
}

ProgramSettings ShopWindow::settings()
{
    if (!m_store.isOpen())
        return ProgramSettings();
    return ProgramSettings(AccountRepository(m_store.database()).programSettings().valueOr({}));
}

bool ShopWindow::hidesInTray()
{
    return m_tray && m_tray->isThere() && settings().flag(u"close_to_tray"_s);
}

void ShopWindow::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ShopWindow::importProducts()
{
    evenstock::importProducts(services(), m_window.get());
}

void ShopWindow::send(const QString &command, const QJsonObject &arguments)
{
    m_requests.send(&m_requests, command, arguments);
}

void ShopWindow::connected(bool isConnected)
{
    if (!isConnected)
        return;
    if (m_window) { // what came of not being connected; all else stays so
        m_window->clearNotice();
        m_window->clearNotice(u"engine"_s);
    }
    askStatus();
    if (m_store.isOpen())
        return m_store.announce({}); // another holder: anything may have changed
    auto shop = m_options.data.openShopReadOnly();
    if (!shop) {
        Q_EMIT m_engine.refused(shop.error());
        return;
    }
    if (auto inbox = m_options.data.openInboxReadOnly())
        m_store.openInbox(*std::move(inbox));
    m_store.open(*std::move(shop));
    Q_EMIT ready();
}

// "paused" is told when it changes; it may have been so before we came.
void ShopWindow::askStatus()
{
    m_requests.send(this, u"engine.status"_s, {}, [this](const QJsonObject &status) {
        Q_EMIT m_engine.happened(u"engine"_s, {{u"paused"_s, status.value("paused"_L1)}});
        showInboxDamage(status.value("inbox_set_aside"_L1).toObject());
    });
}

void ShopWindow::showInboxDamage(const QJsonObject &setAside)
{
    const QJsonValue error = setAside.value("error"_L1);
    if (!m_window || error.isUndefined())
        return;
    Notice notice = damagedInboxNotice(setAside.value("file"_L1).toString(), [this, error] {
        send(u"error.dismiss"_s, {{u"error"_s, error}});
        m_window->clearNotice(u"inbox"_s);
    });
    notice.about = u"inbox"_s;
    m_window->showNotice(notice);
}

void ShopWindow::engineRefused(const Error &error)
{
    if (!m_window)
        return;
    keepSaying([this, error] {
        if (isDamage(error)) {
            Notice notice = damagedShopNotice(error.detail, [this] { Q_EMIT restoreRequested(); });
            notice.about = u"engine"_s;
            return m_window->showNotice(notice);
        }
        m_window->showNotice({.state = ItemState::Error,
                              .text = failureAdvice(error),
                              .details = failureDetails(error, failureAdvice(error)),
                              .about = u"engine"_s});
    });
}

void ShopWindow::notify(const QString &text, const Target &target)
{
    if (text.isEmpty())
        return;
    m_toldOf = target;
    const QString title = QGuiApplication::applicationDisplayName();
    m_notices.show(title, text, [this, title, text, target] {
        if (m_tray)
            m_tray->notify(title, text, target);
    });
}

void ShopWindow::heard(const QString &topic, const QJsonObject &data)
{
    if (topic == "run"_L1) {
        m_runs.apply(data, m_options.clock->now());
    } else if (topic == "log"_L1) {
        m_runs.remember(data);
    } else if (topic == "engine"_L1) {
        if (m_tray && data.contains("paused"_L1))
            m_tray->setPaused(data.value("paused"_L1).toBool());
        if (data.value("locked_keychain"_L1).toBool()) // ShellStatus has said it in this window
            m_say = [this, data] { Q_EMIT m_engine.happened(u"engine"_s, data); };
    } else if (topic == "alert"_L1) {
        const QJsonArray groups = data.value("groups"_L1).toArray();
        notify(alertWords(groups), alertTarget(groups));
    } else if (topic == "data"_L1) {
        QSet<QString> kinds;
        for (const QJsonValue &kind : data.value("kinds"_L1).toArray())
            kinds.insert(kind.toString());
        m_store.announce(kinds);
        if (kinds.contains(u"settings"_s))
            Q_EMIT settingsChanged();
    }
}

} // namespace evenstock
