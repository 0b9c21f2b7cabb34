// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite_library.h"

#include <mutex>
#include <sqlite3.h>

namespace evenstock {

// SQLite counts the memory of the whole process under one lock, which every allocation of every connection takes: the
// window then waits for a writing thread that holds it and has no core. Nobody asks for that count.
void prepareSqlite()
{
    static std::once_flag once;
    std::call_once(once, [] { (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

} // namespace evenstock
