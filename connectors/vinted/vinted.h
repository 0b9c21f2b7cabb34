// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

#include <memory>

namespace evenstock::vinted {

std::unique_ptr<Connector> make();

} // namespace evenstock::vinted
