// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_failure.h"

#include "models/store/run_repository.h"
#include "models/views/read_store.h"

using namespace Qt::StringLiterals;

namespace evenstock {

std::optional<Error> runFailure(ReadStore &store, RunId run)
{
    const auto row =
        store.isOpen() ? RunRepository(store.database()).findRun(run).valueOr(std::nullopt) : std::optional<RunRow>();
    if (row && row->status == "cancelled"_L1)
        return Error{.code = ErrorCode::Cancelled, .detail = row->errorDetail, .item = {}};
    if (row && row->status == "failed"_L1)
        return Error{.code = errorCodeFromName(row->errorCode).value_or(ErrorCode::Internal),
                     .detail = row->errorDetail,
                     .item = {}};
    return std::nullopt;
}

} // namespace evenstock
