// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/result.h"

#include <array>

namespace evenstock {

namespace {
constexpr std::array<const char *, errorCodeCount> names = {
    "offline",   "timeout",   "rate_limited",    "unauthorized",     "secrets_unavailable",
    "not_found", "rejected",  "invalid_request", "invalid_response", "in_doubt",
    "conflict",  "cancelled", "storage",         "internal"};
} // namespace

QString errorCodeName(ErrorCode code)
{
    return QLatin1String(names.at(static_cast<size_t>(code)));
}

std::optional<ErrorCode> errorCodeFromName(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i)))
            return static_cast<ErrorCode>(i);
    }
    return {};
}

bool isTransient(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::InvalidResponse:
        return true;
    case ErrorCode::Unauthorized:
    case ErrorCode::SecretsUnavailable:
    case ErrorCode::NotFound:
    case ErrorCode::Rejected:
    case ErrorCode::InvalidRequest:
    case ErrorCode::InDoubt:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
    case ErrorCode::Storage:
    case ErrorCode::Internal:
        return false;
    }
    return false;
}

} // namespace evenstock
