// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// What tells cards of one title apart, short: "NM · EN · Foil". Of the condition and of the attributes as channels name
// them ("mtg_language", "pokemon_reverse" …); empty where there is nothing of the kind.
// Words and beside them what tells the product from its like, where that is known.
QString withTraits(const QString &words, const QString &condition, const QString &attributes);
QString withExpansion(const QString &words, const QString &attributes);
QString expansionText(const QString &attributes); // of a card, where its marketplace tells it
QString traitsText(const QString &condition, const QString &attributes);

} // namespace evenstock
