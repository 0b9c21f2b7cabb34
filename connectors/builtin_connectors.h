// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <memory>
#include <vector>

namespace evenstock {

// Every marketplace this program speaks to, in the order of connectors/CMakeLists.txt.
std::vector<std::unique_ptr<Connector>> builtinConnectors();

} // namespace evenstock
