// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/product_writes.h"

#include "models/core/money.h"

#include <QLocale>

#include <cmath>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostQuantity = 100'000;

QJsonArray sentence(const QString &text)
{
    return QJsonArray{text};
}

// The shortest decimal that is this number: what the client wrote.
QString decimalText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
}

bool isStrict(const QJsonObject &item)
{
    return item.value("error_mode"_L1).toString() == "strict"_L1;
}

} // namespace

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qlonglong number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional<qint64>(number) : std::nullopt;
    }
    constexpr double exact = 9'007'199'254'740'992; // beyond it a double holds no single whole numbers
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number) || std::abs(number) > exact)
        return {};
    return static_cast<qint64>(number);
}

ProductWrites::ProductWrites(const Catalogue &catalogue, Stock &stock, const QString &currency)
    : m_catalogue(catalogue)
    , m_stock(stock)
    , m_currency(currency)
{
}

void ProductWrites::readPrice(const QJsonObject &item, Product &product, WriteOutcome &outcome) const
{
    if (!item.contains("price"_L1))
        return;
    const std::optional<Money> price = parseMoney(decimalText(item.value("price"_L1)), m_currency);
    if (!price || price->minor <= 0)
        outcome.errors.insert(u"price"_s,
                              sentence(u"Price must be greater than 0, with the decimals of the currency"_s));
    else
        product.priceCents = price->minor;
}

void ProductWrites::readQuantity(const QJsonObject &item, Product &product, WriteOutcome &outcome) const
{
    if (!item.contains("quantity"_L1))
        return;
    const auto quantity = wholeNumber(item.value("quantity"_L1));
    if (!quantity || *quantity < 1 || *quantity > mostQuantity) // what 0 does is not documented; it is refused here
        outcome.errors.insert(u"quantity"_s, sentence(u"Quantity must be greater than 0"_s));
    else
        product.quantity = *quantity;
}

void ProductWrites::readTexts(const QJsonObject &item, Product &product, WriteOutcome &outcome) const
{
    const auto read = [&](QLatin1String name, QString &text) {
        const QJsonValue value = item.value(name);
        if (value.isUndefined())
            return;
        if (value.isString() || value.isNull())
            text = value.isNull() ? QString() : value.toString();
        else
            outcome.errors.insert(name, sentence(u"%1 must be a text"_s.arg(name)));
    };
    read("description"_L1, product.description);
    read("user_data_field"_L1, product.userData);
    if (const QJsonValue graded = item.value("graded"_L1); !graded.isUndefined())
        product.graded = isGraded(graded);
}

void ProductWrites::readProperties(const QJsonObject &item, Product &product, WriteOutcome &outcome) const
{
    const QJsonValue asked = item.value("properties"_L1);
    if (!asked.isUndefined() && !asked.isObject()) {
        outcome.errors.insert(u"properties"_s, sentence(u"Properties must be an object"_s));
        return;
    }
    const QList<Property> editable = m_catalogue.blueprint(product.blueprint).editable;
    const JudgedProperties judged = judgeProperties(editable, asked.toObject(), product.properties);
    product.properties = judged.values;
    if (!judged.objections.isEmpty())
        (isStrict(item) ? outcome.errors : outcome.warnings).insert(u"properties"_s, judged.byName);
}

std::optional<Product> ProductWrites::equalTo(const Product &product) const
{
    for (const Product &one : m_stock.ofBlueprint(product.blueprint)) {
        if (one.properties == product.properties && isGraded(one.graded) == isGraded(product.graded) &&
            one.description == product.description && one.priceCents == product.priceCents && one.bundleSize == 1)
            return one;
    }
    return {};
}

WriteOutcome ProductWrites::create(const QJsonObject &item)
{
    WriteOutcome outcome;
    for (const QString &name : {u"blueprint_id"_s, u"price"_s, u"quantity"_s}) {
        if (item.value(name).isUndefined() || item.value(name).isNull())
            outcome.missing.append(name);
    }
    if (outcome.missing.contains(u"blueprint_id"_s))
        outcome.errors.insert(u"blueprint_id"_s, sentence(u"Blueprint cant be blank"_s));
    if (!outcome.missing.isEmpty())
        return outcome;
    const auto blueprint = m_catalogue.blueprintIndex(wholeNumber(item.value("blueprint_id"_L1)).value_or(0));
    if (!blueprint) {
        outcome.errors.insert(u"blueprint_id"_s, sentence(u"Blueprint cant be blank"_s));
        return outcome;
    }
    Product product{.blueprint = *blueprint};
    readPrice(item, product, outcome);
    readQuantity(item, product, outcome);
    readTexts(item, product, outcome);
    readProperties(item, product, outcome);
    if (!outcome.errors.isEmpty())
        return outcome;
    if (auto equal = equalTo(product)) {
        equal->quantity += product.quantity;
        m_stock.change(*equal);
        outcome.product = equal;
    } else {
        product.id = m_stock.add(product);
        outcome.product = product;
    }
    return outcome;
}

WriteOutcome ProductWrites::update(qint64 id, const QJsonObject &item)
{
    WriteOutcome outcome;
    std::optional<Product> product = m_stock.find(id);
    if (!product) {
        outcome.isNotFound = true;
        return outcome;
    }
    readPrice(item, *product, outcome);
    readQuantity(item, *product, outcome);
    readTexts(item, *product, outcome);
    readProperties(item, *product, outcome);
    if (!outcome.errors.isEmpty())
        return outcome;
    m_stock.change(*product);
    outcome.product = product;
    return outcome;
}

WriteOutcome ProductWrites::increment(qint64 id, const QJsonObject &item)
{
    WriteOutcome outcome;
    const auto delta = wholeNumber(item.value("delta_quantity"_L1));
    std::optional<Product> product = m_stock.find(id);
    if (!product) {
        outcome.isNotFound = true;
    } else if (item.value("delta_quantity"_L1).isUndefined()) {
        outcome.missing.append(u"delta_quantity"_s);
    } else if (!delta || std::abs(*delta) > mostQuantity) {
        outcome.errors.insert(u"delta_quantity"_s, sentence(u"Delta quantity is not a number"_s));
    } else {
        product->quantity = std::max<qint64>(0, product->quantity + *delta);
        if (product->quantity == 0)
            m_stock.remove(id);
        else
            m_stock.change(*product);
        outcome.product = product;
    }
    return outcome;
}

WriteOutcome ProductWrites::destroy(qint64 id)
{
    WriteOutcome outcome{.product = m_stock.find(id)};
    outcome.isNotFound = !outcome.product;
    if (outcome.product)
        m_stock.remove(id);
    return outcome;
}

} // namespace evenstock::sandbox::cardtrader
