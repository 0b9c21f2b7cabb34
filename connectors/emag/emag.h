// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <memory>

// eMAG Marketplace API v4.4.9 (MAIN and FBE accounts; eMAG and FashionDays platforms).
namespace evenstock::emag {

std::unique_ptr<Connector> make();

} // namespace evenstock::emag
