// SPDX-License-Identifier: GPL-3.0-or-later
// Problems in words, by their kind; what concerns the stock is in stock_problem_text.cpp.
#include "app/accounts/absence_words.h"
#include "models/store/replica_problem.h"
#include "ui/shell/error_text.h"
#include "ui/shell/stock_problem_text.h"

#include <QCoreApplication>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// The work of the owner's own browser has stopped, so that his account comes to no harm.
ErrorWords browserPause(const QString &reason, const QString &channel)
{
    const QString stopped = ErrorText::tr("Work through your browser has stopped, so that your account comes to no "
                                          "harm. Nothing is read from %1 or sent to it meanwhile.")
                                .arg(channel);
    if (reason == "challenge"_L1)
        return {.title = ErrorText::tr("%1 asks for a check").arg(channel),
                .meaning = stopped,
                .remedy = ErrorText::tr("Open it in the paired browser, answer what it asks, then press “Go on” under "
                                        "Channels, Browser and work."),
                .action = {}};
    if (reason == "restricted"_L1)
        return {.title = ErrorText::tr("%1 restricted your account for some time").arg(channel),
                .meaning = stopped,
                .remedy =
                    ErrorText::tr("Read what it wrote to you. Work goes on by itself afterwards; set a slower pace "
                                  "before that."),
                .action = {}};
    if (reason == "auth"_L1)
        return {.title = ErrorText::tr("Nobody is logged in on %1").arg(channel),
                .meaning = stopped,
                .remedy = ErrorText::tr("Log in there in the paired browser. It goes on by itself."),
                .action = {}};
    if (reason == "access"_L1)
        return {.title = ErrorText::tr("%1 refuses your session").arg(channel),
                .meaning = stopped,
                .remedy = ErrorText::tr("Log out there and in again in the paired browser, then press “Go on” under "
                                        "Channels, Browser and work."),
                .action = {}};
    return {.title = ErrorText::tr("%1 asked for a pause").arg(channel),
            .meaning = stopped,
            .remedy = ErrorText::tr("Nothing is to be done: it goes on by itself. If this comes often, set a slower "
                                    "pace."),
            .action = {}};
}

ErrorWords event()
{
    return {
        .title = ErrorText::tr("A message from the marketplace could not be used"),
        .meaning = ErrorText::tr("It was set aside; nothing was changed by it. The next sync reads the same from the "
                                 "marketplace itself."),
        .remedy = ErrorText::tr("Usually there is nothing to do. If it happens again, compare the secret on the "
                                "marketplace with the one here."),
        .action = {},
    };
}

// There is no listing that could show an old value.
ErrorWords refusedCreate(const QString &channel)
{
    return {.title = ErrorText::tr("%1 did not accept a new listing").arg(channel),
            .meaning = ErrorText::tr("The product is not for sale there."),
            .remedy =
                ErrorText::tr("The reason is written below. Where the product lacks something, correct it, and it "
                              "is tried again by itself. What cannot be made from here, make on the site of %1: "
                              "the next sync finds it.")
                    .arg(channel),
            .action = ErrorText::tr("Open product")};
}

ErrorWords delivery(const QString &code, const QString &channel)
{
    ErrorWords words{
        .title = ErrorText::tr("%1 did not accept a change").arg(channel),
        .meaning = ErrorText::tr("What we sent was refused, so the listing there still shows the old value."),
        .remedy = ErrorText::tr("Correct the product; it is then sent again by itself."),
        .action = ErrorText::tr("Open product"),
    };
    if (code == errorCodeName(ErrorCode::InDoubt)) {
        words.title = ErrorText::tr("It is not certain whether a change reached %1").arg(channel);
        words.meaning = ErrorText::tr("The connection broke while we were sending. It is never sent twice blindly: the "
                                      "listing is read first.");
        words.remedy = ErrorText::tr("Sync this account; then it is certain.");
        words.action = ErrorText::tr("Sync now");
    }
    return words;
}

ErrorWords item(const QString &channel)
{
    return {
        .title = ErrorText::tr("An item of %1 could not be read").arg(channel),
        .meaning = ErrorText::tr("The marketplace's answer for this one item made no sense. Everything else went on."),
        .remedy = ErrorText::tr("Open it on the marketplace and look for something unusual. It is tried again at every "
                                "sync."),
        .action = {},
    };
}

ErrorWords currency(const QJsonObject &arguments)
{
    return {
        .title = ErrorText::tr("The marketplace has its prices in %1 now").arg(arguments[u"now"].toString()),
        .meaning = ErrorText::tr("This account was linked with prices in %1. Stock goes on being synced; prices are "
                                 "neither taken nor sent, and nothing new is listed.")
                       .arg(arguments[u"before"].toString()),
        .remedy = ErrorText::tr("If it is so, agree to the new currency in the menu of the channel, then set the "
                                "prices of its products in it."),
        .action = {},
    };
}

ErrorWords wrongClock(const QJsonObject &arguments)
{
    const qint64 skewMs = arguments[u"skew_ms"].toInteger();
    const int minutes = int(std::min<qint64>(std::abs(skewMs) / 60'000, std::numeric_limits<int>::max()));
    return {
        .title = skewMs > 0 ? ErrorText::tr("The clock of this computer is %n minute(s) ahead", nullptr, minutes)
                            : ErrorText::tr("The clock of this computer is %n minute(s) behind", nullptr, minutes),
        .meaning = ErrorText::tr("The marketplace's clock says another time. What is asked for by time allows for it."),
        .remedy = ErrorText::tr("Set the date and time of this computer right."),
        .action = {},
    };
}

ErrorWords inbox()
{
    return {
        .title = ErrorText::tr("The file of received messages was damaged"),
        .meaning = ErrorText::tr("It was set aside under another name and a new one was begun. Messages that were "
                                 "received and not worked on yet are lost. Your products, stock and orders are in "
                                 "another file, which is whole."),
        .remedy = ErrorText::tr("Sync all channels: orders and quantities are read from the marketplaces themselves. "
                                "Only a shop that sends messages and lists no orders (BoliBana) must be compared by "
                                "hand. Look whether the disk is well."),
        .action = {},
    };
}

ErrorWords mail()
{
    return {
        .title = ErrorText::tr("An alert could not be sent by e-mail"),
        .meaning = ErrorText::tr("The mail server did not take it. What it was about is in this window; the mail is "
                                 "tried again with the next one."),
        .remedy = ErrorText::tr("Look at Settings, Notifications, and send a test mail."),
        .action = {},
    };
}

ErrorWords openWords(const QString &kind, const QString &code, const QJsonObject &arguments, const QString &channel)
{
    if (const auto ofStock = stockProblemWords(kind, arguments, channel))
        return *ofStock;
    if (kind == browserPauseProblem)
        return browserPause(arguments[u"reason"].toString(), channel);
    if (kind == "event"_L1)
        return event();
    if (kind == "delivery"_L1 && arguments["kind"_L1].toString() == "create"_L1 &&
        code != errorCodeName(ErrorCode::InDoubt))
        return refusedCreate(channel);
    if (kind == "delivery"_L1)
        return delivery(code, channel);
    if (kind == "item"_L1)
        return item(channel);
    if (kind == "currency"_L1)
        return currency(arguments);
    if (kind == "clock"_L1)
        return wrongClock(arguments);
    if (kind == "storage"_L1)
        return errorWords(ErrorCode::Storage);
    if (kind == "mail"_L1)
        return mail();
    if (kind == inboxProblem)
        return inbox();
    return errorWords(errorCodeFromName(code).value_or(ErrorCode::Internal));
}

// The marketplace gave no answer because it was not asked: its key is as good as it was.
ErrorWords signInNotKept()
{
    return {.title = ErrorText::tr("The sign-in was not kept"),
            .meaning =
                ErrorText::tr("Sign-ins that are kept only until the program ends have to be entered again after "
                              "a start. The marketplace was not asked, and your key is still good."),
            .remedy = ErrorText::tr("Enter the same key again. Where sign-ins are kept is chosen under Settings, "
                                    "Data."),
            .action = ErrorText::tr("Sign in again")};
}

} // namespace

QStringList problemKinds()
{
    return {u"oversell"_s, u"unmatched_sale"_s, u"late_order"_s,     u"order_review"_s,  u"event"_s, u"delivery"_s,
            u"item"_s,     u"account"_s,        u"storage"_s,        u"currency"_s,      u"clock"_s, u"mail"_s,
            u"inbox"_s,    relistingProblem,    equalListingProblem, browserPauseProblem};
}

ErrorWords problemWords(const ProblemRow &problem, const QString &channel)
{
    const bool isNotKept = problem.kind == "account"_L1 && isAbsenceDetail(problem.detail);
    ErrorWords words = isNotKept              ? signInNotKept()
                       : isOfReplica(problem) ? replicaWords(problem.detail)
                                              : openWords(problem.kind, problem.code, problem.arguments, channel);
    return problem.state == "resolved"_L1 ? solvedProblemWords(problem.kind, std::move(words)) : words;
}

} // namespace evenstock
