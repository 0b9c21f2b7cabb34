// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/contract/connector_case.h"

#include "connectors/api/json_read.h"
#include "tests/connectors/contract/case_browser.h"
#include "tests/connectors/contract/case_result.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

FieldValues fieldsOf(const QJsonObject &object)
{
    FieldValues fields;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = fieldFromName(it.key()))
            fields.insert(*field, it.value().toString());
    }
    return fields;
}

std::optional<Quantity> quantityOf(const QJsonObject &object, const char *name)
{
    return parseQuantity(object.value(QLatin1String(name)).toVariant().toString());
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

Change changeOf(const QJsonObject &object)
{
    const QString kind = object.value("kind"_L1).toString(u"update"_s);
    return {.delivery = DeliveryId{object.value("delivery"_L1).toInteger()},
            .kind = kind == "create"_L1 ? ChangeKind::Create
                    : kind == "end"_L1  ? ChangeKind::End
                                        : ChangeKind::Update,
            .externalId = object.value("id"_L1).toString(),
            .sku = object.value("sku"_L1).toString(),
            .marker = object.value("marker"_L1).toString(),
            .quantity = quantityOf(object, "quantity"),
            .baseQuantity = quantityOf(object, "base").value_or(Quantity{}),
            .fields = fieldsOf(object.value("fields"_L1).toObject()),
            .raw = object.value("raw"_L1).toObject()};
}

RemoteListing knownOf(const QJsonObject &object)
{
    return {.externalId = object.value("id"_L1).toString(),
            .fields = fieldsOf(object.value("fields"_L1).toObject()),
            .quantity = quantityOf(object, "quantity").value_or(Quantity{}),
            .matchKeys = textsOf(object.value("match_keys"_L1)),
            .raw = object.value("raw"_L1).toObject()};
}

// One call and what it gives back.
class CaseRun
{
public:
    CaseRun(const Connector &connector, const ConnectorCase &recorded, Session &session)
        : m_connector(connector)
        , m_case(recorded)
        , m_arguments(recorded.arguments)
        , m_session(session)
    {
    }

    CaseOutcome outcome()
    {
        m_outcome.status = call();
        if (!m_outcome.status)
            m_outcome.errors.append(m_outcome.status.error());
        return m_outcome;
    }

private:
    Status call()
    {
        const QString &name = m_case.call;
        if (name == "checkCredentials"_L1) {
            TRY_ASSIGN(const Identity identity, m_connector.checkCredentials(m_session));
            m_outcome.result = resultOf(identity);
            return {};
        }
        if (name == "fetchListings"_L1)
            return fetchListings();
        if (name == "fetchSome"_L1)
            return fetchSome();
        if (name == "fetchOrders"_L1)
            return fetchOrders();
        if (name == "fetchOrder"_L1 || name == "orderAction"_L1)
            return oneOrder();
        if (name == "push"_L1 || name == "pollJob"_L1)
            return write();
        if (name == "findCreated"_L1) {
            TRY_ASSIGN(const auto found,
                       m_connector.findCreated(m_session, changeOf(m_arguments.value("change"_L1).toObject())));
            return keep(found);
        }
        if (name == "fetchCategories"_L1) {
            TRY_ASSIGN(const QJsonArray categories, m_connector.fetchCategories(m_session));
            m_outcome.result.insert(u"categories"_s, categories);
            return {};
        }
        if (name == "parseWebhook"_L1)
            return parseWebhook();
        return makeError(ErrorCode::Internal, u"%1: no such call"_s.arg(name));
    }

    Status keep(const QList<RemoteListing> &listings)
    {
        QJsonArray rows;
        for (const RemoteListing &listing : listings)
            rows.append(resultOf(listing));
        m_outcome.result.insert(u"listings"_s, rows);
        return {};
    }

    void keep(const QList<ItemError> &errors)
    {
        QJsonArray rows = m_outcome.result.value("errors"_L1).toArray();
        for (const ItemError &error : errors) {
            rows.append(resultOf(error));
            m_outcome.errors.append(error.error);
        }
        if (!rows.isEmpty())
            m_outcome.result.insert(u"errors"_s, rows);
    }

    Status fetchListings()
    {
        ListingQuery query{.cursor = m_arguments.value("cursor"_L1).toString(),
                           .since = parseIsoUtc(m_arguments.value("since"_L1).toString()),
                           .pageSize = m_arguments.value("page_size"_L1).toInt(100),
                           .maxPages = m_arguments.value("max_pages"_L1).toInt()};
        const QJsonObject filter = m_arguments.value("filter"_L1).toObject();
        for (auto it = filter.begin(); it != filter.end(); ++it)
            query.filter.values.insert(it.key(), textsOf(it.value()));
        QList<RemoteListing> listings;
        QJsonArray cursors;
        const auto end = m_connector.fetchListings(m_session, query, [&](const ListingPage &page) {
            listings += page.listings;
            if (page.pageEnds)
                cursors.append(page.cursor);
            keep(page.errors);
            return Status();
        });
        TRY(keep(listings));
        m_outcome.result.insert(u"cursors"_s, cursors);
        if (!end)
            return end.error();
        m_outcome.isComplete = end->complete;
        m_outcome.result.insert(u"complete"_s, end->complete);
        return {};
    }

    Status fetchSome()
    {
        QList<RemoteListing> known;
        for (const QJsonValue &value : m_arguments.value("known"_L1).toArray())
            known.append(knownOf(value.toObject()));
        TRY_ASSIGN(const ListingPage page, m_connector.fetchSome(m_session, known));
        keep(page.errors);
        return keep(page.listings);
    }

    Status fetchOrders()
    {
        const OrderQuery query{.cursor = m_arguments.value("cursor"_L1).toString(),
                               .since = parseIsoUtc(m_arguments.value("since"_L1).toString()),
                               .openOrders = textsOf(m_arguments.value("open"_L1)),
                               .reread = m_arguments.value("reread"_L1).toBool()};
        QJsonArray orders;
        QStringList gone;
        QString cursor;
        const Status read = m_connector.fetchOrders(m_session, query, [&](const OrderPage &page) {
            for (const RemoteOrder &order : page.orders)
                orders.append(resultOf(order));
            gone += page.gone;
            cursor = page.cursor.isEmpty() ? cursor : page.cursor;
            keep(page.errors);
            return Status();
        });
        m_outcome.result.insert(u"orders"_s, orders);
        m_outcome.result.insert(u"gone"_s, QJsonArray::fromStringList(gone));
        m_outcome.result.insert(u"cursor"_s, cursor);
        return read;
    }

    Status oneOrder()
    {
        const QString id = m_arguments.value("order"_L1).toString();
        const auto order = m_case.call == "fetchOrder"_L1
                               ? m_connector.fetchOrder(m_session, id)
                               : m_connector.orderAction(m_session, id, m_arguments.value("action"_L1).toString(),
                                                         m_arguments.value("arguments"_L1).toObject());
        if (!order)
            return order.error();
        m_outcome.result.insert(u"order"_s, resultOf(*order));
        return {};
    }

    Status write()
    {
        QJsonArray rows;
        const ReceiptSink sink = [&](const QList<ItemReceipt> &receipts) {
            for (const ItemReceipt &receipt : receipts) {
                rows.append(resultOf(receipt));
                m_outcome.receipts.append(receipt);
                if (!receipt.error.detail.isEmpty())
                    m_outcome.errors.append(receipt.error);
            }
            return Status();
        };
        Status written;
        if (m_case.call == "push"_L1) {
            QList<Change> changes;
            for (const QJsonValue &value : m_arguments.value("changes"_L1).toArray())
                changes.append(changeOf(value.toObject()));
            written = m_connector.push(m_session, {changes.constData(), size_t(changes.size())}, sink);
        } else {
            Job job{.id = m_arguments.value("job"_L1).toString(), .startedAt = m_session.clock.now()};
            for (const DeliveryId delivery : deliveriesOf(m_case))
                job.rows.append({int(job.rows.size()), delivery});
            written = m_connector.pollJob(m_session, job, sink);
        }
        m_outcome.result.insert(u"receipts"_s, rows);
        return written;
    }

    Status parseWebhook()
    {
        WebhookRequest request{.body = m_arguments.value("body"_L1).toString().toUtf8(),
                               .receivedAt = m_session.clock.now()};
        const QJsonObject headers = m_arguments.value("headers"_L1).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            request.headers.append(QPair<QByteArray, QByteArray>(it.key().toLatin1(), it.value().toString().toUtf8()));
        QList<QByteArray> secrets;
        for (const QString &secret : textsOf(m_arguments.value("secrets"_L1)))
            secrets.append(secret.toUtf8());
        TRY_ASSIGN(const auto events, m_connector.parseWebhook(request, secrets, m_session.settings));
        QJsonArray rows;
        for (const ChannelEvent &event : events)
            rows.append(resultOf(event));
        m_outcome.result.insert(u"events"_s, rows);
        return {};
    }

    const Connector &m_connector;
    const ConnectorCase &m_case;
    const QJsonObject &m_arguments;
    Session &m_session;
    CaseOutcome m_outcome;
};

} // namespace

Result<ConnectorCase> ConnectorCase::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    TRY_ASSIGN(const QJsonObject object, parseJsonObject(file.readAll()));
    ConnectorCase loaded;
    loaded.name = QFileInfo(path).completeBaseName();
    loaded.call = object.value("call"_L1).toString();
    loaded.arguments = object.value("arguments"_L1).toObject();
    loaded.settings = object.value("settings"_L1).toObject();
    loaded.browser = object.value("browser"_L1).toObject();
    loaded.exchanges = object.value("exchanges"_L1).toArray();
    loaded.result = object.value("result"_L1).toObject();
    loaded.error = object.value("error"_L1).toString();
    loaded.faults = object.value("faults"_L1).toObject();
    if (loaded.call.isEmpty() || (loaded.result.isEmpty() && loaded.error.isEmpty()))
        return makeError(ErrorCode::InvalidRequest, u"%1: a case has a call, and a result or an error"_s.arg(path));
    return loaded;
}

QString canary(const QString &credential)
{
    return u"canary-%1-5f3a9c"_s.arg(credential);
}

QStringList canaries(const Connector &connector)
{
    QStringList all;
    for (const CredentialField &credential : connector.info().credentials)
        all.append(canary(credential.name));
    return all;
}

QList<DeliveryId> deliveriesOf(const ConnectorCase &recorded)
{
    QList<DeliveryId> deliveries;
    for (const QJsonValue &value : recorded.arguments.value("changes"_L1).toArray())
        deliveries.append(DeliveryId{value.toObject().value("delivery"_L1).toInteger()});
    for (const QJsonValue &value : recorded.arguments.value("deliveries"_L1).toArray())
        deliveries.append(DeliveryId{value.toInteger()});
    return deliveries;
}

CaseOutcome run(const Connector &connector, const ConnectorCase &recorded, HttpClient &http, std::stop_token stop,
                const std::function<bool()> &pausesHere)
{
    const ConnectorInfo info = connector.info();
    FixedClock clock;
    Session session{.http = http,
                    .clock = clock,
                    .stop = std::move(stop),
                    .baseUrl = QUrl(info.defaultUrl.isEmpty() ? u"https://shop.example"_s : info.defaultUrl),
                    .secrets = {},
                    .settings = recorded.settings};
    CaseBrowser browser(recorded.browser);
    if (info.capabilities.usesBrowser)
        session.browser = &browser;
    for (const CredentialField &credential : info.credentials)
        session.secrets.insert(credential.name, canary(credential.name));
    session.pause = [&](std::chrono::milliseconds length, const std::stop_token &token) -> Status {
        if (pausesHere && pausesHere())
            return pauseFor(length, token);
        clock.advance(length);
        return token.stop_requested() ? Status(makeError(ErrorCode::Cancelled, u"stopped"_s)) : Status();
    };
    return CaseRun(connector, recorded, session).outcome();
}

} // namespace evenstock
