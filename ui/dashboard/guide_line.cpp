// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/guide_line.h"

#include "models/store/account_queries.h"
#include "models/store/account_repository.h"
#include "models/store/conflict_queries.h"
#include "models/store/plan_queries.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/window_memory.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr UtcMs youngMs = 21LL * 24 * 3600 * 1000;
const QString dismissed = u"guide/dismissed"_s;
const QString lookedAt = u"guide/looked_at"_s;
const QString previewStep = u"preview"_s;

} // namespace

Result<GuideFacts> guideFacts(Database &database)
{
    GuideFacts facts;
    TRY_ASSIGN(const auto accounts, AccountRepository(database).all());
    facts.accounts = static_cast<int>(accounts.size());
    for (const AccountRow &account : accounts) {
        facts.since = facts.since == 0 ? account.createdAt : std::min(facts.since, account.createdAt);
        facts.isLinked = facts.isLinked || account.firstLink == FirstLink::Linked;
        TRY_ASSIGN(const bool waits, AccountQueries(database).waitsToBeLinked(account));
        if (waits && facts.toConsent.isEmpty()) {
            facts.toConsent = account.name;
            facts.toConsentId = account.id.value;
        }
    }
    TRY_ASSIGN(const auto conflicts, ConflictQueries(database).counts());
    for (const ConflictCount &count : conflicts)
        facts.conflicts += count.open;
    TRY_ASSIGN(const auto plans, PlanQueries(database).page({}, {}, {.limit = 20}));
    facts.hasPreviewed = std::any_of(plans.rows.begin(), plans.rows.end(),
                                     [](const PlanView &view) { return view.plan.kind == "dry_run"_L1; });
    TRY_ASSIGN(const auto schedule, AccountQueries(database).schedule());
    const ScheduleRow usual;
    facts.hasOwnSchedule = std::any_of(schedule.begin(), schedule.end(), [&usual](const ScheduledRun &run) {
        const ScheduleRow &row = run.schedule;
        return row.enabled != usual.enabled || row.kind != usual.kind || row.minutes != usual.minutes ||
               row.mode != usual.mode || row.quiet != usual.quiet;
    });
    return facts;
}

GuideLine::GuideLine(WindowMemory &memory, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_memory(memory)
    , m_clock(clock)
{
    const Metrics m(font());
    setObjectName(u"guide"_s);
    m_head = new StateLabel(this);
    m_head->setState(ItemState::Info, tr("Next"));
    m_words = new ElidedLabel(QString());
    m_words->setObjectName(u"guideWords"_s);
    m_go = new QPushButton(this);
    m_go->setObjectName(u"guideGo"_s);
    QToolButton *away = iconButton(tr("Hide these hints for good"), u"close"_s, this);
    away->setObjectName(u"guideAway"_s);
    away->setToolTip(away->accessibleName());
    connect(m_go, &QPushButton::clicked, this, &GuideLine::go);
    connect(away, &QToolButton::clicked, this, &GuideLine::dismiss);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap(), m.space(2) - 2, m.space(2), m.space(2) - 2);
    row->setSpacing(m.gap());
    row->addWidget(m_head);
    row->addWidget(m_words, 1);
    row->addWidget(m_go);
    row->addWidget(away);
    hide();
}

QList<GuideLine::Step> GuideLine::steps(const GuideFacts &facts) const
{
    QList<Step> all;
    const auto add = [&all](const QString &name, const QString &words, const QString &button, const Target &target) {
        all.append({.name = name, .words = words, .button = button, .target = target});
    };
    if (!facts.toConsent.isEmpty())
        add(u"link"_s,
            tr("See what was found on %1 and agree to link it. Until then nothing is sent there.").arg(facts.toConsent),
            tr("Review"), {.view = View::Channels, .id = facts.toConsentId, .filter = u"match"_s});
    if (facts.isLinked && !facts.hasPreviewed)
        add(previewStep, tr("Look at what a sync would change, product by product, before it does."),
            tr("Preview changes"), {.view = View::Sync, .filter = u"plans"_s});
    if (facts.conflicts > 0)
        add(u"conflicts"_s,
            tr("%n field(s) changed on both sides. Decide once, or make a rule.", nullptr, int(facts.conflicts)),
            tr("Open conflicts"), {.view = View::Conflicts});
    if (facts.accounts == 1 && facts.isLinked)
        add(u"second"_s, tr("Connect a second channel: a sale on one then lowers the other by itself."),
            tr("Add channel…"), {.view = View::Channels, .filter = u"add"_s});
    if (facts.isLinked && !facts.hasOwnSchedule)
        add(u"schedule"_s, tr("Every channel is read every 15 minutes. Choose how often, and quiet hours."),
            tr("Set the schedule"), {.view = View::Sync});
    return all;
}

void GuideLine::setFacts(const GuideFacts &facts)
{
    m_facts = facts;
    const QStringList looked = m_memory.value(lookedAt).toStringList();
    QList<Step> open = steps(facts);
    open.removeIf([&looked](const Step &step) { return looked.contains(step.name); });
    const bool isYoung = facts.accounts > 0 && m_clock.now() - facts.since < youngMs;
    if (!isYoung || open.isEmpty() || m_memory.value(dismissed).toBool())
        return hide();
    m_step = open.first();
    m_words->setText(m_step.words);
    m_go->setText(m_step.button);
    m_go->setAccessibleDescription(m_step.words);
    show();
}

void GuideLine::go()
{
    QStringList looked = m_memory.value(lookedAt).toStringList();
    looked.append(m_step.name);
    m_memory.remember(lookedAt, looked);
    const Step step = m_step;
    setFacts(m_facts);
    if (step.name == previewStep)
        Q_EMIT previewRequested();
    Q_EMIT openRequested(step.target);
}

void GuideLine::dismiss()
{
    m_memory.remember(dismissed, true);
    hide();
}

void GuideLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    paintPanel(&painter, rect(), mix(t.base, t.accent, 6), t.line, 4);
}

} // namespace evenstock
