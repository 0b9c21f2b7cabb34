// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alert_target.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace evenstock {

Target alertTarget(const QJsonArray &groups)
{
    const QString kind = groups.size() == 1 ? groups.first()[u"kind"].toString() : QString();
    if (kind == "conflicts"_L1)
        return {.view = View::Conflicts};
    if (kind == "oversells"_L1)
        return {.view = View::Errors, .filter = u"oversells"_s};
    if (kind == "events"_L1 || kind == "accounts"_L1)
        return {.view = View::Errors};
    if (kind == "plans"_L1)
        return {.view = View::Sync, .filter = u"plans"_s};
    return {.view = View::Dashboard};
}

} // namespace evenstock
