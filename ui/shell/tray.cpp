// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "app/settings/program_settings.h"
#include "models/store/account_repository.h"
#include "models/store/conflict_queries.h"
#include "models/store/error_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int checkMs = 5000;
constexpr int searchMs = 2000;
constexpr int searchForMs = 30'000;

std::int64_t openOfKind(Database &database, const QString &kind)
{
    const Page<ProblemView> page = ErrorQueries(database).page({.kind = kind}, {.limit = mostRows}).valueOr({});
    return page.rows.size();
}

} // namespace

void NewsGate::add(News news, int count)
{
    if (count > 0)
        m_waiting[news] += count;
}

bool NewsGate::mayOpen() const
{
    return !m_waiting.isEmpty() && (m_last == 0 || m_clock.now() - m_last >= pauseMs);
}

QMap<News, int> NewsGate::take()
{
    m_last = m_clock.now();
    return std::exchange(m_waiting, {});
}

Tray::Tray(const ViewServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_menu(new QMenu)
    , m_gate(services.clock)
{
    m_icon.setToolTip(tr("Evenstock"));
    m_icon.setContextMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showRequested({.view = View::Dashboard});
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT showRequested({.view = View::Dashboard}); });
    connect(&services.accounts, &AccountsModel::changed, this, &Tray::showState);
    connect(&services.store, &ReadStore::opened, this, &Tray::countNews);
    m_check.setInterval(checkMs);
    connect(&m_check, &QTimer::timeout, this, &Tray::countNews);
    m_check.start();
    m_search.setInterval(searchMs);
    connect(&m_search, &QTimer::timeout, this, &Tray::appear);
    m_searching.start();
    fillMenu();
    appear();
}

Tray::~Tray()
{
    delete m_menu;
}

bool Tray::isThere() const
{
    return m_icon.isVisible();
}

void Tray::appear()
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_search.stop();
        showState();
        m_icon.show();
    } else if (m_searching.elapsed() < searchForMs) {
        m_search.start();
    } else {
        m_search.stop();
    }
}

void Tray::setPaused(bool isPaused)
{
    m_paused = isPaused;
    showState();
}

void Tray::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Open Evenstock")), &QAction::triggered, this,
            [this] { Q_EMIT showRequested({.view = View::Dashboard}); });
    m_menu->addSeparator();
    connect(m_menu->addAction(lineIcon(u"sync"_s), tr("Sync now")), &QAction::triggered, this,
            [this] { m_services.requests.startSync(this, {}, u"incremental"_s); });
    connect(m_menu->addAction(m_paused ? tr("Resume") : tr("Pause all")), &QAction::triggered, this,
            [this] { Q_EMIT pauseRequested(!m_paused); });
    m_menu->addSeparator();
    for (const AccountGlance &glance : m_services.accounts.glances()) {
        if (glance.state == ItemState::Agreed || glance.state == ItemState::Running)
            continue;
        connect(m_menu->addAction(tr("%1: %2", "account, state").arg(glance.name, glance.words)), &QAction::triggered,
                this, [this] { Q_EMIT showRequested({.view = View::Dashboard}); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

// The state by its shape, so that it is told without colours too.
void Tray::showState()
{
    QString icon = u"agreed"_s;
    Tint tint = Tint::Good;
    for (const AccountGlance &glance : m_services.accounts.glances()) {
        if (glance.state == ItemState::Error || glance.state == ItemState::Urgent) {
            icon = u"error"_s;
            tint = Tint::Bad;
            break;
        }
        if (glance.state == ItemState::Warning || glance.state == ItemState::Conflict) {
            icon = u"warning"_s;
            tint = Tint::Watch;
        } else if (glance.isRunning && tint == Tint::Good) {
            icon = u"sync"_s;
            tint = Tint::Accent;
        }
    }
    if (m_paused) {
        icon = u"paused"_s;
        tint = Tint::Text;
    }
    m_icon.setIcon(lineIcon(icon, tint));
}

void Tray::countNews()
{
    if (!m_services.store.isOpen())
        return;
    Database &database = m_services.store.database();
    QMap<News, int> counts;
    std::int64_t fields = 0;
    for (const ConflictCount &count : ConflictQueries(database).counts().valueOr({}))
        fields += count.open;
    counts[News::Conflicts] = static_cast<int>(fields);
    counts[News::Oversells] = static_cast<int>(openOfKind(database, u"oversell"_s));
    counts[News::Events] = static_cast<int>(openOfKind(database, u"event"_s));
    counts[News::Accounts] = static_cast<int>(openOfKind(database, u"account"_s));
    for (auto it = counts.begin(); it != counts.end() && !m_first; ++it) {
        if (wants(it.key()))
            m_gate.add(it.key(), it.value() - m_known.value(it.key()));
    }
    m_known = counts;
    m_first = false;
    if (m_gate.mayOpen())
        notify();
}

bool Tray::wants(News news) const
{
    constexpr const char *keys[] = {"notify.conflicts", "notify.oversells", "notify.events", "notify.accounts"};
    const ProgramSettings settings(AccountRepository(m_services.store.database()).programSettings().valueOr({}));
    return settings.flag(QString::fromLatin1(keys[static_cast<int>(news)]));
}

void Tray::notify()
{
    QStringList lines;
    const QMap<News, int> news = m_gate.take();
    for (auto it = news.begin(); it != news.end(); ++it) {
        switch (it.key()) {
        case News::Conflicts:
            lines.append(tr("%n new conflict(s)", nullptr, it.value()));
            break;
        case News::Oversells:
            lines.append(tr("%n product(s) oversold", nullptr, it.value()));
            break;
        case News::Events:
            lines.append(tr("%n event(s) could not be used", nullptr, it.value()));
            break;
        case News::Accounts:
            lines.append(tr("%n account(s) stopped working", nullptr, it.value()));
            break;
        }
    }
    if (isThere())
        m_icon.showMessage(tr("Evenstock"), lines.join(u'\n'), m_icon.icon());
}

} // namespace evenstock
