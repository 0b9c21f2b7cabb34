// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/money.h"
#include "models/core/quantity.h"

#include <QLocale>
#include <QString>

namespace evenstock {

// Numbers, money and times as people read them, in the language and the locale of the window.

QString countText(qint64 count, const QLocale &locale = QLocale());
QString percentText(double share, const QLocale &locale = QLocale()); // 0.986 is "98.6 %"; never rounds up to 100 %
// "3", "0.75 kg": pieces stand without a unit.
QString stockText(Quantity quantity, const QString &unit = {}, const QLocale &locale = QLocale());
QString signedStockText(Quantity quantity, const QLocale &locale = QLocale()); // "+2", "−1"
QString priceText(const Money &money, const QLocale &locale = QLocale());      // "1,189.00 RON"; empty without currency

QString ageText(UtcMs at, UtcMs now);       // "12 s", "4 min", "3 h", "2 d"; empty for 0
QString agoText(UtcMs at, UtcMs now);       // "4 min ago", "just now"; empty for 0
QString spokenAgoText(UtcMs at, UtcMs now); // the same without seconds: names that screen readers say when they change
QString aheadText(UtcMs at, UtcMs now);     // "in 13 min", "now"; empty for 0
QString durationText(qint64 durationMs);    // "6 s", "2 min 53 s", "1 h 4 min"
QString remainingText(qint64 durationMs);   // "about 4 min left", "under 1 min left"
QString exactTimeText(UtcMs at, const QLocale &locale = QLocale()); // local date and time; empty for 0
QString clockText(UtcMs at, const QLocale &locale = QLocale());     // local "14:32"
// "14:32" today, else "18 Nov, 16:20".
QString momentText(UtcMs at, UtcMs now, const QLocale &locale = QLocale());
// "14:32" today, else "18 Nov": for narrow columns.
QString briefMomentText(UtcMs at, UtcMs now, const QLocale &locale = QLocale());
// "Today", "Yesterday, 18 November", "Monday, 16 November": headings of a time line.
QString dayText(UtcMs at, UtcMs now, const QLocale &locale = QLocale());

} // namespace evenstock
