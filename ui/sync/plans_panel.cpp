// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/plans_panel.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostPlans = 50;
constexpr int mostLines = 7; // more are reached one after the other, previews all together

// What still waits; of a settled plan all that it held.
std::int64_t rowsOf(const QList<PlanCount> &counts)
{
    std::int64_t all = 0;
    std::int64_t open = 0;
    for (const PlanCount &count : counts) {
        all += count.rows;
        open += count.state == "open"_L1 ? count.rows : 0;
    }
    return open > 0 ? open : all;
}

} // namespace

PlansPanel::PlansPanel(const ViewServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
{
    setTitle(tr("Waiting for your consent"));
    m_lines = new QWidget(this);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    addBody(m_lines, 0);
    hide();
}

// The sentence says what would happen, with its number.
QString PlansPanel::planTitle(const PlanView &plan, const QList<PlanCount> &counts)
{
    const int rows = static_cast<int>(rowsOf(counts));
    const QString &guard = plan.plan.guard;
    if (guard == "zero_out"_L1)
        return tr("Would set %n listing(s) on %1 to 0", nullptr, rows).arg(plan.channel);
    if (guard == "zero_in"_L1)
        return tr("%1 suddenly shows 0 for %n product(s)", nullptr, rows).arg(plan.channel);
    if (guard == "price_out"_L1)
        return tr("Would change %n price(s) on %1 by a lot", nullptr, rows).arg(plan.channel);
    if (guard == "reprice"_L1)
        return tr("The repricing rule would change %n price(s) on %1", nullptr, rows).arg(plan.channel);
    if (guard == "price_in"_L1)
        return tr("%n price(s) on %1 changed by a lot", nullptr, rows).arg(plan.channel);
    if (guard == "missing"_L1)
        return tr("%n listing(s) are no longer found on %1", nullptr, rows).arg(plan.channel);
    if (plan.plan.kind == "first_link"_L1)
        return tr("%1 shows other quantities for %n product(s)", nullptr, rows).arg(plan.channel);
    if (guard == "settings"_L1)
        return tr("New settings of %1: %n change(s) would be sent", nullptr, rows).arg(plan.channel);
    if (plan.plan.kind == "switched_on"_L1)
        return tr("%1 was off; %n change(s) would be sent now", nullptr, rows).arg(plan.channel);
    if (rows == 0)
        return tr("Preview for %1: nothing would change").arg(plan.channel);
    return tr("Preview for %1: %n change(s)", nullptr, rows).arg(plan.channel);
}

QWidget *PlansPanel::line(const PlanView &plan)
{
    const Metrics m(font());
    PlanQueries queries(m_services.store.database());
    auto *row = new QWidget(m_lines);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(m.gap(), m.space(2) - 2, m.gap(), m.space(2) - 2);
    layout->setSpacing(m.space(2));
    auto *tile = new ChannelTile(ChannelTile::Size::Small, row);
    tile->setBadge(m_services.accounts.badge(plan.plan.account), plan.channel);
    auto *state = new StateLabel(row);
    const bool isHeld = plan.plan.kind == "guard"_L1 || plan.plan.kind == "switched_on"_L1;
    state->setState(isHeld ? ItemState::Warning : ItemState::Info, isHeld ? tr("Held back") : tr("Preview"));
    state->setFixedWidth(m.font * 5);
    auto *words = new ElidedLabel(planTitle(plan, queries.counts(plan.plan.id).valueOr({})));
    auto *age = new TextLabel(agoText(plan.plan.createdAt, m_services.clock.now()), TypeSize::Caption, Ink::Secondary);
    auto *look = new QPushButton(tr("Look at it"), row);
    look->setAccessibleDescription(words->text());
    connect(look, &QPushButton::clicked, this, [this, id = plan.plan.id] { Q_EMIT chosen(id); });
    layout->addWidget(state);
    layout->addWidget(tile);
    layout->addWidget(words, 1);
    layout->addWidget(age);
    layout->addWidget(look);
    return row;
}

// Previews are looked at together, as the sync would make them.
QWidget *PlansPanel::lineOfAll(const QList<PlanId> &previews)
{
    const Metrics m(font());
    auto *row = new QWidget(m_lines);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(m.gap(), m.space(2) - 2, m.gap(), m.space(2) - 2);
    auto *words =
        new ElidedLabel(tr("Preview for %n channel(s), in one tree", nullptr, static_cast<int>(previews.size())));
    auto *look = new QPushButton(tr("Look at all"), row);
    look->setObjectName(u"lookAtAllPlans"_s);
    look->setAccessibleDescription(words->text());
    connect(look, &QPushButton::clicked, this, [this, previews] { Q_EMIT allChosen(previews); });
    layout->addWidget(words, 1);
    layout->addWidget(look);
    return row;
}

void PlansPanel::refresh()
{
    if (!m_services.store.isOpen())
        return;
    PlanQueries queries(m_services.store.database());
    const Page<PlanView> page = queries.page({}, u"open"_s, {.limit = mostPlans}).valueOr({});
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_newest = page.rows.isEmpty() ? PlanId{} : page.rows.first().plan.id;
    QList<PlanId> previews;
    for (const PlanView &plan : page.rows) {
        if (plan.plan.kind == "dry_run"_L1 && rowsOf(queries.counts(plan.plan.id).valueOr({})) > 0)
            previews.append(plan.plan.id);
    }
    if (previews.size() > 1)
        m_column->addWidget(lineOfAll(previews));
    for (const PlanView &plan : page.rows) {
        if (m_column->count() >= 2 * mostLines)
            break;
        if (plan.plan.kind == "dry_run"_L1 && !previews.contains(plan.plan.id))
            continue; // it asks nothing
        if (m_column->count() > 0)
            m_column->addWidget(new HairLine);
        m_column->addWidget(line(plan));
    }
    setVisible(m_column->count() > 0);
}

} // namespace evenstock
