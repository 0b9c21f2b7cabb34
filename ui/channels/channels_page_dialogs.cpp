// SPDX-License-Identifier: GPL-3.0-or-later
// What ChannelsPage opens and asks.
#include "models/views/accounts_model.h"
#include "ui/channels/account_dialog.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/channel_card.h"
#include "ui/channels/channels_page.h"
#include "ui/channels/emag_lists_dialog.h"
#include "ui/channels/events_dialog.h"
#include "ui/channels/match_dialog.h"
#include "ui/channels/routes_dialog.h"
#include "ui/channels/sign_in_dialog.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/vinted/vinted_page.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/question.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

void ChannelsPage::addChannel(const QString &marketplace)
{
    auto *dialog = new AddChannelDialog(m_services, marketplace, this);
    connect(dialog, &AddChannelDialog::tunnelRequested, this, &ChannelsPage::goToTunnel);
    dialog->open(); // its last page has said what is next
}

void ChannelsPage::signIn(const AccountCard &card)
{
    const ConnectorInfo *info = infoOf(card);
    if (info && info->capabilities.usesBrowser)
        showVinted(card, u"state"_s); // it is the browser that signs in
    else if (info)
        (new SignInDialog(m_services, card.account.name, *info, this))->open();
}

void ChannelsPage::match(const AccountCard &card)
{
    (new MatchDialog(m_services, card.account.name, this))->open();
}

void ChannelsPage::showSettings(const AccountCard &card)
{
    const ConnectorInfo *info = infoOf(card);
    if (!info)
        return;
    auto *dialog = new AccountDialog(m_services, card, *info, this);
    connect(dialog, &AccountDialog::previewStarted, this,
            [this] { Q_EMIT openRequested({.view = View::Sync, .filter = u"plans"_s}); });
    dialog->open();
}

void ChannelsPage::showEvents(const AccountCard &card)
{
    const ConnectorInfo *info = infoOf(card);
    if (!info)
        return;
    auto *dialog = new EventsDialog(m_services, card.account.name, *info, this);
    connect(dialog, &EventsDialog::tunnelRequested, this, &ChannelsPage::goToTunnel);
    dialog->open();
}

void ChannelsPage::showRoutes()
{
    auto *dialog = new RoutesDialog(m_services, this);
    connect(dialog, &RoutesDialog::previewStarted, this,
            [this] { Q_EMIT openRequested({.view = View::Sync, .filter = u"plans"_s}); });
    connect(dialog, &RoutesDialog::openRequested, this, &ChannelsPage::openRequested);
    dialog->open();
}

void ChannelsPage::showEmagLists(const AccountCard &card)
{
    auto *dialog = new EmagListsDialog(m_services, card.account.id, card.account.name, this);
    connect(dialog, &EmagListsDialog::productRequested, this,
            [this](qint64 product) { Q_EMIT openRequested({.view = View::Catalogue, .id = product}); });
    dialog->open();
}

void ChannelsPage::goToTunnel()
{
    Q_EMIT openRequested({.view = View::Settings, .filter = u"server"_s});
}

void ChannelsPage::test(const AccountCard &card)
{
    const QString name = card.account.name;
    m_services.requests.send(
        this, u"account.test"_s, {{u"account"_s, name}},
        [this, name](const QJsonObject &reply) {
            const QString who = reply[u"identity"].toObject()[u"account"].toString();
            m_frame->clearProblem();
            const QString words = who.isEmpty() ? tr("Tested: it answers") : tr("Tested: answers as %1").arg(who);
            for (ChannelCard *shown : std::as_const(m_cards)) { // there, so that nothing moves below the pointer
                if (const AccountCard *one = cardOf(shown); one && one->account.name == name)
                    shown->setTested(words);
            }
        },
        [this, name](const Error &error) {
            const QString text =
                error.code == ErrorCode::Conflict
                    ? tr("%1 is the same account as %2: its sales are counted twice. Remove one of the two.")
                          .arg(name, error.item)
                    : tr("%1: %2", "account, what happened").arg(name, failureAdvice(error));
            m_frame->showProblem({.state = ItemState::Error,
                                  .text = text,
                                  .details = failureDetails(error, text),
                                  .action = tr("Close"),
                                  .act = [this] { m_frame->clearProblem(); }});
        });
}

// Off is not gone: buyers still see what it showed last.
void ChannelsPage::askOff(const QString &name)
{
    askFirst(this,
             {.name = u"switchOff"_s,
              .text = tr("Switch %1 off?").arg(name),
              .effect = tr("Its listings stay on sale there with what they show now: no quantity and no price is sent "
                           "any more, and what is sold there is not counted here until it is on again. To take them "
                           "off sale, do that on the marketplace first."),
              .yes = tr("Switch off")},
             [this, name] {
                 m_services.requests.send(this, u"account.disable"_s, {{u"account"_s, name}});
             });
}

void ChannelsPage::remove(const AccountCard &card)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove channel"), tr("Remove %1?").arg(card.account.name),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its listings, orders and history here are deleted. Products and their stock ledger stay. "
           "Nothing changes on the marketplace."));
    auto *keep = new QCheckBox(tr("Keep its listings here"), box);
    box->setCheckBox(keep);
    QPushButton *yes = box->addButton(tr("Remove %1").arg(card.account.name), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel); // Enter alone takes nothing away
    connect(yes, &QPushButton::clicked, this, [this, keep, name = card.account.name] {
        m_services.requests.send(this, u"account.remove"_s,
                                 {{u"account"_s, name}, {u"keep_listings"_s, keep->isChecked()}});
    });
    box->open();
}

} // namespace evenstock
