// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/writes_model.h"

#include "models/core/clock.h"
#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/roles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Never twice in a list: an error, a delivery, or a listing that waits.
qint64 keyOf(const WriteRow &row)
{
    enum Kind { Problem, Delivery, Listing, Kinds };
    if (row.problem)
        return row.problem.value * Kinds + Problem;
    return row.delivery ? row.delivery.value * Kinds + Delivery : row.listing.value * Kinds + Listing;
}

QString valueText(const WriteChange &change, const QString &value)
{
    return change.field == "create"_L1 ? fieldValueText(Field::Quantity, value) : fieldValueText(change.field, value);
}

QString fromText(const WriteChange &change)
{
    QStringList values;
    for (const QString &value : change.from)
        values.append(valueText(change, value));
    return values.isEmpty() ? WritesModel::tr("not there yet") : values.join(u" / "_s);
}

QString toText(const WriteChange &change)
{
    return valueText(change, change.to);
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

WritesModel::WritesModel(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : KeepsRows(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

void WritesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT sortRequested();
}

QList<WriteRow> WritesModel::sorted(QList<WriteRow> rows) const
{
    if (m_sortColumn < 0)
        return rows;
    const auto isBefore = [this](const WriteRow &a, const WriteRow &b) {
        if (m_sortColumn == Since)
            return a.since < b.since;
        if (m_sortColumn == State)
            return a.state < b.state;
        return QString::localeAwareCompare(text(a, m_sortColumn), text(b, m_sortColumn)) < 0;
    };
    std::stable_sort(rows.begin(), rows.end(), [this, isBefore](const WriteRow &a, const WriteRow &b) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    return rows;
}

void WritesModel::setRows(const QList<WriteRow> &asRead)
{
    const QList<WriteRow> rows = sorted(asRead);
    fitRows(m_rows, rows, keyOf);
    m_rows = rows;
    QSet<ListingId> listed;
    for (const WriteRow &row : rows)
        listed.insert(row.listing);
    m_changes.removeIf([&listed](const auto &it) { return !listed.contains(it.key()); });
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void WritesModel::setChanges(const QHash<ListingId, QList<WriteChange>> &changes)
{
    m_changes.insert(changes);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, To));
}

QList<WriteChange> WritesModel::changesOf(const WriteRow &row) const
{
    return row.delivery ? row.changes : m_changes.value(row.listing);
}

// All of it, a line each.
QString WritesModel::changesText(const WriteRow &row) const
{
    QStringList lines;
    for (const WriteChange &change : changesOf(row))
        lines.append(tr("%1: from %2 to %3", "field, old value, new value")
                         .arg(fieldTitle(change.field), fromText(change), toText(change)));
    return lines.join(u'\n');
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

// Why it is not settled, in a sentence; what was answered stands in the tool tip and under Errors.
QString WritesModel::reasonText(const WriteRow &row)
{
    const std::optional<ErrorCode> code = errorCodeFromName(row.code);
    if (!code)
        return row.reason.isEmpty() ? QString() : tr("It did not go through; Errors says why");
    switch (*code) {
    case ErrorCode::InDoubt:
        return tr("No answer came: it is looked at there");
    case ErrorCode::Rejected:
        return tr("The marketplace does not take it so; Errors says why");
    case ErrorCode::InvalidRequest:
        return tr("Something in it is missing or wrong; Errors says what");
    case ErrorCode::NotFound:
        return tr("The marketplace no longer knows this listing");
    default:
        return tr("It did not go through; Errors says why");
    }
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
    case What: {
        const QList<WriteChange> changes = changesOf(row);
        return row.what == Dirt::Clean && !changes.isEmpty() ? fieldTitle(changes.first().field) : whatText(row);
    }
    case From:
    case To: {
        const QList<WriteChange> changes = changesOf(row);
        if (changes.isEmpty())
            return {};
        const QString value = column == From ? fromText(changes.first()) : toText(changes.first());
        return column == To && changes.size() > 1 ? tr("%1, and %2 more", "new value, other fields of the same write")
                                                        .arg(value, countText(changes.size() - 1))
                                                  : value;
    }
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
        if (column == What || column == From || column == To)
            return changesText(*row);
        if (column == Product && !row->reason.isEmpty())
            return tr("The answer was: %1").arg(row->reason);
        return column == Since ? exactTimeText(row->since) : QVariant();
    case SubtitleRole: {
        if (column != Product)
            return {};
        const QString reason = reasonText(*row);
        return reason.isEmpty() ? row->sku : reason;
    }
    case StateRole:
        return column == State ? QVariant(static_cast<int>(signOf(row->state))) : QVariant();
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(row->account)) : QVariant();
    case TimeRole:
        return column == Since ? QVariant(static_cast<qlonglong>(row->since)) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case IdRole:
        return static_cast<qlonglong>(row->listing.value);
    default:
        return {};
    }
}

QVariant WritesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Since))
        return toTheRight;
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
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace evenstock
