// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/data_directory.h"

#include <QString>

#include <memory>
#include <optional>

namespace evenstock {

// Who holds the engine of a data directory, for the others on it.
struct EngineHolder {
    qint64 pid = 0;
    QString role = {};   // window, serve, command_line
    QString socket = {}; // where it listens; empty while it is starting
};

// The lock of the operating system on one data directory. The system itself lets go of it when the process ends,
// however it ends: a killed holder is followed at once, a living one never. Not inherited by child processes. One
// thread.
class EngineLock
{
public:
    // Empty where another process (or another EngineLock of this one) holds it. ErrorCode::Storage where the file
    // cannot be opened.
    static Result<std::optional<EngineLock>> tryTake(const DataDirectory &data);

    EngineLock(EngineLock &&) noexcept;
    EngineLock &operator=(EngineLock &&) noexcept;
    ~EngineLock();

    // False where the file system knows no locks: then only the lease in the store tells holders apart (EngineLease).
    bool isEnforced() const;
    Status describe(const DataDirectory &data, const EngineHolder &holder) const;
    static std::optional<EngineHolder> holder(const DataDirectory &data); // as last described

private:
    struct Handle;
    explicit EngineLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace evenstock
