// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/body_sources.h"
#include "app/sandbox/cardtrader/call.h"
#include "app/sandbox/row_faults.h"

#include <functional>
#include <limits>
#include <utility>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

using Wanted = std::function<bool(qint64 blueprint)>;

Wanted wantedBlueprints(const Call &call)
{
    const QString blueprint = call.request.argument(u"blueprint_id"_s);
    const QString expansion = call.request.argument(u"expansion_id"_s);
    if (!blueprint.isEmpty()) {
        const qint64 index = call.catalogue.blueprintIndex(blueprint.toLongLong()).value_or(-1);
        return [index](qint64 one) { return one == index; };
    }
    if (!expansion.isEmpty()) {
        const qint64 index = call.catalogue.expansionIndex(expansion.toLongLong()).value_or(-2);
        return [index](qint64 one) { return Catalogue::expansionIndexOf(one) == index; };
    }
    return {};
}

qint64 mostRows(const Call &call, const Wanted &wanted)
{
    const auto fault = call.fault(FaultKind::ShortExport);
    if (!fault)
        return std::numeric_limits<qint64>::max();
    qint64 rows = 0;
    for (auto product = call.account->stock().nextAfter(0, wanted); product;
         product = call.account->stock().nextAfter(product->id, wanted))
        ++rows;
    return rows * fault->percent / 100;
}

// The rows of one blueprint are few and found directly; looking through all of the stock would be slow.
HttpAnswer ofBlueprint(const Call &call, qint64 blueprint)
{
    const Blueprint made = call.catalogue.blueprint(blueprint);
    QJsonArray array;
    RowFaults rows(call.faults, call.route());
    for (const Product &product : call.account->stock().ofBlueprint(blueprint))
        rows.append(array, exportRow(product, made, call.account->userId(), call.account->currency()));
    return answered(array);
}

} // namespace

// Rows are read when they are sent, not all at one moment: a sale during a long export is seen in the rows after it.
std::optional<HttpAnswer> answerExport(const Call &call)
{
    if (!call.is("GET", 2) || call.path != QStringList{u"products"_s, u"export"_s})
        return {};
    if (call.fault(FaultKind::EmptyExport))
        return answered(QJsonArray());
    const Wanted wanted = wantedBlueprints(call);
    const qint64 most = mostRows(call, wanted);
    const auto single = call.catalogue.blueprintIndex(call.request.argument(u"blueprint_id"_s).toLongLong());
    if (single && most == std::numeric_limits<qint64>::max())
        return ofBlueprint(call, *single);
    return HttpAnswer{.stream = arraySource([account = call.account, catalogue = call.catalogue, wanted, left = most,
                                             last = qint64(0),
                                             rows = RowFaults(call.faults, call.route())](QByteArray &piece) mutable {
                          const auto product = account->stock().nextAfter(last, wanted);
                          if (!product || left-- <= 0)
                              return false;
                          last = product->id;
                          rows.append(piece, exportRow(*product, catalogue.blueprint(product->blueprint),
                                                       account->userId(), account->currency()));
                          return true;
                      })};
}

} // namespace evenstock::sandbox::cardtrader
