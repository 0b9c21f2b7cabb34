// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/views/plan_reading.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <stop_token>

class QPushButton;
class QTreeView;

namespace evenstock {

class ChannelPreview;
class ChannelTile;
class DetailSplit;
class NoticeLine;
class PlanModel;
class StateLabel;
class PlanFilter;
class TableTools;
class TextLabel;

// One plan or several: nothing of it is written yet; what is ticked can be applied, and one change is explained at the
// side.
class PlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(const ViewServices &services, QWidget *parent = nullptr);

    // Several: one tree of channels.
    void setPlans(const QList<PlanId> &plans, PlanPart part = PlanPart::Whole);
    void refresh(); // whether it still holds
    PlanFilter *filter() const { return m_filter; }
    DetailSplit *split() const { return m_split; }
    PlanModel *model() const { return m_model; }
    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void left();
    void openRequested(const evenstock::Target &target);
    void applied(const evenstock::AppliedPlan &plan);

private:
    QWidget *head();
    QWidget *foot();
    QWidget *explanation();
    void spanNames(const QModelIndex &parent);
    void openError();
    void showTicks();
    QString untickText() const;
    QMap<PlanId, int> priceLimits() const;
    void explain();
    void showChosen();
    void showPlans(const QList<PlanReading> &readings);
    void showCut(const QList<PlanReading> &readings);
    void showObsolete();
    QString appliedText() const;
    void showAge();
    void askRows();
    void followRows(const QList<PlanReading> &readings);
    void readWhole(const QList<PlanId> &plans);
    QString title(const QList<PlanReading> &readings);
    const PlanView *planOf(const PlanItemView &view) const;
    bool isOpen() const; // something of it can still be settled
    QList<PlanId> ids() const;
    void workOutAgain();
    void runEnded(RunId run);
    void apply();
    void discard();
    QJsonObject chosen(PlanId plan, const QList<PlanRowId> &ticked) const;
    void settle(const QString &command, const QList<QJsonObject> &each);
    void sayElsewhere(const QString &channels, const Error &error);

    ViewServices m_services;
    QList<PlanView> m_plans;
    PlanPart m_part = PlanPart::Whole;
    QSet<PlanId> m_cut; // not all of their rows are shown
    std::stop_source m_reading;
    std::stop_source m_following; // what became of the rows
    int m_gone = 0;               // of them, while they were looked at
    bool m_isReading = false;     // the rest of them is on its way
    PlanModel *m_model = nullptr;
    DetailSplit *m_split = nullptr;
    UtcMs m_workedOutAt = 0;
    QSet<RunId> m_runs;             // that work it out again …
    std::optional<Error> m_failure; // … and why one of them did not
    int m_unanswered = 0;           // of the plans that are being settled
    bool m_isRefused = false;
    TableTools *m_tools = nullptr;
    PlanFilter *m_filter = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    NoticeLine *m_notice = nullptr;
    QTreeView *m_tree = nullptr;
    ChannelTile *m_tile = nullptr;
    TextLabel *m_what = nullptr;
    NoticeLine *m_doubt = nullptr;
    ChannelPreview *m_channels = nullptr; // what a change that comes in becomes on each
    QList<TextLabel *> m_facts;           // now, then, direction, why, effect
    TextLabel *m_ticks = nullptr;
    TextLabel *m_untickNote = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_product = nullptr;
    QPushButton *m_rule = nullptr;
    QPushButton *m_why = nullptr;
    QPushButton *m_error = nullptr; // of a change that could not be written
    QPushButton *m_apply = nullptr;
    QPushButton *m_discard = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace evenstock
