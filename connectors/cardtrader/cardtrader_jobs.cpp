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
constexpr UtcMs patienceMs = 5LL * 60 * 1000;
constexpr int mostLooks = 200;

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

class JobPoll
{
public:
    JobPoll(Session &session, const Job &job, const ReceiptSink &sink)
        : m_session(session)
        , m_job(job)
        , m_sink(sink)
        , m_kind(job.id.section(u' ', 0, 0))
        , m_uuid(job.id.section(u' ', -1))
    {
    }

    Status run()
    {
        const UtcMs startedAt = m_job.startedAt ? m_job.startedAt : m_session.clock.now();
        std::chrono::milliseconds pause = firstPause;
        for (int look = 0; look < mostLooks; ++look) {
            TRY(m_session.pause(pause, m_session.stop));
            pause = std::min(longestPause, pause + 1s);
            const auto job = ask();
            if (job && job->state == wire::Job::State::Completed)
                return settle(job->rows, makeError(ErrorCode::InDoubt, u"the job ended without a word about this"_s));
            if (job && job->state != wire::Job::State::Pending)
                return settle(job->rows, makeError(ErrorCode::InDoubt, u"CardTrader could not carry out the job "
                                                                       "(\"%1\")"_s.arg(job->stateName.left(60))));
            if (!job && job.error().code == ErrorCode::NotFound)
                return settle({}, job.error());
            if (!job && endsPolling(job.error()))
                return job.error();
            if (m_session.clock.now() - startedAt > patienceMs)
                break;
        }
        return settle({}, makeError(ErrorCode::InDoubt, u"the job did not end within five minutes"_s));
    }

private:
    Result<wire::Job> ask()
    {
        HttpRequest request =
            readRequest(m_session, u"/jobs/"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_uuid)));
        request.bucket = u"jobs"_s;
        TRY_ASSIGN(const HttpResponse answer, exchange(m_session, request));
        return parseJob(answer.body);
    }

    Status settle(const QList<wire::JobRow> &rows, const Error &otherwise)
    {
        QHash<int, const wire::JobRow *> byIndex;
        for (const wire::JobRow &row : rows) {
            if (!byIndex.contains(row.index))
                byIndex.insert(row.index, &row);
        }
        QList<ItemReceipt> receipts;
        for (const auto &[index, delivery] : m_job.rows) {
            const wire::JobRow *row = byIndex.value(index);
            receipts.append(row ? receiptOf(delivery, *row, m_kind)
                                : ItemReceipt{.delivery = delivery, .outcome = Outcome::InDoubt, .error = otherwise});
        }
        return m_sink(receipts);
    }

    Session &m_session;
    const Job &m_job;
    const ReceiptSink &m_sink;
    QString m_kind;
    QString m_uuid;
};

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
    return JobPoll(session, job, sink).run();
}

} // namespace evenstock::cardtrader
