// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_push.h"

#include "connectors/api/unsent.h"
#include "connectors/emag/emag_listing_parse.h"
#include "connectors/emag/emag_listing_reads.h"
#include "connectors/emag/emag_offer_items.h"
#include "connectors/emag/emag_offer_rows.h"
#include "connectors/emag/emag_order_reads.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int mostIdAttempts = 5;
const QString lightPath = u"/offer/save"_s;
const QString productPath = u"/product_offer/save"_s;

struct Outgoing {
    const Change *change = nullptr;
    OfferItem item = {};
    bool isSettled = false;
    std::optional<Quantity> shown = {}; // went through before the texts
    QStringList warnings = {};
};

// Errors that concern every further write too.
bool stopsPush(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::SecretsUnavailable:
    case ErrorCode::RateLimited:
    case ErrorCode::Offline:
    case ErrorCode::Cancelled:
    case ErrorCode::Storage:
        return true;
    default:
        return false;
    }
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Rejected || error.code == ErrorCode::InvalidRequest ||
           error.code == ErrorCode::NotFound || error.code == ErrorCode::Conflict;
}

Error refusalOf(const QStringList &messages, const QString &item)
{
    const QString words = messages.isEmpty() ? u"eMAG refuses this and does not say why"_s
                                             : u"eMAG refuses this: "_s + messages.join(u"; "_s);
    const bool isGone = words.contains(u"not found"_s, Qt::CaseInsensitive);
    return makeError(isGone ? ErrorCode::NotFound : ErrorCode::Rejected, words, item);
}

class Push
{
public:
    Push(Session &session, std::span<const Change> changes, const ReceiptSink &sink)
        : m_session(session)
        , m_sink(sink)
    {
        m_context.account = accountOf(session.settings);
        m_items.reserve(changes.size());
        for (const Change &change : changes)
            m_items.push_back(Outgoing{.change = &change});
    }

    Status run() { return endOfPush(send(), m_items, m_sink); }

private:
    using Items = QList<Outgoing *>;

    Status send()
    {
        TRY(learn());
        TRY(light());
        for (Outgoing &item : m_items) {
            if (!item.isSettled && item.change->kind != ChangeKind::Create)
                TRY(content(item));
        }
        for (Outgoing &item : m_items) {
            if (!item.isSettled)
                TRY(create(item));
        }
        return {};
    }

    // VAT rates for prices; orders that hold pieces for quantities. Zero is sent even where these cannot be read.
    Status learn()
    {
        bool needsVat = false;
        bool needsOrders = false;
        for (const Outgoing &item : m_items) {
            needsVat =
                needsVat || item.change->fields.contains(Field::Price) || item.change->kind == ChangeKind::Create;
            needsOrders = needsOrders || (item.change->quantity && !m_context.account.stockIsTheirs);
        }
        if (needsVat) {
            TRY_ASSIGN(m_context.vat, vatTable(m_session));
        }
        if (!needsOrders)
            return {};
        auto reserved = reservedPieces(m_session);
        if (reserved)
            m_reserved = *std::move(reserved);
        else if (stopsPush(reserved.error()))
            return reserved.error();
        else
            m_ordersUnread = reserved.error();
        return {};
    }

    ItemContext contextOf(const Change &change) const
    {
        ItemContext context = m_context;
        context.reserved = m_reserved.value(change.externalId);
        return context;
    }

    Status settle(Outgoing &item, Outcome outcome, const Error &error = {}, const QString &externalId = {})
    {
        item.isSettled = true;
        return m_sink({ItemReceipt{.delivery = item.change->delivery,
                                   .outcome = outcome,
                                   .externalId = externalId,
                                   .quantity = outcome == Outcome::InDoubt ? std::nullopt : item.shown,
                                   .error = error,
                                   .warnings = item.warnings}});
    }

    // What became of a change whose write failed; the error comes back where it stops all further writes.
    Status settleFailed(Outgoing &item, const Error &error)
    {
        if (stopsPush(error))
            return error;
        return settle(item, isRefusal(error) ? Outcome::Refused : Outcome::InDoubt,
                      error.code == ErrorCode::InDoubt || isRefusal(error) ? error : inDoubt(error));
    }

    static Error inDoubt(Error error)
    {
        error.code = ErrorCode::InDoubt;
        return error;
    }

    Status light()
    {
        Items ready;
        for (Outgoing &item : m_items) {
            const Change &change = *item.change;
            if (change.kind == ChangeKind::Create)
                continue;
            const bool raises = change.quantity && *change.quantity > Quantity{};
            if (m_ordersUnread && raises) {
                item.isSettled = true;
                TRY(m_sink(
                    {ItemReceipt{.delivery = change.delivery, .outcome = Outcome::NotSent, .error = *m_ordersUnread}}));
                continue;
            }
            auto built = lightItem(change, contextOf(change));
            if (!built) {
                TRY(settle(item, Outcome::Refused, built.error()));
                continue;
            }
            item.item = *std::move(built);
            if (!item.item.isEmpty())
                ready.append(&item);
            else if (!hasContent(change)) // nothing that eMAG knows
                TRY(settle(item, Outcome::Done));
        }
        if (m_context.account.patchesStock)
            TRY(patchStock(ready));
        Items batch;
        int leaves = 0;
        for (Outgoing *item : std::as_const(ready)) {
            if (item->isSettled)
                continue;
            const int more = item->item.leaves();
            if (!batch.isEmpty() && (batch.size() >= mostEntities || leaves + more > mostLeaves)) {
                TRY(sendBatch(batch));
                batch.clear();
                leaves = 0;
            }
            batch.append(item);
            leaves += more;
        }
        return batch.isEmpty() ? Status() : sendBatch(batch);
    }

    // PATCH offer_stock takes a plain number, and no more than that is known of it: whatever it does not take goes by
    // offer/save.
    Status patchStock(const Items &items)
    {
        for (Outgoing *item : items) {
            const QJsonArray stock = item->item.members.value("stock"_L1).toArray();
            if (stock.isEmpty() || item->item.members.size() > 2 || !item->item.amounts.isEmpty())
                continue;
            const QJsonObject body{{u"stock"_s, stock.first().toObject().value("value"_L1)}};
            HttpRequest request = plainRequest(m_session, "PATCH", u"/offer_stock/"_s + item->change->externalId,
                                               QJsonDocument(body).toJson(QJsonDocument::Compact));
            request.isWrite = true;
            const auto answer = m_session.http.send(request, m_session.stop);
            if (answer) {
                TRY(lightDone(*item));
                continue;
            }
            const Error error = withoutSecrets(m_session, answer.error());
            if (error.httpStatus == 400 || error.httpStatus == 403 || error.httpStatus == 404)
                continue;
            TRY(settleFailed(*item, clarified(error)));
        }
        return {};
    }

    Status sendBatch(const Items &items)
    {
        QList<QByteArray> bodies;
        for (const Outgoing *item : items)
            bodies.append(item->item.json());
        const auto answer = exchange(m_session, saveRequest(m_session, lightPath, bodies), Route::Save);
        if (answer)
            return settleBatch(items, *answer);
        if (stopsPush(answer.error()))
            return answer.error();
        if (isRefusal(answer.error()) && items.size() > 1) { // one bad offer must not hold up the others
            for (Outgoing *item : items)
                TRY(sendBatch({item}));
            return {};
        }
        for (Outgoing *item : items)
            TRY(settleFailed(*item, answer.error()));
        return {};
    }

    // The envelope's word counts for the call only; each offer has a result of its own.
    Status settleBatch(const Items &items, const Envelope &answer)
    {
        const QJsonObject results = answer.results.toObject();
        for (Outgoing *item : items) {
            const QString &id = item->change->externalId;
            if (results.isEmpty()) {
                TRY(lightDone(*item));
                continue;
            }
            if (!results.value(id).isObject()) {
                TRY(settle(*item, Outcome::InDoubt,
                           makeError(ErrorCode::InDoubt, u"eMAG's answer does not mention this offer"_s, id)));
                continue;
            }
            const QJsonObject result = results.value(id).toObject();
            QStringList messages = messagesOf(result.value("messages"_L1)) + messagesOf(result.value("errors"_L1));
            for (QString &message : messages)
                message = withoutSecrets(m_session, message);
            if (wholeNumber(result.value("isError"_L1)).value_or(0) != 0)
                TRY(settle(*item, Outcome::Refused, refusalOf(messages, id)));
            else
                TRY(lightDone(*item));
        }
        return {};
    }

    Status lightDone(Outgoing &item)
    {
        if (item.change->kind == ChangeKind::Update && hasContent(*item.change)) {
            item.shown = item.change->quantity;
            return {}; // its texts follow
        }
        return settle(item, Outcome::Done);
    }

    Status content(Outgoing &item)
    {
        const auto fresh = readOffer(m_session, item.change->externalId);
        if (!fresh) {
            if (stopsPush(fresh.error()))
                return fresh.error();
            return settle(item, isRefusal(fresh.error()) ? Outcome::Refused : Outcome::NotSent, fresh.error());
        }
        const auto built = contentItem(*item.change, *fresh, contextOf(*item.change));
        if (!built)
            return settle(item, Outcome::Refused, built.error());
        return saveProduct(item, *built, {});
    }

    Status saveProduct(Outgoing &item, const OfferItem &body, const QString &newId)
    {
        const auto answer = exchange(m_session, saveRequest(m_session, productPath, {body.json()}), Route::ProductSave);
        if (!answer) {
            Error error = answer.error();
            if (const QString key = keyInText(error.detail); !key.isEmpty() && isRefusal(error))
                item.warnings.append(u"the product to link to has the part number key %1"_s.arg(key));
            return settleFailed(item, error);
        }
        item.warnings += answer->messages;
        if (!newId.isEmpty())
            item.shown = item.change->quantity;
        return settle(item, Outcome::Done, {}, newId);
    }

    Status create(Outgoing &item)
    {
        const Change &change = *item.change;
        if (m_ordersUnread)
            return settle(item, Outcome::NotSent, *m_ordersUnread);
        const auto target = prepareCreate(change);
        if (!target) {
            if (stopsPush(target.error()))
                return target.error();
            return settle(item, isRefusal(target.error()) ? Outcome::Refused : Outcome::NotSent, target.error());
        }
        const auto body = createItem(change, target->id, target->key, m_context);
        if (!body)
            return settle(item, Outcome::Refused, body.error());
        return saveProduct(item, *body, target->id);
    }

    struct Target {
        QString id;  // free number of the seller
        QString key; // part_number_key of eMAG's product, where it has one
    };

    // Looks before it makes: the same SKU, then the numbers, then the EANs.
    Result<Target> prepareCreate(const Change &change)
    {
        const QString partNumber = normalisedPartNumber(change.sku);
        if (partNumber.isEmpty())
            return makeError(ErrorCode::InvalidRequest, u"eMAG needs a SKU"_s);
        TRY_ASSIGN(const auto same, readOffersBy(m_session, u"part_number"_s, partNumber));
        if (!same.isEmpty())
            return makeError(
                ErrorCode::Conflict,
                u"eMAG already has the offer %1 with this SKU: link it instead"_s.arg(offerId(same.first())),
                change.sku);
        Target target;
        TRY_ASSIGN(target.id, freeId(change.sku));
        target.key = change.raw.value("part_number_key"_L1).toString();
        const QStringList eans = eansOf(change);
        if (!target.key.isEmpty() || eans.isEmpty())
            return target;
        TRY_ASSIGN(const auto known, findByEans(m_session, eans));
        for (const CatalogueProduct &product : known) {
            if (product.hasOurOffer)
                return makeError(
                    ErrorCode::Conflict,
                    u"eMAG already has an offer of yours for %1 (%2): link it instead"_s.arg(product.ean, product.key),
                    change.sku);
            if (!product.mayAddOffer || product.key == target.key)
                continue;
            if (!target.key.isEmpty())
                return makeError(
                    ErrorCode::Conflict,
                    u"its EANs lead to two products of eMAG's catalogue (%1 and %2): leave only the right EAN"_s.arg(
                        target.key, product.key),
                    change.sku);
            target.key = product.key;
        }
        return target;
    }

    Result<QString> freeId(const QString &sku)
    {
        for (int attempt = 0; attempt < mostIdAttempts; ++attempt) {
            const QString id = allocatedId(sku, attempt);
            TRY_ASSIGN(const auto taken, readOffersBy(m_session, u"id"_s, id));
            if (taken.isEmpty())
                return id;
        }
        return makeError(ErrorCode::InvalidRequest, u"no free number was found for a new offer"_s, sku);
    }

    Session &m_session;
    const ReceiptSink &m_sink;
    ItemContext m_context;
    QMap<QString, std::int64_t> m_reserved;
    std::optional<Error> m_ordersUnread;
    std::vector<Outgoing> m_items; // never grows after the constructor: pointers into it stay valid
};

} // namespace

Status pushChanges(Session &session, std::span<const Change> changes, const ReceiptSink &sink)
{
    const ReceiptSink safe = withoutSecrets(session, sink);
    return Push(session, changes, safe).run();
}

} // namespace evenstock::emag
