// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace evenstock {

// What the sample shop's Vinted has in its lists, as the extension passes them on: invented numbers, a few of each.
// `brands` are looked for, `catalogs` have their forms read.
QJsonObject sampleVintedLists(const QJsonArray &brands, const QJsonArray &catalogs);
// Clothes to try it with, as product.add takes them: some are ready, some lack a value that is to be assigned.
QList<QJsonObject> sampleClothes();

} // namespace evenstock
