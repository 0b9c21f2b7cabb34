// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the plans while they are looked at.
#include "models/views/background_reader.h"
#include "models/views/plan_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/sync/plan_page.h"
#include "ui/widgets/notice_line.h"

#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostFollowed = 20'000; // as many as the tree has

QModelIndex rowWith(const QAbstractItemModel &model, qint64 id)
{
    const QModelIndexList found = model.match(model.index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

} // namespace

// A newer preview, a sync or the owner elsewhere may have settled it while it was looked at.
void PlanPage::refresh()
{
    if (m_plans.isEmpty() || m_isReading || !m_services.store.isOpen())
        return;
    PlanQueries queries(m_services.store.database());
    bool isNews = false;
    for (PlanView &plan : m_plans) {
        const auto now = queries.find(plan.plan.id);
        if (!now)
            return; // not known is not the same as settled
        const QString state = *now ? (*now)->plan.state : u"lapsed"_s;
        isNews = isNews || state != plan.plan.state;
        plan.plan.state = state;
    }
    if (isOpen() && m_unanswered == 0 && m_part == PlanPart::Whole)
        return askRows();
    if (!isNews)
        return;
    if (isOpen() || m_unanswered > 0)
        return showObsolete();
    setPlans(ids(), m_part); // what became of each change is in its row
}

// A part of it may be done, or have moved, and the rest still holds: what is ticked must be what Apply would do.
void PlanPage::askRows()
{
    if (!isVisibleTo(parentWidget()))
        return; // it is read anew when it is opened
    m_following.request_stop();
    m_following = m_services.reader.ask(
        this,
        [plans = ids()](Database &database, const std::stop_token &stop) -> Result<QList<PlanReading>> {
            return readPlans(database, plans, PlanPart::Whole, mostFollowed, stop);
        },
        [this](const Result<QList<PlanReading>> &readings) {
            if (readings && m_unanswered == 0 && !m_isReading)
                followRows(*readings);
        });
}

void PlanPage::followRows(const QList<PlanReading> &readings)
{
    QHash<qint64, QString> states;
    for (const PlanReading &reading : readings) {
        const bool isOver = reading.plan.plan.state != "open"_L1;
        for (const PlanItemView &view : reading.items)
            states.insert(view.item.id.value, isOver && view.item.state == "open"_L1 ? u"stale"_s : view.item.state);
    }
    const qint64 current = m_tree->currentIndex().data(IdRole).toLongLong();
    const int scrolled = m_tree->verticalScrollBar()->value();
    const int gone = m_model->follow(states);
    if (gone == 0)
        return showObsolete();
    m_gone += gone;
    if (const QModelIndex row = rowWith(*m_model, current); row.isValid())
        m_tree->setCurrentIndex(row);
    m_tree->verticalScrollBar()->setValue(scrolled);
    m_notice->show(
        {.state = ItemState::Warning,
         .text = tr("%n change(s) were made or moved meanwhile, and are not ticked any more.", nullptr, m_gone),
         .action = tr("Work out again"),
         .act = [this] { workOutAgain(); }});
}

} // namespace evenstock
