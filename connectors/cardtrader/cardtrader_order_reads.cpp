// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_order_reads.h"

#include "connectors/api/json_read.h"
#include "connectors/api/redact.h"
#include "connectors/cardtrader/cardtrader_order_parse.h"
#include "connectors/cardtrader/cardtrader_requests.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr int pageLimit = 100; // more is answered as 20, which would look like the last page
constexpr int mostPages = 2000;
constexpr int mostRetries = 50;  // beyond it the list of new orders goes no further
constexpr int mostUnread = 1000; // in the cursor, with older orders that other lists show
constexpr int fewOrders = 20;
constexpr UtcMs dayMarginMs = 12LL * 3600 * 1000; // the days of `from` may be those of another time zone

// "733733 733701": the newest order read, and those before it that could not be.
struct OrderCursor {
    std::int64_t newest = 0;
    QSet<std::int64_t> unread = {};

    static OrderCursor parse(const QString &text)
    {
        OrderCursor cursor;
        const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const std::int64_t id = parts.at(i).toLongLong();
            if (i == 0)
                cursor.newest = std::max<std::int64_t>(0, id);
            else if (id > 0 && cursor.unread.size() < mostUnread)
                cursor.unread.insert(id);
        }
        return cursor;
    }
    QString text() const
    {
        if (newest == 0)
            return {};
        QList<std::int64_t> ids(unread.begin(), unread.end());
        std::sort(ids.begin(), ids.end());
        QString result = QString::number(newest);
        for (const std::int64_t id : std::as_const(ids))
            result += u' ' + QString::number(id);
        return result;
    }
};

UtcMs readTimeOf(const Session &session, const HttpResponse &answer)
{
    return answer.serverDate ? answer.serverDate : session.clock.now(); // the clock that webhooks are stamped by
}

QString dayOf(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(std::max<UtcMs>(0, time - dayMarginMs), Qt::UTC).date().toString(Qt::ISODate);
}

// One order of a list: its id where that much can be read, and the order or what is wrong with it.
struct ListedOrder {
    std::int64_t id = 0;
    bool isPurchase = false;
    Result<RemoteOrder> order = Error{};
};

ListedOrder parseListed(const QByteArray &json, const OrderReading &reading, const QStringList &secrets)
{
    ListedOrder listed;
    const auto object = parseJsonObject(json);
    if (!object) {
        listed.order = object.error();
        return listed;
    }
    listed.id = std::max<std::int64_t>(0, readInteger(*object, u"id"_s).valueOr(0));
    listed.isPurchase = isPurchase(*object);
    listed.order = parseOrder(*object, reading);
    if (const Status plain = refuseAmbiguousOrder(json); listed.order && !plain)
        listed.order = plain.error();
    if (!listed.order) {
        Error error = listed.order.error();
        error.payload = payloadExcerpt(json, secrets);
        listed.order = std::move(error);
    }
    return listed;
}

class OrderRead
{
public:
    OrderRead(Session &session, const OrderQuery &query, const OrderSink &sink)
        : m_session(session)
        , m_query(query)
        , m_sink(sink)
        , m_reading(orderReading(session.settings))
        , m_cursor(OrderCursor::parse(query.cursor))
        , m_open(query.openOrders.begin(), query.openOrders.end())
    {
    }

    Status run()
    {
        const bool isFirst = m_cursor.newest == 0;
        const std::int64_t newest = m_cursor.newest;
        // Only a list without holes moves the cursor: one by day or by state may leave out an older order.
        if (!isFirst || m_query.since <= 0)
            TRY(list({}, newest, Keep::AllAndMove));
        if ((isFirst || !m_query.reread) && m_query.since > 0)
            TRY(list({{u"from"_s, dayOf(m_query.since)}}, 0, isFirst ? Keep::AllAndMove : Keep::All));
        if (isFirst) { // what the days left out and is still open is in these
            for (const char *state : {"hub_pending", "paid", "request_for_cancel"})
                TRY(list({{u"state"_s, QLatin1String(state)}}, 0, Keep::All));
        }
        TRY(retryUnread());
        return readOpen();
    }

private:
    enum class Keep { AllAndMove, All, OpenOnes };

    // All pages of one list, ascending by id.
    Status list(const QList<QPair<QString, QString>> &filter, std::int64_t after, Keep keep)
    {
        for (int page = 0; page < mostPages; ++page) {
            QUrlQuery query = queryOf({{"order_as", u"seller"_s}, {"sort", u"id.asc"_s}, {"limit", u"100"_s}});
            for (const auto &[name, value] : filter)
                query.addQueryItem(name, value);
            if (after > 0)
                query.addQueryItem(u"from_id"_s, QString::number(after));
            std::int64_t last = after;
            int rows = 0;
            TRY(onePage(query, keep, last, rows));
            if (rows < pageLimit)
                return {};
            if (last <= after)
                return makeError(ErrorCode::InvalidResponse,
                                 u"the list of orders does not move on after %1"_s.arg(after));
            after = last;
        }
        return makeError(ErrorCode::InvalidResponse, u"the list of orders does not end"_s);
    }

    Status onePage(const QUrlQuery &query, Keep keep, std::int64_t &last, int &rows)
    {
        QList<ListedOrder> listed;
        HttpRequest request = exportRequest(m_session, u"/orders"_s, query);
        request.timeoutMs = 0;
        request.maxAttempts = HttpRequest().maxAttempts;
        TRY_ASSIGN(const HttpResponse answer,
                   exchangeArray(
                       m_session, request,
                       [&](const QByteArray &json) {
                           listed.append(parseListed(json, m_reading, secretsOf(m_session)));
                           return listed.size() > qsizetype(pageLimit) * 10
                                      ? Status(makeError(ErrorCode::InvalidResponse, u"a page holds too many orders"_s))
                                      : Status();
                       },
                       [&listed] { listed.clear(); }));
        OrderPage page;
        for (ListedOrder &one : listed) {
            ++rows;
            last = std::max(last, one.id);
            if (keep == Keep::AllAndMove)
                moveTo(one);
            if (one.isPurchase || (keep == Keep::OpenOnes && !m_open.contains(QString::number(one.id))))
                continue;
            if (one.order)
                one.order->readAt = readTimeOf(m_session, answer);
            add(page, one, rows);
        }
        return handOver(std::move(page));
    }

    // Never past an order that could not be read and has no place among those to be tried again, nor past one without
    // an id, which only the list shows. Ids ascend.
    void moveTo(const ListedOrder &one)
    {
        const bool isUnread = !one.order && !one.isPurchase && !m_cursor.unread.contains(one.id);
        m_isHeld = m_isHeld || (isUnread && (one.id == 0 || m_cursor.unread.size() >= mostRetries));
        if (!m_isHeld)
            m_cursor.newest = std::max(m_cursor.newest, one.id);
    }

    void add(OrderPage &page, ListedOrder &one, int position)
    {
        if (one.id > 0 && m_done.contains(one.id))
            return;
        m_done.insert(one.id);
        if (one.order) {
            m_cursor.unread.remove(one.id);
            page.orders.append(*std::move(one.order));
            return;
        }
        if (one.id > 0 && one.id <= m_cursor.newest && m_cursor.unread.size() < mostUnread) // newer ones come again
            m_cursor.unread.insert(one.id);
        page.errors.append({one.id > 0 ? QString::number(one.id) : u"position %1"_s.arg(position), one.order.error()});
    }

    Status handOver(OrderPage page)
    {
        page.cursor = m_cursor.text();
        if (page.orders.isEmpty() && page.errors.isEmpty() && page.gone.isEmpty() && page.cursor == m_handedOver)
            return {};
        m_handedOver = page.cursor;
        return m_sink(std::move(page));
    }

    // One order by its id. Only what concerns all of them comes back as an error.
    Status single(const QString &id, OrderPage &page)
    {
        auto order = readOrder(m_session, id);
        const std::int64_t number = id.toLongLong();
        if (order) {
            m_cursor.unread.remove(number);
            m_done.insert(number);
            page.orders.append(*std::move(order));
            return {};
        }
        switch (order.error().code) {
        case ErrorCode::NotFound:
            m_cursor.unread.remove(number);
            page.gone.append(id);
            return {};
        case ErrorCode::Rejected:
        case ErrorCode::InvalidResponse:
            page.errors.append({id, order.error()});
            return {};
        default:
            return order.error();
        }
    }

    Status singles(const QStringList &ids)
    {
        constexpr qsizetype atOnce = 25;
        for (qsizetype at = 0; at < ids.size(); at += atOnce) {
            OrderPage page;
            Status read;
            for (const QString &id : ids.mid(at, atOnce)) {
                read = single(id, page);
                if (!read)
                    break;
            }
            TRY(handOver(std::move(page)));
            TRY(read);
        }
        return {};
    }

    Status retryUnread()
    {
        QStringList ids;
        for (const std::int64_t id : std::as_const(m_cursor.unread)) {
            if (!m_done.contains(id))
                ids.append(QString::number(id));
        }
        std::sort(ids.begin(), ids.end());
        return singles(ids);
    }

    QStringList stillOpen() const
    {
        QStringList ids;
        for (const QString &id : m_query.openOrders) {
            if (!m_done.contains(id.toLongLong()))
                ids.append(id);
        }
        return ids;
    }

    Status readOpen()
    {
        if (stillOpen().size() > fewOrders) {
            for (const char *state : {"hub_pending", "paid", "request_for_cancel", "sent", "arrived"})
                TRY(list({{u"state"_s, QLatin1String(state)}}, 0, Keep::OpenOnes));
        }
        return singles(stillOpen());
    }

    Session &m_session;
    const OrderQuery &m_query;
    const OrderSink &m_sink;
    OrderReading m_reading;
    OrderCursor m_cursor;
    QSet<QString> m_open;
    QSet<std::int64_t> m_done; // read in this call
    bool m_isHeld = false;     // the newest one stays where it is
    QString m_handedOver = m_query.cursor;
};

} // namespace

Status readOrders(Session &session, const OrderQuery &query, const OrderSink &sink)
{
    return OrderRead(session, query, sink).run();
}

Result<RemoteOrder> readOrder(Session &session, const QString &externalId)
{
    const QString path = u"/orders/"_s + QString::fromLatin1(QUrl::toPercentEncoding(externalId));
    TRY_ASSIGN(const HttpResponse answer, exchangeJson(session, readRequest(session, path)));
    OrderReading reading = orderReading(session.settings);
    reading.readAt = readTimeOf(session, answer);
    TRY_ASSIGN(const QJsonObject object, parseJsonObject(answer.body));
    if (isPurchase(object))
        return makeError(ErrorCode::Rejected, u"this order is a purchase of the account, not a sale"_s, externalId);
    auto order = parseOrder(object, reading);
    if (const Status plain = refuseAmbiguousOrder(answer.body); order && !plain)
        order = plain.error();
    if (!order) {
        Error error = order.error();
        error.payload = payloadExcerpt(answer.body, secretsOf(session));
        return error;
    }
    if (order->externalId != externalId)
        return makeError(ErrorCode::InvalidResponse, u"another order was answered"_s, externalId);
    return order;
}

} // namespace evenstock::cardtrader
