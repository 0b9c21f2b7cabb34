// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// Cells of a CSV file. Pure.

// A text that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that already begins
// with apostrophes and such a character, so that unguardedText gives back every text exactly.
QString guardedText(const QString &text);
QString unguardedText(const QString &cell);

// RFC 4180: in quotes where the content asks for it.
QString csvCell(const QString &content);

} // namespace evenstock
