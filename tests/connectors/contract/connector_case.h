// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "tests/connectors/contract/case_server.h"

#include <QJsonObject>

namespace evenstock {

// One recorded dialogue of a connector: a file of tests/connectors/<id>/fixtures,
//   {"call": …, "arguments": {…}, "settings": {…}, "exchanges": [as ReplayHttp], "result": {…} or "error": "rejected",
//    "faults": {"403": "offline", "timeout": "any"}}
// `faults` names the codes that a failing first answer is told as where they differ from those of every connector.
struct ConnectorCase {
    QString name = {};
    QString call = {};
    QJsonObject arguments = {};
    QJsonObject settings = {};
    QJsonArray exchanges = {};
    QJsonObject browser = {}; // of a connector that is reached through one (case_browser.h)
    QJsonObject result = {};
    QString error = {};
    QJsonObject faults = {};

    static Result<ConnectorCase> load(const QString &file);
    bool writes() const { return call == QLatin1String("push"); }
};

// Everything that came out of one call.
struct CaseOutcome {
    QJsonObject result = {};
    Status status = {};
    QList<Error> errors = {};         // the call's own, those of items and those of receipts
    QList<ItemReceipt> receipts = {}; // of push and pollJob
    bool isComplete = false;          // of fetchListings
};

// Makes the call with the secrets that `info()` asks for, each a canary that must never be seen again. Pauses only move
// the clock, unless pausesHere says that this one is to be waited for.
CaseOutcome run(const Connector &connector, const ConnectorCase &recorded, HttpClient &http, std::stop_token stop = {},
                const std::function<bool()> &pausesHere = {});

QString canary(const QString &credential); // "canary-token-5f3a9c"
QStringList canaries(const Connector &connector);
QList<DeliveryId> deliveriesOf(const ConnectorCase &recorded);

} // namespace evenstock
