// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/remote.h"

#include <QString>
#include <QStringList>

// What an eMAG order does to stock and what the owner may do with it (sheet section 10). Pure functions; thread-safe.
namespace evenstock::emag {

enum class OrderState {
    Canceled = 0,
    New = 1,
    InProgress = 2,
    Prepared = 3,
    Finalized = 4,
    Returned = 5,
    Unknown = 99
};
enum class LineState { Ordered, Removed };

OrderState orderState(const QString &name);
QString orderStateName(OrderState state); // "new": the word for what eMAG numbers
OrderState orderStateOf(std::int64_t number);

struct LineRule {
    HoldAction firstAction = HoldAction::Hold; // for a line never seen before
    HoldAction action = HoldAction::Keep;
    bool operator==(const LineRule &) const = default;
};
// canceled and removed lines give back; returned goods wait for the owner to count them; everything else is sold.
LineRule lineRule(OrderState state, LineState line);

// Nothing can change any more: canceled orders after 48 hours, finalized ones once nothing can be returned.
bool isFinal(OrderState state, UtcMs modifiedAt, UtcMs now);

// The actions of the status matrix, for an order of the given age. Orders that eMAG itself fulfils take documents only.
QStringList actionsOf(OrderState state, bool isOurs, UtcMs modifiedAt, UtcMs now);

inline const QStringList orderActions = {
    QStringLiteral("acknowledge"), QStringLiteral("prepare"), QStringLiteral("finalize"), QStringLiteral("reopen"),
    QStringLiteral("cancel"),      QStringLiteral("storno"),  QStringLiteral("invoice")};

// The status an action asks for; Unknown for those that are no change of status.
OrderState targetOf(const QString &action, OrderState from);

// Why an order was canceled, by eMAG's number; empty for none of its numbers.
QString cancellationWords(std::int64_t reason);
bool isCancellationReason(std::int64_t reason);

} // namespace evenstock::emag
