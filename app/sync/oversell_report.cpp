// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/oversell_report.h"

namespace evenstock {

using namespace Qt::StringLiterals;

QString oversellFingerprint(OrderLineId line)
{
    return u"oversell:%1"_s.arg(line.value);
}

Status reportOversell(EngineContext &engine, const OrderLineRow &row, const Oversell &oversell)
{
    TRY_ASSIGN(
        const ProblemId problem,
        engine.runs.report({.kind = u"oversell"_s,
                            .severity = u"urgent"_s,
                            .code = errorCodeName(ErrorCode::Conflict),
                            .fingerprint = oversellFingerprint(row.id),
                            .account = oversell.account,
                            .run = oversell.run,
                            .listing = row.listing,
                            .product = row.product,
                            .order = row.order,
                            .item = oversell.title,
                            .arguments = {{u"order"_s, oversell.code}, {u"missing"_s, quantityText(oversell.missing)}},
                            .firstAt = engine.now(),
                            .lastAt = engine.now()}));
    Q_UNUSED(problem)
    return {};
}

} // namespace evenstock
