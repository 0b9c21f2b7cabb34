// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/quantity.h"

#include "models/core/money.h"

namespace evenstock {

namespace {
// A fictitious currency with three decimals lends its parser and its printer.
const QString thousandths = QStringLiteral("TND");
} // namespace

QString quantityText(Quantity quantity)
{
    if (quantity.isWhole())
        return QString::number(quantity.wholePieces());
    QString text = moneyDecimal({quantity.milli, thousandths});
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text;
}

std::optional<Quantity> parseQuantity(const QString &text)
{
    const auto parsed = parseMoney(text, thousandths);
    return parsed ? std::optional(Quantity{parsed->minor}) : std::nullopt;
}

} // namespace evenstock
