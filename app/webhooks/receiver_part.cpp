// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_part.h"

#include "app/service/engine_services.h"
#include "app/webhooks/directory_keeper.h"
#include "app/webhooks/event_actions.h"
#include "app/webhooks/event_worker.h"
#include "app/webhooks/quarantine_review.h"
#include "app/webhooks/receiver_doors.h"
#include "app/webhooks/receiver_status.h"

#include <atomic>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// Whether somebody stays in this process to answer.
bool listens(EngineRole role)
{
    return role != EngineRole::CommandLine;
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
    Receiver::Surroundings surroundings();
    Result<QJsonObject> start(Arguments &arguments);
    Result<QJsonObject> status();
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
    bool m_isClosed = false;
    QString m_failure; // that was told last
    std::vector<std::function<void()>> m_whenPublished;
    ReceiverDoors m_doors; // ends first: the receiver's thread calls into the others
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
    , m_doors(services, m_keeper, surroundings())
{
    m_services.later(onEngine(&ReceiverPart::begin));
}

ReceiverPart::~ReceiverPart() = default;

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
    if (m_services.options.role == EngineRole::Window)
        m_doors.obeySettings();
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

Receiver::Surroundings ReceiverPart::surroundings()
{
    // Any thread: post and return.
    const auto post = [this](void (ReceiverPart::*task)()) {
        return [this, task] { m_services.later(onEngine(task)); };
    };
    return {.data = m_services.options.data,
            .clock = m_services.options.clock,
            .board = m_board,
            .metrics = m_metrics,
            .send = sender(),
            .committed = post(&ReceiverPart::committed),
            .changed = post(&ReceiverPart::viewChanged)};
}

void ReceiverPart::settingsChanged()
{
    if (m_isClosed || !listens(m_services.options.role))
        return;
    const Status applied = m_doors.follow();
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
    TRY(m_doors.openAt(hooks, local));
    return QJsonObject();
}

Result<QJsonObject> ReceiverPart::status()
{
    TRY_ASSIGN(const InboxCounts counts, EventRepository(m_services.inbox).counts());
    QJsonObject object = receiverObject(m_doors.view(), counts);
    object.insert(u"problems"_s, m_doors.problems());
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
        m_doors.close();
        viewChanged();
        return status();
    });
    registry.add(u"receiver.status"_s, [this](EngineServices &, Arguments &arguments) -> Result<QJsonObject> {
        TRY(arguments.noMore());
        return status();
    });
    registry.add(u"receiver.test"_s, [this](EngineServices &, Arguments &arguments) -> Result<QJsonObject> {
        TRY(arguments.noMore());
        m_doors.testPublicUrl();
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
    if (m_doors.wantsAnotherTry())
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
    if (m_doors.areMade() && !m_isClosed)
        m_keeper.refresh(); // the marketplace may have told another secret at its start
}

void ReceiverPart::close()
{
    m_isClosed = true;
    m_worker.close();
    m_doors.end(); // senders find nobody and try again later
}

void ReceiverPart::committed()
{
    m_worker.wake();
    m_review.look();
    m_services.events.data({u"events"_s}); // also what nobody works on: the quarantine
}

void ReceiverPart::viewChanged()
{
    if (m_doors.areMade()) {
        const QString host = QUrl(m_doors.view().publicUrl).host();
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
