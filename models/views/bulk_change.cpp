// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/bulk_change.h"

#include "models/views/format.h"

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
    row.fields.insert(bulkFieldName(field), after);
    if (isKnown(field))
        row.seen.insert(bulkFieldName(field), valueOf(product, field));
}

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};

} // namespace

QString bulkFieldName(BulkField field)
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

BulkRow bulkRowOf(const CatalogueRow &product, BulkField field)
{
    return {.sku = product.sku,
            .title = product.title,
            .from = valueOf(product, field),
            .fields = {{u"sku"_s, product.sku}}};
}

bool putChange(BulkRow &row, const CatalogueRow &product, const BulkChange &change)
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

std::optional<Money> bulkPrice(const CatalogueRow &product, const QString &text, const QString &usualCurrency)
{
    const auto money = typedMoney(text, product.price.isValid() ? product.price.currency : usualCurrency);
    return money && money->minor > 0 && money->minor <= mostMinor ? money : std::nullopt;
}

void putTyped(BulkRow &row, const CatalogueRow &product, BulkField field, const QString &text,
              const QString &usualCurrency)
{
    const auto takeOut = [&row](const QString &name) {
        row.fields.remove(name);
        row.seen.remove(name);
    };
    if (field == BulkField::Price) {
        const auto price = bulkPrice(product, text, usualCurrency);
        if (price && *price != product.price)
            return putPrice(row, product, *price);
        takeOut(u"price_minor"_s); // typed as it is: the change leaves this one alone
        takeOut(u"currency"_s);
        row.priceTo = {};
    } else if (isKnown(field) && text == valueOf(product, field)) {
        takeOut(bulkFieldName(field));
    } else {
        putText(row, product, field, text);
    }
}

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
        BulkRow row = bulkRowOf(product, change.field);
        if (putChange(row, product, change))
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

} // namespace evenstock
