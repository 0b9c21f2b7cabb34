// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/order_words.h"

#include "models/views/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(OrderText)
};

// States of CardTrader and eMAG; a shop of one's own names its states itself.
constexpr std::array<std::pair<QLatin1StringView, const char *>, 16> knownStates = {{
    {QLatin1StringView("hub_pending"), QT_TRANSLATE_NOOP("OrderText", "Waits for the hub")},
    {QLatin1StringView("paid"), QT_TRANSLATE_NOOP("OrderText", "Paid")},
    {QLatin1StringView("sent"), QT_TRANSLATE_NOOP("OrderText", "Sent")},
    {QLatin1StringView("arrived"), QT_TRANSLATE_NOOP("OrderText", "Arrived")},
    {QLatin1StringView("done"), QT_TRANSLATE_NOOP("OrderText", "Done")},
    {QLatin1StringView("closed"), QT_TRANSLATE_NOOP("OrderText", "Merged at the hub")},
    {QLatin1StringView("lost"), QT_TRANSLATE_NOOP("OrderText", "Lost on its way")},
    {QLatin1StringView("canceled"), QT_TRANSLATE_NOOP("OrderText", "Cancelled")},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("OrderText", "Cancelled")},
    {QLatin1StringView("request_for_cancel"), QT_TRANSLATE_NOOP("OrderText", "To be cancelled?")},
    {QLatin1StringView("new"), QT_TRANSLATE_NOOP("OrderText", "New")},
    {QLatin1StringView("in_progress"), QT_TRANSLATE_NOOP("OrderText", "Taken")},
    {QLatin1StringView("prepared"), QT_TRANSLATE_NOOP("OrderText", "Prepared")},
    {QLatin1StringView("finalized"), QT_TRANSLATE_NOOP("OrderText", "Delivered")},
    {QLatin1StringView("returned"), QT_TRANSLATE_NOOP("OrderText", "Returned")},
    {QLatin1StringView("gone"), QT_TRANSLATE_NOOP("OrderText", "No longer there")},
}};

// What the owner did with an order, as his history says it.
constexpr std::array<std::pair<QLatin1StringView, const char *>, 11> doneActions = {{
    {QLatin1StringView("acknowledge"), QT_TRANSLATE_NOOP("OrderText", "Order taken")},
    {QLatin1StringView("prepare"), QT_TRANSLATE_NOOP("OrderText", "Marked as prepared")},
    {QLatin1StringView("finalize"), QT_TRANSLATE_NOOP("OrderText", "Marked as delivered")},
    {QLatin1StringView("ship"), QT_TRANSLATE_NOOP("OrderText", "Marked as shipped")},
    {QLatin1StringView("reopen"), QT_TRANSLATE_NOOP("OrderText", "Order opened again")},
    {QLatin1StringView("cancel"), QT_TRANSLATE_NOOP("OrderText", "Order cancelled")},
    {QLatin1StringView("request_cancel"), QT_TRANSLATE_NOOP("OrderText", "Asked to cancel")},
    {QLatin1StringView("confirm_cancel"), QT_TRANSLATE_NOOP("OrderText", "Cancellation confirmed")},
    {QLatin1StringView("storno"), QT_TRANSLATE_NOOP("OrderText", "Order reversed")},
    {QLatin1StringView("invoice"), QT_TRANSLATE_NOOP("OrderText", "Invoice sent")},
    {QLatin1StringView("tracking"), QT_TRANSLATE_NOOP("OrderText", "Tracking code sent")},
}};

QString dayOf(const QJsonValue &iso)
{
    const QDateTime at = QDateTime::fromString(iso.toString(), Qt::ISODateWithMs);
    return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

void addAddress(QStringList &lines, const QJsonObject &address)
{
    const auto add = [&](const QStringList &keys) {
        QStringList words;
        for (const QString &key : keys) {
            if (const QString text = address[key].toString(); !text.isEmpty())
                words.append(text);
        }
        if (!words.isEmpty())
            lines.append(words.join(u' '));
    };
    add({u"name"_s});
    add({u"company"_s});
    add({u"street"_s});
    add({u"zip"_s, u"city"_s});
    add({u"state_or_province"_s, u"county"_s});
    add({address.contains("country"_L1) ? u"country"_s : u"country_code"_s});
    if (const QString phone = address[u"phone"].toString(); !phone.isEmpty())
        lines.append(OrderText::tr("Phone %1").arg(phone));
    add({u"note"_s});
}

QString deliveryText(const QString &mode)
{
    if (mode == "courier"_L1)
        return OrderText::tr("By courier");
    if (mode == "pickup"_L1)
        return OrderText::tr("To a locker or a pick-up point");
    return mode;
}

void addDelivery(QStringList &lines, const QJsonObject &details)
{
    if (const QString mode = details[u"delivery_mode"].toString(); !mode.isEmpty())
        lines.append(deliveryText(mode));
    if (const QString locker = details[u"locker"].toString(); !locker.isEmpty())
        lines.append(OrderText::tr("Locker: %1").arg(locker));
    const QJsonObject shipping = details[u"shipping"].toObject();
    if (const QString name = shipping[u"name"].toString(); !name.isEmpty())
        lines.append(OrderText::tr("Sent with: %1").arg(name));
    if (const QString code = shipping[u"tracking_code"].toString(); !code.isEmpty())
        lines.append(OrderText::tr("Tracking code: %1").arg(code));
    if (const QString number = details[u"packing_number"].toVariant().toString(); !number.isEmpty())
        lines.append(OrderText::tr("Packing number: %1").arg(number));
    if (const QString day = dayOf(details[u"maximum_date_for_shipment"]); !day.isEmpty())
        lines.append(OrderText::tr("To be sent by %1").arg(day));
}

void addMoney(QStringList &lines, const QJsonObject &details)
{
    if (details[u"paid"].isBool())
        lines.append(details[u"paid"].toBool() ? OrderText::tr("Paid") : OrderText::tr("Not paid yet"));
    if (const QString vouchers = details[u"vouchers"].toString(); !vouchers.isEmpty())
        lines.append(OrderText::tr("Vouchers: %1").arg(vouchers));
    if (const QString deposits = details[u"deposits"].toString(); !deposits.isEmpty())
        lines.append(OrderText::tr("Deposits: %1").arg(deposits));
}

} // namespace

QString orderName(const OrderView &order)
{
    return order.code.isEmpty() ? order.externalId : order.code;
}

QString orderStateText(const QString &state)
{
    for (const auto &[name, words] : knownStates) {
        if (state.toLower() == name)
            return OrderText::tr(words);
    }
    QString text = state;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isTakenBack(const QString &state)
{
    static const QStringList takenBack = {u"canceled"_s, u"cancelled"_s, u"returned"_s, u"gone"_s};
    return takenBack.contains(state.toLower());
}

namespace {

// The other side asked, and waits for the owner.
bool canConfirm(const OrderView &order)
{
    return order.actions.contains(u"confirm_cancel"_s);
}

// What the state of a marketplace means for the shop, where it is neither waiting nor well done.
std::optional<ItemState> meaningOf(const QString &state)
{
    static const QStringList toLookAt = {u"lost"_s, u"request_for_cancel"_s};
    if (isTakenBack(state))
        return ItemState::Undone;
    return toLookAt.contains(state.toLower()) ? std::optional(ItemState::Warning) : std::nullopt;
}

} // namespace

ItemState orderStateIcon(const OrderView &order)
{
    if (order.shortages > 0)
        return ItemState::Urgent;
    if (!order.review.isEmpty() || order.problems > 0)
        return ItemState::Warning;
    return meaningOf(order.state).value_or(order.isFinal || order.isSent ? ItemState::Agreed : ItemState::Waiting);
}

QString orderStateText(const OrderView &order)
{
    const bool isOurs = order.state == "request_for_cancel"_L1 && !canConfirm(order);
    return isOurs ? OrderText::tr("You asked to cancel") : orderStateText(order.state);
}

QString orderActionDone(const QString &action)
{
    for (const auto &[name, words] : doneActions) {
        if (action == name)
            return OrderText::tr(words);
    }
    QString name = action;
    return OrderText::tr("Order: %1", "something a marketplace offers").arg(name.replace(u'_', u' '));
}

QString trackingCode(const OrderDetail &detail)
{
    return detail.buyerDetails.value(u"shipping"_s)[u"tracking_code"].toString();
}

bool holdsPieces(const OrderDetail &detail)
{
    return std::any_of(detail.lines.begin(), detail.lines.end(),
                       [](const OrderLineView &line) { return line.wanted > Quantity{}; });
}

QString cancellationText(const OrderDetail &detail)
{
    const OrderView &order = detail.order;
    if (order.state != "request_for_cancel"_L1)
        return {};
    const QString pieces = holdsPieces(detail) ? OrderText::tr("Its pieces stay held until that is settled.")
                                               : OrderText::tr("It holds nothing of your stock.");
    if (!canConfirm(order))
        return OrderText::tr("You asked to cancel this order. Now the buyer has to agree on %1: there is nothing to do "
                             "here until then. %2",
                             "channel, what of its pieces")
            .arg(order.channel, pieces);
    return OrderText::tr("The buyer asks to cancel this order. %1 If you would rather send it, write to the buyer on "
                         "%2: from here it can only be confirmed.",
                         "what of its pieces, channel")
        .arg(pieces, order.channel);
}

QStringList buyerLines(const QJsonObject &details)
{
    QStringList lines;
    if (const QString day = dayOf(details[u"cancellation_request"]); !day.isEmpty())
        lines.append(OrderText::tr("The buyer asked to cancel on %1").arg(day));
    if (const QString reason = details[u"cancellation_words"].toString(); !reason.isEmpty())
        lines.append(OrderText::tr("Why it was cancelled: %1").arg(reason));
    addAddress(lines, details[u"address"].toObject());
    addDelivery(lines, details);
    addMoney(lines, details);
    if (const QString words = details[u"observation"].toString(); !words.isEmpty())
        lines.append(OrderText::tr("The buyer wrote: %1").arg(words));
    return lines;
}

QString totalText(const OrderDetail &detail)
{
    const Money &total = detail.order.total;
    Money sum{.minor = 0, .currency = total.currency};
    for (const OrderLineView &line : detail.lines) {
        if (!line.price.isValid() || line.price.currency != total.currency)
            return {};
        sum.minor += line.price.minor;
    }
    if (!total.isValid() || detail.lines.isEmpty() || sum.minor == total.minor)
        return {};
    const Money rest{.minor = std::abs(total.minor - sum.minor), .currency = total.currency};
    return total.minor < sum.minor
               ? OrderText::tr("Lines %1, less %2 (fees, vouchers or what was taken out): total %3.")
                     .arg(priceText(sum), priceText(rest), priceText(total))
               : OrderText::tr("Lines %1, and %2 more (transport, deposits or fees): total %3.")
                     .arg(priceText(sum), priceText(rest), priceText(total));
}

} // namespace evenstock
