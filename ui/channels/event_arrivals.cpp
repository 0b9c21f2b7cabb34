// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/event_arrivals.h"

#include "models/store/account_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/events_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_bar.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString trustSetting = u"process_unverified"_s;

} // namespace

EventArrivals::EventArrivals(const ViewServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
{
    build();
    connect(m_trust, &QCheckBox::toggled, this, &EventArrivals::setTrust);
    connect(&services.store, &ReadStore::changed, this, [this](const QSet<QString> &kinds) {
        if (kinds.isEmpty() || kinds.contains(u"events"_s) || kinds.contains(u"accounts"_s))
            look();
    });
    connect(&services.ages, &AgeTicker::ticked, this, &EventArrivals::refresh);
}

void EventArrivals::build()
{
    const Metrics m(font());
    column()->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    column()->setSpacing(m.space(2) - 2);
    m_state = new StateLabel(this);
    m_state->setObjectName(u"firstEvent"_s);
    QFont bold = font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_since = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_bar = new ThinBar(this);
    m_bar->setShare(-1);
    m_last = new TextLabel;
    m_last->setObjectName(u"lastEvent"_s);
    m_note = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_doubt = new StateLabel(this);
    m_doubt->setObjectName(u"refusedEvent"_s);
    m_advice = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_advice->setObjectName(u"refusedAdvice"_s);
    m_trust = new QCheckBox(tr("Use events that nothing proves, too"), this);
    m_trust->setObjectName(u"trustUnproved"_s);
    m_trustNote = new TextLabel(tr("Careful: whoever finds out the address could then change your stock. Only for a "
                                   "channel whose secret cannot be had."),
                                TypeSize::Caption, Ink::Secondary);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_since);
    column()->addLayout(line);
    column()->addWidget(m_bar);
    for (TextLabel *label : {m_last, m_note})
        column()->addWidget(label);
    column()->addWidget(m_doubt);
    column()->addWidget(m_advice);
    column()->addWidget(m_trust);
    column()->addWidget(m_trustNote);
    for (TextLabel *label : {m_last, m_note, m_advice, m_trustNote})
        label->setWordWrap(true);
}

void EventArrivals::load(const QString &account, const QString &marketplace)
{
    m_account = account;
    m_marketplace = marketplace;
    m_waitingSince = m_services.clock.now();
    m_lookedTo = {};
    m_arrived = {};
    m_refused = {};
    look();
}

void EventArrivals::setWay(Way way)
{
    m_way = way;
    refresh();
}

AccountId EventArrivals::accountId() const
{
    for (const AccountCard &card : m_services.accounts.cards()) {
        if (card.account.name == m_account)
            return card.account.id;
    }
    return {};
}

// The newest of its kind since the last look, or the one that is known as it is by now: it may have been used, or
// proved after all.
void EventArrivals::keepUp(EventView &known, bool isVerified)
{
    EventQueries queries(*m_services.store.inbox());
    const auto newer =
        queries.page({.account = accountId(), .isVerified = isVerified, .after = m_lookedTo}, {.limit = 1}).valueOr({});
    if (!newer.rows.isEmpty()) {
        known = newer.rows.first();
    } else if (known.id) {
        const auto now = queries.find(known.id);
        if (now && *now)
            known = **now;
    }
}

void EventArrivals::look()
{
    const AccountId account = accountId();
    if (Database *inbox = m_services.store.inbox(); inbox && account) {
        const auto newest = EventQueries(*inbox).page({}, {.limit = 1}).valueOr({});
        keepUp(m_arrived, true);
        keepUp(m_refused, false);
        if (!newest.rows.isEmpty())
            m_lookedTo = newest.rows.first().id;
        if (m_refused.id && m_refused.isVerified) { // by a secret that was learnt since
            if (m_refused.receivedAt >= m_arrived.receivedAt)
                m_arrived = m_refused;
            m_refused = {};
        }
    }
    showTrust();
    refresh();
    Q_EMIT changed();
}

QString EventArrivals::told(const EventView &event) const
{
    const QString what =
        event.orderId.isEmpty() ? event.cause : tr("%1, order %2", "cause, number").arg(event.cause, event.orderId);
    return tr("%1 — %2 — %3", "what, when, state")
        .arg(what.isEmpty() ? tr("an event") : what, momentText(event.receivedAt, m_services.clock.now()),
             EventsModel::wordsOf(event).text);
}

void EventArrivals::refresh()
{
    showState();
    showRefused();
    const bool isWaiting = !hasArrived() && m_way == Way::Open;
    m_bar->setVisible(isWaiting);
    m_last->setVisible(hasArrived());
    if (hasArrived())
        m_last->setText(tr("Last one: %1").arg(told(m_arrived)));
    m_note->setVisible(!hasArrived());
    m_note->setText(m_way == Way::Open
                        ? tr("%1 sends nothing until there is something to tell, so this may take a while. You may go "
                             "on: it turns green by itself, later under Channels too.")
                              .arg(m_marketplace)
                        : tr("Until then %1 is asked by the schedule: nothing is lost, it only comes later. You find "
                             "this page again under Channels, Events.")
                              .arg(m_marketplace));
}

void EventArrivals::showState()
{
    const UtcMs now = m_services.clock.now();
    m_since->clear();
    if (hasArrived()) {
        m_state->setState(ItemState::Agreed, tr("Events arrive"));
        m_since->setText(tr("last one %1").arg(agoText(m_arrived.receivedAt, now)));
    } else if (m_refused.id) {
        m_state->setState(ItemState::Warning, tr("An event came %1, but nothing proves who sent it", "4 min ago")
                                                  .arg(agoText(m_refused.receivedAt, now)));
    } else if (m_way != Way::Open) {
        m_state->setState(ItemState::Paused, m_way == Way::Closed ? tr("No event can arrive yet")
                                                                  : tr("Switched off: no event can arrive"));
    } else {
        m_state->setState(ItemState::Waiting, tr("Waiting for the first event…"));
        m_since->setText(tr("since %1").arg(durationText(now - m_waitingSince)));
    }
}

// One that the owner has dealt with, and after which proved ones came, is of no more interest.
void EventArrivals::showRefused()
{
    const bool isHeldBack = m_refused.state == "quarantined"_L1;
    const bool isShown = m_refused.id && (isHeldBack || m_refused.id.value > m_arrived.id.value);
    m_doubt->setVisible(isShown && hasArrived());
    m_advice->setVisible(isShown);
    m_trust->setVisible(isShown || m_trust->isChecked());
    m_trustNote->setVisible(!m_trust->isHidden());
    if (!isShown)
        return;
    m_doubt->setState(
        ItemState::Warning,
        tr("One came %1 that nothing proves", "4 min ago").arg(agoText(m_refused.receivedAt, m_services.clock.now())));
    const QString which = tr("Its signature is missing or does not fit: %1.").arg(told(m_refused));
    m_advice->setText(isHeldBack
                          ? which + u' ' +
                                tr("%1 is asked by itself whether its secret is another one now; an event that fits it "
                                   "is used then. If this one stays, somebody else may have sent it: look at it under "
                                   "Errors, and apply or discard it there.")
                                    .arg(m_marketplace)
                          : which);
}

void EventArrivals::showTrust()
{
    const AccountId account = accountId();
    if (!account || !m_services.store.isOpen())
        return;
    const auto settings = AccountRepository(m_services.store.database()).settings(account).valueOr({});
    const QSignalBlocker isOnlyShown(m_trust);
    m_trust->setChecked(settings.value(trustSetting) == "true"_L1);
}

void EventArrivals::setTrust(bool isOn)
{
    m_services.requests.send(
        this, u"account.set"_s,
        {{u"account"_s, m_account}, {u"settings"_s, QJsonObject{{trustSetting, isOn ? u"true"_s : u"false"_s}}}},
        [this](const QJsonObject &) { refresh(); },
        [this](const Error &) {
            showTrust(); // as it is still
            refresh();
        });
}

} // namespace evenstock
