// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/settings_foresight.h"

#include "app/sync/ledger.h"

#include <optional>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

struct Seen {
    ListingRow row;
    Product product;
    DesiredState state;
};

Result<QList<Seen>> lookAt(EngineContext &engine, const QList<ListingRow> &rows)
{
    QList<Seen> all;
    for (ListingRow row : rows) {
        if (row.link != LinkState::Linked || !row.product)
            continue;
        TRY_ASSIGN(const auto product, engine.products.find(row.product));
        if (!product)
            continue;
        TRY_ASSIGN(const AccountPolicy policy, engine.policy(row.account));
        followPromise(row, policy);
        TRY_ASSIGN(const DesiredState state, desiredNow(engine, row, *product));
        all.append({row, *product, state});
    }
    return all;
}

// No connector makes a listing of several pieces: where zero ends one, it is gone.
bool canBeMadeAgain(const ListingRow &row, const AccountPolicy &policy)
{
    return policy.canCreate && row.units == 1;
}

void compare(const Seen &before, const Seen &after, const AccountPolicy &policy, QList<ForeseenChange> &changes)
{
    const ListingRow &row = after.row;
    const ForeseenChange base{.listing = row.id, .sku = after.product.sku, .title = after.product.title};
    const bool isOther = after.state.quantity != before.state.quantity || after.state.create != before.state.create;
    if (after.state.create && !canBeMadeAgain(row, policy))
        return;
    if (after.state.quantity && isOther) {
        ForeseenChange change = base;
        change.field = after.state.create ? u"create"_s : fieldName(Field::Quantity);
        change.from = row.possible.isEmpty() ? QString() : quantityText(row.possible.last());
        change.to = quantityText(*after.state.quantity);
        change.isZero = after.state.quantity == Quantity{};
        change.ends = change.isZero && policy.goneAtZero;
        change.isForGood = change.ends && !canBeMadeAgain(row, policy);
        changes.append(change);
    }
    if (after.state.create)
        return; // made with all of its fields
    for (auto it = after.state.fields.cbegin(); it != after.state.fields.cend(); ++it) {
        if (before.state.fields.contains(it.key()) && before.state.fields.value(it.key()) == it.value())
            continue;
        ForeseenChange change = base;
        change.field = fieldName(it.key());
        change.from = row.remote.value(it.key());
        change.to = it.value();
        changes.append(change);
    }
}

} // namespace

Result<Foresight> foreseeSettings(EngineContext &engine, AccountId account, const QMap<QString, QString> &changed,
                                  ListingId after, int limit)
{
    TRY_ASSIGN(const auto rows, engine.listings.all(account, after, limit));
    TRY_ASSIGN(const auto now, lookAt(engine, rows));
    for (auto it = changed.begin(); it != changed.end(); ++it)
        TRY(engine.accounts.setSetting(account, it.key(), it->isEmpty() ? std::nullopt : std::optional(*it)));
    engine.forgetPolicies();
    TRY_ASSIGN(const auto then, lookAt(engine, rows));
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account));
    Foresight foresight{.last = rows.isEmpty() ? after : rows.last().id, .isLast = rows.size() < limit};
    for (qsizetype i = 0; i < then.size(); ++i)
        compare(now.at(i), then.at(i), policy, foresight.changes);
    return foresight;
}

} // namespace evenstock
