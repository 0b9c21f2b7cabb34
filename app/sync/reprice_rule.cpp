// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/reprice_rule.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t mostMinor = 1'000'000'000'000;
constexpr std::int64_t wholeShare = 10'000; // hundredths of a percent
constexpr std::int64_t mostShare = 100 * wholeShare;

Error bad(const QString &key, const QString &allowed)
{
    return makeError(ErrorCode::InvalidRequest, u"%1: %2"_s.arg(key, allowed), key);
}

Result<std::optional<PriceBound>> boundOf(const QMap<QString, QString> &settings, const QString &key,
                                          const QString &currency)
{
    QString text = settings.value(key).trimmed();
    if (text.isEmpty())
        return std::optional<PriceBound>();
    if (text.endsWith(u'%')) {
        text.chop(1);
        const auto share = parseMoney(text, u"EUR"_s); // two decimals: hundredths of a percent
        if (!share || share->minor <= 0 || share->minor > mostShare)
            return bad(key, u"allowed are a price (49.90) or a share of the product's price (85%), above zero"_s);
        return std::optional(PriceBound{.percentHundredths = int(share->minor)});
    }
    const auto amount = parseMoney(text, currency);
    if (!amount || amount->minor <= 0 || amount->minor > mostMinor)
        return bad(key, u"allowed are a price (49.90) or a share of the product's price (85%), above zero"_s);
    return std::optional(PriceBound{.minor = amount->minor});
}

bool areOfOneKind(const PriceBound &floor, const PriceBound &ceiling)
{
    return (floor.percentHundredths > 0) == (ceiling.percentHundredths > 0);
}

struct Room {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

std::int64_t inside(const Room &room, std::int64_t price, RepriceReason &reason)
{
    if (price < room.least) {
        reason = RepriceReason::ToFloor;
        return room.least;
    }
    if (price > room.most) {
        reason = RepriceReason::ToCeiling;
        return room.most;
    }
    return price;
}

} // namespace

QString repriceReasonName(RepriceReason reason)
{
    switch (reason) {
    case RepriceReason::NoBounds:
        return u"reprice_no_bounds"_s;
    case RepriceReason::NotKnown:
        return u"reprice_not_known"_s;
    case RepriceReason::Undercut:
        return u"reprice_undercut"_s;
    case RepriceReason::Raised:
        return u"reprice_raised"_s;
    case RepriceReason::Alone:
        return u"reprice_alone"_s;
    case RepriceReason::ToFloor:
        return u"reprice_floor"_s;
    case RepriceReason::ToCeiling:
        return u"reprice_ceiling"_s;
    case RepriceReason::NothingToDo:
        break;
    }
    return {};
}

std::optional<std::int64_t> PriceBound::of(const Money &own, bool up) const
{
    if (percentHundredths == 0)
        return minor;
    if (!own.isValid() || own.minor <= 0 || own.minor > mostMinor)
        return std::nullopt;
    const std::int64_t share = own.minor * percentHundredths;
    return (share + (up ? wholeShare - 1 : 0)) / wholeShare;
}

Result<RepriceRule> RepriceRule::parse(const QMap<QString, QString> &settings, const QString &currency)
{
    RepriceRule rule;
    const QString word = settings.value(u"reprice"_s, u"off"_s);
    if (word != "on"_L1 && word != "off"_L1 && !word.isEmpty())
        return bad(u"reprice"_s, u"allowed are on, off"_s);
    const QString money = currency.isEmpty() ? u"EUR"_s : currency;
    const QString stepText = settings.value(u"reprice.step"_s).trimmed();
    if (!stepText.isEmpty()) {
        const auto step = parseMoney(stepText, money);
        if (!step || step->minor <= 0 || step->minor > mostMinor)
            return bad(u"reprice.step"_s, u"allowed is an amount above zero (0.10)"_s);
        rule.m_step = step->minor;
    }
    TRY_ASSIGN(rule.m_floor, boundOf(settings, u"reprice.floor"_s, money));
    TRY_ASSIGN(rule.m_ceiling, boundOf(settings, u"reprice.ceiling"_s, money));
    if (rule.m_floor && rule.m_ceiling && areOfOneKind(*rule.m_floor, *rule.m_ceiling) &&
        (rule.m_floor->minor > rule.m_ceiling->minor ||
         rule.m_floor->percentHundredths > rule.m_ceiling->percentHundredths))
        return bad(u"reprice.floor"_s, u"is above reprice.ceiling"_s);
    rule.m_isOn = word == "on"_L1;
    if (!rule.m_isOn)
        return rule;
    if (rule.m_step == 0)
        return bad(u"reprice.step"_s, u"needed for reprice=on: how far below another offer to go (0.10)"_s);
    if (!rule.m_floor)
        return bad(u"reprice.floor"_s, u"needed for reprice=on: the price is never lower (49.90, or 85%)"_s);
    if (!rule.m_ceiling)
        return bad(u"reprice.ceiling"_s, u"needed for reprice=on: the price is never higher (99.90, or 110%)"_s);
    return rule;
}

Repriced RepriceRule::of(const Competition &seen, const Money &own) const
{
    if (!m_isOn)
        return {};
    const QString &currency = seen.price.currency;
    if (!seen.price.isValid() || seen.price.minor <= 0)
        return {.reason = RepriceReason::NotKnown};
    const Money ownHere = own.currency == currency ? own : Money{};
    const auto floor = m_floor ? m_floor->of(ownHere, true) : std::nullopt;
    const auto ceiling = m_ceiling ? m_ceiling->of(ownHere, false) : std::nullopt;
    if (!floor || !ceiling)
        return {.reason = RepriceReason::NoBounds};
    Room room{*floor, *ceiling};
    if (seen.least.currency == currency)
        room.least = std::max(room.least, seen.least.minor);
    if (seen.most.currency == currency && seen.most.minor > 0)
        room.most = std::min(room.most, seen.most.minor);
    if (room.least > room.most || room.least <= 0)
        return {.reason = RepriceReason::NoBounds};

    const std::int64_t now = seen.price.minor;
    const bool isBestKnown = seen.best.currency == currency && seen.best.minor > 0;
    const bool isFirst = seen.rank == 1 || (seen.rank == 0 && isBestKnown && seen.best.minor >= now);
    std::int64_t wanted = now;
    RepriceReason reason = RepriceReason::NothingToDo;
    if (seen.offers == 1) {
        reason = RepriceReason::Alone;
        wanted = ownHere.isValid() && ownHere.minor > 0 ? ownHere.minor : now;
    } else if (!isBestKnown) {
        return {.reason = RepriceReason::NotKnown};
    } else if (isFirst && seen.best.minor - m_step > now) {
        reason = RepriceReason::Raised;
        wanted = seen.best.minor - m_step;
    } else if (!isFirst && seen.best.minor < now) { // an equal one may be ours: nobody undercuts himself
        reason = RepriceReason::Undercut;
        wanted = seen.best.minor - m_step;
    }
    const std::int64_t target = inside(room, wanted, reason);
    if (target == now)
        return {};
    return {.price = {target, currency}, .reason = reason};
}

} // namespace evenstock
