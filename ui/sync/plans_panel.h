// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/plan_queries.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/panel.h"

class QVBoxLayout;

namespace evenstock {

// What waits for the owner's consent: held back by the guard, or worked out as a preview. One line each, with the
// button that opens it. Hidden while nothing waits.
class PlansPanel : public Panel
{
    Q_OBJECT

public:
    explicit PlansPanel(const ViewServices &services, QWidget *parent = nullptr);

    void refresh();
    PlanId newest() const { return m_newest; }

    static QString planTitle(const PlanView &plan, const QList<PlanCount> &counts);

Q_SIGNALS:
    void chosen(evenstock::PlanId plan);
    void allChosen(const QList<evenstock::PlanId> &plans);

private:
    QWidget *line(const PlanView &plan);
    QWidget *lineOfAll(const QList<PlanId> &previews);
    ViewServices m_services;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column = nullptr;
    PlanId m_newest;
};

} // namespace evenstock
