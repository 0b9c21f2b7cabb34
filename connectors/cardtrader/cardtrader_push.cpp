// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_push.h"

#include "connectors/api/unsent.h"
#include "connectors/cardtrader/cardtrader_batches.h"
#include "connectors/cardtrader/cardtrader_blueprints.h"
#include "connectors/cardtrader/cardtrader_currency.h"
#include "connectors/cardtrader/cardtrader_properties.h"
#include "connectors/cardtrader/cardtrader_single_writes.h"

#include <QJsonDocument>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr qsizetype fewDeletes = 25; // above it a batch is quicker than single calls
constexpr qsizetype fewWrites = 5;

// CardTrader's behaviour at a quantity of 0 is not documented: it is always an end.
bool isEnd(const Outgoing &item)
{
    return item.change->kind == ChangeKind::End ||
           (item.change->kind == ChangeKind::Update && item.change->quantity == Quantity{});
}

class Push
{
public:
    Push(Session &session, std::span<const Change> changes, const ReceiptSink &sink)
        : m_session(session)
        , m_sink(sink)
        , m_singles(session, sink)
        , m_batches(session, m_singles, sink)
    {
        m_items.reserve(changes.size());
        for (const Change &change : changes)
            m_items.push_back(Outgoing{.change = &change});
    }

    Status run() { return endOfPush(send(), m_items, m_sink); }

private:
    using Items = QList<Outgoing *>;
    using Single = Status (SingleWrites::*)(Outgoing &);

    Status send()
    {
        TRY(several(BatchKind::Destroy, open(isEnd), fewDeletes, &SingleWrites::end));
        TRY(moveQuantities()); // stock does not wait for what texts need to know
        TRY(learn());
        TRY(build());
        TRY(writeFields());
        const auto isCreate = [](const Outgoing &item) { return item.change->kind == ChangeKind::Create; };
        TRY(several(BatchKind::Create, open(isCreate), fewWrites, &SingleWrites::create));
        TRY(m_batches.poll());
        return replaceMarkers();
    }

    Items open(const std::function<bool(const Outgoing &)> &which)
    {
        Items result;
        for (Outgoing &item : m_items) {
            if (!item.isSettled && which(item))
                result.append(&item);
        }
        return result;
    }

    Status several(BatchKind kind, const Items &items, qsizetype few, Single single)
    {
        if (items.size() > few)
            return m_batches.send(kind, items);
        for (Outgoing *item : items)
            TRY((m_singles.*single)(*item));
        return {};
    }

    Status moveQuantities()
    {
        const auto moves = [](const Outgoing &item) {
            return item.change->kind == ChangeKind::Update && item.change->quantity.has_value();
        };
        for (Outgoing *item : open(moves))
            TRY(m_singles.increment(*item));
        return {};
    }

    Status learn()
    {
        QList<BlueprintRef> blueprints;
        for (const Outgoing &item : m_items) {
            if (!item.isSettled && needsBlueprint(*item.change))
                blueprints.append(blueprintOf(item.change->fields, item.change->raw));
        }
        return blueprints.isEmpty() ? Status() : learnBlueprints(m_session, blueprints);
    }

    Result<ProductBody> creation(const Change &change, const QString &currency,
                                 const std::optional<QJsonArray> &editable) const
    {
        TRY(checkCurrency(m_session));
        return createBody(change, currency, editable);
    }

    // Refuses here what CardTrader could only refuse.
    Status build()
    {
        for (Outgoing *item : open([](const Outgoing &) { return true; })) {
            const Change &change = *item->change;
            const QString currency =
                change.raw.value("currency"_L1).toString(m_session.settings.value("currency"_L1).toString());
            const auto editable = editableProperties(m_session, blueprintOf(change.fields, change.raw).id);
            auto body =
                change.kind == ChangeKind::Create ? creation(change, currency, editable) : updateBody(change, editable);
            if (!body) {
                TRY(m_singles.settle(*item, Outcome::Refused, body.error()));
                continue;
            }
            const QStringList warnings = item->body.warnings;
            item->body = *std::move(body);
            item->body.warnings = warnings + item->body.warnings;
        }
        return {};
    }

    Status writeFields()
    {
        Items together;
        for (Outgoing *item : open([](const Outgoing &one) { return one.change->kind == ChangeKind::Update; })) {
            if (item->body.isEmpty()) // nothing that CardTrader lets one write
                TRY(m_singles.settle(*item, Outcome::Done));
            else if (item->shown)
                TRY(m_singles.update(*item));
            else
                together.append(item);
        }
        return several(BatchKind::Update, together, fewWrites, &SingleWrites::update);
    }

    // The marker has done its work. If this write gets lost, the next one to the listing takes the marker away; an
    // error that concerns every further write is told.
    Status replaceMarkers()
    {
        QList<QByteArray> bodies;
        QStringList ids;
        for (const Made &made : std::as_const(m_singles.made)) {
            const QString lasting = lastingUserText(*made.change);
            if (made.productId.isEmpty() || made.change->marker.isEmpty() || !readUserData(lasting).ownText.isEmpty())
                continue;
            const QJsonObject body{{u"id"_s, made.productId.toLongLong()},
                                   {u"error_mode"_s, u"strict"_s},
                                   {u"user_data_field"_s, lasting}};
            bodies.append(QJsonDocument(body).toJson(QJsonDocument::Compact));
            ids.append(made.productId);
        }
        if (bodies.size() > fewWrites)
            return clean(writeRequest(m_session, "POST", batchPath(BatchKind::Update), batchBody(bodies)));
        for (qsizetype i = 0; i < bodies.size(); ++i)
            TRY(clean(writeRequest(m_session, "PUT", u"/products/"_s + ids.at(i), bodies.at(i))));
        return {};
    }

    Status clean(const HttpRequest &request)
    {
        const auto answer = exchange(m_session, request);
        return answer || !verdictOf(answer.error(), ChangeKind::Update).stops ? Status() : Status(answer.error());
    }

    Session &m_session;
    const ReceiptSink &m_sink;
    SingleWrites m_singles;
    Batches m_batches;
    std::vector<Outgoing> m_items; // never grows after the constructor: pointers into it stay valid
};

} // namespace

Status pushChanges(Session &session, std::span<const Change> changes, const ReceiptSink &sink)
{
    const ReceiptSink safe = withoutSecrets(session, sink);
    return Push(session, changes, safe).run();
}

} // namespace evenstock::cardtrader
