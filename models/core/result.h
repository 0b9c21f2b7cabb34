// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace evenstock {

// Each code answers "what do we do now", not "what happened" (architecture.md, Errors).
enum class ErrorCode {
    Offline,            // no connection: retry
    Timeout,            // no answer in time, nothing was written: retry
    RateLimited,        // retry after Error::retryAfter
    Unauthorized,       // stop the account and ask for credentials
    SecretsUnavailable, // the keychain or the vault is locked, absent or damaged: say so, the account itself is fine
    NotFound,           // error list, no retry
    Rejected,           // the marketplace refused the item: error list, no retry
    InvalidRequest,     // we cannot send this: error list, no retry
    InvalidResponse,    // not what the protocol says: retry, keep the payload
    InDoubt,            // a write may have arrived: read back
    Conflict,           // review by the owner
    Cancelled,          // silent
    Storage,            // stop and say so
    Internal,           // our bug
};

inline constexpr int errorCodeCount = static_cast<int>(ErrorCode::Internal) + 1;

// Stable lower-case name ("rate_limited"), used in the store, the command line and the logs.
QString errorCodeName(ErrorCode code);
std::optional<ErrorCode> errorCodeFromName(const QString &name);
// True for codes that the engine tries again by itself.
bool isTransient(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;                                           // for logs and "Details": English, without secrets
    QString item;                                             // SKU or external id it is about, if any
    std::optional<std::chrono::milliseconds> retryAfter = {}; // as the marketplace asked
    int httpStatus = 0;                                       // 0 where there was no HTTP answer
    QString requestId = {}; // the marketplace's own id of the request, for its support
    QString payload = {};   // start of the answer, masked, at most 2 KiB
};

// A value or an Error. Used instead of exceptions and of "bool f(QString *error)".
template <typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const & { return *m_error; }
    Error &&error() && { return *std::move(m_error); }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

inline Error makeError(ErrorCode code, QString detail, QString item = {})
{
    return Error{.code = code, .detail = std::move(detail), .item = std::move(item)};
}

} // namespace evenstock

#define EVENSTOCK_JOIN2(a, b) a##b
#define EVENSTOCK_JOIN(a, b) EVENSTOCK_JOIN2(a, b)
#define EVENSTOCK_TRY(result, expression)                                                                              \
    do {                                                                                                               \
        if (auto result = (expression); !result.ok())                                                                  \
            return std::move(result).error();                                                                          \
    } while (false)
#define EVENSTOCK_TRY_ASSIGN(result, target, expression)                                                               \
    auto result = (expression);                                                                                        \
    if (!result.ok())                                                                                                  \
        return std::move(result).error();                                                                              \
    target = std::move(result).value()
// Returns the error of an expression to the caller, or goes on.
#define TRY(expression) EVENSTOCK_TRY(EVENSTOCK_JOIN(evenstockStatus, __COUNTER__), expression)
// TRY_ASSIGN(auto value, expression): declares or assigns the value, or returns the error.
#define TRY_ASSIGN(target, expression)                                                                                 \
    EVENSTOCK_TRY_ASSIGN(EVENSTOCK_JOIN(evenstockResult, __COUNTER__), target, expression)
