// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace evenstock::cli {

// What a script is told (a contract: interfaces.md section 1).
enum class ExitCode { Done = 0, ThingsToLookAt = 1, Failed = 2, Cancelled = 3, WrongUsage = 64 };

// InvalidRequest is kept for what the owner typed (Shop::call sees to that): everything else that fails is 2.
inline ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidRequest:
        return ExitCode::WrongUsage;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    default:
        return ExitCode::Failed;
    }
}

// The more serious of two.
inline ExitCode worse(ExitCode a, ExitCode b)
{
    return a > b ? a : b;
}

} // namespace evenstock::cli
