// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_status.h"

#include "app/settings/program_settings.h"
#include "models/store/account_repository.h"
#include "models/store/catalogue_queries.h"
#include "models/store/conflict_queries.h"
#include "models/store/error_queries.h"
#include "models/store/event_queries.h"
#include "models/store/event_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "ui/shell/account_target.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/receiver_watch.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toolbar.h"
#include "ui/vinted/pairing_question.h"
#include "ui/widgets/age_ticker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

ShellStatus::ShellStatus(MainWindow &window, const ViewServices &services)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    // Another window may have been told before this one was made, as in another language.
    , m_paused(services.accounts.syncing() == Syncing::Paused)
    , m_connected(services.requests.engine().isConnected())
{
    wireToolBar();
    m_window.toolBar().setPaused(m_paused);
    new PaletteSources(
        window, services, [this] { return m_paused; }, this);
    connect(&services.accounts, &AccountsModel::changed, this, &ShellStatus::showAccounts);
    connect(&services.runs, &LiveRuns::changed, this, &ShellStatus::showWork);
    connect(&services.store, &ReadStore::opened, this, &ShellStatus::showAccounts);
    connect(&services.store, &ReadStore::opened, this, &ShellStatus::showBadges);
    connect(&services.store, &ReadStore::changed, this, [this](const QSet<QString> &kinds) {
        if (kinds.isEmpty() || kinds.contains(u"conflicts"_s) || kinds.contains(u"problems"_s) ||
            kinds.contains(u"events"_s))
            showBadges();
        if (kinds.isEmpty() || kinds.contains(u"events"_s))
            readEvents();
        if (kinds.contains(u"products"_s) && !m_window.isUsable(View::Catalogue))
            showAccounts(); // the first products without a channel
    });
    window.addLine(new PairingQuestion(services, &window));
    m_receiver = new ReceiverWatch(services.requests, this);
    connect(m_receiver, &ReceiverWatch::changed, this, &ShellStatus::readEvents);
    connect(&services.ages, &AgeTicker::ticked, this, &ShellStatus::showReceiver);
    connect(&services.ages, &AgeTicker::ticked, this, &ShellStatus::showWork);
    EngineClient &engine = services.requests.engine();
    connect(&engine, &EngineClient::happened, this, &ShellStatus::engineSaid);
    connect(&engine, &EngineClient::connectionChanged, this, [this](bool isConnected) {
        m_connected = isConnected;
        showWork();
    });
    connect(&services.requests, &Requests::failed, this, [this](const Error &error) {
        Notice notice{.state = ItemState::Error,
                      .text = failureAdvice(error),
                      .details = failureDetails(error, failureAdvice(error)),
                      .action = tr("Close"),
                      .act = [this] { m_window.clearNotice(); }};
        if (isOff(error)) { // the way out is right there
            notice.otherAction = notice.action;
            notice.otherAct = notice.act;
            notice.action = tr("Switch on");
            notice.act = [this, name = error.item] {
                m_window.clearNotice();
                m_services.requests.send(this, u"account.enable"_s, {{u"account"_s, name}});
            };
        }
        m_window.showNotice(notice);
    });
    connect(&services.accounts, &AccountsModel::failed, this, &ShellStatus::showUnread);
    connect(&services.store, &ReadStore::opened, this, &ShellStatus::readEvents);
    connect(&m_window.statusLine(), &StatusLine::receiverClicked, this,
            [this] { lead({.view = View::Sync, .filter = u"events"_s}); });
    connect(&m_window.statusLine(), &StatusLine::tunnelClicked, this,
            [this] { lead({.view = View::Settings, .filter = u"server"_s}); });
    showAccounts();
    showBadges();
    readEvents();
}

// Refused because the channel it names is switched off.
bool ShellStatus::isOff(const Error &error) const
{
    const QList<AccountCard> &cards = m_services.accounts.cards();
    return error.code == ErrorCode::InvalidRequest &&
           std::any_of(cards.begin(), cards.end(), [&error](const AccountCard &card) {
               return card.account.name == error.item && !card.account.enabled &&
                      error.detail == u"%1 is switched off"_s.arg(error.item);
           });
}

void ShellStatus::wireToolBar()
{
    ToolBar &bar = m_window.toolBar();
    connect(&bar, &ToolBar::syncRequested, this,
            [this](const QString &mode) { m_services.requests.startSync(this, {}, mode); });
    connect(&bar, &ToolBar::pauseRequested, this,
            [this](bool isPaused) { m_services.requests.setPaused(this, isPaused); });
    connect(&bar, &ToolBar::selectionSyncRequested, this,
            [this] { lead({.view = View::Catalogue, .filter = u"sync"_s}); });
    connect(&bar, &ToolBar::previewRequested, this, [this] {
        m_services.requests.startPreview(this);
        lead({.view = View::Sync, .filter = u"plans"_s});
    });
    connect(&bar, &ToolBar::accountChosen, this, [this](int row) {
        const QList<AccountCard> &cards = m_services.accounts.cards();
        if (row < cards.size())
            lead(accountTarget(cards[row], m_services.accounts.glances().value(row)));
    });
}

// Whoever presses what stands around the views by key goes on in the view.
void ShellStatus::lead(const Target &target)
{
    m_window.open(target);
    m_window.focusPage();
}

void ShellStatus::showAccounts()
{
    if (m_services.store.isOpen()) // none known is not the same as none
        m_window.toolBar().setAccounts(m_services.accounts.glances());
    m_window.toolBar().setUsable(m_services.accounts.rowCount() > 0);
    m_window.setUsable(usableViews());
    showWork();
}

// Before the first channel, and with nothing in the store, most views have nothing to show.
QSet<View> ShellStatus::usableViews()
{
    const bool isEmpty = m_services.store.isOpen() && m_services.accounts.rowCount() == 0 &&
                         CatalogueQueries(m_services.store.database()).count().valueOr(1) == 0;
    return isEmpty ? QSet<View>{View::Dashboard, View::Channels, View::Settings}
                   : QSet<View>(allViews.begin(), allViews.end());
}

// A badge equals the number of items behind it: open fields, open problems.
void ShellStatus::showBadges()
{
    if (!m_services.store.isOpen())
        return;
    Database &database = m_services.store.database();
    const auto &conflicts = m_services.store.conflictCounts();
    const auto problems = ErrorQueries(database).counts();
    if (!conflicts || !problems)
        return; // none is not the same as not known
    std::int64_t fields = 0;
    for (const ConflictCount &count : *conflicts)
        fields += count.open;
    m_window.sidebar().setBadge(View::Conflicts, static_cast<int>(fields));
    std::int64_t setAside = 0;
    if (Database *inbox = m_services.store.inbox())
        setAside = EventRepository(*inbox).counts().valueOr({}).quarantined;
    m_window.sidebar().setBadge(View::Errors, static_cast<int>(problems->open + setAside));
}

void ShellStatus::showWork()
{
    StatusLine &line = m_window.statusLine();
    if (!m_connected)
        return line.setWork(ItemState::Warning, tr("Waiting for the engine…"));
    qint64 remaining = -1;
    int running = 0;
    for (const AccountGlance &glance : m_services.accounts.glances())
        running += glance.isRunning ? 1 : 0;
    for (const RunRow &run : m_services.runs.running())
        remaining = qMax(remaining, LiveRuns::remainingMs(run, m_services.clock.now()));
    if (running > 0) {
        const QString jobs = tr("%n job(s) running", nullptr, running);
        line.setWork(ItemState::Running,
                     remaining >= 0 ? tr("%1, %2", "jobs, time left").arg(jobs, remainingText(remaining)) : jobs);
    } else if (m_paused) {
        line.setWork(ItemState::Paused, tr("Paused: nothing syncs by itself"));
    } else {
        line.setWork(ItemState::None,
                     m_services.accounts.rowCount() == 0 ? tr("Nothing to do yet") : tr("Nothing running"));
    }
}

void ShellStatus::showReceiver()
{
    StatusLine &line = m_window.statusLine();
    const ReceiverGlance &glance = m_receiver->glance();
    const ReceiverWords server = serverWords(glance);
    if (m_services.store.isOpen() && m_services.accounts.rowCount() == 0 && glance.hooks.isEmpty())
        line.setReceiver(ItemState::Paused, tr("Webhook server starts with the first channel"));
    else
        line.setReceiver(server.state, server.words);
    const ReceiverWords way = wayWords(glance);
    const QString reach = glance.publicUrl.isEmpty() ? QString() : reachWords(glance).words;
    const QString advice = tunnelAdvice(glance);
    line.setTunnel(way.state, way.words, advice.isEmpty() ? reach : advice);
    const UtcMs last = std::max(glance.lastEventAt, m_newest.receivedAt);
    if (last <= 0)
        return line.setLastEvent({}, {});
    const QString channel = m_newest.receivedAt == last ? m_services.accounts.name(m_newest.account) : QString();
    const auto said = [&channel](const QString &ago) {
        const QString event = tr("Last event %1").arg(ago);
        return channel.isEmpty() ? event : tr("%1: %2", "last event 14 s ago, channel").arg(event, channel);
    };
    const UtcMs now = m_services.clock.now();
    line.setLastEvent(said(agoText(last, now)), said(spokenAgoText(last, now)));
}

void ShellStatus::readEvents()
{
    Database *inbox = m_services.store.inbox();
    const Page<EventView> newest = inbox ? EventQueries(*inbox).page({}, {.limit = 1}).valueOr({}) : Page<EventView>();
    m_newest = newest.rows.value(0);
    showReceiver();
}

// Every view stands on the accounts: where they cannot be read, what is shown may be old everywhere.
void ShellStatus::showUnread(const Error &error)
{
    m_window.showNotice({.state = ItemState::Error,
                         .text = tr("The shop’s data could not be read. What is shown may be old."),
                         .details = error.detail,
                         .action = tr("Try again"),
                         .act =
                             [this] {
                                 m_window.clearNotice(u"store"_s);
                                 m_services.store.announce({});
                             },
                         .about = u"store"_s});
}

void ShellStatus::engineSaid(const QString &topic, const QJsonObject &data)
{
    if (topic != "engine"_L1)
        return;
    m_paused = data[u"paused"].toBool();
    m_window.toolBar().setPaused(m_paused);
    m_services.accounts.setSyncing(m_paused ? Syncing::Paused : Syncing::On);
    showWork();
    if (data[u"locked_keychain"].toBool())
        showLocked();
}

// A sync by hand asks for what unlocks it.
void ShellStatus::showLocked()
{
    const bool isVault = m_services.store.isOpen() &&
                         ProgramSettings(AccountRepository(m_services.store.database()).programSettings().valueOr({}))
                                 .text(u"secret_store"_s) == "vault"_L1;
    m_window.showNotice({.text = isVault
                                     ? tr("The vault is closed, so no account can sign in.")
                                     : tr("The keychain is locked, so no account can sign in. Unlock it, then Retry."),
                         .action = isVault ? tr("Open the vault") : tr("Retry"),
                         .act =
                             [this] {
                                 m_window.clearNotice(u"keychain"_s);
                                 m_services.requests.startSync(this, {}, u"incremental"_s);
                             },
                         .about = u"keychain"_s});
}

} // namespace evenstock
