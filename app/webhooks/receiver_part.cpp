// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_part.h"

#include "app/service/engine_services.h"
#include "app/settings/program_settings.h"
#include "app/webhooks/directory_keeper.h"
#include "app/webhooks/event_actions.h"
#include "app/webhooks/event_worker.h"
#include "app/webhooks/quarantine_review.h"
#include "app/webhooks/receiver_status.h"
#include "app/webhooks/tls_identity.h"

#include <atomic>
#include <map>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs openAgainAfterMs = 60'000;

// Whether somebody stays in this process to answer.
bool listens(EngineRole role)
{
    return role != EngineRole::CommandLine;
}

QString doorName(Door door)
{
    return door == Door::Hooks ? u"hooks"_s : u"local"_s;
}

// What a listener is opened with; with other settings it is opened anew.
struct DoorSettings {
    QString address = {};
    QString reach = {};
    QString certificate = {};
    QString key = {};
    friend bool operator==(const DoorSettings &, const DoorSettings &) = default;
};

DoorSettings doorSettings(Door door, const ProgramSettings &settings)
{
    if (door == Door::Local)
        return {.address = settings.text(u"local.address"_s)};
    return {.address = settings.text(u"hooks.address"_s),
            .reach = settings.text(u"hooks.reach"_s),
            .certificate = settings.text(u"hooks.certificate"_s),
            .key = settings.text(u"hooks.key"_s)};
}

class ReceiverPart final : public EnginePart
{
public:
    explicit ReceiverPart(EngineServices &services);
    ~ReceiverPart() override;

    void addCommands(CommandRegistry &registry) override;
    void beat() override;
    void written(const QStringList &kinds) override;
    void runEnded(const RunRow &run) override;
    void close() override;

private:
    void begin();
    std::function<void()> onEngine(void (ReceiverPart::*task)());
    EngineCalls::Send sender();
    Receiver &receiver();
    Result<ProgramSettings> settings();
    Result<QJsonObject> start(Arguments &arguments);
    Result<QJsonObject> status();
    Status open(Door door, const QString &address);
    Status openBySettings(Door door, const ProgramSettings &settings);
    Status followSettings(Door door, const ProgramSettings &settings);
    QString urlOf(Door door) const;
    Status applyTunnel(const ProgramSettings &settings);
    Status startTunnel(const TunnelSpec &spec);
    Status followAll();
    void settingsChanged();
    void committed();
    void viewChanged();
    void published();

    EngineServices &m_services;
    std::shared_ptr<DirectoryBoard> m_board;
    std::shared_ptr<ReceiverMetrics> m_metrics;
    std::shared_ptr<bool> m_alive;
    EventWorker m_worker;
    DirectoryKeeper m_keeper;
    QuarantineReview m_review;
    std::atomic<bool> m_isStale = false; // something was written that the directory is made of
    bool m_isFollowing = false;          // the settings decide which listener is open
    bool m_isClosed = false;
    std::map<Door, DoorSettings> m_openedWith;
    std::map<Door, Error> m_problems; // why one that is wanted is not there …
    std::map<Door, QString> m_wanted; // … and where it was to be
    UtcMs m_openedAt = 0;             // when it was tried last
    QString m_failure;                // that was told last
    TunnelSpec m_tunnel;
    Status m_tunnelStarted;
    QString m_tunnelFrom; // address of the hooks it leads to
    std::vector<std::function<void()>> m_whenPublished;
    std::unique_ptr<Receiver> m_receiver; // ends first: its thread calls into the others
};

ReceiverPart::ReceiverPart(EngineServices &services)
    : m_services(services)
    , m_board(std::make_shared<DirectoryBoard>())
    , m_metrics(std::make_shared<ReceiverMetrics>())
    , m_alive(std::make_shared<bool>(true))
    , m_worker(services,
               [this](const EventRow &row) {
                   const auto account = m_services.context().accounts.find(row.account);
                   const QString name = account && *account ? (*account)->name : QString();
                   m_metrics->worked(name, row.state, std::chrono::milliseconds(row.processedAt - row.receivedAt));
               })
    , m_keeper(services, m_board, [this] { published(); })
    , m_review(services, m_board, m_keeper, m_worker)
{
    m_services.later(onEngine(&ReceiverPart::begin));
}

ReceiverPart::~ReceiverPart()
{
    m_receiver.reset();
}

// A task for the engine thread, from any thread, that is nothing once this part is gone.
std::function<void()> ReceiverPart::onEngine(void (ReceiverPart::*task)())
{
    return [this, alive = std::weak_ptr(m_alive), task] {
        if (alive.lock())
            (this->*task)();
    };
}

void ReceiverPart::begin()
{
    const auto accounts = m_services.context().accounts.all();
    if (accounts) {
        QList<AccountId> ids;
        for (const AccountRow &account : *accounts)
            ids.append(account.id);
        const Status discarded = EventRepository(m_services.inbox).discardOthers(ids);
        Q_UNUSED(discarded) // they are nobody's, and are worked on by nobody
    }
    m_isFollowing = m_services.options.role == EngineRole::Window;
    if (listens(m_services.options.role))
        m_keeper.refresh();
    settingsChanged();
    m_worker.wake();
}

EngineCalls::Send ReceiverPart::sender()
{
    return [this, alive = std::weak_ptr(m_alive)](const QString &command, const QJsonObject &arguments,
                                                  EngineCalls::Answered answered) {
        m_services.later([this, alive, command, arguments, answered = std::move(answered)] {
            if (alive.lock() && !m_isClosed)
                m_services.command(command, arguments, answered);
            else
                answered(makeError(ErrorCode::Offline, u"Evenstock is closing"_s));
        });
        return true;
    };
}

Receiver &ReceiverPart::receiver()
{
    if (!m_receiver) {
        // Any thread: post and return.
        const auto post = [this](void (ReceiverPart::*task)()) {
            return [this, task] { m_services.later(onEngine(task)); };
        };
        m_receiver = std::make_unique<Receiver>(Receiver::Surroundings{.data = m_services.options.data,
                                                                       .clock = m_services.options.clock,
                                                                       .board = m_board,
                                                                       .metrics = m_metrics,
                                                                       .send = sender(),
                                                                       .committed = post(&ReceiverPart::committed),
                                                                       .changed = post(&ReceiverPart::viewChanged)});
    }
    return *m_receiver;
}

Result<ProgramSettings> ReceiverPart::settings()
{
    TRY_ASSIGN(const auto stored, m_services.context().accounts.programSettings());
    return ProgramSettings(stored);
}

Status ReceiverPart::open(Door door, const QString &text)
{
    TRY_ASSIGN(const ProgramSettings settings, this->settings());
    const bool mayReachOut = door == Door::Hooks && settings.text(u"hooks.reach"_s) == "anywhere"_L1;
    const auto address = parseListenAddress(text, mayReachOut ? Reach::Anywhere : Reach::Loopback);
    if (!address) {
        Error refused = address.error();
        const bool isOnlyReach = door == Door::Hooks && parseListenAddress(text, Reach::Anywhere).ok();
        refused.item = isOnlyReach ? u"hooks.reach"_s : doorName(door) + u".address"_s;
        return refused;
    }
    std::optional<QSslConfiguration> tls;
    if (door == Door::Hooks) {
        TRY_ASSIGN(tls, tlsIdentity(settings.text(u"hooks.certificate"_s), settings.text(u"hooks.key"_s)));
    } else {
        m_keeper.useToken();
    }
    TRY_ASSIGN(const QString url, receiver().open(door, *address, tls));
    Q_UNUSED(url)
    return {};
}

QString ReceiverPart::urlOf(Door door) const
{
    if (!m_receiver)
        return {};
    const Receiver::View view = m_receiver->view();
    return door == Door::Hooks ? view.hooksUrl : view.localUrl;
}

Status ReceiverPart::openBySettings(Door door, const ProgramSettings &settings)
{
    const bool isOpen = !urlOf(door).isEmpty();
    if (!settings.flag(doorName(door) + u".enabled"_s)) {
        m_openedWith.erase(door);
        if (isOpen)
            m_receiver->close(door);
        return {};
    }
    const DoorSettings wanted = doorSettings(door, settings);
    m_wanted[door] = wanted.address;
    const auto before = m_openedWith.find(door);
    if (isOpen && before != m_openedWith.end() && before->second == wanted)
        return {};
    Status opened = open(door, wanted.address);
    if (opened) {
        m_openedWith[door] = wanted;
    } else if (isOpen && opened.error().code == ErrorCode::InvalidRequest) {
        m_openedWith.erase(door); // rather closed than open in a way that the owner has just taken back
        m_receiver->close(door);
    }
    return opened;
}

Status ReceiverPart::followSettings(Door door, const ProgramSettings &settings)
{
    Status opened = openBySettings(door, settings);
    if (opened)
        m_problems.erase(door);
    else
        m_problems[door] = opened.error();
    return opened;
}

Status ReceiverPart::applyTunnel(const ProgramSettings &settings)
{
    const QString hooks = urlOf(Door::Hooks);
    if (hooks.isEmpty()) {
        m_tunnel = {}; // it ended with them
        m_tunnelStarted = {};
        return {};
    }
    const QString kind = settings.text(u"tunnel.kind"_s);
    const TunnelSpec spec{.kind = kind == "off"_L1 ? QString() : kind,
                          .command = settings.text(u"tunnel.command"_s),
                          .publicUrl = settings.text(u"tunnel.public_url"_s),
                          .isTls = hooks.startsWith("https:"_L1)};
    const bool isSameWay = std::exchange(m_tunnelFrom, hooks) == hooks;
    if (std::exchange(m_tunnel, spec) == spec && isSameWay)
        return m_tunnelStarted;
    m_tunnelStarted = startTunnel(spec);
    return m_tunnelStarted;
}

Status ReceiverPart::startTunnel(const TunnelSpec &spec)
{
    m_receiver->stopTunnel();
    if (!spec.kind.isEmpty())
        return m_receiver->startTunnel(spec);
    if (!spec.publicUrl.isEmpty())
        TRY(checkPublicUrl(spec.publicUrl));
    m_receiver->setPublicUrl(spec.publicUrl);
    return {};
}

// What cannot be opened stands in the way of nothing else.
Status ReceiverPart::followAll()
{
    TRY_ASSIGN(const ProgramSettings settings, this->settings());
    Status first;
    if (m_isFollowing) {
        m_openedAt = m_services.now();
        for (const Door door : {Door::Hooks, Door::Local}) {
            Status opened = followSettings(door, settings);
            if (first)
                first = std::move(opened);
        }
    }
    Status tunnel = applyTunnel(settings);
    return first ? tunnel : first;
}

void ReceiverPart::settingsChanged()
{
    if (m_isClosed || !listens(m_services.options.role))
        return;
    const Status applied = followAll();
    const QString failure = applied ? QString() : applied.error().detail;
    const QString before = std::exchange(m_failure, failure);
    if (!applied && failure != before) {
        m_services.events.log({{u"at"_s, isoUtc(m_services.now())},
                               {u"key"_s, u"receiver.failed"_s},
                               {u"arguments"_s, QJsonObject{{u"message"_s, failure}}}});
    }
    if (!applied || !before.isEmpty())
        viewChanged(); // the receiver itself may have nothing new to tell
}

Result<QJsonObject> ReceiverPart::start(Arguments &arguments)
{
    TRY_ASSIGN(const QString hooks, arguments.text(u"hooks"_s, QString()));
    TRY_ASSIGN(const QString local, arguments.text(u"local"_s, QString()));
    TRY(arguments.noMore());
    if (!listens(m_services.options.role) || m_isClosed)
        return makeError(ErrorCode::Offline, u"another command is at work on this shop: try again"_s);
    m_isFollowing = false;
    m_problems.clear();
    if (!hooks.isEmpty())
        TRY(open(Door::Hooks, hooks));
    if (!local.isEmpty())
        TRY(open(Door::Local, local));
    TRY_ASSIGN(const ProgramSettings settings, this->settings());
    TRY(applyTunnel(settings));
    return QJsonObject();
}

Result<QJsonObject> ReceiverPart::status()
{
    TRY_ASSIGN(const InboxCounts counts, EventRepository(m_services.inbox).counts());
    QJsonObject object = receiverObject(m_receiver ? m_receiver->view() : Receiver::View(), counts);
    QJsonObject problems;
    for (const auto &[door, error] : m_problems) {
        const QString setting = error.item.isEmpty() ? doorName(door) + u".address"_s : error.item;
        problems.insert(
            doorName(door),
            QJsonObject{{u"setting"_s, setting}, {u"address"_s, m_wanted[door]}, {u"detail"_s, error.detail}});
    }
    if (!m_tunnelStarted) {
        const Error &error = m_tunnelStarted.error();
        const QString setting = error.item == "public_url"_L1 ? u"tunnel.public_url"_s : u"tunnel.command"_s;
        problems.insert(u"tunnel"_s, QJsonObject{{u"setting"_s, setting}, {u"detail"_s, error.detail}});
    }
    object.insert(u"problems"_s, problems);
    return object;
}

void ReceiverPart::addCommands(CommandRegistry &registry)
{
    addEventActions(registry, m_worker);
    registry.addLater(u"receiver.start"_s, [this](EngineServices &, Arguments &arguments, const CommandReply &reply) {
        const auto started = start(arguments);
        if (!started)
            return reply(started.error());
        // Nobody is turned away because secrets and token are not known yet.
        m_whenPublished.emplace_back([this, reply] { reply(status()); });
        m_keeper.refresh();
    });
    registry.add(u"receiver.stop"_s, [this](EngineServices &, Arguments &arguments) -> Result<QJsonObject> {
        TRY(arguments.noMore());
        m_isFollowing = false;
        m_problems.clear();
        m_openedWith.clear();
        m_tunnel = {};
        m_tunnelStarted = {};
        m_receiver.reset();
        viewChanged();
        return status();
    });
    registry.add(u"receiver.status"_s, [this](EngineServices &, Arguments &arguments) -> Result<QJsonObject> {
        TRY(arguments.noMore());
        return status();
    });
    registry.add(u"receiver.test"_s, [this](EngineServices &, Arguments &arguments) -> Result<QJsonObject> {
        TRY(arguments.noMore());
        if (m_receiver)
            m_receiver->testPublicUrl();
        return status();
    });
}

void ReceiverPart::beat()
{
    if (m_isClosed)
        return;
    m_worker.beat();
    if (listens(m_services.options.role))
        m_keeper.beat();
    // A port that another program had may be free by now.
    const UtcMs since = m_services.now() - m_openedAt;
    if (m_isFollowing && !m_problems.empty() && (since < 0 || since >= openAgainAfterMs))
        settingsChanged();
}

// Any thread.
void ReceiverPart::written(const QStringList &kinds)
{
    const bool isAbout = kinds.contains(u"accounts"_s) || kinds.contains(u"settings"_s);
    if (isAbout && !m_isStale.exchange(true)) {
        m_services.later([this, alive = std::weak_ptr(m_alive)] {
            if (!alive.lock())
                return;
            m_isStale = false;
            if (listens(m_services.options.role) && !m_isClosed)
                m_keeper.refresh();
            settingsChanged();
        });
    }
}

void ReceiverPart::runEnded(const RunRow &run)
{
    const auto account = m_services.context().accounts.find(run.account);
    if (account && *account)
        m_metrics->runEnded((*account)->name, run);
    if (m_receiver && !m_isClosed)
        m_keeper.refresh(); // the marketplace may have told another secret at its start
}

void ReceiverPart::close()
{
    m_isClosed = true;
    m_worker.close();
    m_receiver.reset(); // senders find nobody and try again later
}

void ReceiverPart::committed()
{
    m_worker.wake();
    m_review.look();
    m_services.events.data({u"events"_s}); // also what nobody works on: the quarantine
}

void ReceiverPart::viewChanged()
{
    if (m_receiver) {
        const QString host = QUrl(m_receiver->view().publicUrl).host();
        m_keeper.setPublicHosts(host.isEmpty() ? QStringList() : QStringList{host});
    }
    if (const auto state = status())
        m_services.events.receiver(*state);
}

void ReceiverPart::published()
{
    m_review.published();
    for (const auto &then : std::exchange(m_whenPublished, {}))
        then();
}

} // namespace

MakeEnginePart makeReceiverPart()
{
    return [](EngineServices &services) { return std::make_unique<ReceiverPart>(services); };
}

} // namespace evenstock
