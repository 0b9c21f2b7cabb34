// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"

#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/card_words.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int keptBlocks = 24;
constexpr int pauseMs = 700; // between readings while a run writes

// A marketplace's number whose name was not read yet; words stay as they are.
QString categoryNumber(const QString &category)
{
    const bool isNumber = !category.isEmpty() &&
                          std::all_of(category.begin(), category.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? CatalogueModel::tr("No. %1", "category").arg(category) : category;
}

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
    connect(&m_again, &QTimer::timeout, this, &CatalogueModel::readRowsAgain);
    m_countAgain.setSingleShot(true);
    connect(&m_countAgain, &QTimer::timeout, this, &CatalogueModel::count);
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

QString CatalogueModel::reasonText(const ChannelMark &mark) const
{
    switch (mark.mark) {
    case ListingMark::NotChecked: {
        const AccountCard *card = m_accounts.card(mark.account);
        return card && !card->account.enabled ? tr("Switched off, not checked") : tr("Signed out, not checked");
    }
    case ListingMark::Warning:
        if (mark.link == LinkState::Duplicate)
            return tr("Listed twice");
        if (mark.status == ListingStatus::Missing)
            return tr("No longer found there");
        if (mark.trust == Trust::Unexplained)
            return tr("To be counted");
        break;
    case ListingMark::Agreed:
        if (mark.status == ListingStatus::Ended)
            return tr("Ended there");
        if (mark.status == ListingStatus::Inactive)
            return tr("In agreement, switched off there");
        break;
    default:
        break;
    }
    return markText(mark.mark);
}

// Why a row is in the list of those that are not in agreement.
QVariant CatalogueModel::disagreement(const CatalogueRow &row) const
{
    if (m_query.filter.agreement != Agreement::Lacking)
        return {};
    QStringList reasons;
    for (const ChannelMark &mark : row.marks) {
        if (mark.mark != ListingMark::Agreed)
            reasons.append(reasonText(mark) + u" · "_s + m_accounts.name(mark.account)); // what matters first
    }
    return reasons.isEmpty() ? tr("In agreement by now") : reasons.join(u"; "_s);
}

QVariant CatalogueModel::channelData(const CatalogueRow &row, int column, int role) const
{
    ChannelMark mark{.account = accountOf(column)};
    for (const ChannelMark &one : row.marks) {
        if (one.account == mark.account)
            mark = one;
    }
    switch (role) {
    case StateRole:
        if (mark.mark == ListingMark::Agreed && mark.status == ListingStatus::Ended)
            return static_cast<int>(ItemState::NotListed);
        return static_cast<int>(stateOf(mark.mark));
    case ValueRole:
        return reasonText(mark);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "channel, state").arg(m_accounts.name(mark.account), reasonText(mark));
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
        return row.categoryName.isEmpty() ? categoryNumber(row.category) : row.categoryName;
    case Traits:
        return withExpansion(traitsText(row.condition, row.attributes), row.attributes);
    default:
        return column == updatedColumn() ? exactTimeText(row.updatedAt) : QVariant();
    }
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CatalogueRow *row = loaded(index.row());
    if (!row || !row->id) // nothing is said of what could not be read
        return {};
    const int column = index.column();
    if (accountOf(column))
        return channelData(*row, column, role);
    switch (role) {
    case Qt::DisplayRole:
        return textData(*row, column);
    case IdRole:
        return static_cast<qlonglong>(row->id.value);
    case TraitsRole:
        return column == Title ? traitsText(row->condition, row->attributes) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString traits = column == Title ? traitsText(row->condition, row->attributes) : QString();
        return traits.isEmpty() ? QVariant() : tr("%1, %2", "title, what tells it apart").arg(row->title, traits);
    }
    case SubtitleRole:
        return column == Title ? disagreement(*row) : QVariant();
    case Qt::ToolTipRole: // whole, where the line is cut
        if (column == Category && !row->categoryName.isEmpty())
            return tr("%1, number %2 there").arg(row->categoryName, row->category);
        return column == Title ? disagreement(*row) : column == Traits ? textData(*row, column) : QVariant();
    case PictureRole:
        return column == Picture ? row->image : QVariant();
    case ValueRole:
        if (column == Price)
            return QVariant::fromValue(row->price);
        if (column == OnHand)
            return QVariant::fromValue(row->onHand);
        return column == Picture ? row->image : QVariant();
    case TimeRole:
        return column == updatedColumn() ? QVariant(static_cast<qlonglong>(row->updatedAt)) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == OnHand || column == Price || column == updatedColumn())
            return toTheRight;
        return {};
    case ToneRole:
        if (column == OnHand && row->onHand.milli <= 0)
            return static_cast<int>(Tone::Bad);
        return column == Sku || column == Category || column == Traits || column == updatedColumn()
                   ? static_cast<int>(Tone::Quiet)
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
        return toTheRight;
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
    case Traits:
        return tr("Version", "condition, language, foil of a card");
    default:
        return section == updatedColumn() ? tr("Updated") : QString();
    }
}

} // namespace evenstock
