// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/field.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace evenstock {

// Who works for an account on a marketplace that only the owner's own browser may speak to.
struct BrowserAccount {
    bool isPaired = false;
    bool isConnected = false; // one of its browsers asked for work within the last minutes
    QString user = {};        // the one remote user the account is; empty until a browser said so
    QString login = {};
    QString domain = {};
    QString browser = {}; // "Chromium 156"
    QString pause = {};   // why nothing is handed out, one English sentence; empty where work goes on
};

// What stands there, as the last reading told and what our own browser did since.
struct BrowserListing {
    enum class State { Draft, OnSale, Hidden, Reserved, Sold, Deleted };

    QString externalId = {};
    State state = State::OnSale;
    QString title = {};
    Money price = {};
    QString url = {};
    QString sku = {};      // of the product it was made for; empty where it was not made from here
    bool isLinked = false; // the store has it as a product's listing
    FieldValues sent = {}; // what it was last made or changed with, in the product's own values
    Money sentPrice = {};  // the price that was shown for it
    // Of a sold one, as far as the site's list of orders told.
    UtcMs soldAt = 0;
    Money soldPrice = {};
    QString transaction = {};
};

struct BrowserReading {
    QList<BrowserListing> listings = {};
    UtcMs readAt = 0; // when it began, minutes ago in a large wardrobe; 0: never read
    bool isComplete = false;
    // The run under way wants one that began then or later. Far back for a run that what the browser told began by
    // itself (else it would go round for ever), lately for a scheduled one, now for one that the owner asked for.
    UtcMs wantedFrom = 0;
};

// A piece of work for the browser, as it stands.
struct BrowserWork {
    enum class State {
        Open,    // waits, is with a browser, or is looked for
        Done,    // `externalId` is the listing
        Refused, // and will not be tried again
        NotSent, // certainly nothing was done: may be asked for again
    };

    QString id = {};
    State state = State::Open;
    QString externalId = {};
    Error error = {}; // Refused, NotSent
};

// The way of a connector to the owner's browser: it hands work over and asks what became of it, and never waits for it.
// Called on the account's thread. Work for one listing is never handed over twice at a time: asked again, the work
// under way comes back. InvalidRequest with every reason where a listing cannot be made as it is.
class BrowserDesk
{
public:
    virtual ~BrowserDesk() = default;

    virtual Result<BrowserAccount> account() = 0;
    virtual Result<BrowserReading> reading() = 0;
    virtual Status askForReading() = 0; // does nothing where one waits already

    // `fields`: the product's own values that the listing stands for from then on.
    virtual Result<BrowserWork> publish(const QString &sku, const FieldValues &fields) = 0;
    virtual Result<BrowserWork> update(const QString &externalId, const FieldValues &fields) = 0;
    virtual Result<BrowserWork> remove(const QString &externalId) = 0;
    virtual Result<BrowserWork> work(const QString &id) = 0; // NotFound
};

} // namespace evenstock
