// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// Whether a product and an entry of a marketplace's catalogue may be the same thing by their names: most words of the
// catalogue's name stand in the product's title, whatever their order, case, accents and ending. What a title has
// beside them (condition, language, set) does not matter. True where either has no word. Pure.
bool isLikelySame(const QString &title, const QString &catalogueName);

} // namespace evenstock
