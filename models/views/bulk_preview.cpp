// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/bulk_preview.h"

#include "models/views/alignment.h"
#include "models/views/card_words.h"
#include "models/views/format.h"
#include "models/views/roles.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

void BulkPreview::setProducts(QList<CatalogueRow> products)
{
    m_given = std::move(products);
    m_products = m_given;
    const auto typed = std::exchange(m_typed, {});
    for (const CatalogueRow &product : std::as_const(m_products)) {
        if (const auto own = typed.constFind(product.sku); own != typed.constEnd())
            m_typed.insert(product.sku, *own);
    }
    m_leftOut.clear();
    arrange();
}

void BulkPreview::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    arrange();
}

// By what a column holds now: a price typed afterwards moves no row under the owner.
void BulkPreview::arrange()
{
    m_products = m_given;
    const auto less = [this](const CatalogueRow &a, const CatalogueRow &b) {
        if (m_sorted == Product)
            return QString::localeAwareCompare(a.title.isEmpty() ? a.sku : a.title,
                                               b.title.isEmpty() ? b.sku : b.title) < 0;
        const BulkRow one = rowOf(a);
        const BulkRow other = rowOf(b);
        if (m_change.field != BulkField::Price)
            return QString::localeAwareCompare(m_sorted == To ? one.to : one.from,
                                               m_sorted == To ? other.to : other.from) < 0;
        const auto price = [this](const BulkRow &row, const CatalogueRow &product) {
            return m_sorted == To && row.priceTo.isValid() ? row.priceTo.minor : product.price.minor;
        };
        return price(one, a) < price(other, b);
    };
    if (m_sorted >= 0)
        std::stable_sort(m_products.begin(), m_products.end(), [&](const CatalogueRow &a, const CatalogueRow &b) {
            return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a);
        });
    build();
}

void BulkPreview::setChange(const BulkChange &change)
{
    m_change = change;
    build();
}

void BulkPreview::takeBackTyped()
{
    m_typed.clear();
    build();
}

int BulkPreview::typedCount() const
{
    qsizetype count = 0;
    for (const auto &fields : m_typed)
        count += fields.size();
    return static_cast<int>(count);
}

// The change first, then what was typed into cells: of the shown field in its place, of others beside it.
BulkRow BulkPreview::rowOf(const CatalogueRow &product) const
{
    BulkRow row = bulkRowOf(product, m_change.field);
    row.isLeftOut = m_leftOut.contains(product.sku);
    if (m_change.isAsked && isBulkText(m_change))
        putChange(row, product, m_change);
    const QMap<BulkField, QString> typed = m_typed.value(product.sku);
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const QString shown = row.to;
        putTyped(row, product, it.key(), *it, m_currency);
        if (it.key() == m_change.field) {
            row.isTyped = true;
            row.to = it.key() != BulkField::Price ? *it : row.priceTo.isValid() ? priceText(row.priceTo) : row.from;
        } else {
            row.to = shown;
            row.others.append(bulkFieldText(it.key()));
        }
    }
    return row;
}

void BulkPreview::build()
{
    beginResetModel();
    m_rows.clear();
    for (const CatalogueRow &product : std::as_const(m_products))
        m_rows.append(rowOf(product));
    endResetModel();
}

QList<BulkRow> BulkPreview::changed() const
{
    QList<BulkRow> rows;
    for (const BulkRow &row : m_rows) {
        if (isOther(row) && !row.isLeftOut)
            rows.append(row);
    }
    return rows;
}

int BulkPreview::leftOutCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const BulkRow &row) { return isOther(row) && row.isLeftOut; }));
}

void BulkPreview::tickAll(bool isOn)
{
    m_leftOut.clear();
    for (BulkRow &row : m_rows) {
        row.isLeftOut = !isOn && isOther(row);
        if (row.isLeftOut)
            m_leftOut.insert(row.sku);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT typed();
}

QJsonArray BulkPreview::fields() const
{
    QJsonArray all;
    for (const BulkRow &row : changed()) {
        QJsonObject fields = row.fields;
        if (!row.seen.isEmpty())
            fields.insert(u"from"_s, row.seen);
        all.append(fields);
    }
    return all;
}

bool BulkPreview::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.isValid() && role == Qt::CheckStateRole && index.column() == Product) {
        BulkRow &row = m_rows[index.row()];
        row.isLeftOut = value.toInt() != Qt::Checked;
        if (row.isLeftOut)
            m_leftOut.insert(row.sku);
        else
            m_leftOut.remove(row.sku);
        Q_EMIT dataChanged(index, index.siblingAtColumn(Columns - 1));
        Q_EMIT typed();
        return true;
    }
    if (!index.isValid() || role != Qt::EditRole || index.column() != To)
        return false;
    const CatalogueRow &product = m_products[index.row()];
    const QString text = value.toString().trimmed();
    const BulkField field = m_change.field;
    if (text == data(index, Qt::EditRole).toString())
        return false;
    if (field == BulkField::Price ? !bulkPrice(product, text, m_currency)
                                  : field == BulkField::Title && text.isEmpty()) {
        Q_EMIT refused(text);
        return false;
    }
    m_typed[product.sku].insert(field, text);
    m_rows[index.row()] = rowOf(product);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(Columns - 1));
    Q_EMIT typed();
    return true;
}

Qt::ItemFlags BulkPreview::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Product && isOther(m_rows[index.row()]))
        return flags | Qt::ItemIsUserCheckable;
    return index.isValid() && index.column() == To ? flags | Qt::ItemIsEditable : flags;
}

QVariant BulkPreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const BulkRow &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == From)
            return row.from;
        return column == To ? row.to : row.title.isEmpty() ? row.sku : row.title;
    case Qt::EditRole: // as it is typed
        if (column != To)
            return data(index, Qt::DisplayRole);
        if (m_change.field != BulkField::Price)
            return row.isTyped || row.fields.contains(bulkFieldName(m_change.field)) ? row.to : row.from;
        return row.priceTo.isValid()                     ? moneyDecimal(row.priceTo)
               : m_products[index.row()].price.isValid() ? moneyDecimal(m_products[index.row()].price)
                                                         : QString();
    case SubtitleRole:
        if (column != Product)
            return {};
        return row.others.isEmpty() ? withTraits(row.sku, m_products[index.row()].condition,
                                                 m_products[index.row()].attributes) // several have one title
                                    : tr("%1, also typed: %2", "SKU, fields").arg(row.sku, row.others.join(u", "_s));
    case StateRole:
        return column == To && row.isTyped ? QVariant(static_cast<int>(ItemState::Info)) : QVariant();
    case Qt::ToolTipRole:
        return column != To  ? QVariant()
               : row.isTyped ? tr("Typed for this product alone")
                             : tr("Double click or F2: another value for this product alone");
    case Qt::CheckStateRole: // what would change may be left out
        return column == Product && isOther(row) ? QVariant(row.isLeftOut ? Qt::Unchecked : Qt::Checked) : QVariant();
    case ToneRole:
        return column == From || row.isLeftOut ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    case Qt::TextAlignmentRole:
        return column != Product && (row.fields.contains(u"price_minor"_s) || m_change.field == BulkField::Price)
                   ? toTheRight
                   : QVariant();
    default:
        return {};
    }
}

QVariant BulkPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Product && m_change.field == BulkField::Price)
        return toTheRight; // as the prices under it
    if (role != Qt::DisplayRole)
        return {};
    return section == Product ? tr("Product") : section == From ? tr("Now") : tr("Then");
}

} // namespace evenstock
