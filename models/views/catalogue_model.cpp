// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int keptBlocks = 64;
constexpr int pauseMs = 700; // between counts while a run writes

} // namespace

CatalogueModel::CatalogueModel(ReadStore &store, BackgroundReader &reader, const AccountsModel &accounts,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_reader(reader)
    , m_accounts(accounts)
    , m_blocks(keptBlocks)
{
    m_query.sort = CatalogueSort::Updated;
    m_query.order = SortOrder::Descending;
    m_again.setSingleShot(true);
    m_again.setInterval(pauseMs);
    connect(&m_again, &QTimer::timeout, this, &CatalogueModel::count);
    connect(&accounts, &AccountsModel::changed, this, &CatalogueModel::accountsChanged);
    connect(&store, &ReadStore::opened, this, &CatalogueModel::restart);
    accountsChanged();
    if (store.isOpen())
        restart();
}

CatalogueModel::~CatalogueModel()
{
    m_stop.request_stop();
}

void CatalogueModel::accountsChanged()
{
    QList<AccountId> channels;
    for (const AccountCard &card : m_accounts.cards())
        channels.append(card.account.id);
    if (channels == m_channels)
        return;
    beginResetModel();
    m_channels = channels;
    endResetModel();
}

void CatalogueModel::setFilter(const CatalogueFilter &filter)
{
    if (filter == m_query.filter)
        return;
    m_query.filter = filter;
    restart();
}

void CatalogueModel::restart()
{
    if (!m_store.isOpen())
        return;
    m_stop.request_stop();
    Result<Page<CatalogueRow>> page = CatalogueQueries(m_store.database()).page(m_query, {.limit = blockRows});
    if (!page.ok()) {
        Q_EMIT failed(page.error());
        return;
    }
    beginResetModel();
    m_first = std::move(page->rows);
    m_ids.clear();
    m_blocks.clear();
    m_indexed = page->next.isEmpty();
    if (m_indexed) { // all of it came with the first page
        for (const CatalogueRow &row : std::as_const(m_first))
            m_ids.push_back(row.id);
    }
    endResetModel();
    if (!m_indexed)
        count();
}

void CatalogueModel::refresh()
{
    if (!m_again.isActive())
        m_again.start();
}

void CatalogueModel::count()
{
    if (!m_store.isOpen())
        return;
    m_stop.request_stop();
    m_counting = true;
    Q_EMIT countingChanged(true);
    m_stop = m_reader.ask(
        this,
        [query = m_query](Database &database, const std::stop_token &stop) {
            return CatalogueQueries(database).index(query, stop);
        },
        [this](Result<CatalogueIndex> index) {
            m_counting = false;
            Q_EMIT countingChanged(false);
            if (index.ok())
                take(*std::move(index));
            else if (index.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(index.error());
        });
}

// The new order comes in three steps that any view and its selection can follow: the list grows, its rows change their
// places, it shrinks.
void CatalogueModel::take(CatalogueIndex index)
{
    if (!m_indexed) {
        m_ids.clear();
        for (const CatalogueRow &row : std::as_const(m_first))
            m_ids.push_back(row.id);
        m_indexed = true;
    }
    std::vector<ProductId> fresh = std::move(index.ids);
    const int before = static_cast<int>(m_ids.size());
    const int after = static_cast<int>(fresh.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.insert(m_ids.end(), fresh.begin() + before, fresh.end());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<ProductId> oldIds;
    for (const QModelIndex &held : old)
        oldIds.push_back(m_ids[static_cast<size_t>(held.row())]);
    if (before > after)
        fresh.insert(fresh.end(), m_ids.begin() + after, m_ids.end());
    m_ids = std::move(fresh);
    m_blocks.clear();
    m_first.clear();
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const int row = rowOf(oldIds[static_cast<size_t>(i)]);
        moved.append(row < 0 || row >= after ? QModelIndex() : this->index(row, old[i].column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (before > after) {
        beginRemoveRows({}, after, before - 1);
        m_ids.resize(static_cast<size_t>(after));
        endRemoveRows();
    }
}

int CatalogueModel::rowOf(ProductId id) const
{
    if (!m_indexed) {
        for (int row = 0; row < m_first.size(); ++row)
            if (m_first[row].id == id)
                return row;
        return -1;
    }
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const CatalogueRow *CatalogueModel::loaded(int row) const
{
    if (!m_indexed)
        return row < m_first.size() ? &m_first[row] : nullptr;
    const int block = row / blockRows;
    if (!m_blocks.contains(block)) {
        const size_t from = static_cast<size_t>(block) * blockRows;
        const size_t count = std::min<size_t>(blockRows, m_ids.size() - from);
        Result<QList<CatalogueRow>> rows =
            CatalogueQueries(m_store.database()).rows(std::span(m_ids).subspan(from, count));
        auto *filled = new Block(static_cast<qsizetype>(count)); // products that are gone stay empty
        if (rows.ok()) {
            qsizetype at = 0;
            for (CatalogueRow &found : *rows) {
                while (at < filled->size() && m_ids[from + static_cast<size_t>(at)] != found.id)
                    ++at;
                if (at < filled->size())
                    (*filled)[at++] = std::move(found);
            }
        }
        m_blocks.insert(block, filled);
    }
    const Block *rows = m_blocks.object(block);
    return rows && row % blockRows < rows->size() ? &(*rows)[row % blockRows] : nullptr;
}

std::optional<CatalogueRow> CatalogueModel::row(int row) const
{
    const CatalogueRow *found = row >= 0 && row < rowCount() ? loaded(row) : nullptr;
    if (!found || !found->id)
        return std::nullopt;
    return *found;
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_indexed ? static_cast<int>(m_ids.size()) : static_cast<int>(m_first.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstChannel + static_cast<int>(m_channels.size()) + 1;
}

int CatalogueModel::updatedColumn() const
{
    return FirstChannel + static_cast<int>(m_channels.size());
}

AccountId CatalogueModel::accountOf(int column) const
{
    const int place = column - FirstChannel;
    return place >= 0 && place < m_channels.size() ? m_channels[place] : AccountId{};
}

ItemState CatalogueModel::stateOf(ListingMark mark)
{
    switch (mark) {
    case ListingMark::NotListed:
        return ItemState::NotListed;
    case ListingMark::Agreed:
        return ItemState::Agreed;
    case ListingMark::Waiting:
        return ItemState::Outgoing;
    case ListingMark::NotChecked:
        return ItemState::Paused;
    case ListingMark::Warning:
        return ItemState::Warning;
    case ListingMark::Conflict:
        return ItemState::Conflict;
    case ListingMark::Error:
        return ItemState::Error;
    case ListingMark::Urgent:
        return ItemState::Urgent;
    }
    return ItemState::None;
}

QString CatalogueModel::markText(ListingMark mark)
{
    switch (mark) {
    case ListingMark::NotListed:
        return tr("Not listed");
    case ListingMark::Agreed:
        return tr("In agreement");
    case ListingMark::Waiting:
        return tr("Waiting to be sent");
    case ListingMark::NotChecked:
        return tr("Not checked");
    case ListingMark::Warning:
        return tr("Needs a look");
    case ListingMark::Conflict:
        return tr("Conflict");
    case ListingMark::Error:
        return tr("Error");
    case ListingMark::Urgent:
        return tr("Urgent");
    }
    return {};
}

QVariant CatalogueModel::channelData(const CatalogueRow &row, int column, int role) const
{
    ListingMark mark = ListingMark::NotListed;
    const AccountId account = accountOf(column);
    for (const ChannelMark &one : row.marks) {
        if (one.account == account)
            mark = one.mark;
    }
    switch (role) {
    case StateRole:
        return static_cast<int>(stateOf(mark));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "channel, state").arg(m_accounts.name(account), markText(mark));
    default:
        return {};
    }
}

QVariant CatalogueModel::textData(const CatalogueRow &row, int column) const
{
    switch (column) {
    case Sku:
        return row.sku;
    case Title:
        return row.title;
    case OnHand:
        return stockText(row.onHand, row.unit);
    case Price:
        return priceText(row.price);
    case Category:
        return row.category;
    default:
        return column == updatedColumn() ? exactTimeText(row.updatedAt) : QVariant();
    }
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CatalogueRow *row = loaded(index.row());
    if (!row)
        return {};
    const int column = index.column();
    if (accountOf(column))
        return channelData(*row, column, role);
    switch (role) {
    case Qt::DisplayRole:
        return textData(*row, column);
    case IdRole:
        return static_cast<qlonglong>(row->id.value);
    case PictureRole:
        return column == Picture ? row->image : QVariant();
    case TimeRole:
        return column == updatedColumn() ? QVariant(static_cast<qlonglong>(row->updatedAt)) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == OnHand || column == Price || column == updatedColumn())
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case ToneRole:
        if (column == OnHand && row->onHand.milli <= 0)
            return static_cast<int>(Tone::Bad);
        return column == Sku || column == Category || column == updatedColumn() ? static_cast<int>(Tone::Quiet)
                                                                                : QVariant();
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (const AccountId account = accountOf(section)) {
        if (role == ChannelRole)
            return QVariant::fromValue(m_accounts.badge(account));
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return m_accounts.name(account);
        return {};
    }
    if (role == Qt::TextAlignmentRole && (section == OnHand || section == Price || section == updatedColumn()))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Picture)
        return tr("Picture");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sku:
        return tr("SKU");
    case Title:
        return tr("Title");
    case OnHand:
        return tr("On hand");
    case Price:
        return tr("Price");
    case Category:
        return tr("Category");
    default:
        return section == updatedColumn() ? tr("Updated") : QString();
    }
}

void CatalogueModel::sort(int column, Qt::SortOrder order)
{
    CatalogueQuery query = m_query;
    query.order = order == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending;
    if (column == Sku)
        query.sort = CatalogueSort::Sku;
    else if (column == Title)
        query.sort = CatalogueSort::Title;
    else if (column == OnHand)
        query.sort = CatalogueSort::OnHand;
    else if (column == Price)
        query.sort = CatalogueSort::Price;
    else if (column == Category)
        query.sort = CatalogueSort::Category;
    else if (column == updatedColumn())
        query.sort = CatalogueSort::Updated;
    else
        return; // by picture or by a channel's sign there is no order
    if (query.sort == m_query.sort && query.order == m_query.order)
        return;
    m_query = query;
    restart();
}

} // namespace evenstock
