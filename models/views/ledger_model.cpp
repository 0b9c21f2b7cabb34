// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/ledger_model.h"

#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/format.h"
#include "models/views/roles.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// A channel that was removed keeps its letters; what came from none was done by the owner.
QVariant badgeOf(const StockLine &line, const AccountsModel &accounts)
{
    if (line.account)
        return QVariant::fromValue(accounts.badge(line.account));
    return line.channel.isEmpty() ? QVariant()
                                  : QVariant::fromValue(ChannelBadge{.letters = tileLetters(line.channel)});
}

QString ofOrder(const StockLine &line, const QString &pieces)
{
    if (line.cause == MovementCause::OrderHold)
        return line.orderHas < line.orderAsks
                   ? LedgerModel::tr("Order %1 asks for %2, got %3", "code, quantities")
                         .arg(line.orderCode, stockText(line.orderAsks), stockText(line.orderHas))
                   : LedgerModel::tr("Order %1, %2", "code, quantity").arg(line.orderCode, pieces);
    return line.note == shelfCountNote
               ? LedgerModel::tr("Order %1, %2 not on the shelf", "code, quantity").arg(line.orderCode, pieces)
               : LedgerModel::tr("Order %1 gives back what it held").arg(line.orderCode);
}

} // namespace

LedgerModel::LedgerModel(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : PagedModel(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

QString LedgerModel::cause(const StockLine &line)
{
    const bool isCounted = line.note == shelfCountNote;
    switch (line.cause) {
    case MovementCause::Opening:
        return tr("First import");
    case MovementCause::OrderHold:
        return isCounted ? tr("Found for an order of %1").arg(line.channel) : tr("Sold on %1").arg(line.channel);
    case MovementCause::OrderRelease:
        return isCounted ? tr("Missing for an order of %1").arg(line.channel) : tr("Cancelled on %1").arg(line.channel);
    case MovementCause::RemoteEdit:
        return tr("Edited on %1").arg(line.channel);
    case MovementCause::Manual:
        return line.note == notRelistedNote ? tr("Not on sale again on %1").arg(line.channel) : tr("Corrected by you");
    case MovementCause::Recount:
        return tr("Counted on the shelf");
    case MovementCause::Import:
        return tr("Imported from a file");
    case MovementCause::Undo:
        return tr("A run undone");
    }
    return {};
}

QString LedgerModel::detail(const StockLine &line)
{
    const QString pieces = stockText(line.delta.milli < 0 ? -line.delta : line.delta);
    switch (line.cause) {
    case MovementCause::OrderHold:
    case MovementCause::OrderRelease:
        if (line.orderCode.isEmpty()) // it went with its channel; how many is said beside it
            return {};
        return ofOrder(line, pieces);
    case MovementCause::RemoteEdit:
        return tr("Set from %1 to %2 on the site").arg(stockText(line.balance - line.delta), stockText(line.balance));
    case MovementCause::Recount: {
        // What is sold and still lies there was counted, too, and is not on hand.
        const QString said = tr("By your count %1 are on hand, the ledger said %2")
                                 .arg(stockText(line.balance), stockText(line.balance - line.delta));
        const bool isUsual = line.note.isEmpty() || line.note.compare(cause(line), Qt::CaseInsensitive) == 0;
        return isUsual ? said : said + u"  ·  "_s + line.note;
    }
    case MovementCause::Manual:
        return line.note == notRelistedNote ? tr("Pieces of a cancelled order, by your decision") : line.note;
    case MovementCause::Opening:
        return line.channel.isEmpty() ? line.note : tr("From %1, run %2").arg(line.channel).arg(line.run.value);
    default:
        return line.note;
    }
}

QString LedgerModel::section(int row) const
{
    const QString day = dayText(rows()[row].at, m_clock.now());
    return row > 0 && dayText(rows()[row - 1].at, m_clock.now()) == day ? QString() : day;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    const StockLine *line = at(index);
    if (!line)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Time:
            return clockText(line->at);
        case Cause:
            return cause(*line);
        case Change:
            return signedStockText(line->delta);
        default:
            return stockText(line->balance);
        }
    case SubtitleRole:
        return column == Cause ? QVariant(detail(*line)) : QVariant();
    case ChannelRole:
        return column == Cause ? badgeOf(*line, m_accounts) : QVariant();
    case SectionRole:
        return section(index.row());
    case Qt::TextAlignmentRole:
        return column >= Change ? toTheRight : QVariant();
    case ToneRole:
        return column == Time ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    case BoldRole:
        return column == Balance;
    case Qt::ToolTipRole:
        return exactTimeText(line->at);
    case IdRole:
        return static_cast<qlonglong>(line->id.value);
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Change ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Cause:
        return tr("Cause");
    case Change:
        return tr("Change");
    case Balance:
        return tr("Balance");
    default:
        return {};
    }
}

} // namespace evenstock
