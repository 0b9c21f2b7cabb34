// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/problem_evidence.h"

#include "models/store/run_queries.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/sent_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int deliveriesLookedAt = 50;
constexpr int mostOfAValue = 200; // characters; a description is long
constexpr int busy = 429;         // HTTP
constexpr int firstFailure = 400;
constexpr int firstOfTheServer = 500;

bool reads(const RequestRow &request)
{
    return request.method == "GET"_L1 || request.method == "HEAD"_L1;
}

bool isRefusedSignIn(int status)
{
    return status == 401 || status == 403;
}

// Of the requests before the problem, newest first, those that carried it: the last that fits, and its tries before.
QList<RequestRow> carriers(const QList<RequestRow> &before, const ProblemView &view, const DeliveryView *sent)
{
    const ProblemRow &problem = view.problem;
    const auto fits = [&](const RequestRow &request) {
        if (sent)
            return !reads(request) && request.at >= sent->delivery.recordedAt;
        if (problem.httpStatus >= firstFailure)
            return request.status == problem.httpStatus;
        return !problem.code.isEmpty() && request.errorCode == problem.code;
    };
    QList<RequestRow> fitting;
    std::copy_if(before.cbegin(), before.cend(), std::back_inserter(fitting), fits);
    // Many products are written one by one, some sent side by side: the one with the number of this listing.
    QList<RequestRow> named;
    std::copy_if(fitting.cbegin(), fitting.cend(), std::back_inserter(named), [&view](const RequestRow &request) {
        return !view.externalId.isEmpty() && request.path.contains(view.externalId);
    });
    if (!named.isEmpty())
        fitting = named;
    const auto isOther = [&fitting](const RequestRow &request) { return request.path != fitting.first().path; };
    if (sent && std::any_of(fitting.cbegin(), fitting.cend(), isOther))
        return {}; // any of them
    erase_if(fitting, [path = fitting.value(0).path](const RequestRow &request) { return request.path != path; });
    std::reverse(fitting.begin(), fitting.end());
    return fitting;
}

QList<DeliveryView> sentSince(Database &database, const ProblemRow &problem)
{
    if (problem.kind != "delivery"_L1 || !problem.listing)
        return {};
    const auto page = DeliveryQueries(database).ofListing(problem.listing, {.limit = deliveriesLookedAt});
    QList<DeliveryView> sent = page ? page->rows : QList<DeliveryView>();
    erase_if(sent, [&problem](const DeliveryView &view) {
        return qMax(view.delivery.recordedAt, view.delivery.settledAt) < problem.firstAt &&
               view.delivery.id != problem.delivery;
    });
    std::reverse(sent.begin(), sent.end());
    return sent;
}

ProblemAttempt attemptOf(const RequestRow &request)
{
    ProblemAttempt attempt{.at = request.at,
                           .what = reads(request) ? ProblemEvidence::tr("Asked the marketplace")
                                                  : ProblemEvidence::tr("Sent to the marketplace"),
                           .outcome = ProblemEvidence::tr("answered"),
                           .state = ItemState::Agreed};
    if (request.status < firstFailure && request.status != 0 && request.errorCode.isEmpty())
        return attempt;
    attempt.state = ItemState::Error;
    if (request.status == 0)
        attempt.outcome = ProblemEvidence::tr("no answer");
    else if (isRefusedSignIn(request.status))
        attempt.outcome = ProblemEvidence::tr("sign-in refused");
    else if (request.status == busy)
        attempt.outcome = ProblemEvidence::tr("too busy");
    else if (request.status >= firstOfTheServer)
        attempt.outcome = ProblemEvidence::tr("fault there");
    else
        attempt.outcome = ProblemEvidence::tr("refused");
    return attempt;
}

QString valuesText(const DeliveryRow &delivery)
{
    QStringList lines;
    if (delivery.quantity)
        lines.append(fieldTitle(Field::Quantity) + u": "_s + stockText(*delivery.quantity));
    for (auto field = delivery.fields.cbegin(); field != delivery.fields.cend(); ++field) {
        QString value = fieldValueText(field.key(), field.value());
        if (value.size() > mostOfAValue)
            value = value.left(mostOfAValue) + u'…';
        lines.append(fieldTitle(field.key()) + u": "_s + value);
    }
    return lines.join(u'\n');
}

} // namespace

ProblemEvidence ProblemEvidence::of(Database &database, const ProblemView &view)
{
    ProblemEvidence evidence;
    const ProblemRow &problem = view.problem;
    evidence.m_problem = view;
    evidence.m_sent = sentSince(database, problem);
    if (!problem.run || (problem.kind == "delivery"_L1 && evidence.m_sent.isEmpty()))
        return evidence;
    const auto before = RunQueries(database).requestsBefore(problem.run, problem.lastAt);
    if (before) {
        evidence.m_requests =
            carriers(*before, view, evidence.m_sent.isEmpty() ? nullptr : &evidence.m_sent.constLast());
    }
    return evidence;
}

QList<ProblemAttempt> ProblemEvidence::tries() const
{
    QList<ProblemAttempt> all;
    for (const DeliveryView &view : m_sent) {
        all.append({.at = view.delivery.recordedAt,
                    .what = tr("Sent: %1", "fields").arg(SentModel::whatText(view.delivery)),
                    .outcome = SentModel::stateText(view.delivery.state),
                    .state = SentModel::signOf(view.delivery.state)});
    }
    if (m_sent.isEmpty()) {
        for (const RequestRow &request : m_requests)
            all.append(attemptOf(request));
    }
    return all;
}

ProblemAttempt ProblemEvidence::stand(UtcMs now) const
{
    const ProblemRow &problem = m_problem.problem;
    if (problem.state == "dismissed"_L1)
        return {.at = m_problem.settledAt, .what = tr("You dismissed it"), .state = ItemState::Undone};
    if (problem.state != "open"_L1)
        return {.at = m_problem.settledAt, .what = tr("It no longer happens"), .state = ItemState::Agreed};
    if (problem.nextTryAt > 0) {
        return {.at = problem.nextTryAt,
                .what = tr("Is tried again"),
                .outcome = aheadText(problem.nextTryAt, now),
                .state = ItemState::Waiting};
    }
    if (problem.kind == "delivery"_L1)
        return {.at = problem.lastAt, .what = tr("Put aside; not sent again until something changes")};
    return {.at = problem.lastAt, .what = tr("Nothing more is tried by itself")};
}

QList<ProblemAttempt> ProblemEvidence::attempts(UtcMs now) const
{
    const ProblemRow &problem = m_problem.problem;
    QList<ProblemAttempt> all = tries();
    if (all.isEmpty() && problem.count > 1)
        all.append({.at = problem.firstAt, .what = tr("Happened for the first time")});
    if (all.isEmpty() || problem.count > all.size()) {
        const QString times =
            problem.count > 1 ? tr("Happened again, %n time(s) in all", nullptr, problem.count) : tr("Happened");
        all.append({.at = problem.lastAt, .what = times, .state = ItemState::Error});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const ProblemAttempt &a, const ProblemAttempt &b) { return a.at < b.at; });
    all = all.last(qMin(all.size(), qsizetype(mostAttempts)));
    all.append(stand(now));
    return all;
}

QString ProblemEvidence::request() const
{
    QStringList lines;
    if (!m_requests.isEmpty()) {
        const RequestRow &last = m_requests.constLast();
        lines.append(tr("%1, took %2 ms", "time").arg(exactTimeText(last.at), countText(last.durationMs)));
        lines.append(last.method + u' ' + last.path);
    }
    if (!m_sent.isEmpty())
        lines.append(valuesText(m_sent.constLast().delivery));
    return lines.join(u'\n');
}

QString ProblemEvidence::answer() const
{
    const ProblemRow &problem = m_problem.problem;
    const int status = m_requests.isEmpty() ? problem.httpStatus : m_requests.constLast().status;
    QStringList lines;
    if (status > 0)
        lines.append(u"HTTP %1"_s.arg(status));
    else if (!m_requests.isEmpty())
        lines.append(tr("no answer"));
    for (const QString &text : {problem.detail, problem.payload}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(u'\n');
}

} // namespace evenstock
