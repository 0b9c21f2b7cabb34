// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/cardtrader/account.h"
#include "app/sandbox/cardtrader/answers.h"
#include "app/sandbox/fault_menu.h"
#include "app/sandbox/http_message.h"

#include <QStringList>

#include <memory>

namespace evenstock::sandbox::cardtrader {

// One authorised request and what it is answered from. Lives as long as the request is carried out; streamed answers
// keep only the shared account.
struct Call {
    const HttpRequest &request;
    QStringList path; // below the prefix: {"products","450000012","increment"}
    std::shared_ptr<Account> account;
    const Catalogue &catalogue;
    std::uint64_t seed;
    FaultMenu &faults;
    ErrorAnswers &errors;
    UtcMs now;

    bool is(const char *method, qsizetype parts) const { return request.method == method && path.size() == parts; }
    QString route() const { return QString::fromLatin1(request.method) + u" /"_qs + path.join(u'/'); }
    std::optional<Fault> fault(FaultKind kind) const { return faults.draw(kind, route()); }
};

// The body as an object: JSON, or a form with bracketed names. Empty where it is neither.
std::optional<QJsonObject> bodyObject(const HttpRequest &request);

// Each answers the calls it knows and leaves the others.
std::optional<HttpAnswer> answerReference(const Call &call);
std::optional<HttpAnswer> answerMarketplace(const Call &call);
std::optional<HttpAnswer> answerExport(const Call &call);
std::optional<HttpAnswer> answerProducts(const Call &call);
std::optional<HttpAnswer> answerJobs(const Call &call);
std::optional<HttpAnswer> answerOrders(const Call &call);

} // namespace evenstock::sandbox::cardtrader
