// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/plan_reading.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

#include <QHash>

namespace evenstock {

// What became of the plans that were applied: how many of their changes were made, how many were left alone because
// they moved since, and why one failed as a whole. It stands until it is closed or looked at;
// where all went well, for a while only.
class PlanOutcomes : public NoticeLine
{
    Q_OBJECT

public:
    explicit PlanOutcomes(const ViewServices &services, QWidget *parent = nullptr);

    void follow(const AppliedPlan &applied);
    static constexpr UtcMs goodNewsMs = 30'000;            // how long
    static QString countsText(const PlanOutcome &outcome); // "3 changes made, 1 could not be written"

Q_SIGNALS:
    void lookRequested(const QList<evenstock::PlanId> &plans, evenstock::PlanPart part);
    void runRequested(evenstock::RunId run); // that failed

private:
    void runEnded(RunId run);
    void tell();
    void done(); // all of it was read
    Notice leading(const QList<PlanId> &left, const QList<PlanId> &open, RunId failed);
    QString words(const AppliedPlan &applied, const PlanOutcome &outcome) const;

    ViewServices m_services;
    QHash<RunId, AppliedPlan> m_awaited;
    QList<std::pair<AppliedPlan, PlanOutcome>> m_ended;
    UtcMs m_wellSince = 0; // all of it was made, since then; 0: not all
};

} // namespace evenstock
