// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/account.h"
#include "app/sandbox/marketplace.h"
#include "app/sandbox/row_faults.h"

#include <algorithm>
#include <vector>

namespace evenstock::sandbox::emag {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs longestWindowMs = 31LL * 24 * 3600 * 1000;

struct Window {
    UtcMs from = 0;
    UtcMs to = never;
    bool isGiven = false;
};

// Empty where the window is longer than a month or has no start.
std::optional<Window> windowOf(const QJsonObject &body, const QString &what, UtcMs now)
{
    Window window;
    const QString after = body.value(what + u"After"_s).toString();
    const QString before = body.value(what + u"Before"_s).toString();
    if (after.isEmpty())
        return before.isEmpty() ? std::optional(window) : std::nullopt;
    window.isGiven = true;
    window.from = OrderDesk::fromLocal(after);
    if (!before.isEmpty())
        window.to = OrderDesk::fromLocal(before);
    const UtcMs end = before.isEmpty() ? now : window.to;
    if (window.from < 0 || window.to < 0 || end - window.from > longestWindowMs)
        return {};
    return window;
}

bool isStatusWanted(const QJsonValue &wanted, int status)
{
    if (wanted.isUndefined() || wanted.isNull())
        return true;
    const QJsonArray list = wanted.isArray() ? wanted.toArray() : QJsonArray{wanted};
    return std::any_of(list.begin(), list.end(), [status](const QJsonValue &one) { return one.toInt(-1) == status; });
}

HttpAnswer read(const Call &call)
{
    const auto page = Page::of(call.body);
    const auto modified = windowOf(call.body, u"modified"_s, call.now);
    const auto created = windowOf(call.body, u"created"_s, call.now);
    if (!page || !modified || !created)
        return refused(u"The period must not be longer than a month"_s);
    if (call.faults.draw(FaultKind::EmptyExport, call.route()))
        return answered(QJsonArray());
    const qint64 id = call.body.value("id"_L1).toInteger();
    const int type = call.body.value("type"_L1).toInt(3);
    std::vector<const Order *> found;
    for (const auto &[orderId, order] : call.account.desk.orders()) {
        const bool fits = (id == 0 || orderId == id) && order.type == type &&
                          isStatusWanted(call.body.value("status"_L1), order.status) &&
                          order.modifiedAt / 1000 * 1000 >= modified->from && order.modifiedAt <= modified->to &&
                          order.placedAt / 1000 * 1000 >= created->from && order.placedAt <= created->to;
        if (fits)
            found.push_back(&order);
    }
    std::reverse(found.begin(), found.end()); // the newest first
    RowFaults oddities(call.faults, call.route());
    QJsonArray rows;
    for (size_t i = 0; i < found.size(); ++i) {
        if (page->holds(qint64(i)))
            oddities.append(rows, OrderDesk::row(*found[i]));
    }
    return answered(rows);
}

HttpAnswer acknowledge(const Call &call)
{
    const qint64 id = call.path.last().toLongLong();
    return call.account.desk.acknowledge(id, call.now) ? answered(QJsonArray())
                                                       : refused(u"Order %1 cannot be acknowledged"_s.arg(id));
}

HttpAnswer saveOne(const Call &call, const QJsonObject &entity)
{
    const qint64 id = entity.value("id"_L1).toInteger();
    Order *order = call.account.desk.find(id);
    if (order == nullptr)
        return refused(u"Order %1 not found"_s.arg(id));
    if (!entity.contains("products"_L1) || !entity.contains("customer"_L1))
        return refused(u"All fields of the order must be sent"_s);
    const int status = entity.value("status"_L1).toInt(-1);
    if (entity.value("is_storno"_L1).toBool() && status == order->status) {
        bool isChanged = false;
        for (const QJsonValue &value : entity.value("products"_L1).toArray()) {
            const QJsonObject line = value.toObject();
            isChanged = call.account.desk.giveBack(*order, line.value("id"_L1).toInteger(),
                                                   line.value("quantity"_L1).toInteger(-1), call.now) ||
                        isChanged;
        }
        return isChanged ? answered(QJsonArray()) : refused(u"Nothing was returned"_s);
    }
    const int reason = entity.value("reason_cancellation"_L1).toInt();
    if (status == 0 && reason == 0)
        return refused(u"reason_cancellation is missing"_s);
    return call.account.desk.move(id, status, reason, call.now)
               ? answered(QJsonArray())
               : refused(u"Order %1 cannot go from %2 to %3"_s.arg(id).arg(order->status).arg(status));
}

HttpAnswer save(const Call &call)
{
    if (!call.entities.isArray())
        return refused(u"Expected list of arrays, single array received"_s);
    for (const QJsonValue &value : call.entities.toArray()) {
        HttpAnswer one = saveOne(call, value.toObject());
        if (one.body.contains("\"isError\":true"))
            return one;
    }
    return answered(QJsonArray());
}

HttpAnswer documents(const Call &call)
{
    if (call.path.last() == "save"_L1) {
        for (const QJsonValue &document : call.entities.toArray())
            call.account.documents.append(document);
        return answered(QJsonArray());
    }
    QJsonArray rows;
    for (const QJsonValue &document : std::as_const(call.account.documents)) {
        if (document["order_id"_L1].toInteger() == call.body.value("order_id"_L1).toInteger())
            rows.append(document);
    }
    return answered(rows);
}

} // namespace

std::optional<HttpAnswer> answerOrders(const Call &call)
{
    if (call.is("order", "read"))
        return read(call);
    if (call.is("order", "save"))
        return save(call);
    if (call.path.size() == 3 && call.path.at(1) == "acknowledge"_L1)
        return acknowledge(call);
    if (call.path.size() == 3 && call.path.at(1) == "attachments"_L1)
        return documents(call);
    return {};
}

} // namespace evenstock::sandbox::emag
