// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/vinted/vinted_preparation.h"
#include "models/store/vinted_repository.h"

namespace evenstock {

// Vinted's lists as the store keeps them (compact JSON, one row a list) and back. Rows that cannot be read are left
// out, never guessed. Pure.
vinted::Options optionsFrom(const QList<VintedRepository::StoredOptions> &stored);
vinted::Mappings mappingsFrom(const QList<VintedMappingRow> &rows);

// {kind, json} of what a "vinted_options" task brought: {"colors":[{id,title}], "categories":[{id,title,path,leaf}],
// "brands":[…], "forms":[{catalog_id, size:{required, options[]}|null, conditions[], package_sizes[]}]}. Brands that
// were stored `before` stay.
QList<QPair<QString, QString>> storedOptionsFrom(const QJsonObject &result,
                                                 const QList<VintedRepository::StoredOptions> &before);
QString formKind(qint64 catalogId); // what the list of a category's form is stored as

} // namespace evenstock
