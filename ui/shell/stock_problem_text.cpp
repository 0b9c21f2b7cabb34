// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stock_problem_text.h"

#include "ui/shell/refusal_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

ErrorWords oversold(const QJsonObject &arguments)
{
    const QString missing = arguments[u"missing"].toString();
    return {
        .title = missing.isEmpty() ? ErrorText::tr("Oversold") : ErrorText::tr("Oversold by %1").arg(missing),
        .meaning = ErrorText::tr("More was ordered than was there. What this order got is held for it; the rest is "
                                 "missing."),
        .remedy = ErrorText::tr("Find the missing piece or tell the buyer. If you cancel on the marketplace, only what "
                                "was really taken comes back into stock."),
        .action = ErrorText::tr("Open order"),
    };
}

ErrorWords unmatchedSale(const QJsonObject &arguments)
{
    return {
        .title = ErrorText::tr("Sold something that is not linked to a product"),
        .meaning = ErrorText::tr("Order %1 contains an item that we do not know. No stock was taken for it.")
                       .arg(arguments[u"order"].toString()),
        .remedy = ErrorText::tr("Open the order and link the line to its product, then the sale is counted."),
        .action = ErrorText::tr("Open order"),
    };
}

ErrorWords lateOrder()
{
    return {
        .title = ErrorText::tr("An order came late for a change that we had already counted"),
        .meaning = ErrorText::tr("The quantity on the marketplace fell first and was taken for an edit there. Then an "
                                 "order turned up that explains it, so the piece may have been taken off twice."),
        .remedy =
            ErrorText::tr("The lower stock stands. Count the shelf; if the order was the reason, reverse the edit: "
                          "what it took off comes back."),
        .action = ErrorText::tr("Reverse the edit"),
    };
}

ErrorWords orderReview()
{
    return {
        .title = ErrorText::tr("An order needs a look"),
        .meaning = ErrorText::tr("The marketplace says something about this order that does not fit what it said "
                                 "before. What it holds of the stock stays held until that is clear: the lines of the "
                                 "order show it."),
        .remedy = ErrorText::tr("Look at the order on the marketplace and decide whether its pieces are sold."),
        .action = ErrorText::tr("Open order"),
    };
}

ErrorWords relisting(const QJsonObject &arguments)
{
    return {
        .title = ErrorText::tr("A listing may be any of several products"),
        .meaning = ErrorText::tr("Listing %1 is new there and the same as several that are sold out: %2. Nothing is "
                                 "counted for it, because a piece would be counted twice if it is one of theirs.")
                       .arg(arguments[u"listing"].toString(), arguments[u"skus"].toString()),
        .remedy = ErrorText::tr("Link it to its product under Channels. If it is a new piece, add a product for it "
                                "first."),
        .action = {},
    };
}

ErrorWords equalListing(const QJsonObject &arguments, const QString &channel)
{
    const QString sku = arguments[u"sku"].toString();
    const QString other = arguments[u"other"].toString();
    return {
        .title = ErrorText::tr("%1 and %2 are the same listing on %3").arg(sku, other, channel),
        .meaning = ErrorText::tr("%3 keeps one listing for both. It belongs to %2; %1 is not on sale there.")
                       .arg(sku, other, channel),
        .remedy = ErrorText::tr("If they are the same thing, keep the stock of both under one SKU. If not, make them "
                                "differ (condition, language or other attributes) and publish %1 again.")
                      .arg(sku),
        .action = ErrorText::tr("Open product"),
    };
}

} // namespace

std::optional<ErrorWords> stockProblemWords(const QString &kind, const QJsonObject &arguments, const QString &channel)
{
    if (kind == "oversell"_L1)
        return oversold(arguments);
    if (kind == "unmatched_sale"_L1)
        return unmatchedSale(arguments);
    if (kind == "late_order"_L1)
        return lateOrder();
    if (kind == "order_review"_L1)
        return orderReview();
    if (kind == relistingProblem)
        return relisting(arguments);
    if (kind == equalListingProblem)
        return equalListing(arguments, channel);
    return std::nullopt;
}

// Where a backup was put back, it may be there without our knowing: only its owner can look.
ErrorWords replicaWords(const QString &detail)
{
    const QString known = knownSentence(detail);
    const QString reason = known.isEmpty() ? detail : known;
    const bool isForgotten = detail.startsWith("a backup was restored"_L1);
    return {
        .title = ErrorText::tr("An order may not be at the wholesaler’s"),
        .meaning = isForgotten
                       ? ErrorText::tr("It is from before the backup that was put back. The wholesaler may have it "
                                       "already, so it is not passed on by itself: sent twice, it would be delivered "
                                       "twice.")
                       : ErrorText::tr("It was not passed on, or was changed there. The reason: %1").arg(reason),
        .remedy = ErrorText::tr("Look for it at the wholesaler’s. Make it there by hand where it is missing, then "
                                "dismiss this."),
        .action = ErrorText::tr("Open order"),
    };
}

// What an open problem says of the stock is no longer so once it is solved, and there is nothing left to do.
ErrorWords solvedProblemWords(const QString &kind, ErrorWords words)
{
    if (kind == "oversell"_L1)
        words.meaning = ErrorText::tr("More was ordered than was there. Meanwhile the pieces were found, or are no "
                                      "longer ordered.");
    else if (kind == "unmatched_sale"_L1)
        words.meaning = ErrorText::tr("The order contained an item that we did not know. Its product is known now: the "
                                      "lines of the order show what they took out of the stock.");
    else if (kind == "late_order"_L1)
        words.meaning = ErrorText::tr("A fall of the quantity was taken for an edit on the marketplace until an order "
                                      "turned up that explains it. That is settled: the ledger of the product shows "
                                      "how.");
    else if (kind == "order_review"_L1)
        words.meaning = ErrorText::tr("The marketplace said something about this order that did not fit what it had "
                                      "said before. That is cleared up: the lines of the order show what they hold of "
                                      "the stock.");
    else if (kind == relistingProblem)
        words.meaning = ErrorText::tr("It was not clear which product a listing belongs to. That is settled.");
    else if (kind == equalListingProblem)
        words.meaning = ErrorText::tr("Two products were the same listing there. That is settled.");
    words.remedy = ErrorText::tr("Nothing to do.");
    return words;
}

} // namespace evenstock
