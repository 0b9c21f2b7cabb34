// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_jobs.h"

#include "connectors/cardtrader/cardtrader_parse.h"
#include "connectors/cardtrader/cardtrader_requests.h"

#include <QHash>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenstock::cardtrader {

namespace {

constexpr std::chrono::milliseconds firstPause = 2s;
constexpr std::chrono::milliseconds longestPause = 5s;
constexpr int looksInAPush = 5;               // 19 s: what must go to zero waits behind them
constexpr UtcMs patienceMs = 5LL * 60 * 1000; // then it is uncertain, and the export tells

bool isGoneAlready(const QStringList &messages)
{
    return std::any_of(messages.begin(), messages.end(), [](const QString &message) {
        return message.contains("not found"_L1, Qt::CaseInsensitive) ||
               message.contains("not exist"_L1, Qt::CaseInsensitive) ||
               message.contains("n't find"_L1, Qt::CaseInsensitive) ||
               message.contains("not find"_L1, Qt::CaseInsensitive);
    });
}

ItemReceipt receiptOf(DeliveryId delivery, const wire::JobRow &row, const QString &kind)
{
    ItemReceipt receipt{.delivery = delivery, .outcome = Outcome::Done, .warnings = row.warnings};
    const QString words = row.messages.isEmpty() ? u"CardTrader refuses this and does not say why"_s
                                                 : u"CardTrader refuses this: "_s + row.messages.join(u"; "_s);
    if (kind == "bulk_create"_L1)
        receipt.externalId = row.productId;
    if (!row.isError)
        return receipt;
    receipt.externalId.clear();
    const bool isGone = isGoneAlready(row.messages);
    if (kind == "bulk_destroy"_L1 && isGone)
        return receipt; // what was wanted
    receipt.outcome = kind == "bulk_update"_L1 && isGone ? Outcome::InDoubt : Outcome::Refused;
    receipt.error = makeError(isGone ? ErrorCode::NotFound : ErrorCode::Rejected, words);
    return receipt;
}

bool endsPolling(const Error &error)
{
    return error.code == ErrorCode::Offline || error.code == ErrorCode::Unauthorized ||
           error.code == ErrorCode::Cancelled || error.code == ErrorCode::Storage || error.code == ErrorCode::Internal;
}

// Where each row of a job goes.
class JobRows
{
public:
    JobRows(const Job &job, const ReceiptSink &sink)
        : m_job(job)
        , m_sink(sink)
    {
    }

    Status settle(const QList<wire::JobRow> &rows, const Error &otherwise) const
    {
        const QString kind = m_job.id.section(u' ', 0, 0);
        QHash<int, const wire::JobRow *> byIndex;
        for (const wire::JobRow &row : rows) {
            if (!byIndex.contains(row.index))
                byIndex.insert(row.index, &row);
        }
        QList<ItemReceipt> receipts;
        for (const auto &[index, delivery] : m_job.rows) {
            const wire::JobRow *row = byIndex.value(index);
            receipts.append(row ? receiptOf(delivery, *row, kind)
                                : ItemReceipt{.delivery = delivery, .outcome = Outcome::InDoubt, .error = otherwise});
        }
        return m_sink(receipts);
    }

private:
    const Job &m_job;
    const ReceiptSink &m_sink;
};

Result<wire::Job> ask(Session &session, const Job &job)
{
    const QString uuid = job.id.section(u' ', -1);
    HttpRequest request = readRequest(session, u"/jobs/"_s + QString::fromLatin1(QUrl::toPercentEncoding(uuid)));
    request.bucket = u"jobs"_s;
    TRY_ASSIGN(const HttpResponse answer, exchange(session, request));
    return parseJob(answer.body);
}

// True: every row has its receipt.
Result<bool> look(Session &session, const Job &job, const ReceiptSink &sink)
{
    const JobRows rows(job, sink);
    const auto answer = ask(session, job);
    if (!answer && endsPolling(answer.error()))
        return answer.error();
    if (!answer && answer.error().code == ErrorCode::NotFound) {
        TRY(rows.settle({}, answer.error()));
        return true;
    }
    if (answer && answer->state != wire::Job::State::Pending) {
        const QString words =
            answer->state == wire::Job::State::Completed
                ? u"the job ended without a word about this"_s
                : u"CardTrader could not carry out the job (\"%1\")"_s.arg(answer->stateName.left(60));
        TRY(rows.settle(answer->rows, makeError(ErrorCode::InDoubt, words)));
        return true;
    }
    if (job.startedAt == 0 || session.clock.now() - job.startedAt <= patienceMs)
        return false;
    TRY(rows.settle({}, makeError(ErrorCode::InDoubt, u"the job did not end within five minutes"_s)));
    return true;
}

} // namespace

QString batchPath(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Create:
        return u"/products/bulk_create"_s;
    case BatchKind::Update:
        return u"/products/bulk_update"_s;
    case BatchKind::Destroy:
        break;
    }
    return u"/products/bulk_destroy"_s;
}

QString jobName(BatchKind kind, const QString &uuid)
{
    return batchPath(kind).section(u'/', -1) + u' ' + uuid;
}

Status pollJob(Session &session, const Job &job, const ReceiptSink &sink)
{
    const std::chrono::milliseconds age{session.clock.now() - job.startedAt};
    if (age < firstPause) // nothing can be ready yet
        TRY(session.pause(std::min(firstPause, firstPause - age), session.stop));
    TRY_ASSIGN(const bool isSettled, look(session, job, sink));
    Q_UNUSED(isSettled)
    return {};
}

Status pollJobs(Session &session, QList<Job> jobs, const ReceiptSink &sink)
{
    std::chrono::milliseconds pause = firstPause;
    for (int looks = 0; looks < looksInAPush && !jobs.isEmpty(); ++looks) {
        TRY(session.pause(pause, session.stop));
        pause = std::min(longestPause, pause + 1s);
        QList<Job> open;
        for (const Job &job : std::as_const(jobs)) {
            TRY_ASSIGN(const bool isSettled, look(session, job, sink));
            if (!isSettled)
                open.append(job);
        }
        jobs = open;
    }
    return {};
}

} // namespace evenstock::cardtrader
