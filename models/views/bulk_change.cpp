// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/bulk_change.h"

#include "models/views/format.h"
#include "models/views/roles.h"

#include <QCoreApplication>

#include <cstdlib>
#include <utility>

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

// A list knows neither brand nor condition: they are set as they are asked for.
bool isKnown(BulkField field)
{
    return field == BulkField::Price || field == BulkField::Title || field == BulkField::Category;
}

// What the product has, as people read it.
QString valueOf(const CatalogueRow &product, BulkField field)
{
    switch (field) {
    case BulkField::Price:
        return product.price.isValid() ? priceText(product.price) : QString();
    case BulkField::Title:
        return product.title;
    case BulkField::Category:
        return product.category;
    default:
        return {};
    }
}

void putPrice(BulkRow &row, const CatalogueRow &product, const Money &after)
{
    row.to = priceText(after);
    row.priceFrom = product.price;
    row.priceTo = after;
    row.fields.insert(u"price_minor"_s, qint64(after.minor));
    row.fields.insert(u"currency"_s, after.currency);
    row.seen.insert(u"price_minor"_s, product.price.isValid() ? QJsonValue(qint64(product.price.minor)) : QJsonValue());
    row.seen.insert(u"currency"_s, product.price.currency);
}

void putText(BulkRow &row, const CatalogueRow &product, BulkField field, const QString &after)
{
    row.to = after;
    row.fields.insert(fieldOf(field), after);
    if (isKnown(field))
        row.seen.insert(fieldOf(field), valueOf(product, field));
}

// False where the product stays as it is, or its price cannot be reckoned.
bool put(BulkRow &row, const CatalogueRow &product, const BulkChange &change)
{
    if (change.field == BulkField::Price) {
        const auto after = changedPrice(product.price, change);
        if (!after || *after == product.price)
            return false;
        putPrice(row, product, *after);
        return true;
    }
    const QString before = valueOf(product, change.field);
    const QString after = isKnown(change.field) ? changedText(before, change) : change.text;
    if (isKnown(change.field) && after == before)
        return false;
    putText(row, product, change.field, after);
    return true;
}

// A product without a price has no currency of its own yet.
std::optional<Money> typedPrice(const CatalogueRow &product, const QString &text, const QString &usual)
{
    const auto money = typedMoney(text, product.price.isValid() ? product.price.currency : usual);
    return money && money->minor > 0 && money->minor <= mostMinor ? money : std::nullopt;
}

BulkRow plainRow(const CatalogueRow &product, BulkField field)
{
    return {.sku = product.sku,
            .title = product.title,
            .from = valueOf(product, field),
            .fields = {{u"sku"_s, product.sku}}};
}

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};

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
        BulkRow row = plainRow(product, change.field);
        if (put(row, product, change))
            rows.append(row);
    }
    return rows;
}

QString bulkFieldText(BulkField field)
{
    switch (field) {
    case BulkField::Title:
        return BulkWords::tr("Title");
    case BulkField::Category:
        return BulkWords::tr("Category");
    case BulkField::Brand:
        return BulkWords::tr("Brand");
    case BulkField::Condition:
        return BulkWords::tr("Condition");
    case BulkField::Price:
        break;
    }
    return BulkWords::tr("Price");
}

void BulkPreview::setProducts(QList<CatalogueRow> products)
{
    m_products = std::move(products);
    const auto typed = std::exchange(m_typed, {});
    for (const CatalogueRow &product : std::as_const(m_products)) {
        if (const auto own = typed.constFind(product.sku); own != typed.constEnd())
            m_typed.insert(product.sku, *own);
    }
    m_leftOut.clear();
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
    BulkRow row = plainRow(product, m_change.field);
    row.isLeftOut = m_leftOut.contains(product.sku);
    if (m_change.isAsked && isBulkText(m_change))
        put(row, product, m_change);
    const QMap<BulkField, QString> typed = m_typed.value(product.sku);
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const QString shown = row.to;
        if (it.key() == BulkField::Price) {
            const auto price = typedPrice(product, *it, m_currency);
            if (price && *price != product.price) {
                putPrice(row, product, *price);
            } else { // typed as it is: the change leaves this one alone
                for (const QString &name : {u"price_minor"_s, u"currency"_s}) {
                    row.fields.remove(name);
                    row.seen.remove(name);
                }
                row.priceTo = {};
            }
        } else if (isKnown(it.key()) && *it == valueOf(product, it.key())) {
            row.fields.remove(fieldOf(it.key()));
            row.seen.remove(fieldOf(it.key()));
        } else {
            putText(row, product, it.key(), *it);
        }
        if (it.key() == m_change.field) {
            row.isTyped = true;
            row.to = it.key() == BulkField::Price && row.priceTo.isValid() ? priceText(row.priceTo)
                     : it.key() == BulkField::Price                        ? row.from
                                                                           : *it;
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
    if (field == BulkField::Price ? !typedPrice(product, text, m_currency)
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
            return row.isTyped || row.fields.contains(fieldOf(m_change.field)) ? row.to : row.from;
        return row.priceTo.isValid()                     ? moneyDecimal(row.priceTo)
               : m_products[index.row()].price.isValid() ? moneyDecimal(m_products[index.row()].price)
                                                         : QString();
    case SubtitleRole:
        if (column != Product)
            return {};
        return row.others.isEmpty() ? row.sku
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
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
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
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)); // as the prices under it
    if (role != Qt::DisplayRole)
        return {};
    return section == Product ? tr("Product") : section == From ? tr("Now") : tr("Then");
}

} // namespace evenstock
