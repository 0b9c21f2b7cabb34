// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <string_view>

namespace evenstock {

// Words for an (extended) SQLite result code and its message: "the disk is full: …". Values never appear in it, as
// they may be personal; the start of the SQL text does. Always ErrorCode::Storage.
Error sqliteError(int extendedCode, const QString &message, std::string_view sql = {});

// True where the file itself is broken, so that only a backup helps.
bool isDamage(const Error &error);

} // namespace evenstock
