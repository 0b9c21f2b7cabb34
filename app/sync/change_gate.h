// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/field.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock {

// One change that a stage is about to make, as the row of a plan names it.
struct GatedChange {
    ListingId listing = {};
    QString externalId = {}; // of the listing
    // A field's name; "quantity" (both values as the listing shows them, in its units); "status" (it is gone); "create"
    // (out: it is made); "link" (in: it gets a product), "created" (in: it gets a new product), "external_id" (in: it
    // takes the place of one that is gone).
    QString field = {};
    Direction direction = Direction::In;
    QString from = {};
    QString to = {};
    QString reason = {};     // why: a key for the reader
    ProductId product = {};  // none yet for "created"
    FieldValues fields = {}; // create: what is sent with it
};

// Asked before every change of a run: a plan lets only its own rows pass, a dry run writes down what it is asked.
// Engine thread.
class ChangeGate
{
public:
    ChangeGate() = default;
    ChangeGate(const ChangeGate &) = default;
    ChangeGate &operator=(const ChangeGate &) = default;
    ChangeGate(ChangeGate &&) = default;
    ChangeGate &operator=(ChangeGate &&) = default;
    virtual ~ChangeGate() = default;

    // False: leave it as it is. True: it is made now, in the caller's transaction.
    virtual Result<bool> allows(const GatedChange &change) = 0;
    // The same answer about a change that a later step makes: nothing is written down yet.
    virtual bool foresees(const GatedChange &change) const = 0;
    virtual bool allowsOrder(const QString &externalId) const = 0;
    // True while orders are left out: what they did must not be inferred, nor passed over by the cursor.
    virtual bool leavesOrders() const = 0;

    // True where the owner chose each change that it allows: what waits for the owner may be asked about.
    virtual bool isChosen() const { return false; }

    // The listings that it may let through, where they are few: nothing else need be asked about.
    struct Scope {
        QList<ListingId> listings = {};
        QStringList externalIds = {}; // of listings that had no id yet
    };
    virtual std::optional<Scope> scope() const { return {}; }

    // Where the changes of one item begin, and back to there when they were undone.
    virtual qsizetype mark() const { return 0; }
    virtual void rewind(qsizetype) {}
};

} // namespace evenstock
