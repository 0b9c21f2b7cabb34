// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/emag_models.h"

#include "models/views/alignment.h"
#include "models/views/format.h"
#include "models/views/roles.h"

#include <QJsonObject>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

ItemState signOf(EmagAgreement agreement)
{
    switch (agreement) {
    case EmagAgreement::Same:
        return ItemState::Agreed;
    case EmagAgreement::Different:
        return ItemState::Warning;
    case EmagAgreement::Missing:
        break;
    }
    return ItemState::NotListed;
}

QVariant moneyOf(const Money &money)
{
    return money.isValid() ? QVariant::fromValue(money) : QVariant();
}

} // namespace

QString EmagComparisonModel::agreementText(EmagAgreement agreement)
{
    switch (agreement) {
    case EmagAgreement::Same:
        return tr("the same");
    case EmagAgreement::Different:
        return tr("different");
    case EmagAgreement::Missing:
        break;
    }
    return tr("missing");
}

QVariant EmagComparisonModel::data(const QModelIndex &index, int role) const
{
    const EmagComparison *row = at(index);
    if (!row)
        return {};
    const int column = index.column();
    const bool isMain = column == MainPrice || column == MainStock || column == MainPnk;
    const std::optional<EmagOffer> &offer = isMain ? row->main : row->fbe;
    const EmagAgreement agreement = column == Price ? row->price() : column == Pnk ? row->pnk() : row->whole();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Sku:
            return row->sku;
        case MainPrice:
        case FbePrice:
            return offer ? priceText(offer->price) : tr("not there");
        case MainStock:
        case FbeStock:
            return offer ? stockText(offer->stock) : QString();
        case MainPnk:
        case FbePnk:
            return offer ? offer->pnk : QString();
        default:
            return agreementText(agreement);
        }
    case SubtitleRole:
        return column == Sku ? QVariant(row->name()) : QVariant();
    case StateRole:
        return column == Price || column == Pnk ? QVariant(static_cast<int>(signOf(agreement))) : QVariant();
    case ValueRole:
        if (column == MainPrice || column == FbePrice)
            return offer ? moneyOf(offer->price) : QVariant();
        return (column == MainStock || column == FbeStock) && offer ? QVariant::fromValue(offer->stock) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case IdRole:
        return static_cast<qlonglong>(row->main && row->main->product ? row->main->product.value
                                      : row->fbe                      ? row->fbe->product.value
                                                                      : 0);
    default:
        return {};
    }
}

QVariant EmagComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == MainPrice || section == FbePrice || section == MainStock || section == FbeStock ? toTheRight
                                                                                                          : QVariant();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sku:
        return tr("SKU");
    case MainPrice:
        return tr("Price MAIN");
    case FbePrice:
        return tr("Price FBE");
    case Price:
        return tr("Prices");
    case MainStock:
        return tr("Stock MAIN");
    case FbeStock:
        return tr("Stock FBE");
    case MainPnk:
        return tr("PNK MAIN");
    case FbePnk:
        return tr("PNK FBE");
    case Pnk:
        return tr("PNKs");
    default:
        return {};
    }
}

QString EmagOffersModel::rankText(const EmagOffer &offer)
{
    if (offer.rank == 0)
        return tr("not told");
    return offer.offers > 0 ? tr("%1 of %2", "rank, offers").arg(offer.rank).arg(offer.offers)
                            : QString::number(offer.rank);
}

QVariant EmagOffersModel::data(const QModelIndex &index, int role) const
{
    const EmagOffer *offer = at(index);
    if (!offer)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Product:
            return offer->sku.isEmpty() ? offer->externalId : offer->sku;
        case Channel:
            return offer->channel;
        case Rank:
            return rankText(*offer);
        case Price:
            return priceText(offer->price);
        case Best:
            return priceText(offer->best);
        case Stock:
            return stockText(offer->stock);
        default:
            return {};
        }
    case SubtitleRole:
        return column == Product ? QVariant(offer->name) : QVariant();
    case StateRole:
        if (column != Rank || offer->rank == 0)
            return {};
        return static_cast<int>(offer->rank == 1 ? ItemState::Agreed : ItemState::Warning);
    case ValueRole:
        if (column == Price || column == Best)
            return moneyOf(column == Price ? offer->price : offer->best);
        return column == Stock ? QVariant::fromValue(offer->stock) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case IdRole:
        return static_cast<qlonglong>(offer->product.value);
    default:
        return {};
    }
}

QVariant EmagOffersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == Price || section == Best || section == Stock ? toTheRight : QVariant();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Product:
        return tr("Product");
    case Channel:
        return tr("Account");
    case Rank:
        return tr("Rank");
    case Price:
        return tr("Our price");
    case Best:
        return tr("Best offer");
    case Stock:
        return tr("Stock");
    default:
        return {};
    }
}

QVariant EmagRejectionsModel::data(const QModelIndex &index, int role) const
{
    const EmagRejection *row = at(index);
    if (!row)
        return {};
    const int column = index.column();
    const QString skus = row->skus.join(u", "_s) + (row->offers > row->skus.size() ? u", …"_s : QString());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Reason)
            return row->message.isEmpty() ? row->code : row->message;
        return column == Offers ? countText(row->offers) : skus;
    case SubtitleRole:
        return column == Reason && !row->message.isEmpty() ? QVariant(row->code) : QVariant();
    case Qt::ToolTipRole:
        return column == Skus ? QVariant(skus) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant EmagRejectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == Offers ? toTheRight : QVariant();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Reason ? tr("Reason eMAG gives") : section == Offers ? tr("Offers") : tr("SKUs");
}

ReturnsModel::ReturnsModel(const Clock &clock, QObject *parent)
    : WorkerPages(parent)
    , m_clock(clock)
{
}

QString ReturnsModel::stateText(const QString &state)
{
    static const QStringList names{u"incomplete"_s, u"new"_s,      u"acknowledged"_s, u"refused"_s,
                                   u"canceled"_s,   u"received"_s, u"finalized"_s};
    const QStringList words{tr("Incomplete"), tr("New"),      tr("Acknowledged"), tr("Refused"),
                            tr("Cancelled"),  tr("Received"), tr("Finished")};
    return words.value(names.indexOf(state), state);
}

QString ReturnsModel::wantedText(const QString &wanted)
{
    static const QStringList names{u"same_product"_s, u"other_product"_s, u"refund"_s, u"cancel_payment"_s,
                                   u"voucher"_s};
    const QStringList words{tr("The same product"), tr("Another product"), tr("Money back"),
                            tr("End of the payment contract"), tr("Voucher")};
    return words.value(names.indexOf(wanted), wanted);
}

QVariant ReturnsModel::data(const QModelIndex &index, int role) const
{
    const ReturnRow *row = at(index);
    if (!row)
        return {};
    const int column = index.column();
    QStringList goods;
    QStringList notes;
    for (const QJsonValue &line : row->lines) {
        const QString sku = line["sku"_L1].toString();
        goods.append(
            u"%1 × %2"_s.arg(line["quantity"_L1].toInteger()).arg(sku.isEmpty() ? line["title"_L1].toString() : sku));
        if (const QString note = line["note"_L1].toString(); !note.isEmpty())
            notes.append(note);
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Goods:
            return goods.join(u", "_s);
        case Channel:
            return row->channel;
        case Order:
            return row->orderId;
        case State:
            return stateText(row->state);
        case Wanted:
            return wantedText(row->wanted);
        case Placed:
            return momentText(row->placedAt, m_clock.now());
        default:
            return {};
        }
    case SubtitleRole:
        return column == Goods ? QVariant(notes.join(u" · "_s)) : QVariant();
    case IdRole:
        return static_cast<qlonglong>(row->id);
    default:
        return {};
    }
}

QVariant ReturnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Goods:
        return tr("Goods");
    case Channel:
        return tr("Account");
    case Order:
        return tr("Order");
    case State:
        return tr("State");
    case Wanted:
        return tr("The buyer wants");
    case Placed:
        return tr("Sent back");
    default:
        return {};
    }
}

} // namespace evenstock
