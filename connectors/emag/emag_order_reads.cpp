// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_order_reads.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/emag/emag_order_cursor.h"
#include "connectors/emag/emag_order_parse.h"
#include "connectors/emag/emag_orders.h"
#include "connectors/emag/emag_requests.h"
#include "connectors/emag/emag_values.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

namespace {

constexpr int pageSize = 100;
constexpr int mostPages = 2000;
constexpr UtcMs minuteMs = 60'000;
constexpr UtcMs dayMs = 24LL * 60 * minuteMs;
constexpr UtcMs overlapMs = 15 * minuteMs;
constexpr UtcMs sliceMs = 30 * dayMs; // eMAG takes a month at most
constexpr UtcMs longLookMs = 180 * dayMs;
constexpr UtcMs betweenLongLooksMs = 2 * dayMs;
constexpr UtcMs firstLookMs = 30 * dayMs;
constexpr UtcMs putOffMs = 4 * minuteMs; // orders are polled every five

const QString readPath = u"/order/read"_s;

UtcMs readTime(const Session &session, UtcMs serverDate)
{
    return serverDate ? serverDate : session.clock.now();
}

struct Rows {
    QJsonArray rows;
    UtcMs readAt = 0;
};

Result<Rows> readPage(Session &session, QJsonObject filters, int page)
{
    filters.insert(u"currentPage"_s, page);
    filters.insert(u"itemsPerPage"_s, pageSize);
    UtcMs serverDate = 0;
    TRY_ASSIGN(const Envelope envelope,
               exchange(session, readRequest(session, readPath, filters), Route::Read, &serverDate));
    TRY_ASSIGN(QJsonArray rows, rowsOf(envelope));
    if (rows.size() > qsizetype(pageSize) * 10)
        return makeError(ErrorCode::InvalidResponse, u"a page holds too many orders"_s);
    return Rows{std::move(rows), readTime(session, serverDate)};
}

// Calls `take` with each page of a filtered list.
Status readPages(Session &session, const QJsonObject &filters, const std::function<Status(const Rows &)> &take)
{
    QString firstOfLast;
    for (int page = 1; page <= mostPages; ++page) {
        TRY_ASSIGN(const Rows rows, readPage(session, filters, page));
        const QString first = orderId(rows.rows.first().toObject());
        if (!first.isEmpty() && first == firstOfLast)
            return makeError(ErrorCode::InvalidResponse, u"eMAG repeats the same page of orders"_s);
        firstOfLast = first;
        TRY(take(rows));
        if (rows.rows.size() < pageSize)
            return {};
    }
    return makeError(ErrorCode::InvalidResponse, u"the list of orders does not end"_s);
}

class OrderRead
{
public:
    OrderRead(Session &session, const OrderQuery &query, const OrderSink &sink)
        : m_session(session)
        , m_query(query)
        , m_sink(sink)
        , m_account(accountOf(session.settings))
        , m_cursor(OrderCursor::parse(query.cursor))
        , m_newest(m_cursor.newest)
        , m_now(session.serverNow())
    {
    }

    Status run()
    {
        const bool isFirst = m_cursor.newest == 0;
        UtcMs from = isFirst ? m_now - firstLookMs : m_cursor.newest - overlapMs;
        if (m_query.since > 0) // while no order is known, `since` may be the start of this very read
            from = std::min(from, m_query.since);
        TRY(changedSince(std::max<UtcMs>(from, m_now - longLookMs)));
        // Not in the very first run, which has everything else to ask for: what is unfinished for more than a month
        // moves no stock (the opening quantities have it), so it may be listed by the next one.
        const bool isDue = m_now - m_cursor.longLookAt >= betweenLongLooksMs || m_cursor.longLookAt > m_now;
        if (m_query.cursor.isEmpty())
            m_cursor.longLookAt = m_now - betweenLongLooksMs + putOffMs;
        else if (!m_query.reread && isDue)
            TRY(longLook(std::max<UtcMs>(from, m_now - longLookMs)));
        moveCursor();
        TRY(handOver({}));
        TRY(retryUnread());
        return acknowledge();
    }

private:
    QJsonObject filters(std::initializer_list<std::pair<QString, QJsonValue>> more) const
    {
        QJsonObject filters;
        if (m_isTyped)
            filters.insert(u"type"_s, m_account.orderType);
        for (const auto &[key, value] : more)
            filters.insert(key, value);
        return filters;
    }

    Status changedSince(UtcMs from)
    {
        while (m_now - from > sliceMs) {
            TRY(slice(filters(
                {{u"modifiedAfter"_s, windowStartText(from)}, {u"modifiedBefore"_s, bucharestText(from + sliceMs)}})));
            moveCursor();
            from += sliceMs;
        }
        TRY(slice(filters({{u"modifiedAfter"_s, windowStartText(from)}})));
        TRY(learnTyping(from));
        moveCursor();
        return {};
    }

    // Until orders of an FBE account were read, each road may be the one that shows them.
    Status learnTyping(UtcMs from)
    {
        if (m_account.type != AccountType::Fbe || m_cursor.typing != OrderTyping::Unknown)
            return {};
        if (m_done.isEmpty()) {
            m_isTyped = false;
            TRY(slice(filters({{u"modifiedAfter"_s, windowStartText(from)}})));
            m_isTyped = m_done.isEmpty();
        }
        if (!m_done.isEmpty())
            m_cursor.typing = m_isTyped ? OrderTyping::Typed : OrderTyping::Untyped;
        return {};
    }

    // Orders from after `changesRead` were among those that changed since.
    Status longLook(UtcMs changesRead)
    {
        const QJsonArray unfinished{1, 2, 3};
        const int unnamed = m_unnamed;
        for (UtcMs from = m_now - longLookMs; from < changesRead; from += sliceMs)
            TRY(slice(filters({{u"createdAfter"_s, windowStartText(from)},
                               {u"createdBefore"_s, bucharestText(from + sliceMs)},
                               {u"status"_s, unfinished}})));
        if (m_unnamed == unnamed)
            m_cursor.longLookAt = m_now;
        return {};
    }

    // Never past an order without a number: nothing but the list would ever show it again.
    void moveCursor()
    {
        const UtcMs most = m_oldestUnnamed ? std::min(m_newest, *m_oldestUnnamed - 1) : m_newest;
        m_cursor.newest = std::max(m_cursor.newest, most);
    }

    Status slice(const QJsonObject &filters)
    {
        return readPages(m_session, filters, [this](const Rows &rows) {
            OrderPage page;
            int position = 0;
            for (const QJsonValue &value : rows.rows)
                take(page, value.toObject(), rows.readAt, ++position);
            return handOver(std::move(page));
        });
    }

    void take(OrderPage &page, const QJsonObject &row, UtcMs readAt, int position)
    {
        const QString id = orderId(row);
        const UtcMs modified = modifiedAt(row);
        if (id.isEmpty()) {
            ++m_unnamed;
            m_oldestUnnamed = std::min(m_oldestUnnamed.value_or(modified), modified);
        }
        m_newest = std::max(m_newest, std::min(modified, readAt));
        if (!id.isEmpty() && m_done.value(id, -1) >= modified)
            return;
        auto order = parseOrder(row, {.account = m_account, .readAt = readAt});
        if (!order) {
            Error error = order.error();
            error.payload =
                payloadExcerpt(QJsonDocument(row).toJson(QJsonDocument::Compact), m_session.secrets.values());
            page.errors.append({id.isEmpty() ? u"position %1"_s.arg(position) : id, withoutSecrets(m_session, error)});
            if (!id.isEmpty() && !m_cursor.unread.contains(id) && m_cursor.unread.size() < OrderCursor::mostUnread)
                m_cursor.unread.append(id);
            return;
        }
        m_done.insert(id, modified);
        m_cursor.unread.removeAll(id);
        if (order->actions.contains(u"acknowledge"_s) && !order->details.contains(u"incomplete"_s))
            m_toAcknowledge.append(id);
        page.orders.append(*std::move(order));
    }

    Status handOver(OrderPage page)
    {
        page.cursor = m_cursor.text();
        if (page.orders.isEmpty() && page.errors.isEmpty() && page.cursor == m_handedOver)
            return {};
        m_handedOver = page.cursor;
        return m_sink(std::move(page));
    }

    // The cursor has passed what could not be read: it is asked for by its number until it can be.
    Status retryUnread()
    {
        const QStringList known = OrderCursor::parse(m_query.cursor).unread; // not those of just now
        for (const QString &id : known) {
            if (!m_cursor.unread.contains(id))
                continue;
            auto order = readOrder(m_session, id);
            OrderPage page;
            if (order)
                page.orders.append(*std::move(order));
            else if (order.error().code == ErrorCode::InvalidResponse)
                page.errors.append({id, order.error()});
            else if (order.error().code != ErrorCode::NotFound)
                return order.error();
            if (page.errors.isEmpty())
                m_cursor.unread.removeAll(id);
            TRY(handOver(std::move(page)));
        }
        return {};
    }

    // Everything was stored by now.
    Status acknowledge()
    {
        if (!m_query.mayAcknowledge || !m_account.acknowledges)
            return {};
        for (const QString &id : std::as_const(m_toAcknowledge)) {
            OrderPage page;
            HttpRequest request = plainRequest(m_session, "POST", u"/order/acknowledge/"_s + id, "{}");
            request.isWrite = true;
            const auto sent = exchange(m_session, request, Route::Save);
            if (!sent && (sent.error().code == ErrorCode::Cancelled || sent.error().code == ErrorCode::Unauthorized))
                return sent.error();
            if (!sent)
                page.errors.append({id, sent.error()});
            auto order = readOrder(m_session, id); // eMAG's staff may have changed it until now
            if (order)
                page.orders.append(*std::move(order));
            TRY(handOver(std::move(page)));
        }
        return {};
    }

    Session &m_session;
    const OrderQuery &m_query;
    const OrderSink &m_sink;
    Account m_account;
    OrderCursor m_cursor;                 // as far as it may be handed over
    UtcMs m_newest;                       // newest change seen
    std::optional<UtcMs> m_oldestUnnamed; // the oldest change of an order without a number
    UtcMs m_now;
    int m_unnamed = 0; // orders whose number could not be read
    bool m_isTyped = m_cursor.typing != OrderTyping::Untyped;
    QMap<QString, UtcMs> m_done; // read in this call, by the change last seen
    QStringList m_toAcknowledge;
    QString m_handedOver = m_query.cursor;
};

} // namespace

Status readOrders(Session &session, const OrderQuery &query, const OrderSink &sink)
{
    return OrderRead(session, query, sink).run();
}

Result<QJsonObject> readOrderRow(Session &session, const QString &externalId, UtcMs *readAt)
{
    bool isNumber = false;
    const qlonglong id = externalId.toLongLong(&isNumber);
    if (!isNumber)
        return makeError(ErrorCode::NotFound, u"eMAG's orders have numbers"_s, externalId);
    const Account account = accountOf(session.settings);
    TRY_ASSIGN(Rows rows, readPage(session, {{u"id"_s, id}, {u"type"_s, account.orderType}}, 1));
    if (rows.rows.isEmpty() && account.type == AccountType::Fbe) { // whose orders may be of no type
        TRY_ASSIGN(rows, readPage(session, {{u"id"_s, id}}, 1));
    }
    if (readAt)
        *readAt = rows.readAt;
    for (const QJsonValue &row : rows.rows) {
        if (orderId(row.toObject()) == externalId)
            return row.toObject();
    }
    if (!rows.rows.isEmpty())
        return makeError(ErrorCode::InvalidResponse,
                         u"eMAG ignored the order's number and answered with other orders; test the connection again"_s,
                         externalId);
    return makeError(ErrorCode::NotFound, u"eMAG has no order %1"_s.arg(externalId), externalId);
}

Result<RemoteOrder> readOrder(Session &session, const QString &externalId)
{
    UtcMs readAt = 0;
    TRY_ASSIGN(const QJsonObject row, readOrderRow(session, externalId, &readAt));
    auto order = parseOrder(row, {.account = accountOf(session.settings), .readAt = readAt});
    if (order)
        return order;
    Error error = order.error();
    error.payload = payloadExcerpt(QJsonDocument(row).toJson(QJsonDocument::Compact), session.secrets.values());
    return withoutSecrets(session, std::move(error));
}

Result<QMap<QString, std::int64_t>> reservedPieces(Session &session)
{
    QMap<QString, std::int64_t> reserved;
    QSet<QString> counted; // orders move to another page while they are read
    TRY(readPages(session, {{u"status"_s, 1}, {u"type"_s, accountOf(session.settings).orderType}},
                  [&reserved, &counted](const Rows &rows) {
                      for (const QJsonValue &value : rows.rows) {
                          const QString id = orderId(value.toObject());
                          if (wholeNumber(value.toObject().value("status"_L1)) != 1 || counted.contains(id))
                              continue; // an ignored filter brings other orders
                          counted.insert(id);
                          for (const QJsonValue &product : listOf(value.toObject().value("products"_L1))) {
                              const QJsonObject line = product.toObject();
                              const auto count = wholeNumber(line.value("quantity"_L1)).value_or(0);
                              if (wholeNumber(line.value("status"_L1)).value_or(1) != 0 && count > 0)
                                  reserved[readId(line, u"product_id"_s, {}).valueOr({})] += count;
                          }
                      }
                      return Status();
                  }));
    return reserved;
}

} // namespace evenstock::emag
