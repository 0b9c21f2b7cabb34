// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <string_view>

struct sqlite3;

namespace evenstock {

// A connection for long work on whole files, which a stop ends within a moment: ErrorCode::Cancelled. Inside
// models/store; changes no setting of a file it looks at. On the thread that opened it.
class FileConnection
{
public:
    static Result<FileConnection> toRead(const QString &path, const std::stop_token &stop);
    // Attaches the file as `source` to an empty database in memory. SQLite copies whole pages of rows and of indexes
    // (VACUUM INTO) only on a connection that may write; on one that may not it inserts row by row, with every index,
    // which reads and writes a large file twenty times over.
    static Result<FileConnection> toCopy(const QString &path, const std::stop_token &stop);

    // One statement, with one value where it has a place for it.
    Status run(std::string_view sql, const QString &value = {});
    // The first column of its first row; null where there is no row.
    Result<QString> text(std::string_view sql, const QString &value = {});

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    FileConnection(std::unique_ptr<sqlite3, Close> handle, const std::stop_token &stop);
    static Result<FileConnection> open(const QString &path, int flags, const std::stop_token &stop);

    struct Stop; // at a fixed address
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<Stop, void (*)(Stop *)> m_stop;
};

} // namespace evenstock
