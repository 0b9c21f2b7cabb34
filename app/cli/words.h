// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/money.h"
#include "models/core/quantity.h"
#include "models/core/result.h"
#include "models/store/run_repository.h"

#include <QJsonObject>
#include <QString>

namespace evenstock::cli {

// What the command line says to people. English only: scripts and terminals read it.

// One plain sentence for an error, without codes; `channel` is put before it where it is given.
QString sentence(const Error &error, const QString &channel = {});
// What the owner can do now; empty where the sentence says it all.
QString remedy(const Error &error, const QString &channel = {});
// What happened, for a row of the error list, with the marketplace's own words where it gave any. Pure.
QString problemSentence(const ProblemRow &problem);
// Why a row of a plan is there, or why an undo left something as it is; other codes as they are. Pure.
QString reasonText(const QString &reason);
// {"code","item","message"} as in a run's "errors".
QJsonObject errorObject(const Error &error, const QString &channel = {});

QString moneyText(const Money &money);                                  // "12.90 EUR", empty without a currency
QString amountText(Quantity quantity);                                  // "3", "0.75"
QString signedText(Quantity quantity);                                  // "+2", "-1"
QString timeText(UtcMs at);                                             // local "2026-11-25 14:32"; empty for 0
QString durationText(qint64 durationMs);                                // "0.4 s", "12 s", "3 min 20 s"
QString counted(qint64 count, const QString &one, const QString &many); // "1 listing", "3 listings"
QString quoted(const QString &name); // for a command to be copied: "Sample shop", main

// ISO-8601, local time where it names no zone; a day alone stands for one of its ends. 0 where it is no time.
enum class DayEnd { Start, End };
UtcMs parseMoment(const QString &text, DayEnd dayAlone);

} // namespace evenstock::cli
