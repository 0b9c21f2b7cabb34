// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/listings_model.h"

#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/catalogue_model.h"
#include "models/views/format.h"
#include "models/views/roles.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// What is on sale nowhere is not green, though both sides hold the same.
ItemState stateOf(const ListingView &listing)
{
    const bool isResting = listing.status == ListingStatus::Inactive || listing.status == ListingStatus::Ended;
    return isResting && listing.mark == ListingMark::Agreed ? ItemState::Paused : CatalogueModel::stateOf(listing.mark);
}

} // namespace

ListingsModel::ListingsModel(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

// One product has a few: all are there. By what a column says, money and quantities by their size.
void ListingsModel::arrange(QList<ListingView> &rows) const
{
    if (m_sorted < 0)
        return;
    const auto isBefore = [this](const ListingView &a, const ListingView &b) {
        switch (m_sorted) {
        case Channel:
            return QString::localeAwareCompare(a.channel, b.channel) < 0;
        case State:
            return QString::localeAwareCompare(stateText(a), stateText(b)) < 0;
        case Shows:
            return a.quantity < b.quantity;
        default:
            return std::pair(a.price.currency, a.price.minor) < std::pair(b.price.currency, b.price.minor);
        }
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ListingView &a, const ListingView &b) {
        return m_order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

void ListingsModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList(); // with those by which a view keeps what is selected
    QList<ListingId> ids;
    for (const QModelIndex &index : before)
        ids.append(m_rows[index.row()].id);
    m_rows = m_given;
    arrange(m_rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const ListingView &listing) { return listing.id == ids[i]; });
        after.append(index(static_cast<int>(row - m_rows.begin()), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ListingsModel::setListings(const QList<ListingView> &given)
{
    m_given = given;
    QList<ListingView> listings = given;
    arrange(listings);
    const bool sameRows = std::equal(listings.begin(), listings.end(), m_rows.begin(), m_rows.end(),
                                     [](const ListingView &a, const ListingView &b) { return a.id == b.id; });
    if (sameRows && !m_rows.isEmpty()) {
        m_rows = listings;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = listings;
    endResetModel();
}

int ListingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ListingsModel::stateText(const ListingView &listing)
{
    if (listing.link == LinkState::Duplicate)
        return tr("Listed twice");
    switch (listing.status) {
    case ListingStatus::Ended:
        return tr("Ended");
    case ListingStatus::Missing:
        return tr("No longer found there");
    case ListingStatus::Creating:
        return tr("Being created");
    case ListingStatus::Inactive:
        return tr("Switched off there");
    case ListingStatus::Active:
        break;
    }
    if (listing.trust == Trust::Unexplained && listing.mark == ListingMark::Warning)
        return listing.possible.isEmpty() ? tr("To be read again") : tr("To be counted");
    if (!listing.held.isEmpty())
        return tr("Held for your consent");
    return CatalogueModel::markText(listing.mark);
}

QVariant ListingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListingView &listing = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Channel:
            return listing.channel;
        case State:
            return stateText(listing);
        case Shows:
            return stockText(listing.quantity);
        default:
            return priceText(listing.price);
        }
    case SubtitleRole:
        if (column == Channel)
            return listing.externalId;
        if (column == Shows)
            return priceText(listing.price);
        if (column != State)
            return {};
        return listing.lastSyncedAt < listing.firstSeenAt // made from here, and the channel was not read since
                   ? tr("listed %1, not read yet").arg(agoText(listing.firstSeenAt, m_clock.now()))
                   : tr("seen %1").arg(agoText(listing.lastSyncedAt, m_clock.now()));
    case ValueRole:
        return column == Price ? QVariant::fromValue(listing.price) : QVariant();
    case ChannelRole:
        return column == Channel ? QVariant::fromValue(m_accounts.badge(listing.account)) : QVariant();
    case StateRole:
        return column == State ? QVariant(static_cast<int>(stateOf(listing))) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Shows ? toTheRight : QVariant();
    case IdRole:
        return static_cast<qlonglong>(listing.id.value);
    default:
        return {};
    }
}

QVariant ListingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Shows ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Channel:
        return tr("Channel");
    case State:
        return tr("State");
    case Shows:
        return tr("Shows");
    default:
        return tr("Price");
    }
}

} // namespace evenstock
