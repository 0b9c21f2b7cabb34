// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sentence_case.h"

namespace evenstock {

QString withCapital(QString text)
{
    for (const QChar letter : std::as_const(text)) {
        if (letter.isSpace())
            break;
        if (letter.isUpper())
            return text;
    }
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace evenstock
