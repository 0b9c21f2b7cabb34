// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/price_rule.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t mostMinor = 1'000'000'000'000; // beyond any price: keeps products inside 64 bits

std::int64_t roundedQuotient(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t half = divisor / 2;
    return value >= 0 ? (value + half) / divisor : (value - half) / divisor;
}

std::int64_t unitOf(const QString &currency)
{
    std::int64_t unit = 1;
    for (int i = 0; i < currencyExponent(currency); ++i)
        unit *= 10;
    return unit;
}

Error bad(const QString &part)
{
    return makeError(ErrorCode::InvalidRequest,
                     u"price_rule: \"%1\" is none of: markup N%, add N, fixed N, floor N, ceiling N, "
                     u"round .NN"_s.arg(part));
}

} // namespace

Result<PriceRule> PriceRule::parse(const QString &text, const QString &currency)
{
    PriceRule rule;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    QStringList clean;
    for (const QString &raw : parts) {
        const QString part = raw.simplified();
        if (part.isEmpty() || part == "none"_L1)
            continue;
        const QString verb = part.section(u' ', 0, 0).toLower();
        QString number = part.section(u' ', 1).trimmed();
        if (verb == "markup"_L1) {
            if (!number.endsWith(u'%'))
                return bad(part);
            number.chop(1);
            const auto percent = parseMoney(number, u"EUR"_s); // two decimals: hundredths of a percent
            if (!percent || percent->minor <= -10'000 || percent->minor > 1'000'000)
                return bad(part);
            rule.m_steps.markup = percent->minor;
        } else if (verb == "round"_L1) {
            const auto ending = parseMoney(u"0"_s + number, u"EUR"_s);
            if (!number.startsWith(u'.') || number.size() != 3 || !ending)
                return bad(part);
            rule.m_steps.ending = ending->minor;
        } else {
            const auto amount = parseMoney(number, currency.isEmpty() ? u"EUR"_s : currency);
            if (!amount || std::abs(amount->minor) > mostMinor)
                return bad(part);
            if (verb != "add"_L1 && amount->minor < 0)
                return bad(part);
            if (verb == "add"_L1)
                rule.m_steps.add = amount->minor;
            else if (verb == "fixed"_L1)
                rule.m_steps.fixed = amount->minor;
            else if (verb == "floor"_L1)
                rule.m_steps.floor = amount->minor;
            else if (verb == "ceiling"_L1)
                rule.m_steps.ceiling = amount->minor;
            else
                return bad(part);
        }
        clean.append(part);
    }
    if (rule.m_steps.floor && rule.m_steps.ceiling && *rule.m_steps.floor > *rule.m_steps.ceiling)
        return makeError(ErrorCode::InvalidRequest, u"price_rule: the floor is above the ceiling"_s);
    rule.m_text = clean.join("; "_L1);
    return rule;
}

QString PriceRule::written(const Steps &steps, const QString &currency)
{
    QStringList parts;
    const auto amount = [&](const QString &verb, std::int64_t minor) {
        parts.append(verb + u' ' + moneyDecimal({minor, currency.isEmpty() ? u"EUR"_s : currency}));
    };
    if (steps.fixed)
        amount(u"fixed"_s, *steps.fixed);
    if (steps.markup != 0) {
        QString percent = moneyDecimal({steps.markup, u"EUR"_s}); // two decimals
        while (percent.endsWith(u'0') || percent.endsWith(u'.')) {
            const bool wasPoint = percent.endsWith(u'.');
            percent.chop(1);
            if (wasPoint)
                break;
        }
        parts.append(u"markup %1%"_s.arg(percent));
    }
    if (steps.add != 0)
        amount(u"add"_s, steps.add);
    if (steps.floor)
        amount(u"floor"_s, *steps.floor);
    if (steps.ceiling)
        amount(u"ceiling"_s, *steps.ceiling);
    if (steps.ending)
        parts.append(u"round .%1"_s.arg(*steps.ending, 2, 10, QChar(u'0')));
    return parts.join("; "_L1);
}

bool PriceRule::isIdentity() const
{
    return m_steps == Steps();
}

Money PriceRule::apply(const Money &price) const
{
    if (!price.isValid())
        return price;
    const Steps &s = m_steps;
    std::int64_t minor = std::clamp(price.minor, -mostMinor, mostMinor);
    if (s.fixed)
        minor = *s.fixed;
    minor = roundedQuotient(minor * (10'000 + s.markup), 10'000) + s.add;
    if (s.floor)
        minor = std::max(minor, *s.floor);
    if (s.ceiling)
        minor = std::min(minor, *s.ceiling);
    if (s.ending && unitOf(price.currency) == 100) {
        const std::int64_t lower = minor - ((minor - *s.ending) % 100 + 100) % 100;
        const std::int64_t upper = lower + 100;
        const bool lowerAllowed = lower > 0 && (!s.floor || lower >= *s.floor);
        const bool upperAllowed = !s.ceiling || upper <= *s.ceiling;
        if (lowerAllowed && (minor - lower <= upper - minor || !upperAllowed))
            minor = lower;
        else if (upperAllowed)
            minor = upper;
    }
    return {std::max<std::int64_t>(minor, 0), price.currency};
}

} // namespace evenstock
