// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/emag_offer.h"

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

QString emagStateName(int state)
{
    static const QStringList names{u"inactive"_s, u"active"_s, u"ended"_s};
    return names.value(state, names.first());
}

QString emagAgreementName(EmagAgreement agreement)
{
    static constexpr std::array names = {"consistent", "different", "missing"};
    return QLatin1String(names.at(size_t(agreement)));
}

EmagAgreement EmagComparison::price() const
{
    if (!main || !fbe || !main->price.isValid() || !fbe->price.isValid())
        return EmagAgreement::Missing;
    return main->price == fbe->price ? EmagAgreement::Same : EmagAgreement::Different;
}

EmagAgreement EmagComparison::stock() const
{
    if (!main || !fbe)
        return EmagAgreement::Missing;
    return main->stock == fbe->stock ? EmagAgreement::Same : EmagAgreement::Different;
}

EmagAgreement EmagComparison::pnk() const
{
    if (!main || !fbe || main->pnk.isEmpty() || fbe->pnk.isEmpty())
        return EmagAgreement::Missing;
    return main->pnk == fbe->pnk ? EmagAgreement::Same : EmagAgreement::Different;
}

EmagAgreement EmagComparison::whole() const
{
    if (!main || !fbe)
        return EmagAgreement::Missing;
    if (price() == EmagAgreement::Different || pnk() == EmagAgreement::Different)
        return EmagAgreement::Different;
    return price() == EmagAgreement::Missing || pnk() == EmagAgreement::Missing ? EmagAgreement::Missing
                                                                                : EmagAgreement::Same;
}

QString EmagComparison::name() const
{
    return main && !main->name.isEmpty() ? main->name : fbe ? fbe->name : QString();
}

EmagPlace emagPlaceOf(const EmagOffer &offer)
{
    if (offer.rank == 0)
        return EmagPlace::Unknown;
    return offer.rank == 1 ? EmagPlace::First : EmagPlace::Behind;
}

QString emagPlaceName(EmagPlace place)
{
    static constexpr std::array names = {"unknown", "first", "behind"};
    return QLatin1String(names.at(size_t(place)));
}

double EmagStatistics::itemsPerSecond() const
{
    return durationMs > 0 ? double(processed) * 1000.0 / double(durationMs) : 0.0;
}

double EmagStatistics::successPercent() const
{
    return processed + failed > 0 ? double(processed) * 100.0 / double(processed + failed) : 100.0;
}

} // namespace evenstock
