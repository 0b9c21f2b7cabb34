// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_repository.h"

namespace evenstock {

// An order_review about an order that was not passed on to the wholesaler, or not as it is (Replicas::report).
inline bool isOfReplica(const ProblemRow &problem)
{
    return problem.fingerprint.startsWith(QStringLiteral("replica:"));
}

} // namespace evenstock
