// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_batches.h"

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {
constexpr qsizetype batchSize = 250;
}

Status Batches::send(BatchKind kind, const QList<Outgoing *> &items)
{
    for (qsizetype at = 0; at < items.size(); at += batchSize)
        TRY(sendPart(kind, items.mid(at, batchSize)));
    return {};
}

Status Batches::sendPart(BatchKind kind, const QList<Outgoing *> &items)
{
    QList<QByteArray> bodies;
    for (Outgoing *item : items) {
        item->inBatch = true;
        bodies.append(kind == BatchKind::Destroy ? destroyItem(item->change->externalId) : item->body.json());
    }
    const auto answer = exchange(m_session, writeRequest(m_session, "POST", batchPath(kind), batchBody(bodies)));
    if (!answer) {
        const Verdict verdict = verdictOf(answer.error(), ChangeKind::Create); // 404: no such call, nothing was done
        if (verdict.stops && verdict.outcome == Outcome::NotSent)
            return answer.error();
        if (verdict.outcome == Outcome::Refused)
            return oneByOne(kind, items);
        for (Outgoing *item : items)
            TRY(m_singles.settle(*item, verdict.outcome, answer.error()));
        return verdict.stops ? Status(answer.error()) : Status();
    }
    const auto uuid = parseJobId(answer->body);
    if (uuid)
        return accept(kind, items, *uuid);
    Error error = uuid.error();
    error.code = ErrorCode::InDoubt;
    for (Outgoing *item : items)
        TRY(m_singles.settle(*item, Outcome::InDoubt, error));
    return {};
}

Status Batches::oneByOne(BatchKind kind, const QList<Outgoing *> &items)
{
    for (Outgoing *item : items) {
        item->inBatch = false;
        switch (kind) {
        case BatchKind::Destroy:
            TRY(m_singles.end(*item));
            break;
        case BatchKind::Update:
            TRY(m_singles.update(*item));
            break;
        case BatchKind::Create:
            TRY(m_singles.create(*item));
            break;
        }
    }
    return {};
}

Status Batches::accept(BatchKind kind, const QList<Outgoing *> &items, const QString &uuid)
{
    Job job{.id = jobName(kind, uuid), .startedAt = m_session.clock.now()};
    QList<ItemReceipt> receipts;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const DeliveryId delivery = items.at(i)->change->delivery;
        job.rows.append({int(i), delivery});
        receipts.append({.delivery = delivery, .outcome = Outcome::Accepted, .jobId = job.id, .jobIndex = int(i)});
        m_flying.insert(delivery, items.at(i));
        items.at(i)->isSettled = true;
    }
    m_jobs.append(job);
    return m_sink(receipts);
}

Status Batches::poll()
{
    return pollJobs(m_session, m_jobs, [this](QList<ItemReceipt> receipts) {
        for (ItemReceipt &receipt : receipts) {
            const Outgoing &item = *m_flying.value(receipt.delivery);
            receipt.warnings = item.body.warnings + receipt.warnings;
            if (item.change->kind == ChangeKind::Create && receipt.outcome == Outcome::Done)
                m_singles.made.append({item.change, receipt.externalId});
        }
        return m_sink(receipts);
    });
}

} // namespace evenstock::cardtrader
