// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/channel_card.h"

#include "app/sync/account_policy.h"
#include "models/views/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ChannelCard::ChannelCard(QWidget *parent)
    : Panel(parent)
{
    const Metrics m(font());
    m_tile = new ChannelTile(ChannelTile::Size::Large, this);
    m_name = new ElidedLabel;
    m_name->setBold(true);
    m_state = new StateLabel(this);
    m_state->setFont(scaledFont(font(), TypeSize::Caption));
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_who = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    m_fresh = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    m_rest = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    m_main = new QPushButton(this);
    auto *settings = new QPushButton(tr("Settings…"), this);
    settings->setObjectName(u"channelSettings"_s);
    auto *test = new QPushButton(tr("Test"), this);
    test->setObjectName(u"channelTest"_s);
    m_main->setObjectName(u"channelMain"_s);
    QToolButton *more = iconButton(tr("More"), u"more"_s, this);
    m_menu = new QMenu(more);
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(settings, &QPushButton::clicked, this, &ChannelCard::settingsRequested);
    connect(test, &QPushButton::clicked, this, &ChannelCard::testRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &ChannelCard::fillMenu);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_usesBrowser)
            Q_EMIT browserRequested();
        else if (m_card.account.state == AccountState::Unauthorized)
            Q_EMIT signInRequested();
        else if (m_card.toLink)
            Q_EMIT matchRequested();
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(m.space(2));
    head->addWidget(m_tile);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.space(2));
    foot->addWidget(m_main);
    foot->addWidget(settings);
    foot->addWidget(test);
    foot->addStretch(1);
    foot->addWidget(more);
    column()->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    column()->setSpacing(m.grid / 2);
    column()->addLayout(head);
    column()->addSpacing(m.space(2));
    for (TextLabel *line : {m_who, m_fresh, m_rest})
        column()->addWidget(line);
    column()->addSpacing(m.space(2));
    column()->addLayout(foot);
}

void ChannelCard::setCard(const AccountCard &card, const AccountGlance &glance, const QString &marketplace,
                          const QString &keyUse, UtcMs now)
{
    m_card = card;
    const AccountRow &account = card.account;
    m_tile->setBadge(glance.badge, account.name);
    m_name->setText(account.name);
    setAccessibleName(account.name);
    m_state->setState(glance.state, glance.figure.isEmpty() ? glance.words : glance.words + u", "_s + glance.figure);
    const QString who = account.identity[u"account"].toString();
    QStringList first;
    if (!who.startsWith(marketplace)) // "eMAG Romania FBE" says it already
        first.append(marketplace);
    if (!who.isEmpty())
        first.append(who);
    m_who->setText(first.join(u", "_s));
    m_fresh->setText(freshnessText(card, now, glance.syncing));
    QStringList rest;
    if (card.conflicts > 0)
        rest.append(tr("%n conflict(s)", nullptr, static_cast<int>(card.conflicts)));
    if (card.problems > 0)
        rest.append(tr("%n error(s)", nullptr, static_cast<int>(card.problems)));
    if (card.toCancel > 0)
        rest.append(tr("%n order(s) to cancel", nullptr, static_cast<int>(card.toCancel)));
    if (card.toLink)
        rest.append(tr("what was found waits for you"));
    if (card.plans > 0)
        rest.append(tr("changes to approve"));
    if (card.duplicates > 0)
        rest.append(tr("%n listed twice", nullptr, static_cast<int>(card.duplicates)));
    if (card.held > 0)
        rest.append(tr("%n held back", nullptr, static_cast<int>(card.held)));
    if (card.inDoubt > 0)
        rest.append(tr("%n in doubt", nullptr, static_cast<int>(card.inDoubt)));
    if (card.waiting > 0)
        rest.append(tr("%n waiting to be sent", nullptr, static_cast<int>(card.waiting)));
    if (rest.isEmpty())
        rest.append(tr("Nothing waits"));
    if (!keyUse.isEmpty())
        rest.append(keyUse);
    if (account.stockTheirs)
        rest.append(tr("their own stock, read only"));
    m_waiting = rest.join(u", "_s);
    showRest();
    const bool signsIn = account.state == AccountState::Unauthorized;
    m_main->setText(m_usesBrowser ? tr("Browser and work…")
                    : signsIn     ? tr("Sign in again…")
                                  : tr("Review what was found…"));
    m_main->setVisible(m_usesBrowser || signsIn || card.toLink);
}

void ChannelCard::setTested(const QString &words)
{
    m_tested = words;
    showRest();
}

void ChannelCard::showRest()
{
    m_rest->setText(m_tested.isEmpty() ? m_waiting : m_tested + u". "_s + m_waiting);
}

void ChannelCard::fillMenu()
{
    m_menu->clear();
    const auto offer = [this](const QString &words, auto signal) {
        connect(m_menu->addAction(words), &QAction::triggered, this, signal);
    };
    const bool isOn = m_card.account.enabled;
    offer(tr("Sync now"), &ChannelCard::syncRequested);
    m_menu->actions().constFirst()->setEnabled(isOn); // in its place: below it "Remove…" would stand for "Switch off…"
    offer(tr("Show its products"), &ChannelCard::listingsRequested);
    offer(tr("What was found…"), &ChannelCard::matchRequested);
    if (m_usesBrowser) {
        offer(tr("Browser and work…"), &ChannelCard::browserRequested);
    } else {
        offer(tr("Sign in again…"), &ChannelCard::signInRequested);
        if (m_card.account.marketplace == "emag"_L1)
            offer(tr("eMAG lists…"), &ChannelCard::emagListsRequested);
        offer(tr("Events…"), &ChannelCard::eventsRequested);
    }
    const QString currency = m_card.account.identity[otherCurrencyKey].toString();
    if (!currency.isEmpty())
        connect(m_menu->addAction(tr("Use prices in %1").arg(currency)), &QAction::triggered, this,
                [this, currency] { Q_EMIT currencyRequested(currency); });
    m_menu->addSeparator();
    connect(m_menu->addAction(isOn ? tr("Switch off…") : tr("Switch on")), &QAction::triggered, this,
            [this, isOn] { Q_EMIT switchRequested(!isOn); });
    offer(tr("Remove…"), &ChannelCard::removeRequested);
}

} // namespace evenstock
