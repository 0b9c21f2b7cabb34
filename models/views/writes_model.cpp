// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/writes_model.h"

#include "models/core/clock.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/roles.h"
#include "models/views/row_changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int most = WritesModel::mostOfAnAccount;

// Never twice in a list: an error, a delivery, or a listing that waits.
qint64 keyOf(const WriteRow &row)
{
    enum Kind { Problem, Delivery, Listing, Kinds };
    if (row.problem)
        return row.problem.value * Kinds + Problem;
    return row.delivery ? row.delivery.value * Kinds + Delivery : row.listing.value * Kinds + Listing;
}

QList<qint64> keysOf(const QList<WriteRow> &rows)
{
    QList<qint64> keys;
    keys.reserve(rows.size());
    for (const WriteRow &row : rows)
        keys.append(keyOf(row));
    return keys;
}

// In the order of the push stage.
Dirt firstOf(const DeliveryRow &delivery)
{
    if (delivery.quantity && *delivery.quantity != delivery.baseQuantity) {
        if (*delivery.quantity == Quantity())
            return Dirt::Zero;
        return *delivery.quantity < delivery.baseQuantity ? Dirt::Lower : Dirt::Raise;
    }
    if (delivery.fields.contains(Field::Price))
        return Dirt::Price;
    const bool isOnlyImages = delivery.fields.size() == 1 && delivery.fields.contains(Field::Images);
    if (isOnlyImages)
        return Dirt::Images;
    return delivery.fields.isEmpty() ? Dirt::Clean : Dirt::Text;
}

WriteRow rowOf(const DeliveryView &view)
{
    const bool isInDoubt = view.delivery.state == DeliveryState::InDoubt;
    return {.state = isInDoubt ? WriteRow::State::InDoubt : WriteRow::State::UnderWay,
            .account = view.delivery.account,
            .listing = view.delivery.listing,
            .delivery = view.delivery.id,
            .sku = view.sku,
            .title = view.title,
            .externalId = view.externalId,
            .what = firstOf(view.delivery),
            .kind = view.delivery.kind,
            .reason = view.delivery.errorDetail,
            .since = view.delivery.recordedAt};
}

WriteRow rowOf(const QueuedListing &listing)
{
    return {.state = listing.held.isEmpty() ? WriteRow::State::Waiting : WriteRow::State::Held,
            .account = listing.account,
            .listing = listing.listing,
            .product = listing.product,
            .sku = listing.sku,
            .title = listing.title,
            .externalId = listing.externalId,
            .what = static_cast<Dirt>(listing.priority),
            .since = listing.since};
}

WriteRow rowOf(const ProblemView &view)
{
    return {.state = WriteRow::State::Refused,
            .account = view.problem.account,
            .listing = view.problem.listing,
            .product = view.problem.product,
            .problem = view.problem.id,
            .sku = view.sku,
            .title = view.title,
            .externalId = view.externalId,
            .reason = view.problem.detail,
            .since = view.problem.lastAt};
}

ItemState signOf(WriteRow::State state)
{
    switch (state) {
    case WriteRow::State::Refused:
        return ItemState::Error;
    case WriteRow::State::InDoubt:
    case WriteRow::State::Held:
        return ItemState::Warning;
    case WriteRow::State::UnderWay:
        return ItemState::Running;
    case WriteRow::State::Waiting:
        break;
    }
    return ItemState::Waiting;
}

} // namespace

Result<WriteRows> unsettledWrites(Database &database, const QList<AccountId> &accounts)
{
    WriteRows writes;
    for (const AccountId account : accounts) {
        TRY_ASSIGN(const auto refused,
                   ErrorQueries(database).page({.account = account, .kind = u"delivery"_s}, {.limit = most}));
        writes.isCut |= !refused.next.isEmpty();
        for (const ProblemView &view : refused.rows)
            writes.rows.append(rowOf(view));
        TRY_ASSIGN(const auto open, DeliveryQueries(database).open(account));
        writes.isCut |= open.size() > most;
        for (const DeliveryView &view : open.first(std::min<qsizetype>(open.size(), most)))
            writes.rows.append(rowOf(view));
        TRY_ASSIGN(const auto queue, DeliveryQueries(database).queue(account, most));
        writes.isCut |= queue.size() == most;
        for (const QueuedListing &listing : queue) {
            if (!listing.held.startsWith("refused"_L1)) // it is there with its reason
                writes.rows.append(rowOf(listing));
        }
    }
    std::stable_sort(writes.rows.begin(), writes.rows.end(),
                     [](const WriteRow &one, const WriteRow &other) { return one.state < other.state; });
    return writes;
}

WritesModel::WritesModel(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

void WritesModel::setRows(const QList<WriteRow> &rows)
{
    for (const RowChange &change : rowChanges(keysOf(m_rows), keysOf(rows))) {
        if (change.kind == RowChange::Kind::Remove) {
            beginRemoveRows({}, change.first, change.last);
            m_rows.remove(change.first, change.last - change.first + 1);
            endRemoveRows();
        } else {
            beginInsertRows({}, change.first, change.last);
            for (int row = change.first; row <= change.last; ++row)
                m_rows.insert(row, rows[row]);
            endInsertRows();
        }
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QModelIndex WritesModel::find(const WriteRow &row) const
{
    const auto isSame = [&row](const WriteRow &one) { return keyOf(one) == keyOf(row); };
    const auto isOfSame = [&row](const WriteRow &one) { return row.listing && one.listing == row.listing; };
    auto found = std::find_if(m_rows.begin(), m_rows.end(), isSame);
    if (found == m_rows.end())
        found = std::find_if(m_rows.begin(), m_rows.end(), isOfSame);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

const WriteRow *WritesModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int WritesModel::count(WriteRow::State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const WriteRow &row) { return row.state == state; }));
}

int WritesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString WritesModel::stateText(const WriteRow &row)
{
    switch (row.state) {
    case WriteRow::State::Refused:
        return tr("Refused");
    case WriteRow::State::InDoubt:
        return tr("In doubt: is looked up");
    case WriteRow::State::UnderWay:
        return tr("Under way");
    case WriteRow::State::Held:
        return tr("Held for your consent");
    case WriteRow::State::Waiting:
        break;
    }
    return tr("Waits");
}

QString WritesModel::whatText(const WriteRow &row)
{
    if (row.kind == "create"_L1)
        return tr("New listing");
    if (row.kind == "end"_L1)
        return tr("End of the listing");
    switch (row.what) {
    case Dirt::Zero:
        return tr("Quantity to 0");
    case Dirt::Lower:
        return tr("Lower quantity");
    case Dirt::Raise:
        return tr("Higher quantity");
    case Dirt::Price:
        return tr("Price");
    case Dirt::Text:
        return tr("Text");
    case Dirt::Images:
        return tr("Pictures");
    case Dirt::Clean:
        break;
    }
    return tr("Change");
}

QString WritesModel::text(const WriteRow &row, int column) const
{
    switch (column) {
    case State:
        return stateText(row);
    case Product:
        return !row.title.isEmpty() ? row.title : !row.sku.isEmpty() ? row.sku : row.externalId;
    case Account:
        return m_accounts.name(row.account);
    case What:
        return whatText(row);
    default:
        return ageText(row.since, m_clock.now());
    }
}

QVariant WritesModel::data(const QModelIndex &index, int role) const
{
    const WriteRow *row = at(index);
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::ToolTipRole:
        return column == Since ? exactTimeText(row->since) : QVariant();
    case SubtitleRole:
        return column == Product ? QVariant(row->reason.isEmpty() ? row->sku : row->reason) : QVariant();
    case StateRole:
        return column == State ? QVariant(static_cast<int>(signOf(row->state))) : QVariant();
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(row->account)) : QVariant();
    case TimeRole:
        return column == Since ? QVariant(static_cast<qlonglong>(row->since)) : QVariant();
    case IdRole:
        return static_cast<qlonglong>(row->listing.value);
    default:
        return {};
    }
}

QVariant WritesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Product:
        return tr("Product");
    case Account:
        return tr("Channel");
    case What:
        return tr("What");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace evenstock
