// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conflict_input.h"

#include "app/service/product_input.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Result<QString> priceFrom(const QJsonValue &value, const ConflictRow &conflict)
{
    const auto theirs = moneyFromField(conflict.remote);
    const auto ours = moneyFromField(conflict.local);
    const QString currency = theirs ? theirs->currency : ours ? ours->currency : QString();
    const auto whole = value.isString() ? moneyFromField(value.toString()) : std::nullopt;
    if (whole && whole->minor >= 0 && whole->currency == currency)
        return moneyToField(*whole);
    bool isNumber = value.isDouble();
    qint64 minor = value.toInteger(-1);
    if (value.isString())
        minor = value.toString().toLongLong(&isNumber);
    if (!isNumber || minor < 0 || currency.isEmpty())
        return badArgument(u"value"_s, u"must be a price in minor units of %1, like 1290"_s.arg(currency));
    return moneyToField({minor, currency});
}

Result<QString> quantityFrom(const QJsonValue &value)
{
    const auto quantity = parseQuantity(value.isDouble() ? value.toVariant().toString() : value.toString());
    if (!quantity || *quantity < Quantity{} || *quantity > mostStock)
        return badArgument(u"value"_s, u"must be a quantity, like 3"_s);
    return quantityText(*quantity);
}

// By the rules of product.set, so that nothing enters by this door that the other one refuses.
Result<QString> checkedText(const QJsonValue &value, Field field)
{
    if (!value.isString())
        return badArgument(u"value"_s, u"must be a text"_s);
    if (field == Field::Title && value.toString().trimmed().isEmpty())
        return badArgument(u"value"_s, u"must not be empty"_s);
    QJsonValue plain = value;
    QString name = fieldName(field);
    if (field == Field::Images)
        plain = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    if (field == Field::Attributes) {
        plain = QJsonDocument::fromJson(value.toString().toUtf8()).object();
        name = u"mapped_attributes"_s;
    }
    Product product;
    if (const Status set = applyProductFields(product, {{name, plain}}); !set)
        return badArgument(u"value"_s, set.error().detail);
    return productField(product, field);
}

} // namespace

Result<GivenDecision> decisionFrom(Arguments &arguments)
{
    GivenDecision given;
    TRY_ASSIGN(const QString take, arguments.text(u"take"_s));
    if (take == "local"_L1)
        given.take = ConflictTake::Local;
    else if (take == "remote"_L1)
        given.take = ConflictTake::Remote;
    else if (take == "value"_L1)
        given.take = ConflictTake::Value;
    else
        return badArgument(u"take"_s, u"must be one of: local, remote, value"_s);
    const bool hasValue = arguments.has(u"value"_s);
    if (hasValue != (given.take == ConflictTake::Value))
        return badArgument(u"value"_s, hasValue ? u"goes with take: value"_s : u"is missing"_s);
    if (hasValue)
        given.value = arguments.value(u"value"_s);
    return given;
}

Result<ConflictDecision> decisionFor(const GivenDecision &given, const ConflictRow &conflict)
{
    ConflictDecision decision{.take = given.take};
    if (given.take != ConflictTake::Value)
        return decision;
    if (conflict.field == Field::Quantity) {
        TRY_ASSIGN(decision.value, quantityFrom(given.value));
        return decision;
    }
    TRY_ASSIGN(decision.value, conflict.field == Field::Price ? priceFrom(given.value, conflict)
                                                              : checkedText(given.value, conflict.field));
    return decision;
}

} // namespace evenstock
