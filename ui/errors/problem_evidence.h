// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/delivery_queries.h"
#include "models/store/error_queries.h"
#include "models/store/request_repository.h"
#include "models/views/roles.h"

#include <QCoreApplication>

namespace evenstock {

// One thing that was tried, and how it ended.
struct ProblemAttempt {
    UtcMs at = 0;
    QString what = {};
    QString outcome = {}; // empty: nothing to wait for
    ItemState state = ItemState::Info;
};

// What is known behind a problem: what was sent to its listing since it began, and the requests that carried what
// failed. A request is only given where it is certain to be the one; the store keeps paths masked and no headers.
class ProblemEvidence
{
    Q_DECLARE_TR_FUNCTIONS(ProblemEvidence)

public:
    ProblemEvidence() = default;
    static ProblemEvidence of(Database &database, const ProblemView &problem);

    QList<ProblemAttempt> attempts(UtcMs now) const; // oldest first, mostAttempts of the last
    QString request() const;                         // empty: none is known
    QString answer() const;

    static constexpr int mostAttempts = 6;

private:
    QList<ProblemAttempt> tries() const;
    ProblemAttempt stand(UtcMs now) const; // how it stands now

    ProblemView m_problem;
    QList<DeliveryView> m_sent;   // oldest first
    QList<RequestRow> m_requests; // oldest first
};

} // namespace evenstock
