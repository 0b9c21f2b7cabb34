// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// What tells cards of one title apart, short: "NM · EN · Foil". Of the condition and of the attributes as channels name
// them ("mtg_language", "pokemon_reverse" …); empty where there is nothing of the kind.
QString traitsText(const QString &condition, const QString &attributes);

} // namespace evenstock
