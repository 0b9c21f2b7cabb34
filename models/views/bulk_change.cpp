// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/bulk_change.h"

#include "models/store/catalogue_queries.h"
#include "models/views/format.h"
#include "models/views/roles.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr std::int64_t mostMinor = 90'000'000'000; // a price beyond that is left alone: no product overflows
constexpr std::int64_t mostPercentMilli = 100'000'000;
constexpr std::int64_t wholeMilli = 100'000; // 100 %

// "-1.50", "+2": an amount with its sign.
std::optional<Money> signedMoney(const QString &text, const QString &currency)
{
    QString digits = text.trimmed();
    const bool isNegative = digits.startsWith(u'-') || digits.startsWith(u'−');
    if (isNegative || digits.startsWith(u'+'))
        digits.remove(0, 1);
    auto money = typedMoney(digits, currency);
    if (money && isNegative)
        money->minor = -money->minor;
    return money;
}

std::optional<std::int64_t> percentMilli(const QString &text)
{
    QString number = text.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    number.replace(u',', u'.').replace(u'−', u'-');
    if (number.startsWith(u'+'))
        number.remove(0, 1);
    const auto parsed = parseQuantity(number);
    return parsed && std::llabs(parsed->milli) <= mostPercentMilli ? std::optional(parsed->milli) : std::nullopt;
}

std::int64_t raised(std::int64_t minor, std::int64_t milli)
{
    return (minor * std::max<std::int64_t>(wholeMilli + milli, 0) + wholeMilli / 2) / wholeMilli;
}

std::optional<Money> changedPrice(const Money &price, const BulkChange &change)
{
    if (!price.isValid() || price.minor > mostMinor)
        return std::nullopt;
    Money after = price;
    if (change.action == BulkAction::Percent) {
        const auto milli = percentMilli(change.text);
        if (!milli)
            return std::nullopt;
        after.minor = raised(price.minor, *milli);
    } else {
        const auto amount = signedMoney(change.text, price.currency);
        if (!amount)
            return std::nullopt;
        after.minor = change.action == BulkAction::Add ? price.minor + amount->minor : amount->minor;
    }
    after.minor = std::max<std::int64_t>(after.minor, 0);
    return after;
}

QString changedText(const QString &before, const BulkChange &change)
{
    QString after = before;
    switch (change.action) {
    case BulkAction::Replace:
        return change.text.isEmpty() ? before : after.replace(change.text, change.with);
    case BulkAction::Before:
        return change.text + before;
    case BulkAction::After:
        return before + change.text;
    default:
        return change.text;
    }
}

QString fieldOf(BulkField field)
{
    switch (field) {
    case BulkField::Title:
        return u"title"_s;
    case BulkField::Category:
        return u"category"_s;
    case BulkField::Brand:
        return u"brand"_s;
    case BulkField::Condition:
        return u"condition"_s;
    case BulkField::Price:
        break;
    }
    return u"price_minor"_s;
}

std::optional<BulkRow> rowOf(const CatalogueRow &product, const BulkChange &change)
{
    BulkRow row{.sku = product.sku, .title = product.title, .fields = {{u"sku"_s, product.sku}}};
    if (change.field == BulkField::Price) {
        const auto after = changedPrice(product.price, change);
        if (!after || *after == product.price)
            return std::nullopt;
        row.from = priceText(product.price);
        row.to = priceText(*after);
        row.priceFrom = product.price;
        row.priceTo = *after;
        row.fields.insert(u"price_minor"_s, qint64(after->minor));
        row.fields.insert(u"currency"_s, after->currency);
        return row;
    }
    // A list knows neither brand nor condition: they are set as they are asked for.
    const bool isKnown = change.field == BulkField::Title || change.field == BulkField::Category;
    const QString before = change.field == BulkField::Title ? product.title : product.category;
    row.from = isKnown ? before : QString();
    row.to = isKnown ? changedText(before, change) : change.text;
    if (isKnown && row.to == before)
        return std::nullopt;
    row.fields.insert(fieldOf(change.field), row.to);
    return row;
}

} // namespace

QList<BulkAction> bulkActions(BulkField field)
{
    switch (field) {
    case BulkField::Price:
        return {BulkAction::Percent, BulkAction::Add, BulkAction::Set};
    case BulkField::Title:
        return {BulkAction::Replace, BulkAction::Before, BulkAction::After, BulkAction::Set};
    case BulkField::Category:
        return {BulkAction::Set, BulkAction::Replace};
    default:
        return {BulkAction::Set};
    }
}

bool isBulkText(const BulkChange &change)
{
    if (change.field != BulkField::Price)
        return change.field != BulkField::Title || !change.text.isEmpty(); // a title is not emptied by accident
    if (change.action == BulkAction::Percent)
        return percentMilli(change.text).has_value();
    const auto amount = signedMoney(change.text, u"EUR"_s);
    return amount && (change.action == BulkAction::Add || amount->minor >= 0);
}

QList<BulkRow> bulkRows(const QList<CatalogueRow> &products, const BulkChange &change)
{
    QList<BulkRow> rows;
    if (!isBulkText(change))
        return rows;
    for (const CatalogueRow &product : products) {
        if (const auto row = rowOf(product, change))
            rows.append(*row);
    }
    return rows;
}

void BulkPreview::setRows(QList<BulkRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QJsonArray BulkPreview::fields() const
{
    QJsonArray all;
    for (const BulkRow &row : m_rows)
        all.append(row.fields);
    return all;
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
    case SubtitleRole:
        return column == Product ? QVariant(row.sku) : QVariant();
    case ToneRole:
        return column == From ? QVariant(static_cast<int>(Tone::Quiet)) : QVariant();
    case Qt::TextAlignmentRole:
        return column != Product && row.fields.contains(u"price_minor"_s)
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    default:
        return {};
    }
}

QVariant BulkPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Product ? tr("Product") : section == From ? tr("Now") : tr("Then");
}

} // namespace evenstock
