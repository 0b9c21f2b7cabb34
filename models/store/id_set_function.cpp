// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/id_set_function.h"

#include <QBitArray>

#include <sqlite3.h>

namespace evenstock {

namespace {

void addId(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *set = static_cast<QBitArray *>(sqlite3_value_pointer(values[1], idSetPointer));
    auto *rows = static_cast<sqlite3_int64 *>(sqlite3_aggregate_context(context, sizeof(sqlite3_int64)));
    if (set == nullptr || rows == nullptr) {
        sqlite3_result_error(context, "collect_ids() needs a set", -1);
        return;
    }
    ++*rows;
    const sqlite3_int64 id = sqlite3_value_int64(values[0]);
    if (id > 0 && id < set->size()) // a product may have come since the size was taken
        set->setBit(id);
}

void isInSet(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *set = static_cast<QBitArray *>(sqlite3_value_pointer(values[1], idSetPointer));
    const sqlite3_int64 id = sqlite3_value_int64(values[0]);
    if (set == nullptr)
        sqlite3_result_error(context, "in_set() needs a set", -1);
    else
        sqlite3_result_int(context, id > 0 && id < set->size() && set->testBit(id) ? 1 : 0);
}

void countIds(sqlite3_context *context)
{
    const auto *rows = static_cast<sqlite3_int64 *>(sqlite3_aggregate_context(context, 0)); // none: no row
    sqlite3_result_int64(context, rows == nullptr ? 0 : *rows);
}

} // namespace

int addIdSetFunctions(sqlite3 *database)
{
    const int code = sqlite3_create_function_v2(database, "in_set", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr,
                                                isInSet, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return code;
    return sqlite3_create_function_v2(database, "collect_ids", 2, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr,
                                      addId, countIds, nullptr);
}

} // namespace evenstock
