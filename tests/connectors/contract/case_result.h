// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <QJsonObject>

namespace evenstock {

// What a connector gave back as JSON, to be compared with what a case expects. Members that are empty are left out.
QJsonObject resultOf(const Identity &identity);
QJsonObject resultOf(const RemoteListing &listing);
QJsonObject resultOf(const RemoteOrder &order);
QJsonObject resultOf(const ItemReceipt &receipt);
QJsonObject resultOf(const ChannelEvent &event);
QJsonObject resultOf(const ItemError &error);

} // namespace evenstock
