// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/field_words.h"

#include "models/views/format.h"
#include "models/views/plan_model.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString attributesText(const QString &value)
{
    const QJsonObject attributes = QJsonDocument::fromJson(value.toUtf8()).object();
    if (attributes.isEmpty())
        return value;
    QStringList lines;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        lines.append(it.key() + u": "_s + it.value().toVariant().toString());
    return lines.join(u'\n');
}

} // namespace

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Title:
        return FieldWords::tr("Title");
    case Field::Description:
        return FieldWords::tr("Description");
    case Field::Price:
        return FieldWords::tr("Price");
    case Field::Quantity:
        return FieldWords::tr("Quantity");
    case Field::Condition:
        return FieldWords::tr("Condition");
    case Field::Category:
        return FieldWords::tr("Category");
    case Field::Images:
        return FieldWords::tr("Pictures");
    case Field::Attributes:
        return FieldWords::tr("Attributes");
    }
    return {};
}

QString fieldTitle(const QString &name)
{
    if (const std::optional<Field> field = fieldFromName(name))
        return fieldTitle(*field);
    if (name == "created"_L1)
        return FieldWords::tr("Created");
    if (name == "link"_L1)
        return FieldWords::tr("Link");
    if (name == "status"_L1)
        return FieldWords::tr("Status");
    if (name == "brand"_L1)
        return FieldWords::tr("Brand");
    if (name == "sku"_L1)
        return FieldWords::tr("SKU");
    if (name == "on_hand"_L1)
        return FieldWords::tr("On hand");
    if (name == "external_id"_L1)
        return FieldWords::tr("Number there");
    if (name == "create"_L1)
        return FieldWords::tr("New listing");
    if (name == "state"_L1)
        return FieldWords::tr("Status");
    if (name == "currency"_L1)
        return FieldWords::tr("Currency");
    if (name == "order"_L1)
        return FieldWords::tr("Order");
    if (name.startsWith("reprice_"_L1)) // a price of the channel's alone, by its reason
        return PlanModel::repriceReasonText(name);
    if (name.startsWith("setting:"_L1))
        return FieldWords::tr("Setting %1").arg(name.mid(8));
    return name;
}

QString fieldValueText(Field field, const QString &value)
{
    if (value.isEmpty())
        return FieldWords::tr("(empty)");
    if (field == Field::Price) {
        if (const std::optional<Money> money = moneyFromField(value))
            return priceText(*money);
    } else if (field == Field::Quantity) {
        if (const std::optional<Quantity> quantity = parseQuantity(value))
            return stockText(*quantity);
    } else if (field == Field::Images) {
        const QJsonDocument images = QJsonDocument::fromJson(value.toUtf8());
        if (images.isArray())
            return FieldWords::tr("%n picture(s)", nullptr, int(images.array().size()));
    } else if (field == Field::Attributes) {
        return attributesText(value);
    }
    return value;
}

QString fieldValueText(const QString &name, const QString &value)
{
    if (name.startsWith("reprice_"_L1))
        return fieldValueText(Field::Price, value);
    if (const std::optional<Field> field = fieldFromName(name))
        return fieldValueText(*field, value);
    return value.isEmpty() ? FieldWords::tr("(empty)") : value;
}

QString directionTitle(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return FieldWords::tr("comes in");
    case Direction::Out:
        return FieldWords::tr("goes out");
    case Direction::Both:
        return FieldWords::tr("both ways");
    case Direction::Off:
        return FieldWords::tr("off");
    }
    return {};
}

QString strategyTitle(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Remote:
        return FieldWords::tr("The marketplace wins");
    case Strategy::Local:
        return FieldWords::tr("What is here wins");
    case Strategy::Newest:
        return FieldWords::tr("The newest change wins");
    case Strategy::Manual:
        return FieldWords::tr("Ask me each time");
    }
    return {};
}

QString strategyHint(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Remote:
        return FieldWords::tr("What the marketplace shows is taken; what was changed here is overwritten.");
    case Strategy::Local:
        return FieldWords::tr("What is here is sent; what was changed on the marketplace is overwritten.");
    case Strategy::Newest:
        return FieldWords::tr("The later of the two changes counts. Where the marketplace tells no time, it is when "
                              "the change was first seen.");
    case Strategy::Manual:
        return FieldWords::tr("Neither side is touched: it waits under Conflicts for you; everything else goes on.");
    }
    return {};
}

} // namespace evenstock
