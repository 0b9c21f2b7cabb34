// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/job_queue.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

bool isUnprocessable(const QJsonArray &items)
{
    return items.isEmpty() ||
           !std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return item.isObject(); });
}

QJsonObject errorsOf(const WriteOutcome &outcome)
{
    if (outcome.isNotFound)
        return {{u"id"_s, QJsonArray{u"Product not found"_s}}};
    QJsonObject errors = outcome.errors;
    for (const QString &name : outcome.missing) {
        if (!errors.contains(name))
            errors.insert(name, QJsonArray{u"%1 cant be blank"_s.arg(name)});
    }
    return errors;
}

} // namespace

JobQueue::JobQueue(const Seller &seller, CarryOut carryOut)
    : m_random(seller.seed, seller.name + "-jobs")
    , m_carryOut(std::move(carryOut))
{
}

QString JobQueue::accept(JobKind kind, const QJsonArray &items, JobFate fate, UtcMs at)
{
    Job job{.uuid = m_random.uuid(), .kind = kind, .fate = fate, .items = items, .rows = items.size()};
    job.isUnprocessable = isUnprocessable(items);
    job.startAt = at + m_random.between(600, 1800);
    job.order.resize(static_cast<std::size_t>(items.size()));
    std::iota(job.order.begin(), job.order.end(), 0);
    for (std::size_t i = job.order.size(); i > 1; --i)
        std::swap(job.order[i - 1], job.order[static_cast<std::size_t>(m_random.below(static_cast<qint64>(i)))]);
    if (m_accepted.size() == mostJobs) {
        m_jobs.erase(m_accepted.front());
        m_accepted.erase(m_accepted.begin());
    }
    m_accepted.push_back(job.uuid);
    QString uuid = job.uuid;
    m_jobs.emplace(uuid, std::move(job));
    return uuid;
}

UtcMs JobQueue::nextRowAt(const Job &job)
{
    if (job.isUnprocessable || job.fate == JobFate::Stuck || job.done == job.order.size())
        return never;
    return job.startAt + static_cast<UtcMs>(job.done + 1) * msPerRow;
}

UtcMs JobQueue::nextEventAt() const
{
    UtcMs next = never;
    for (const auto &[uuid, job] : m_jobs)
        next = std::min(next, nextRowAt(job));
    return next;
}

void JobQueue::live(UtcMs until)
{
    for (UtcMs at = nextEventAt(); at <= until; at = nextEventAt()) {
        for (auto &[uuid, job] : m_jobs) {
            if (nextRowAt(job) == at)
                carryOutNext(job, at);
        }
    }
}

void JobQueue::carryOutNext(Job &job, UtcMs at)
{
    const qsizetype row = job.order[job.done++];
    const WriteOutcome outcome = m_carryOut(job.kind, job.items.at(row).toObject(), at);
    QJsonObject result{{u"job_index"_s, row}};
    if (!outcome.isDone()) {
        ++job.errors;
        result.insert(u"result"_s, u"error"_s);
        result.insert(u"errors"_s, errorsOf(outcome));
    } else {
        const bool hasWarnings = !outcome.warnings.isEmpty();
        ++(hasWarnings ? job.warnings : job.ok);
        result.insert(u"result"_s, hasWarnings ? u"warning"_s : u"ok"_s);
        result.insert(u"product_id"_s, outcome.product->id);
        if (hasWarnings)
            result.insert(u"warnings"_s, outcome.warnings);
    }
    job.results.append(result);
    if (job.done == job.order.size())
        job.items = {};
}

QString JobQueue::stateOf(const Job &job, UtcMs at) const
{
    if (job.fate == JobFate::Stuck || at < job.startAt)
        return u"pending"_s;
    if (job.isUnprocessable)
        return u"unprocessable"_s;
    return job.done == job.order.size() ? u"completed"_s : u"running"_s;
}

QJsonObject JobQueue::shown(const Job &job, UtcMs at) const
{
    const QJsonObject stats{{u"ok"_s, job.ok}, {u"warning"_s, job.warnings}, {u"error"_s, job.errors}};
    return {{u"uuid"_s, job.uuid},
            {u"state"_s, stateOf(job, at)},
            {u"spawned_children"_s, job.rows},
            {u"stats"_s, stats},
            {u"results"_s, job.results}};
}

QJsonObject JobQueue::json(const QString &uuid, UtcMs at) const
{
    const auto job = m_jobs.find(uuid);
    if (job == m_jobs.end() || job->second.fate == JobFate::Lost)
        return {{u"uuid"_s, QJsonValue()}, {u"state"_s, u"unknown"_s}, {u"spawned_children"_s, QJsonValue()}};
    return shown(job->second, at);
}

QJsonArray JobQueue::stateJson(UtcMs at) const
{
    QJsonArray all;
    for (const QString &uuid : m_accepted)
        all.append(shown(m_jobs.at(uuid), at));
    return all;
}

} // namespace evenstock::sandbox::cardtrader
