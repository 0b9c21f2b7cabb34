// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenstock {

// A name as the words of a menu entry: its "&" is a letter, no underline of the next one ("H&M").
inline QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace evenstock
