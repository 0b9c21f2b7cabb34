// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/emag_queries.h"
#include "models/store/return_repository.h"
#include "models/store/run_queries.h"

#include <QJsonObject>

namespace evenstock {

// eMAG's own lists as command line and local interface tell them. Pure.
QJsonObject emagOfferObject(const EmagOffer &offer);
// With everything that eMAG says of it: {"facts": {name: words}, "raw": …}.
Result<QJsonObject> emagOfferDetails(EmagQueries &emag, const EmagOffer &offer);
QJsonObject emagComparisonObject(const EmagComparison &row);
QJsonObject emagRejectionObject(const EmagRejection &row);
// With the days that went by, oldest first.
QJsonObject emagStatisticsObject(const EmagStatistics &sums, const QList<RunDay> &days);
QJsonObject returnObject(const ReturnRow &row);

// eMAG's word for a validation_status, for scripts: "draft", "approved" …; empty where it told none.
QString emagValidationName(int validation);

} // namespace evenstock
