// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

#include <QJsonArray>

namespace evenstock {

// Where a click on a notification of these groups (topic "alert") leads: to what it told, where it told of one kind;
// else to the dashboard, which has all of it.
Target alertTarget(const QJsonArray &groups);

} // namespace evenstock
