// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channels_page.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "ui/channels/channel_card.h"
#include "ui/channels/routes_dialog.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/vinted_page.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/bar_in_margin.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

ChannelsPage::ChannelsPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_overview = new QWidget(this);
    m_head = new PageHead(tr("Channels"), m_overview);
    QPushButton *add = m_head->addButton(tr("Add channel…"));
    add->setObjectName(u"addChannel"_s);
    add->setIcon(lineIcon(u"add"_s, Tint::OnAccent));
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, [this] { addChannel({}); });
    m_routes = m_head->addButton(tr("Routes…"));
    m_routes->setObjectName(u"openRoutes"_s);
    m_routes->setToolTip(tr("Which shop feeds which, and what becomes of their orders"));
    connect(m_routes, &QPushButton::clicked, this, &ChannelsPage::showRoutes);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(m.margin(), 0, m.margin(), m.margin());
    m_grid = new QGridLayout;
    m_grid->setSpacing(m.gap());
    column->addLayout(m_grid);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // the buttons of the cards have it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    new BarInMargin(scroll);
    m_frame = new ContentFrame(scroll, m_overview);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_overview);
    auto *page = new QVBoxLayout(m_overview);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addWidget(m_frame, 1);
    connect(&services.accounts, &AccountsModel::changed, this, &ChannelsPage::showCards);
    connect(&services.ages, &AgeTicker::ticked, this, [this] {
        if (isVisible())
            showCards();
    });
    showCards();
}

ChannelCard *ChannelsPage::makeCard()
{
    auto *made = new ChannelCard;
    const auto on = [this, made](auto signal, auto act) {
        connect(made, signal, this, [this, made, act](auto... arguments) {
            if (const AccountCard *card = cardOf(made))
                act(AccountCard(*card), arguments...); // a copy: what is done may change the list
        });
    };
    on(&ChannelCard::settingsRequested, [this](const AccountCard &card) { showSettings(card); });
    on(&ChannelCard::testRequested, [this](const AccountCard &card) { test(card); });
    on(&ChannelCard::syncRequested,
       [this](const AccountCard &card) { m_services.requests.startSync(this, {card.account.name}, u"incremental"_s); });
    on(&ChannelCard::signInRequested, [this](const AccountCard &card) { signIn(card); });
    on(&ChannelCard::matchRequested, [this](const AccountCard &card) { match(card); });
    on(&ChannelCard::eventsRequested, [this](const AccountCard &card) { showEvents(card); });
    on(&ChannelCard::emagListsRequested, [this](const AccountCard &card) { showEmagLists(card); });
    on(&ChannelCard::listingsRequested, [this](const AccountCard &card) {
        Q_EMIT openRequested(
            {.view = View::Catalogue, .filter = u"account:"_s + QString::number(card.account.id.value)});
    });
    on(&ChannelCard::browserRequested, [this](const AccountCard &card) { showVinted(card, {}); });
    on(&ChannelCard::removeRequested, [this](const AccountCard &card) { remove(card); });
    connect(made, &ChannelCard::switchRequested, this, [this, made](bool isOn) {
        const AccountCard *card = cardOf(made);
        if (card && isOn)
            m_services.requests.send(this, u"account.enable"_s, {{u"account"_s, card->account.name}});
        else if (card)
            askOff(card->account.name);
    });
    connect(made, &ChannelCard::currencyRequested, this, [this, made](const QString &currency) {
        if (const AccountCard *card = cardOf(made))
            m_services.requests.send(this, u"account.set"_s,
                                     {{u"account"_s, card->account.name}, {u"currency"_s, currency}});
    });
    return made;
}

const AccountCard *ChannelsPage::cardOf(const ChannelCard *card) const
{
    const qsizetype row = m_cards.indexOf(const_cast<ChannelCard *>(card));
    return row >= 0 && row < m_services.accounts.cards().size() ? &m_services.accounts.cards()[row] : nullptr;
}

const ConnectorInfo *ChannelsPage::infoOf(const AccountCard &card) const
{
    for (const ConnectorInfo &info : m_services.marketplaces) {
        if (info.id == card.account.marketplace)
            return &info;
    }
    return nullptr;
}

QString ChannelsPage::keyUseText(const AccountCard &card, UtcMs now)
{
    const bool isActive = card.account.enabled;
    if (card.keyUsedAt == 0)
        return isActive ? tr("key active, never used") : tr("key not active, never used");
    const QString ago = agoText(card.keyUsedAt, now);
    return isActive ? tr("key active, last used %1", "4 min ago").arg(ago)
                    : tr("key not active, last used %1", "4 min ago").arg(ago);
}

void ChannelsPage::showCards()
{
    const QList<AccountCard> &cards = m_services.accounts.cards();
    if (m_cards.size() != cards.size()) {
        qDeleteAll(std::exchange(m_cards, {}));
        for (qsizetype i = 0; i < cards.size(); ++i)
            m_cards.append(makeCard());
        m_columns = 0;
        layCards();
    }
    QSet<QString> marketplaces;
    for (int row = 0; row < cards.size(); ++row) {
        const ConnectorInfo *info = infoOf(cards[row]);
        const QString name = info ? info->name : cards[row].account.marketplace;
        marketplaces.insert(name);
        m_cards[row]->setUsesBrowser(info && info->capabilities.usesBrowser);
        const UtcMs now = m_services.clock.now();
        const QString keyUse = info && info->capabilities.oneActive ? keyUseText(cards[row], now) : QString();
        m_cards[row]->setCard(cards[row], m_services.accounts.glance(row), name, keyUse, now);
    }
    layCards();
    const auto routed = std::count_if(cards.begin(), cards.end(), [this](const AccountCard &card) {
        const ConnectorInfo *info = infoOf(card);
        return info && hasRoutes(*info);
    });
    m_routes->setVisible(routed > 1);
    if (cards.isEmpty()) {
        m_head->setNote({});
        m_frame->showEmpty({.sentence = tr("No channel yet"),
                            .reason = tr("A channel is your account on a marketplace. It takes about 5 minutes; have "
                                         "your sign-in at hand."),
                            .button = tr("Add channel…"),
                            .act = [this] { addChannel({}); }});
    } else {
        m_head->setNote(tr("%1 on %2", "accounts, marketplaces")
                            .arg(tr("%n account(s)", nullptr, static_cast<int>(cards.size())),
                                 tr("%n marketplace(s)", nullptr, static_cast<int>(marketplaces.size()))));
        m_frame->showContent();
    }
}

void ChannelsPage::layCards()
{
    const Metrics m(font());
    int columns = qBound(1, width() / (m.font * 18), 3);
    int widest = 0; // with as many buttons as its state asks for
    for (const ChannelCard *card : std::as_const(m_cards))
        widest = std::max(widest, card->minimumSizeHint().width());
    while (columns > 1 && columns * widest + (columns - 1) * m.gap() > width() - 2 * m.margin())
        --columns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChannelsPage::resizeEvent(QResizeEvent *event)
{
    ViewPage::resizeEvent(event);
    layCards();
}

void ChannelsPage::refresh(const QSet<QString> &kinds)
{
    showCards();
    if (!m_vinted || m_stack->currentWidget() != m_vinted)
        return;
    const AccountCard *card = m_services.accounts.card(m_vinted->account());
    if (!card)
        showInStack(m_overview); // it was removed
    else if (card->account.name != m_vinted->accountName())
        m_vinted->setAccount(card->account.id, card->account.name);
    else
        m_vinted->refresh(kinds);
}

// Only what is in sight has a say in how narrow the window may be.
void ChannelsPage::showInStack(QWidget *shown)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const QSizePolicy::Policy policy = m_stack->widget(i) == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(shown);
}

void ChannelsPage::showVinted(const AccountCard &card, const QString &part)
{
    if (!m_vinted) {
        m_vinted = new VintedPage(m_services, this);
        m_stack->addWidget(m_vinted);
        connect(m_vinted, &VintedPage::left, this, [this] { goBack(); });
        connect(m_vinted, &VintedPage::openRequested, this, &ViewPage::openRequested);
        connect(m_vinted, &VintedPage::paceRequested, this, [this] {
            if (const AccountCard *shown = m_services.accounts.card(m_vinted->account()))
                showSettings(AccountCard(*shown));
        });
    }
    showInStack(m_vinted);
    m_vinted->setAccount(card.account.id, card.account.name);
    static const QStringList parts{u"state"_s, u"work"_s, u"listings"_s, u"values"_s, u"texts"_s, u"errors"_s};
    if (const qsizetype at = parts.indexOf(part); at >= 0)
        m_vinted->showPart(static_cast<VintedPage::Part>(at));
}

bool ChannelsPage::goBack()
{
    if (m_stack->currentWidget() == m_overview)
        return false;
    showInStack(m_overview);
    return true;
}

QString ChannelsPage::shownAccount() const
{
    return m_vinted && m_stack->currentWidget() == m_vinted ? m_vinted->accountName() : QString();
}

void ChannelsPage::open(const Target &target)
{
    const AccountCard *card = m_services.accounts.card(AccountId{target.id});
    if (card && target.filter.section(u':', 0, 0) == "browser"_L1) // "browser" or "browser:work"
        return showVinted(*card, target.filter.section(u':', 1));
    showInStack(m_overview);
    if (target.filter == "routes"_L1)
        showRoutes();
    else if (target.filter.section(u':', 0, 0) == "add"_L1)
        addChannel(target.filter.section(u':', 1)); // "add" or "add:marketplace"
    else if (card && target.filter == "sign_in"_L1)
        signIn(*card);
    else if (card && target.filter == "match"_L1)
        match(*card);
    else if (card && target.filter == "settings"_L1)
        showSettings(*card);
    else if (card && target.filter == "events"_L1)
        showEvents(*card);
    else if (card && target.filter == "emag_lists"_L1)
        showEmagLists(*card);
}

} // namespace evenstock
