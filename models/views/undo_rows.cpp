// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/undo_rows.h"

#include "models/views/alignment.h"
#include "models/views/field_words.h"
#include "models/views/roles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenstock {

QString UndoRowsModel::leftText(const QString &reason)
{
    if (reason == "sold_since"_L1)
        return UndoRowsModel::tr("sold since: only a part returns");
    if (reason == "product_gone"_L1)
        return UndoRowsModel::tr("the product is gone");
    if (reason == "sku_taken"_L1)
        return UndoRowsModel::tr("another product has this SKU now");
    if (reason == "reversed_before"_L1)
        return UndoRowsModel::tr("was put back before");
    if (reason == "listing_gone"_L1)
        return UndoRowsModel::tr("the listing is gone");
    if (reason == "sent_since"_L1)
        return UndoRowsModel::tr("was sent to the channel since");
    if (reason == "under_way"_L1)
        return UndoRowsModel::tr("is on its way to the channel");
    if (reason == "open_again"_L1)
        return UndoRowsModel::tr("is open again already");
    return UndoRowsModel::tr("changed again since");
}

void UndoRowsModel::setAnswer(const QJsonObject &answer)
{
    beginResetModel();
    m_rows.clear();
    const auto add = [this](const QJsonObject &row, const QString &left) {
        const QString title = row[u"title"].toString();
        const QString sku = row[u"sku"].toString();
        m_rows.append({.item = title.isEmpty() || sku.isEmpty() ? title + sku : title + u"  ·  "_s + sku,
                       .field = row[u"field"].toString(),
                       .from = row[u"from"].toString(),
                       .to = row[u"to"].toString(),
                       .left = left});
    };
    const QJsonArray returned = answer[u"rows"].toArray();
    for (const QJsonValue &row : returned)
        add(row.toObject(), {});
    const QJsonArray left = answer[u"left"].toArray();
    for (const QJsonValue &row : left)
        add(row.toObject(), leftText(row[u"reason"].toString()));
    endResetModel();
}

QVariant UndoRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column();
    const bool isLeft = !row.left.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (column == From)
            return fieldValueText(row.field, row.from);
        if (column == To)
            return isLeft ? tr("stays") : fieldValueText(row.field, row.to);
        return row.item.isEmpty() ? fieldTitle(row.field) : row.item;
    case SubtitleRole:
        if (column != What)
            return {};
        return isLeft ? tr("%1: %2", "field, why it stays").arg(fieldTitle(row.field), row.left)
                      : fieldTitle(row.field);
    case Qt::ToolTipRole:
        return isLeft ? row.left : QVariant();
    case Qt::TextAlignmentRole: // "stays" as the numbers it stands among
        return column != What && (row.field == "price"_L1 || row.field == "quantity"_L1) ? toTheRight : QVariant();
    case ToneRole:
        if (isLeft && column == To)
            return static_cast<int>(Tone::Watch);
        return column == From ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    default:
        return {};
    }
}

QVariant UndoRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && rowCount() > 0) // as the first value under it
        return data(index(0, section), role);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Product, field") : section == From ? tr("Now") : tr("Back to");
}

} // namespace evenstock
