// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_watch.h"

#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/shop.h"
#include "app/service/engine_access.h"
#include "models/store/run_queries.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QPointer>
#include <QTimer>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 1000;
constexpr int mostRepeats = 5;

bool isUnderWay(const QString &status)
{
    return status == "waiting"_L1 || status == "running"_L1;
}

QList<RunId> startedRuns(const QJsonObject &reply)
{
    QList<RunId> runs;
    for (const QJsonValue &row : reply.value("runs"_L1).toArray())
        runs.append(RunId{row.toObject().value("run"_L1).toInteger()});
    if (const qint64 run = reply.value("run"_L1).toInteger(); run != 0)
        runs.append(RunId{run});
    return runs;
}

QString accountOf(const QJsonObject &reply, RunId run)
{
    const QJsonArray rows = reply.value("runs"_L1).toArray();
    for (const QJsonValue &row : rows) {
        if (row["run"_L1].toInteger() == run.value)
            return row["account"_L1].toString();
    }
    return {};
}

// The later run of an account stands for the one that was cut short.
void replaceRuns(RunWatch::Ended &ended, const RunWatch::Ended &next)
{
    for (RunId &run : ended.runs) {
        const QString account = accountOf(ended.reply, run);
        for (const RunId later : next.runs) {
            if (accountOf(next.reply, later) == account)
                run = later;
        }
    }
    ended.woken = next.woken;
    QJsonArray rows = ended.reply.value("runs"_L1).toArray();
    for (const QJsonValue &row : next.reply.value("runs"_L1).toArray())
        rows.append(row);
    ended.reply.insert(u"runs"_s, rows);
}

} // namespace

RunWatch::RunWatch(Surroundings &with)
    : m_with(with)
    , m_progress(with.console)
{
}

RunWatch::~RunWatch() = default;

Result<RunWatch::Ended> RunWatch::carryOut(const QString &command, const QJsonObject &arguments)
{
    TRY_ASSIGN(EngineAccess *const engine, m_with.shop.engine());
    connect(engine, &EngineClient::happened, this, &RunWatch::hear);
    connect(engine, &EngineClient::connectionChanged, this, [this](bool isConnected) {
        m_lostEngine = m_lostEngine || !isConnected;
        look();
    });
    connect(&m_with.interrupts, &Interrupts::asked, this, &RunWatch::cancel);
    TRY_ASSIGN(Ended ended, attempt(command, arguments));
    for (int again = 0; again < mostRepeats && command == "sync.start"_L1 && std::exchange(m_lostEngine, false);
         ++again) {
        TRY_ASSIGN(const QStringList accounts, cutShort(ended));
        if (accounts.isEmpty() || m_with.interrupts.isAsked())
            break;
        QJsonObject rest = arguments;
        rest.remove(u"all"_s);
        rest.insert(u"accounts"_s, QJsonArray::fromStringList(accounts));
        TRY_ASSIGN(const Ended next, attempt(command, rest));
        replaceRuns(ended, next);
    }
    return ended;
}

// The engine was another process, which ended or died; stopped by the owner there or here would look the same.
Result<QStringList> RunWatch::cutShort(const Ended &ended)
{
    TRY_ASSIGN(Database *const database, m_with.shop.read());
    QStringList accounts;
    for (const RunId run : ended.runs) {
        TRY_ASSIGN(const auto found, RunQueries(*database).find(run));
        if (found && (found->run.status == "cancelled"_L1 || found->run.errorDetail == "interrupted"_L1))
            accounts.append(found->channel);
    }
    return accounts;
}

Result<RunWatch::Ended> RunWatch::attempt(const QString &command, const QJsonObject &arguments)
{
    TRY_ASSIGN(const QJsonObject reply, m_with.shop.call(command, arguments));
    Ended result{.reply = reply, .runs = startedRuns(reply)};
    for (const RunId run : std::as_const(result.runs)) {
        if (!m_ended.contains(run) && !m_open.contains(run))
            m_open.append(run);
    }
    QEventLoop loop;
    m_loop = &loop;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, &RunWatch::look);
    timer.start(lookEveryMs);
    if (m_with.interrupts.isAsked())
        cancel();
    if (!m_open.isEmpty())
        loop.exec();
    if (m_with.shop.isHolder() && !m_with.interrupts.isAsked())
        TRY(waitForWoken());
    m_loop = nullptr;
    m_progress.clear();
    result.woken = m_woken;
    return result;
}

// The engine says when nothing is under way any more. A stop asked for in between ends the wait: letting go of the
// engine stops them after their pages.
Status RunWatch::waitForWoken()
{
    TRY_ASSIGN(EngineAccess *const engine, m_with.shop.engine());
    const auto idle = std::make_shared<bool>(false);
    QEventLoop loop;
    m_loop = &loop;
    const QPointer<QEventLoop> guard(&loop);
    engine->call(u"sync.wait"_s, {}, [idle, guard](const Result<QJsonObject> &) {
        *idle = true;
        if (guard)
            guard->quit();
    });
    while (!*idle && !m_with.interrupts.isAsked())
        loop.exec();
    return {};
}

void RunWatch::hear(const QString &topic, const QJsonObject &data)
{
    if (topic != "run"_L1)
        return;
    const RunId run{data.value("run"_L1).toInteger()};
    const bool isWoken = data.value("cause"_L1).toString() == "wake"_L1 && m_with.shop.isHolder();
    if (isWoken && !m_woken.contains(run))
        m_woken.append(run);
    if (m_open.contains(run) || isWoken || m_open.isEmpty())
        m_progress.show(data);
    if (isUnderWay(data.value("status"_L1).toString()))
        return;
    m_ended.insert(run);
    m_open.removeAll(run);
    if (m_loop && m_open.isEmpty())
        m_loop->quit();
}

void RunWatch::look()
{
    const auto database = m_with.shop.read();
    if (!database)
        return; // the next look may be luckier
    RunQueries queries(**database);
    for (const RunId run : QList<RunId>(m_open)) {
        const auto found = queries.find(run);
        if (found && (!*found || !isUnderWay((*found)->run.status)))
            m_open.removeAll(run);
    }
    if (m_loop && m_open.isEmpty())
        m_loop->quit();
}

void RunWatch::cancel()
{
    const auto engine = m_with.shop.engine();
    if (!engine)
        return;
    m_progress.clear();
    m_with.console.note(u"Stopping after this page. Press Ctrl+C again to stop at once."_s);
    for (const RunId run : std::as_const(m_open))
        (*engine)->call(u"sync.cancel"_s, {{u"run"_s, qint64(run.value)}}, [](const Result<QJsonObject> &) {});
    if (m_loop && m_open.isEmpty())
        m_loop->quit();
}

} // namespace evenstock::cli
