// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;

namespace evenstock {

// A text with what differs from the one last agreed: added words underlined on the added tint, removed ones struck
// through on the removed tint. Nothing of the text is read as markup.
QString differenceHtml(const QString &agreed, const QString &now, const QPalette &palette);
QString plainHtml(const QString &text);

} // namespace evenstock
