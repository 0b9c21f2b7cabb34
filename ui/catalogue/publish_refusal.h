// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/refusal_words.h"

#include <QJsonObject>

namespace evenstock {

// Why a product is not published, from the engine's answer, in the window's words.
inline QString publishRefusal(const QJsonObject &refused)
{
    return failureText({.code = ErrorCode::InvalidRequest,
                        .detail = refused[u"message"].toString(),
                        .item = refused[u"sku"].toString()});
}

} // namespace evenstock
