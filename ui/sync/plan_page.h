// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/plan_queries.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace evenstock {

class DetailSplit;
class NoticeLine;
class PlanModel;
class StateLabel;
class TextLabel;

// One plan: nothing of it is written yet; what is ticked can be applied, and one change is explained at the side.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(const ViewServices &services, QWidget *parent = nullptr);

    void setPlan(PlanId plan);
    PlanModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void left();

private:
    QWidget *head();
    QWidget *foot();
    QWidget *explanation();
    void showTicks();
    void explain();
    void apply();
    void discard();
    void settle(const QString &command, const QJsonObject &arguments);

    ViewServices m_services;
    PlanView m_plan;
    PlanModel *m_model = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    NoticeLine *m_notice = nullptr;
    QTreeView *m_tree = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_why = nullptr;
    TextLabel *m_ticks = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace evenstock
