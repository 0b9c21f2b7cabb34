// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/product_writes.h"
#include "app/sandbox/marketplace.h"
#include "app/sandbox/random.h"

#include <QJsonArray>

#include <functional>
#include <map>
#include <vector>

namespace evenstock::sandbox::cardtrader {

enum class JobKind { Create, Update, Destroy };
enum class JobFate { Normal, Stuck, Lost }; // Lost: carried out, but nobody knows it any more

// The batches of an account: accepted at once, carried out row by row over the following seconds in an order of their
// own, so that sales and edits fall between the rows. One thread.
class JobQueue
{
public:
    static constexpr std::size_t mostJobs = 2'000; // the oldest are forgotten
    static constexpr UtcMs msPerRow = 4;

    using CarryOut = std::function<WriteOutcome(JobKind kind, const QJsonObject &item, UtcMs at)>;

    JobQueue(const Seller &seller, CarryOut carryOut);

    QString accept(JobKind kind, const QJsonArray &items, JobFate fate, UtcMs at); // the job's uuid
    UtcMs nextEventAt() const;
    void live(UtcMs until);
    QJsonObject json(const QString &uuid, UtcMs at) const; // as GET /jobs/:uuid, also for an unknown one
    QJsonArray stateJson(UtcMs at) const;

private:
    struct Job {
        QString uuid = {};
        JobKind kind = JobKind::Create;
        JobFate fate = JobFate::Normal;
        QJsonArray items = {};
        qsizetype rows = 0;
        bool isUnprocessable = false;
        UtcMs startAt = 0;
        std::vector<qsizetype> order = {}; // in which the rows are carried out
        std::size_t done = 0;
        QJsonArray results = {};
        int ok = 0;
        int warnings = 0;
        int errors = 0;
    };

    static UtcMs nextRowAt(const Job &job);
    QString stateOf(const Job &job, UtcMs at) const;
    void carryOutNext(Job &job, UtcMs at);
    QJsonObject shown(const Job &job, UtcMs at) const;

    Random m_random;
    CarryOut m_carryOut;
    std::map<QString, Job> m_jobs;
    std::vector<QString> m_accepted; // oldest first
};

} // namespace evenstock::sandbox::cardtrader
