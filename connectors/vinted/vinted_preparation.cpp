// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_preparation.h"

#include "connectors/vinted/vinted_mapping.h"
#include "connectors/vinted/vinted_texts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock::vinted {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t leastWhole = 1; // of the currency
constexpr std::int64_t mostWhole = 30'000;

QString custom(const Product &product, const QString &name)
{
    const QJsonValue value = product.custom.value(name);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
}

QStringList imagesOf(const Product &product)
{
    QStringList names;
    for (const QJsonValue &name : QJsonDocument::fromJson(product.images.toUtf8()).array()) {
        if (!name.toString().isEmpty())
            names.append(name.toString());
    }
    return names;
}

constexpr qsizetype mostOfName = 60; // the marker, and what the site asks about, have their room

// The product's own title, cut between two words where it is longer than there is room for.
QString nameOf(const Product &product)
{
    const QString name = product.title.simplified();
    if (name.size() <= mostOfName)
        return name;
    const qsizetype space = name.lastIndexOf(u' ', mostOfName);
    return space > 0 ? name.left(space) : cutText(name, mostOfName);
}

// What has a brand and a model is found by these; anything else by its own name, which then says what it is.
QString usualTitleOf(const Product &product, const Templates &usual)
{
    const QString name = nameOf(product);
    if (name.isEmpty() || !custom(product, u"model"_s).isEmpty())
        return usual.title;
    QStringList parts = usual.title.split(u'|');
    const auto isSaid = [&name](const QString &word) {
        return !word.isEmpty() && name.contains(word, Qt::CaseInsensitive);
    };
    parts.removeIf([&](const QString &part) {
        return (part == "{brand}"_L1 && isSaid(product.brand)) ||
               (part == "{category}"_L1 && isSaid(product.category)) || (part == "{color}"_L1 && isSaid(product.color));
    });
    return u"{title}|"_s + parts.join(u'|');
}

QMap<QString, QString> valuesOf(const Product &product, const MappedAttributes &mapped, const QString &language)
{
    const auto worded = [](const std::optional<Choice> &choice, const QString &word, const QString &ours) {
        if (choice && !choice->title.isEmpty())
            return choice->title;
        return word.isEmpty() ? ours : word;
    };
    static const QStringList nameless{u"unbranded"_s, u"no brand"_s, u"sans marque"_s, u"none"_s};
    const QString brand = nameless.contains(foldedTitle(product.brand)) ? QString() : titleCased(product.brand);
    QMap<QString, QString> values{
        {u"brand"_s, brand},
        {u"model"_s, custom(product, u"model"_s)},
        {u"category"_s, product.category},
        {u"fit"_s, custom(product, u"fit"_s)},
        {u"size"_s, product.size},
        {u"condition"_s, worded(mapped.condition, conditionWord(product.condition, language), product.condition)},
        {u"color"_s, worded(mapped.color, colorWord(product.color, language), product.color)},
        {u"vintage"_s, vintageWord(custom(product, u"decade"_s))},
        {u"material"_s, custom(product, u"material"_s)},
        {u"measurements"_s, custom(product, u"measurements"_s)},
        {u"gender"_s, product.gender},
        {u"title"_s, nameOf(product)},
        {u"description"_s, product.description},
    };
    QStringList tags = custom(product, u"hashtags"_s).split(u' ', Qt::SkipEmptyParts);
    tags += {brand, values.value(u"model"_s), product.category, values.value(u"color"_s), values.value(u"fit"_s)};
    values.insert(u"hashtags"_s, hashtagLine(tags));
    for (auto it = product.custom.begin(); it != product.custom.end(); ++it)
        values.insert(u"custom."_s + it.key(), custom(product, it.key()));
    return values;
}

void checkPrice(Preparation &made, const PreparationRules &rules, const Money &base)
{
    const auto complain = [&made](Trouble trouble, const QString &message) {
        made.problems.append({u"price"_s, trouble, message});
    };
    const auto price = rules.price ? rules.price : listingPrice(base);
    if (!price || price->minor <= 0)
        return complain(Trouble::Missing, u"the product has no price above zero"_s);
    made.price = *price;
    if (!rules.currency.isEmpty() && price->currency != rules.currency)
        return complain(Trouble::OutOfRange,
                        u"the price is in %1, this account sells in %2"_s.arg(price->currency, rules.currency));
    std::int64_t unit = 1;
    for (int i = 0; i < currencyExponent(price->currency); ++i)
        unit *= 10;
    if (price->minor < leastWhole * unit)
        complain(Trouble::OutOfRange, u"the price is below 1.00: Vinted takes none so low"_s);
    if (price->minor > mostWhole * unit)
        complain(Trouble::OutOfRange, u"the price is above 30000: Vinted takes none so high"_s);
}

void checkTemplate(Preparation &made, const QString &field, const QString &text)
{
    const QStringList unknown = unknownPlaceholders(text);
    if (!unknown.isEmpty()) {
        made.problems.append({field, Trouble::Template,
                              u"the template of the %1 names {%2}, which is nothing"_s.arg(field, unknown.first())});
    }
}

QJsonObject dataOf(const Product &product, const QStringList &images)
{
    return {{u"brand"_s, product.brand}, {u"category"_s, product.category},   {u"size"_s, product.size},
            {u"color"_s, product.color}, {u"condition"_s, product.condition}, {u"images"_s, images.join(u',')}};
}

QJsonObject titlesOf(const MappedAttributes &mapped)
{
    QJsonObject titles;
    const auto add = [&titles](MappingKind kind, const std::optional<Choice> &choice) {
        if (choice)
            titles.insert(mappingKindName(kind), shownTitle(*choice));
    };
    add(MappingKind::Brand, mapped.brand);
    add(MappingKind::Color, mapped.color);
    add(MappingKind::Size, mapped.size);
    add(MappingKind::Condition, mapped.condition);
    add(MappingKind::Category, mapped.category);
    add(MappingKind::PackageSize, mapped.packageSize);
    return titles;
}

QJsonValue idOf(const std::optional<Choice> &choice)
{
    return choice ? QJsonValue(qint64(choice->id)) : QJsonValue();
}

} // namespace

QString troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Missing:
        return u"missing"_s;
    case Trouble::Unmapped:
        return u"unmapped"_s;
    case Trouble::Unread:
        return u"unread"_s;
    case Trouble::OutOfRange:
        return u"out_of_range"_s;
    case Trouble::Template:
        return u"template"_s;
    }
    return {};
}

QString Problem::errorType() const
{
    if (field == "images"_L1)
        return u"image_error"_s;
    return trouble == Trouble::Unmapped || trouble == Trouble::Unread ? u"mapping_error"_s : u"validation_error"_s;
}

QStringList Preparation::sentences() const
{
    QStringList all;
    for (const Problem &problem : problems)
        all.append(problem.field + u": "_s + problem.message);
    return all;
}

Preparation prepare(const Product &product, Quantity available, const Options &options, const Mappings &mappings,
                    const PreparationRules &rules)
{
    Preparation made{.product = product.id, .images = imagesOf(product)};
    if (available <= Quantity{})
        made.problems.append({u"stock"_s, Trouble::Missing, u"there is none to sell"_s});
    checkPrice(made, rules, product.price);
    made.mapped = mapAttributes(product, options, mappings, made.problems);
    if (made.images.isEmpty())
        made.problems.append({u"images"_s, Trouble::Missing, u"Vinted asks for at least one picture"_s});
    if (made.images.size() > mostImages)
        made.problems.append({u"images"_s, Trouble::OutOfRange, u"Vinted takes at most %1 pictures"_s.arg(mostImages)});
    const Templates usual = defaultTemplates(rules.language);
    const QString &own = rules.templates.title;
    const QString title = own.isEmpty() || own == usual.title ? usualTitleOf(product, usual) : own;
    const QString description = rules.templates.description.isEmpty() ? usual.description : rules.templates.description;
    checkTemplate(made, u"title"_s, title);
    checkTemplate(made, u"description"_s, description);
    const auto values = valuesOf(product, made.mapped, rules.language);
    made.title = buildTitle(title, values, custom(product, u"location"_s), product.id.value);
    made.description = buildDescription(description, values);
    if (made.description.isEmpty())
        made.problems.append({u"description"_s, Trouble::Missing, u"the description would be empty"_s});
    made.productData = dataOf(product, made.images);
    return made;
}

QJsonObject publishPayload(const Preparation &made, std::int64_t vintedProductId)
{
    const MappedAttributes &mapped = made.mapped;
    return {{u"product_id"_s, qint64(made.product.value)},
            {u"vinted_product_id"_s, qint64(vintedProductId)},
            {u"title"_s, made.title},
            {u"description"_s, made.description},
            {u"price"_s, moneyDecimal(made.price).toDouble()},
            {u"currency"_s, made.price.currency},
            {u"mapped_attributes"_s, QJsonObject{{u"brand_id"_s, idOf(mapped.brand)},
                                                 {u"color_id"_s, idOf(mapped.color)},
                                                 {u"condition_id"_s, idOf(mapped.condition)},
                                                 {u"size_id"_s, idOf(mapped.size)},
                                                 {u"category_id"_s, idOf(mapped.category)},
                                                 {u"package_size_id"_s, idOf(mapped.packageSize)},
                                                 {u"brand"_s, mapped.brand ? mapped.brand->title : QString()},
                                                 {u"gender"_s, mapped.gender},
                                                 {u"is_bottom"_s, mapped.isBottom}}},
            {u"mapped_titles"_s, titlesOf(mapped)}, // for the owner's eyes
            {u"product_data"_s, made.productData}};
}

} // namespace evenstock::vinted
