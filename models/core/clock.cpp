// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

namespace evenstock {

SystemClock::SystemClock()
    : m_offsetMs(qEnvironmentVariable("EVENSTOCK_CLOCK_OFFSET").toLongLong() * 1000)
{
}

UtcMs SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_offsetMs;
}

QString isoUtc(UtcMs time)
{
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

UtcMs parseIsoUtc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return 0;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace evenstock
