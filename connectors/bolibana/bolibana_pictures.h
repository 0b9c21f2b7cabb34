// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace evenstock::bolibana {

// Names under which pictures are sent, the lists before the single ones.
extern const QStringList pictureNames;

// The addresses of a product's pictures, those without background first. Old addresses of the store's former host are
// rewritten to the present one; doubled paths are right and stay. Empty optional = the product says nothing of
// pictures.
std::optional<QStringList> picturesOf(const QJsonObject &product);

} // namespace evenstock::bolibana
