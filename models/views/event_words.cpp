// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/event_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

// The names that are known one by one; of others their first word tells.
constexpr std::array<std::pair<QLatin1StringView, const char *>, 8> knownCauses = {{
    {QLatin1StringView("order.create"), QT_TRANSLATE_NOOP("EventWords", "New order")},
    {QLatin1StringView("order.created"), QT_TRANSLATE_NOOP("EventWords", "New order")},
    {QLatin1StringView("order.update"), QT_TRANSLATE_NOOP("EventWords", "Order changed")},
    {QLatin1StringView("order.destroy"), QT_TRANSLATE_NOOP("EventWords", "Order deleted")},
    {QLatin1StringView("order.deleted"), QT_TRANSLATE_NOOP("EventWords", "Order deleted")},
    {QLatin1StringView("order"), QT_TRANSLATE_NOOP("EventWords", "Order")},
    {QLatin1StringView("product.deleted"), QT_TRANSLATE_NOOP("EventWords", "Product deleted")},
    {QLatin1StringView("callback"), QT_TRANSLATE_NOOP("EventWords", "News from the marketplace")},
}};

} // namespace

QString eventCauseText(const QString &cause)
{
    for (const auto &[name, words] : knownCauses) {
        if (cause == name)
            return EventWords::tr(words);
    }
    const auto tellsOf = [&cause](QLatin1StringView word) { return cause.contains(word, Qt::CaseInsensitive); };
    if (tellsOf("quantity"_L1) || tellsOf("stock"_L1))
        return EventWords::tr("Stock changed");
    if (tellsOf("order"_L1))
        return EventWords::tr("Order changed");
    if (tellsOf("product"_L1) || tellsOf("combination"_L1))
        return EventWords::tr("Product changed");
    return EventWords::tr("News from the marketplace");
}

QString eventTitle(const EventView &event)
{
    const QString cause = eventCauseText(event.cause);
    return event.orderId.isEmpty() ? cause : EventWords::tr("%1, order %2", "cause, number").arg(cause, event.orderId);
}

QString eventReasonText(const EventView &event)
{
    if (event.state == "quarantined"_L1)
        return event.error.contains("secret is not known"_L1)
                   ? EventWords::tr("Its signature could not be checked: the secret was not at hand.")
                   : EventWords::tr("Its signature is missing or does not fit.");
    if (event.state == "failed"_L1)
        return EventWords::tr("It could not be used yet, and is tried again by itself.");
    if (event.state == "dead"_L1)
        return EventWords::tr("It could not be used, and is not tried again by itself.");
    return event.state == "ignored"_L1 && event.error.contains("switched off"_L1)
               ? EventWords::tr("The channel was switched off.")
               : QString();
}

} // namespace evenstock
