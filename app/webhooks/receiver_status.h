// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/receiver.h"

#include <QJsonObject>

namespace evenstock {

// The reply of receiver.status (commands.h). Pure.
QJsonObject receiverObject(const Receiver::View &view, const InboxCounts &inbox);

} // namespace evenstock
