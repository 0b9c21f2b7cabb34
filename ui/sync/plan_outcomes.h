// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/plan_reading.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/notice_line.h"

#include <QHash>

namespace evenstock {

// What became of the plans that were applied: how many of their changes were made, and how many were left alone because
// they moved since. It stands until it is closed or looked at.
class PlanOutcomes : public NoticeLine
{
    Q_OBJECT

public:
    explicit PlanOutcomes(const ViewServices &services, QWidget *parent = nullptr);

    void follow(const AppliedPlan &applied);

Q_SIGNALS:
    void lookRequested(const QList<evenstock::PlanId> &plans); // at what was left alone

private:
    void runEnded(RunId run);
    void tell();
    QString words(const AppliedPlan &applied, const PlanOutcome &outcome) const;

    ViewServices m_services;
    QHash<RunId, AppliedPlan> m_awaited;
    QList<std::pair<AppliedPlan, PlanOutcome>> m_ended;
};

} // namespace evenstock
