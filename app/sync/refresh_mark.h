// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QString>

namespace evenstock {

// A program setting that stands while the listings of an account are being computed again under changed settings: the
// listing that was got to.
inline const QString refreshMarkPrefix = QStringLiteral("refresh:");

inline QString refreshMark(AccountId account)
{
    return refreshMarkPrefix + QString::number(account.value);
}

} // namespace evenstock
