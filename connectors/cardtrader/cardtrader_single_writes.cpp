// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_single_writes.h"

#include "connectors/cardtrader/cardtrader_properties.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

// A single write is carried out before it is answered; a gateway's answer says nothing about the server behind it.
bool isAnswer(const Error &error)
{
    const bool isGateway = error.httpStatus >= 502 && error.httpStatus <= 504;
    const bool isNobodys = (error.httpStatus == 404 || error.httpStatus == 410) && error.code != ErrorCode::NotFound;
    return error.httpStatus != 0 && !isGateway && !isNobodys;
}

} // namespace

Verdict verdictOf(const Error &error, ChangeKind kind)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::Offline:
    case ErrorCode::RateLimited:
    case ErrorCode::Cancelled:
    case ErrorCode::SecretsUnavailable:
        return {Outcome::NotSent, true};
    case ErrorCode::Rejected:
    case ErrorCode::InvalidRequest:
        return {Outcome::Refused, false};
    case ErrorCode::NotFound: // a product that is gone is read back, which tells whether it was sold
        return {kind == ChangeKind::Create ? Outcome::Refused : Outcome::InDoubt, false};
    case ErrorCode::InvalidResponse: // a redirect was not followed, so nothing was carried out
        return {error.httpStatus >= 300 && error.httpStatus < 400 ? Outcome::NotSent : Outcome::InDoubt, false};
    case ErrorCode::Storage:
    case ErrorCode::Internal:
        return {Outcome::InDoubt, true};
    case ErrorCode::Timeout:
    case ErrorCode::InDoubt:
    case ErrorCode::Conflict:
        break;
    }
    return {Outcome::InDoubt, false};
}

QString SingleWrites::pathOf(const Outgoing &item, const QString &tail) const
{
    return u"/products/"_s + QString::fromLatin1(QUrl::toPercentEncoding(item.change->externalId)) + tail;
}

Status SingleWrites::settle(Outgoing &item, Outcome outcome, const Error &error, const wire::Written &written)
{
    ItemReceipt receipt{.delivery = item.change->delivery, .outcome = outcome, .error = error};
    receipt.warnings = item.body.warnings + written.warnings;
    if (outcome == Outcome::Done && written.quantity)
        receipt.quantity = Quantity::pieces(*written.quantity);
    else if (outcome != Outcome::InDoubt)
        receipt.quantity = item.shown;
    if (outcome == Outcome::Done && item.change->kind == ChangeKind::Create)
        receipt.externalId = written.productId;
    receipt.isOver = outcome == Outcome::InDoubt && !item.inBatch && isAnswer(error);
    receipt.wasSingle = !item.inBatch;
    item.isSettled = true;
    return m_sink({receipt});
}

// Nothing where the change has got its receipt.
Result<std::optional<wire::Written>> SingleWrites::write(Outgoing &item, const HttpRequest &request)
{
    std::optional<wire::Written> none;
    const auto answer = exchange(m_session, request);
    if (!answer) {
        const Verdict verdict = verdictOf(answer.error(), item.change->kind);
        if (verdict.stops && verdict.outcome == Outcome::NotSent)
            return answer.error(); // told about together with all that was not sent
        TRY(settle(item, verdict.outcome, answer.error()));
        if (verdict.stops)
            return answer.error();
        return none;
    }
    return believed(item, *answer);
}

// A 2xx alone says that the call arrived, not that it was carried out.
Result<std::optional<wire::Written>> SingleWrites::believed(Outgoing &item, const HttpResponse &answer)
{
    std::optional<wire::Written> none;
    auto written = parseWritten(answer.body);
    if (!written) {
        Error error = written.error();
        error.code = ErrorCode::InDoubt;
        error.httpStatus = answer.status;
        TRY(settle(item, Outcome::InDoubt, error));
        return none;
    }
    if (written->isError) {
        const QString words = written->messages.isEmpty()
                                  ? u"CardTrader refuses this and does not say why"_s
                                  : u"CardTrader refuses this: "_s + written->messages.join(u"; "_s);
        TRY(settle(item, Outcome::Refused, makeError(ErrorCode::Rejected, words)));
        return none;
    }
    return std::optional(*std::move(written));
}

Status SingleWrites::end(Outgoing &item)
{
    const auto answer = exchange(m_session, writeRequest(m_session, "DELETE", pathOf(item)));
    if (!answer && answer.error().code != ErrorCode::NotFound) {
        const Verdict verdict = verdictOf(answer.error(), ChangeKind::End);
        if (verdict.stops && verdict.outcome == Outcome::NotSent)
            return answer.error();
        TRY(settle(item, verdict.outcome, answer.error()));
        return verdict.stops ? Status(answer.error()) : Status();
    }
    if (answer) {
        TRY_ASSIGN(const auto written, believed(item, *answer));
        if (!written)
            return {};
    }
    item.shown = Quantity{}; // the answer shows the product as it was
    return settle(item, Outcome::Done);
}

Status SingleWrites::increment(Outgoing &item)
{
    const Quantity delta = *item.change->quantity - item.change->baseQuantity;
    if (!delta.isWhole())
        return settle(item, Outcome::Refused,
                      makeError(ErrorCode::InvalidRequest, u"CardTrader sells whole pieces only"_s));
    wire::Written written;
    if (delta != Quantity{}) {
        const QJsonObject body{{u"delta_quantity"_s, qint64(delta.wholePieces())}};
        TRY_ASSIGN(const auto answer, write(item, writeRequest(m_session, "POST", pathOf(item, u"/increment"_s),
                                                               QJsonDocument(body).toJson(QJsonDocument::Compact))));
        if (!answer)
            return {};
        written = *answer;
    }
    item.shown = written.quantity ? Quantity::pieces(*written.quantity) : *item.change->quantity;
    if (item.change->fields.isEmpty())
        return settle(item, Outcome::Done, {}, written);
    item.body.warnings += written.warnings;
    return {};
}

Status SingleWrites::update(Outgoing &item)
{
    TRY_ASSIGN(const auto written, write(item, writeRequest(m_session, "PUT", pathOf(item), item.body.json())));
    return written ? settle(item, Outcome::Done, {}, *written) : Status();
}

Status SingleWrites::create(Outgoing &item)
{
    TRY_ASSIGN(const auto written, write(item, writeRequest(m_session, "POST", u"/products"_s, item.body.json())));
    if (!written)
        return {};
    if (written->productId.isEmpty())
        return settle(item, Outcome::InDoubt,
                      makeError(ErrorCode::InDoubt, u"CardTrader does not say which product it made"_s));
    TRY(settle(item, Outcome::Done, {}, *written));
    // Where it added to a product that was there, the private text is not ours to change.
    if (!written->userText || *written->userText == markerText(item.change->marker))
        made.append({item.change, written->productId});
    return {};
}

} // namespace evenstock::cardtrader
