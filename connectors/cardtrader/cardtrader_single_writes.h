// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/cardtrader/cardtrader_parse.h"
#include "connectors/cardtrader/cardtrader_requests.h"

namespace evenstock::cardtrader {

// One change on its way.
struct Outgoing {
    const Change *change = nullptr;
    ProductBody body = {};              // of its update or create
    std::optional<Quantity> shown = {}; // the increment went through, and what it left
    bool inBatch = false;               // sent with others: a job may carry it out later
    bool isSettled = false;             // has its final receipt, or a job that will give it
};

// A product that a create made, or added to.
struct Made {
    const Change *change = nullptr;
    QString productId = {};
};

// What the error of a write says about whether it happened.
struct Verdict {
    Outcome outcome = Outcome::InDoubt;
    bool stops = false; // it concerns every further write too
};
Verdict verdictOf(const Error &error, ChangeKind kind);

// The synchronous calls, a change each. A change that went through or failed for good gets its receipt at once; an
// error comes back only where it stops all further writes, and leaves the change without a receipt if it was not sent.
class SingleWrites
{
public:
    SingleWrites(Session &session, const ReceiptSink &sink)
        : m_session(session)
        , m_sink(sink)
    {
    }

    Status end(Outgoing &item);       // DELETE; a product that is gone already is what was wanted
    Status increment(Outgoing &item); // settles the change only where it has no fields to write
    Status update(Outgoing &item);    // PUT
    Status create(Outgoing &item);    // POST
    Status settle(Outgoing &item, Outcome outcome, const Error &error = {}, const wire::Written &written = {});

    QList<Made> made;

private:
    Result<std::optional<wire::Written>> write(Outgoing &item, const HttpRequest &request);
    Result<std::optional<wire::Written>> believed(Outgoing &item, const HttpResponse &answer);
    QString pathOf(const Outgoing &item, const QString &tail = {}) const;

    Session &m_session;
    const ReceiptSink &m_sink;
};

} // namespace evenstock::cardtrader
