// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace evenstock {

namespace {

std::int64_t powerOfTen(int exponent)
{
    std::int64_t result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

// Digits only, at most 15 of them, so that no product below overflows.
std::optional<std::int64_t> parseDigits(const QString &text)
{
    if (text.size() > 15)
        return {};
    std::int64_t value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return {};
        value = value * 10 + (c.unicode() - '0');
    }
    return value;
}

} // namespace

int currencyExponent(const QString &currency)
{
    static const QSet<QString> none = {QStringLiteral("XOF"), QStringLiteral("XAF"), QStringLiteral("JPY"),
                                       QStringLiteral("KRW"), QStringLiteral("CLP"), QStringLiteral("VND")};
    static const QSet<QString> three = {QStringLiteral("TND"), QStringLiteral("BHD"), QStringLiteral("KWD"),
                                        QStringLiteral("JOD"), QStringLiteral("OMR")};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

std::optional<Money> parseMoney(const QString &text, const QString &currency)
{
    QString plain = text.trimmed();
    plain.remove(QLatin1Char(' ')).remove(QChar(0x00a0)).remove(QChar(0x202f));
    const bool negative = plain.startsWith(QLatin1Char('-'));
    if (negative || plain.startsWith(QLatin1Char('+')))
        plain.remove(0, 1);
    const qsizetype points = plain.count(QLatin1Char('.'));
    const qsizetype commas = plain.count(QLatin1Char(','));
    if (points + commas > 1 || plain.isEmpty())
        return {};
    const qsizetype at = points ? plain.indexOf(QLatin1Char('.')) : plain.indexOf(QLatin1Char(','));
    QString whole = at < 0 ? plain : plain.left(at);
    QString fraction = at < 0 ? QString() : plain.mid(at + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return {};
    const int exponent = currencyExponent(currency);
    if (commas == 1 && fraction.size() == 3 && exponent != 3)
        return {}; // 1,234: thousands or decimals? Nobody can tell.
    while (fraction.size() > exponent && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > exponent)
        return {};
    fraction = fraction.leftJustified(exponent, QLatin1Char('0'));
    const auto wholeValue = parseDigits(whole.isEmpty() ? QStringLiteral("0") : whole);
    const auto fractionValue = parseDigits(fraction);
    if (!wholeValue || !fractionValue)
        return {};
    const std::int64_t minor = *wholeValue * powerOfTen(exponent) + *fractionValue;
    return Money{negative ? -minor : minor, currency};
}

std::optional<Money> typedMoney(const QString &text, const QString &currency)
{
    const qsizetype point = text.lastIndexOf(QLatin1Char('.'));
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
    const bool hasBoth = point >= 0 && comma >= 0;
    QChar between; // groups of three digits
    if (hasBoth)
        between = point > comma ? QLatin1Char(',') : QLatin1Char('.');
    else if (text.count(QLatin1Char('.')) > 1)
        between = QLatin1Char('.');
    else if (text.count(QLatin1Char(',')) > 1)
        between = QLatin1Char(',');
    if (between.isNull())
        return parseMoney(text, currency);
    const qsizetype decimals = hasBoth ? std::max(point, comma) : text.size();
    const QStringList groups = text.left(decimals).trimmed().split(between);
    const auto isGroup = [](const QString &group) { return group.size() == 3; };
    if (groups.first().isEmpty() || !std::all_of(groups.begin() + 1, groups.end(), isGroup))
        return {};
    return parseMoney(groups.join(QString()) + text.mid(decimals), currency);
}

QString moneyDecimal(const Money &money)
{
    const int exponent = currencyExponent(money.currency);
    if (exponent == 0)
        return QString::number(money.minor);
    const std::int64_t scale = powerOfTen(exponent);
    const std::uint64_t size =
        money.minor < 0 ? ~static_cast<std::uint64_t>(money.minor) + 1 : static_cast<std::uint64_t>(money.minor);
    return (money.minor < 0 ? QStringLiteral("-") : QString()) +
           QString::number(size / static_cast<std::uint64_t>(scale)) + QLatin1Char('.') +
           QString::number(size % static_cast<std::uint64_t>(scale)).rightJustified(exponent, QLatin1Char('0'));
}

QString moneyToField(const Money &money)
{
    return money.isValid() ? QString::number(money.minor) + QLatin1Char(' ') + money.currency : QString();
}

std::optional<Money> moneyFromField(const QString &text)
{
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (space <= 0 || space + 1 >= text.size())
        return {};
    bool ok = false;
    const qlonglong minor = text.left(space).toLongLong(&ok);
    return ok ? std::optional(Money{minor, text.mid(space + 1)}) : std::nullopt;
}

} // namespace evenstock
