// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/oversold_notice.h"

#include "models/store/stock_queries.h"
#include "models/views/format.h"
#include "models/views/read_store.h"

#include <QCoreApplication>

namespace evenstock {

namespace {

struct Oversold {
    Q_DECLARE_TR_FUNCTIONS(Oversold)
};

constexpr qsizetype mostNamed = 5;

} // namespace

Notice oversoldNotice(ReadStore &store, ProductId product)
{
    if (!product || !store.isOpen())
        return {};
    const QList<OrderShortage> shortages = StockQueries(store.database()).shortages(product).valueOr({});
    if (shortages.isEmpty())
        return {};
    QStringList lines;
    for (const OrderShortage &one : shortages.first(qMin(shortages.size(), mostNamed)))
        lines.append(Oversold::tr("Order %1, %2: asks for %3, got %4, oversold by %5.", "code, channel, numbers")
                         .arg(one.code, one.channel, stockText(one.asked), stockText(one.taken),
                              stockText(one.asked - one.taken)));
    if (const auto more = static_cast<int>(shortages.size() - lines.size()); more > 0)
        lines.append(Oversold::tr("And %n more order(s).", nullptr, more));
    lines.append(Oversold::tr(
        "You decide: find what is missing and count it, or cancel there. Nothing is cancelled by itself."));
    return {.state = ItemState::Urgent, .text = lines.join(QLatin1Char('\n'))};
}

} // namespace evenstock
