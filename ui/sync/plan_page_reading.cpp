// SPDX-License-Identifier: GPL-3.0-or-later
// What the page reads of its plans, and how it is told.
#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/format.h"
#include "models/views/plan_model.h"
#include "models/views/read_store.h"
#include "ui/shell/refusal_words.h"
#include "ui/sync/plan_filter.h"
#include "ui/sync/plan_outcomes.h"
#include "ui/sync/plan_page.h"
#include "ui/sync/plans_panel.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostItems = 20'000; // in the tree; what is beyond waits
constexpr qsizetype mostAtOnce = 1000;  // read without a worker

// What can still be settled of a plan; of a settled one all that it held.
std::int64_t openOf(const PlanReading &reading)
{
    std::int64_t changes = 0;
    for (const PlanCount &count : reading.counts)
        changes += reading.plan.plan.state != "open"_L1 || count.state == "open"_L1 ? count.rows : 0;
    return changes;
}

} // namespace

void PlanPage::setPlans(const QList<PlanId> &plans, PlanPart part)
{
    m_reading.request_stop();
    m_isReading = false;
    auto readings = readPlans(m_services.store.database(), plans, part, mostAtOnce);
    if (!readings || readings->isEmpty())
        return;
    m_part = part;
    if (plans != ids()) { // what is on its way is about others
        m_runs.clear();
        m_failure.reset();
        m_unanswered = 0;
    }
    m_isReading = std::any_of(readings->begin(), readings->end(), [](const PlanReading &one) { return one.isCut; });
    if (!m_isReading) {
        const Status counted = countPlans(m_services.store.database(), *readings);
        Q_UNUSED(counted) // only its title misses them
    }
    showPlans(*readings);
    if (m_isReading)
        readWhole(plans);
}

// Many rows: what is there is shown at once, and can be ticked once it is whole.
void PlanPage::readWhole(const QList<PlanId> &plans)
{
    m_notice->show({.state = ItemState::Running, .text = tr("The rest of the changes is being read…")});
    m_reading = m_services.reader.ask(
        this,
        [plans, part = m_part](Database &database, const std::stop_token &stop) -> Result<QList<PlanReading>> {
            TRY_ASSIGN(auto readings, readPlans(database, plans, part, mostItems, stop));
            TRY(countPlans(database, readings));
            return readings;
        },
        [this](const Result<QList<PlanReading>> &readings) {
            m_isReading = false;
            if (readings)
                return showPlans(*readings);
            m_notice->show(failureNotice(readings.error()));
            showTicks();
        });
}

void PlanPage::showPlans(const QList<PlanReading> &readings)
{
    QList<PlanItemView> items;
    QMap<PlanId, PlanModel::Channel> channels;
    QStringList names;
    m_plans.clear();
    m_cut.clear();
    for (const PlanReading &reading : readings) {
        m_plans.append(reading.plan);
        items += reading.items;
        channels.insert(reading.plan.plan.id,
                        {reading.plan.channel, m_services.accounts.badge(reading.plan.plan.account)});
        names.append(reading.plan.channel);
        if (reading.isCut)
            m_cut.insert(reading.plan.plan.id);
    }
    UtcMs oldest = m_plans.first().plan.createdAt;
    for (const PlanView &plan : std::as_const(m_plans))
        oldest = std::min(oldest, plan.plan.createdAt);
    m_title->setText(title(readings));
    m_note->setText(names.join(u", "_s));
    m_untickNote->setText(untickText());
    m_untickNote->setVisible(!items.isEmpty());
    m_foot->setVisible(m_part == PlanPart::Whole);
    m_notice->clear();
    m_following.request_stop();
    m_gone = 0;
    m_again->setEnabled(true);
    m_tree->setEnabled(!m_isReading);
    m_model->setPriceLimits(priceLimits());
    m_model->setItems(items, channels);
    m_filter->clear();
    m_workedOutAt = oldest;
    showAge();
    m_filter->showPromise(m_part);
    if (!m_isReading)
        showCut(readings);
    showObsolete();
    QModelIndex first = m_model->index(0, 0);
    while (m_model->rowCount(first) > 0)
        first = m_model->index(0, 0, first);
    m_tree->setCurrentIndex(first);
}

void PlanPage::showAge()
{
    if (!m_plans.isEmpty())
        m_filter->showCounts(tr("Worked out %1.").arg(agoText(m_workedOutAt, m_services.clock.now())));
}

void PlanPage::showObsolete()
{
    showTicks();
    if (m_part != PlanPart::Whole || isOpen() || m_plans.isEmpty() || m_unanswered > 0)
        return;
    const QString state = m_plans.first().plan.state;
    Notice notice{.state = ItemState::Warning,
                  .text = state == "applied"_L1     ? appliedText()
                          : state == "discarded"_L1 ? tr("These changes were discarded.")
                                                    : tr("This is out of date: what it was worked out from has "
                                                         "changed since, so it cannot be applied any more."),
                  .action = tr("Work out again"),
                  .act = [this] { workOutAgain(); }};
    if (m_model->countOf(u"stale"_s) + m_model->countOf(u"failed"_s) > 0) {
        notice.otherAction = tr("Show what was left alone");
        notice.otherAct = [this] { setPlans(ids(), PlanPart::LeftAlone); };
    }
    m_notice->show(notice);
}

// When, and what became of its changes.
QString PlanPage::appliedText() const
{
    UtcMs at = 0;
    for (const PlanView &plan : m_plans)
        at = std::max(at, plan.plan.settledAt);
    const PlanOutcome outcome{.made = m_model->countOf(u"applied"_s),
                              .moved = m_model->countOf(u"stale"_s) + m_model->countOf(u"discarded"_s),
                              .failed = m_model->countOf(u"failed"_s),
                              .waiting = m_model->countOf(u"open"_s)};
    return tr("These changes were applied already, %1: %2.", "time, what became of them")
        .arg(momentText(at, m_services.clock.now()), PlanOutcomes::countsText(outcome));
}

// What was not seen is not applied.
void PlanPage::showCut(const QList<PlanReading> &readings)
{
    if (m_cut.isEmpty() || m_part != PlanPart::Whole)
        return;
    std::int64_t all = 0;
    std::int64_t shown = 0;
    for (const PlanReading &reading : readings) {
        const auto count = std::count_if(reading.items.begin(), reading.items.end(),
                                         [](const PlanItemView &view) { return !view.item.parent; });
        shown += count;
        all += reading.isCut ? openOf(reading) : count;
    }
    m_notice->show({.text = tr("Shown are the first %1 of %2 changes. Those that are not shown are not applied: they "
                               "go on waiting, and come here once these are done.")
                                .arg(countText(shown), countText(all))});
}

QString PlanPage::title(const QList<PlanReading> &readings)
{
    int changes = 0;
    for (const PlanReading &reading : readings)
        changes += static_cast<int>(std::count_if(reading.items.begin(), reading.items.end(),
                                                  [](const PlanItemView &view) { return !view.item.parent; }));
    if (m_part == PlanPart::LeftAlone)
        return tr("Left alone: %n change(s)", nullptr, changes);
    if (readings.size() == 1) // the count of what is there so far until all of it is
        return PlansPanel::planTitle(m_plans.first(),
                                     m_isReading ? QList<PlanCount>{{.rows = changes}} : readings.first().counts);
    return tr("Preview for %1: %2", "how many channels, how many changes")
        .arg(tr("%n channel(s)", nullptr, static_cast<int>(m_plans.size())), tr("%n change(s)", nullptr, changes));
}

} // namespace evenstock
