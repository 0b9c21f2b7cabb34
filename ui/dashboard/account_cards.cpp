// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/account_cards.h"

#include "models/store/event_queries.h"
#include "models/store/schedule_jobs.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_bar.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

class AccountLine final : public QWidget
{
public:
    explicit AccountLine(QWidget *parent)
        : QWidget(parent)
    {
        const Metrics m(font());
        m_tile = new ChannelTile(ChannelTile::Size::Medium, this);
        m_name = new TextLabel;
        m_name->setBold(true);
        m_state = new StateLabel(this);
        m_state->setFont(scaledFont(font(), TypeSize::Caption));
        m_first = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
        m_second = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
        m_bar = new ThinBar(this);
        m_button = new QPushButton(this);
        m_button->setMinimumWidth(m.space(18));
        auto *head = new QHBoxLayout;
        head->setSpacing(m.space(2));
        head->addWidget(m_name);
        head->addWidget(m_state, 1);
        auto *words = new QVBoxLayout;
        words->setSpacing(m.grid / 2);
        words->addStretch(1);
        words->addLayout(head);
        words->addWidget(m_first);
        words->addWidget(m_second);
        words->addWidget(m_bar);
        words->addStretch(1);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
        row->setSpacing(m.space(2) + 2);
        row->addWidget(m_tile);
        row->addLayout(words, 1);
        row->addWidget(m_button);
    }

    void setCard(const AccountCard &card, const AccountGlance &glance, const std::optional<RunRow> &live,
                 const QString &events, UtcMs now)
    {
        m_tile->setBadge(glance.badge, glance.name);
        m_name->setText(glance.name);
        const bool runs = glance.isRunning;
        m_state->setState(glance.state,
                          runs && !glance.figure.isEmpty() ? glance.words + u", "_s + glance.figure : glance.words);
        const std::optional<RunRow> run = live ? live : card.running;
        m_first->setText(runs && run ? progressText(*run, now) : freshnessText(card, now, glance.syncing));
        QStringList rest;
        if (card.conflicts > 0)
            rest.append(AccountCards::tr("%n conflict(s)", nullptr, static_cast<int>(card.conflicts)));
        if (card.waiting > 0)
            rest.append(AccountCards::tr("%n waiting to be sent", nullptr, static_cast<int>(card.waiting)));
        QStringList sentences = rest.isEmpty() ? QStringList() : QStringList{rest.join(u", "_s)};
        if (!events.isEmpty())
            sentences.append(events);
        m_second->setText(sentences.join(u". "_s));
        m_second->setVisible(!runs && !sentences.isEmpty());
        m_bar->setVisible(runs);
        m_bar->setShare(glance.share);
        m_button->setText(buttonWords(card, runs));
        m_button->setAccessibleDescription(glance.name);
    }

    static QString buttonWords(const AccountCard &card, bool runs)
    {
        if (runs)
            return AccountCards::tr("Cancel");
        if (card.account.state == AccountState::Unauthorized)
            return AccountCards::tr("Sign in");
        if (!card.account.enabled)
            return AccountCards::tr("Switch on");
        return card.account.state == AccountState::Failing ? AccountCards::tr("Try now") : AccountCards::tr("Sync");
    }
    QPushButton *button() const { return m_button; }

private:
    ChannelTile *m_tile = nullptr;
    TextLabel *m_name = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_first = nullptr;
    TextLabel *m_second = nullptr;
    ThinBar *m_bar = nullptr;
    QPushButton *m_button = nullptr;
};

AccountCards::AccountCards(const ViewServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
{
    setTitle(tr("Accounts"));
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);                          // its buttons have it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // words are cut instead
    scroll->setWidget(inner);
    addBody(scroll);
    connect(&services.accounts, &AccountsModel::changed, this, &AccountCards::showCards);
    connect(&services.store, &ReadStore::changed, this, [this](const QSet<QString> &kinds) {
        if (!kinds.isEmpty() && !kinds.intersects({u"events"_s, u"schedule"_s, u"accounts"_s}))
            return;
        readEvents();
        showCards();
    });
    readEvents();
    connect(&services.ages, &AgeTicker::ticked, this, [this] {
        if (isVisible())
            showCards();
    });
    showCards();
}

void AccountCards::showCards()
{
    const QList<AccountCard> &cards = m_services.accounts.cards();
    if (m_lines.size() != cards.size()) {
        while (QLayoutItem *item = m_column->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        m_lines.clear();
        for (int row = 0; row < cards.size(); ++row) {
            auto *line = new AccountLine(this);
            connect(line->button(), &QPushButton::clicked, this, [this, row] { act(row); });
            if (row > 0)
                m_column->addWidget(new HairLine);
            m_column->addWidget(line, 1);
            m_lines.append(line);
        }
        m_column->addStretch(cards.size() < 6 ? 6 : 0);
    }
    const UtcMs now = m_services.clock.now();
    UtcMs oldest = now;
    QStringList unsure;
    for (int row = 0; row < cards.size(); ++row) {
        const AccountCard &card = cards[row];
        m_lines[row]->setCard(card, m_services.accounts.glance(row), m_services.runs.ofAccount(card.account.id),
                              eventWords(card, now), now);
        if (card.account.state == AccountState::Unauthorized || card.account.state == AccountState::Failing ||
            !card.account.enabled || card.lastSyncAt == 0)
            unsure.append(card.account.name);
        else
            oldest = qMin(oldest, card.lastSyncAt);
    }
    if (cards.isEmpty())
        setAside({});
    else if (unsure.isEmpty())
        setAside(tr("All read within %1").arg(ageText(oldest, now)));
    else if (unsure.size() < cards.size())
        setAside(tr("All read within %1, except %2").arg(ageText(oldest, now), unsure.join(u", "_s)));
    else
        setAside(std::all_of(cards.begin(), cards.end(), [](const AccountCard &card) { return card.lastSyncAt == 0; })
                     ? tr("Nothing read yet")
                     : tr("Nothing is checked now"));
}

void AccountCards::readEvents()
{
    Database *inbox = m_services.store.inbox();
    m_lastEvents = inbox ? EventQueries(*inbox).lastByAccount().valueOr({}) : QMap<AccountId, UtcMs>();
    m_orderMinutes.clear();
    if (!m_services.store.isOpen())
        return;
    ScheduleJobs jobs(m_services.store.database());
    for (const AccountCard &card : m_services.accounts.cards()) {
        const auto orders = jobs.find(card.account.id, u"orders"_s);
        if (orders && orders->row.enabled && orders->row.kind == "every"_L1)
            m_orderMinutes.insert(card.account.id, orders->row.minutes);
    }
}

// Whether the marketplace tells of orders by itself, or how often it is asked.
QString AccountCards::eventWords(const AccountCard &card, UtcMs now) const
{
    if (const UtcMs last = m_lastEvents.value(card.account.id); last > 0)
        return tr("Events arrive; last %1").arg(agoText(last, now));
    const ScheduleRow &schedule = card.schedule;
    if (!card.account.enabled || !schedule.enabled || card.account.state == AccountState::Unauthorized)
        return {};
    const auto info = std::find_if(m_services.marketplaces.begin(), m_services.marketplaces.end(),
                                   [&card](const ConnectorInfo &one) { return one.id == card.account.marketplace; });
    const int orders = m_orderMinutes.value(card.account.id);
    const bool isOftener = orders > 0 && (schedule.kind != "every"_L1 || orders < schedule.minutes);
    const QString asked = isOftener                      ? tr("orders asked for every %n minute(s)", nullptr, orders)
                          : schedule.kind == "every"_L1  ? tr("asked every %n minute(s)", nullptr, schedule.minutes)
                          : schedule.kind == "hourly"_L1 ? tr("asked every hour")
                                                         : tr("asked once a day");
    const bool canTell = info != m_services.marketplaces.end() && !info->hookSteps.isEmpty();
    return canTell ? tr("No events yet; %1", "asked every 15 minutes").arg(asked)
                   : tr("No events here; %1", "asked every 15 minutes").arg(asked);
}

void AccountCards::act(int row)
{
    const AccountCard &card = m_services.accounts.cards()[row];
    const AccountGlance glance = m_services.accounts.glance(row);
    const QString name = card.account.name;
    if (glance.isRunning)
        m_services.requests.send(this, u"sync.cancel"_s, {{u"account"_s, name}});
    else if (card.account.state == AccountState::Unauthorized)
        Q_EMIT openRequested({.view = View::Channels, .id = card.account.id.value, .filter = u"sign_in"_s});
    else if (!card.account.enabled)
        m_services.requests.send(this, u"account.enable"_s, {{u"account"_s, name}});
    else
        m_services.requests.startSync(this, {name}, u"incremental"_s);
}

} // namespace evenstock
