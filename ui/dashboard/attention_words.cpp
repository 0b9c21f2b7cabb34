// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/attention_words.h"

#include "app/accounts/absence_words.h"
#include "models/views/format.h"
#include "ui/shell/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Attention {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

Target toAccount(View view, AccountId account)
{
    return {.view = view, .filter = u"account:"_s + QString::number(account.value)};
}

void setUrgency(AttentionWords &words, Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        words.urgency = Attention::tr("Urgent");
        words.state = ItemState::Urgent;
        break;
    case Severity::Hint:
    case Severity::None:
        words.urgency = Attention::tr("Hint");
        words.state = ItemState::Hint;
        break;
    default:
        words.urgency = Attention::tr("Soon");
        words.state = ItemState::Warning;
    }
}

// Accounts: signing in, failing, unseen, first link.
bool accountWords(AttentionWords &words, const AttentionRow &row, UtcMs now)
{
    switch (row.kind) {
    case AttentionKind::SignIn:
        words.icon = u"key"_s;
        words.what = isAbsenceDetail(row.detail)
                         ? Attention::tr("%1: the sign-in was not kept; enter it again").arg(row.channel)
                         : Attention::tr("%1: your sign-in has expired").arg(row.channel);
        if (row.arguments[u"all_stopped"].toBool())
            words.why = Attention::tr("Not checked for %1, nor is any other channel.").arg(ageText(row.since, now));
        else
            words.why =
                row.since ? Attention::tr("Not checked for %1. The other channels go on.").arg(ageText(row.since, now))
                          : Attention::tr("Not checked until then. The other channels go on.");
        words.button = Attention::tr("Sign in again");
        words.target = {.view = View::Channels, .id = row.account.value, .filter = u"sign_in"_s};
        return true;
    case AttentionKind::AccountFailing:
        words.icon = u"warning"_s;
        if (row.arguments[u"code"].toString() == errorCodeName(ErrorCode::SecretsUnavailable)) {
            words.icon = u"lock"_s;
            words.what = Attention::tr("The sign-in of %1 cannot be read").arg(row.channel);
            words.why = Attention::tr("The keychain is locked or does not answer. Unlock it, then retry.");
            words.button = Attention::tr("Look at it");
            words.target = toAccount(View::Errors, row.account);
            return true;
        }
        words.what = Attention::tr("%1 does not answer").arg(row.channel);
        words.why = row.since ? Attention::tr("Since %1. It is tried again by itself.").arg(momentText(row.since, now))
                              : Attention::tr("It is tried again by itself.");
        words.button = Attention::tr("Look at it");
        words.target = toAccount(View::Errors, row.account);
        return true;
    case AttentionKind::Unseen:
        words.icon = u"paused"_s;
        words.what = Attention::tr("%1 is switched off").arg(row.channel);
        words.why = Attention::tr("Sales there go unseen since %1.").arg(momentText(row.since, now));
        words.button = Attention::tr("Open channel");
        words.target = {.view = View::Channels, .id = row.account.value};
        return true;
    case AttentionKind::FirstLink:
        words.icon = u"link"_s;
        words.what = Attention::tr("%1: what was found waits for your consent").arg(row.channel);
        words.why = Attention::tr("Nothing is linked or created before you agree.");
        words.button = Attention::tr("Review");
        words.target = {.view = View::Channels, .id = row.account.value, .filter = u"match"_s};
        return true;
    default:
        return false;
    }
}

// Orders and stock.
bool stockWords(AttentionWords &words, const AttentionRow &row)
{
    const int count = static_cast<int>(row.count);
    switch (row.kind) {
    case AttentionKind::Oversold:
        words.icon = u"bag"_s;
        if (row.isRest) {
            words.what = Attention::tr("%n more order(s) on %1 are oversold", nullptr, count).arg(row.channel);
            words.why = Attention::tr("What they got is held for them; find the rest, or cancel them there.");
            words.button = Attention::tr("Look at it");
            words.target = {.view = View::Errors, .id = row.problem.value};
            return true;
        }
        words.what =
            Attention::tr("Oversold by %1: %2, order %3", "pieces, product, code")
                .arg(row.arguments[u"missing"].toVariant().toString(), row.name, row.arguments[u"order"].toString());
        words.why = Attention::tr("Sold on %1. What it got is held for it; find the rest, or cancel it there.")
                        .arg(row.channel);
        words.button = row.order ? Attention::tr("Open order") : Attention::tr("Open product");
        words.target = row.order ? Target{.view = View::Orders, .id = row.order.value}
                                 : Target{.view = View::Catalogue, .id = row.product.value};
        return true;
    case AttentionKind::UnmatchedSale:
        words.icon = u"bag"_s;
        words.what = Attention::tr("Sold on %1, but linked to no product").arg(row.channel);
        words.why = Attention::tr("No stock was taken for it.");
        words.button = Attention::tr("Open order");
        words.target = {.view = View::Orders, .id = row.order.value};
        return true;
    case AttentionKind::OrderReview:
        if (row.arguments[u"replica"].toBool()) {
            words.icon = u"truck"_s;
            words.what =
                Attention::tr("%n order(s) of %1 may not be at the wholesaler’s", nullptr, count).arg(row.channel);
            words.why = Attention::tr("Not passed on by itself. Look there, and make it by hand where it is missing.");
            words.button = count == 1 && row.order ? Attention::tr("Open order") : Attention::tr("Look at it");
            words.target = count == 1 && row.order ? Target{.view = View::Orders, .id = row.order.value}
                                                   : Target{.view = View::Errors, .id = row.problem.value};
            return true;
        }
        [[fallthrough]];
    case AttentionKind::LateOrder:
        words.icon = u"orders"_s;
        words.what = row.kind == AttentionKind::LateOrder
                         ? Attention::tr("An order came late for a change that was counted already")
                         : Attention::tr("An order on %1 needs a look").arg(row.channel);
        words.why = row.kind == AttentionKind::LateOrder
                        ? Attention::tr("The lower stock stands until you decide.")
                        : Attention::tr("Its stock stays as it was. Compare the order on the marketplace.");
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Errors, .id = row.problem.value};
        return true;
    case AttentionKind::Relisting:
        words.icon = u"link"_s;
        words.what = Attention::tr("A listing on %1 may be any of several products").arg(row.channel);
        words.why = Attention::tr("Nothing is counted for it until you link it.");
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Errors, .id = row.problem.value};
        return true;
    case AttentionKind::EqualListing:
        words.icon = u"link"_s;
        words.what =
            Attention::tr("%n product(s) are the same listing on %1 as another", nullptr, count).arg(row.channel);
        words.why = Attention::tr("They are not on sale there.");
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Errors, .id = row.problem.value};
        return true;
    case AttentionKind::ListedTwice:
        words.icon = u"link"_s;
        words.what = Attention::tr("%n product(s) are listed twice on %1", nullptr, count).arg(row.channel);
        words.why = Attention::tr("Nothing is sent to the second listing, so it may sell what is gone. End it there.");
        words.button = Attention::tr("Show");
        words.target = {.view = View::Catalogue, .filter = u"mark:warning:"_s + QString::number(row.account.value)};
        return true;
    case AttentionKind::LeftDifferent:
        words.icon = u"hint"_s;
        words.what = Attention::tr("%n listing(s) on %1 are left different", nullptr, count).arg(row.channel);
        words.why = Attention::tr("A change was not taken in, or not sent. It stays so until you decide otherwise.");
        words.button = Attention::tr("Show");
        words.target = {.view = View::Catalogue, .filter = u"mark:warning:"_s + QString::number(row.account.value)};
        return true;
    case AttentionKind::ReadAgain:
        words.icon = u"sync"_s;
        words.what = Attention::tr("%1 was not read since the backup was put back").arg(row.channel);
        words.why =
            Attention::tr("What %n listing(s) show there is not known until all of it is read once.", nullptr, count);
        words.button = Attention::tr("Read all of it");
        words.reads = row.channel;
        return true;
    case AttentionKind::ToCount:
        words.icon = u"hint"_s;
        words.what =
            Attention::tr("%1 shows less of %n product(s), and no order explains it", nullptr, count).arg(row.channel);
        words.why = Attention::tr("Count the shelf and write the number under Stock, also where it is right.");
        words.button = Attention::tr("Show");
        words.target = {.view = View::Catalogue, .filter = u"mark:warning:"_s + QString::number(row.account.value)};
        return true;
    case AttentionKind::SellingOut:
        words.icon = u"hint"_s;
        words.what = Attention::tr("%n product(s) may sell out within 3 days", nullptr, count);
        words.why = Attention::tr("At the rate of the last 14 days, over all channels.");
        words.button = Attention::tr("Show");
        words.target = {.view = View::Catalogue, .filter = u"low_stock"_s};
        return true;
    default:
        return false;
    }
}

// Who bought waits for an answer.
bool cancelWords(AttentionWords &words, const AttentionRow &row, UtcMs now)
{
    if (row.kind != AttentionKind::ToCancel)
        return false;
    words.icon = u"orders"_s;
    words.what = Attention::tr("%1: the buyers of %n order(s) ask to cancel", nullptr, static_cast<int>(row.count))
                     .arg(row.channel);
    const bool isHolding = row.arguments[u"holding"].toInteger() > 0;
    const QString ofOne = isHolding ? Attention::tr("What it holds stays held until you answer.")
                                    : Attention::tr("It holds nothing of your stock.");
    const QString ofMany = isHolding ? Attention::tr("What they hold stays held until you answer.")
                                     : Attention::tr("They hold nothing of your stock.");
    const QString &pieces = row.count == 1 ? ofOne : ofMany;
    words.why = row.since
                    ? Attention::tr("Since %1. %2", "time, what of the pieces").arg(momentText(row.since, now), pieces)
                    : pieces;
    words.button = row.order ? Attention::tr("Open order") : Attention::tr("Show");
    words.target = {.view = View::Orders, .id = row.order.value, .filter = u"to_cancel"_s};
    return true;
}

void decisionWords(AttentionWords &words, const AttentionRow &row, UtcMs now)
{
    const int count = static_cast<int>(row.count);
    switch (row.kind) {
    case AttentionKind::Conflicts:
        words.icon = u"conflicts"_s;
        words.what = Attention::tr("%n conflict(s) wait for your decision", nullptr, count);
        words.why =
            Attention::tr("Oldest since %1. Neither side is touched until then.").arg(momentText(row.since, now));
        words.button = Attention::tr("Review");
        words.target = {.view = View::Conflicts, .filter = u"all"_s};
        break;
    case AttentionKind::HeldPlan:
        words.icon = u"shield"_s;
        words.what = row.name == "first_link"_L1
                         ? Attention::tr("%1 shows other quantities for %n product(s)", nullptr, count).arg(row.channel)
                         : Attention::tr("A large change on %1 waits for your consent").arg(row.channel);
        words.why = row.name == "first_link"_L1
                        ? Attention::tr("Nothing is sent there for them until you have looked at it.")
                        : Attention::tr("%n change(s) are held back, to be safe.", nullptr, count);
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Sync, .id = row.plan.value, .filter = u"plan"_s};
        break;
    case AttentionKind::Refused:
        words.icon = u"warning"_s;
        words.what = Attention::tr("%1 refused %n change(s)", nullptr, count).arg(row.channel);
        words.why = Attention::tr("What it shows there is still the old value.");
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Errors, .id = row.problem.value};
        break;
    case AttentionKind::StorageFailed:
        words.icon = u"errors"_s;
        words.what = Attention::tr("Our own data could not be written");
        words.why = Attention::tr("Syncing waits until there is space again.");
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Errors, .id = row.problem.value};
        break;
    case AttentionKind::Event:
        words.icon = u"shield"_s;
        words.what = row.problem ? Attention::tr("%n event(s) could not be used", nullptr, count)
                                 : Attention::tr("%n event(s) could not be verified", nullptr, count);
        words.why = row.problem ? Attention::tr("Nothing was changed by it; the next sync reads the same.")
                                : Attention::tr("It is set aside; nothing was changed by it.");
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Errors, .id = row.problem.value};
        break;
    default:
        words.icon = u"warning"_s;
        if (const QString kind = row.arguments.value("kind"_L1).toString(); !kind.isEmpty()) { // no item of a channel
            const ErrorWords said = problemWords(
                {.kind = kind, .code = row.arguments.value("code"_L1).toString(), .arguments = row.arguments},
                row.channel);
            words.what = said.title;
            words.why = said.remedy;
        } else {
            words.what = Attention::tr("%n item(s) of %1 could not be read", nullptr, count).arg(row.channel);
            words.why = Attention::tr("Everything else went on. They are tried again at every sync.");
        }
        words.button = Attention::tr("Look at it");
        words.target = {.view = View::Errors, .id = row.problem.value};
    }
}

} // namespace

AttentionWords attentionWords(const AttentionRow &row, UtcMs now)
{
    AttentionWords words;
    setUrgency(words, row.severity);
    if (!accountWords(words, row, now) && !stockWords(words, row) && !cancelWords(words, row, now))
        decisionWords(words, row, now);
    return words;
}

} // namespace evenstock
