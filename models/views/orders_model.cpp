// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/orders_model.h"

#include "models/views/accounts_model.h"
#include "models/views/alignment.h"
#include "models/views/format.h"
#include "models/views/order_words.h"
#include "models/views/roles.h"

using namespace Qt::StringLiterals;

namespace evenstock {

OrdersModel::OrdersModel(const AccountsModel &accounts, const Clock &clock, QObject *parent)
    : PagedModel(parent)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

QString OrdersModel::initials(const OrderView &order)
{
    if (order.buyerExpired)
        return tr("no longer kept");
    QString result;
    for (const QString &word : order.buyer.split(u' ', Qt::SkipEmptyParts))
        result += word[0].toUpper() + u". "_s;
    return result.trimmed();
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    const OrderView *order = at(index);
    if (!order)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case State:
            return order->shortages > 0 ? tr("Oversold") : orderStateText(*order);
        case Order:
            return order->code.isEmpty() ? order->externalId : order->code;
        case Account:
            return order->channel;
        case Placed:
            return ageText(order->placedAt, m_clock.now());
        case Lines:
            return countText(order->lines);
        default:
            return priceText(order->total);
        }
    case SubtitleRole:
        if (column != Order)
            return {};
        return order->mirrors
                   ? tr("same sale as %1, %2", "order, channel").arg(order->mirrorsName, order->mirrorsChannel)
                   : initials(*order);
    case StateRole:
        return column == State ? QVariant(static_cast<int>(orderStateIcon(*order))) : QVariant();
    case ChannelRole:
        return column == Account ? QVariant::fromValue(m_accounts.badge(order->account)) : QVariant();
    case TimeRole:
        return column == Placed ? QVariant(static_cast<qlonglong>(order->placedAt)) : QVariant();
    case ValueRole:
        return column == Total ? QVariant::fromValue(order->total) : QVariant();
    case ToneRole:
        return column == Placed || column == Lines ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Placed ? toTheRight : QVariant();
    case IdRole:
        return static_cast<qlonglong>(order->id.value);
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Placed ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Order:
        return tr("Order, buyer");
    case Account:
        return tr("Channel");
    case Placed:
        return tr("Placed");
    case Lines:
        return tr("Lines");
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

void OrderLinesModel::setLines(const QList<OrderLineView> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int OrderLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString OrderLinesModel::effect(const OrderLineView &line)
{
    if (line.isExempt)
        return tr("none");
    if (!line.product)
        return tr("none");
    if (line.wanted.milli == 0)
        return tr("holds nothing");
    if (line.taken < line.wanted)
        return tr("%1 missing").arg(stockText(line.wanted - line.taken));
    return tr("took %1").arg(stockText(line.taken));
}

// Below what is missing: in one line they would leave the product no room.
QVariant OrderLinesModel::belowEffect(const OrderLineView &line)
{
    const bool isShort = !line.isExempt && line.product && line.taken < line.wanted;
    return isShort ? QVariant(tr("took %1").arg(stockText(line.taken))) : QVariant();
}

// Why it took nothing stands there too: in a column of its own it would leave the product no room.
QString OrderLinesModel::secondLine(const OrderLineView &line)
{
    QStringList parts{line.sku};
    if (line.isExempt)
        parts.append(tr("older than the link"));
    else if (!line.product)
        parts.append(tr("not linked"));
    parts.append(line.note);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant OrderLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OrderLineView &line = m_lines[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Line:
            return line.title.isEmpty() ? line.sku : line.title;
        case Pieces:
            return line.units > 1
                       ? tr("%1 × %2", "quantity, pieces in one").arg(stockText(line.quantity)).arg(line.units)
                       : stockText(line.quantity);
        case Price:
            return priceText(line.price);
        default:
            return effect(line);
        }
    case ValueRole:
        if (column == Price)
            return QVariant::fromValue(line.price);
        return column == Pieces ? QVariant::fromValue(line.quantity * line.units) : QVariant();
    case SubtitleRole:
        return column == Line ? QVariant(secondLine(line)) : column == Effect ? belowEffect(line) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Pieces || column == Price ? toTheRight : QVariant();
    case ToneRole:
        return column == Effect && line.taken < line.wanted && !line.isExempt ? QVariant(static_cast<int>(Tone::Bad))
                                                                              : QVariant();
    case IdRole:
        return static_cast<qlonglong>(line.product.value);
    default:
        return {};
    }
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Pieces || section == Price ? toTheRight : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Pieces:
        return tr("Pieces");
    case Price:
        return tr("Whole line");
    case Effect:
        return tr("Stock");
    default:
        return {};
    }
}

} // namespace evenstock
