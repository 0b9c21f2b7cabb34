// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_mapping.h"

#include <QJsonDocument>

#include <algorithm>

namespace evenstock::vinted {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 6> kindNames = {"brand", "color", "size", "condition", "category", "package_size"};

class Mapper
{
public:
    Mapper(const Product &product, const Options &options, const Mappings &mappings, QList<Problem> &problems)
        : m_product(product)
        , m_options(options)
        , m_mappings(mappings)
        , m_given(QJsonDocument::fromJson(product.attributes.toUtf8()).object())
        , m_problems(problems)
    {
    }

    MappedAttributes map();

private:
    std::optional<Choice> given(MappingKind kind) const;
    std::optional<Choice> assigned(MappingKind kind, std::int64_t catalogId = 0) const;
    std::optional<Choice> find(MappingKind kind, const QString &value, const QList<Choice> &choices,
                               const QStringList &words, std::int64_t catalogId = 0);
    std::optional<Choice> category();
    void mapForm(MappedAttributes &mapped);
    void complain(MappingKind kind, Trouble trouble, const QString &message)
    {
        m_problems.append({mappingKindName(kind), trouble, message});
    }

    const Product &m_product;
    const Options &m_options;
    const Mappings &m_mappings;
    const QJsonObject m_given;
    QList<Problem> &m_problems;
};

// Whoever brought the product may name Vinted's number beside it ("mapped_attributes"): it needs no list.
std::optional<Choice> Mapper::given(MappingKind kind) const
{
    const qint64 id = m_given.value(mappingKindName(kind) + u"_id"_s).toInteger();
    if (id <= 0)
        return std::nullopt;
    return Choice{id, kind == MappingKind::Brand ? m_product.brand : QString()};
}

std::optional<Choice> Mapper::assigned(MappingKind kind, std::int64_t catalogId) const
{
    const auto &byValue = m_mappings.value(kind);
    const auto found = byValue.constFind(mappingKey(kind, m_product, catalogId));
    return found == byValue.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Choice> Mapper::find(MappingKind kind, const QString &value, const QList<Choice> &choices,
                                   const QStringList &words, std::int64_t catalogId)
{
    if (const auto choice = given(kind)) {
        const auto listed = choice->title.isEmpty() ? choiceNumbered(choices, choice->id) : std::nullopt;
        return listed ? listed : choice;
    }
    if (value.trimmed().isEmpty()) {
        // Packages are of a category rather than of a product: one may be meant for all that name none.
        const auto usual = kind == MappingKind::PackageSize ? assigned(kind, catalogId) : std::nullopt;
        if (usual)
            return usual;
        complain(kind, Trouble::Missing, u"the product has no %1"_s.arg(mappingKindName(kind).replace(u'_', u' ')));
        return std::nullopt;
    }
    if (const auto chosen = assigned(kind, catalogId))
        return chosen;
    for (const QString &word : words) {
        if (const auto titled = choiceTitled(choices, word))
            return titled;
    }
    complain(
        kind, Trouble::Unmapped,
        u"no %1 of Vinted is assigned to \"%2\""_s.arg(mappingKindName(kind).replace(u'_', u' '), value.left(100)));
    return std::nullopt;
}

std::optional<Choice> Mapper::category()
{
    const auto found = find(MappingKind::Category, m_product.category, m_options.leavesTitled(m_product.category),
                            {m_product.category});
    const CategoryChoice *known = found ? m_options.category(found->id) : nullptr;
    if (known && !known->isLeaf) {
        complain(MappingKind::Category, Trouble::Unmapped,
                 u"\"%1\" has categories below it: choose one of them"_s.arg(known->title));
        return std::nullopt;
    }
    return found;
}

// What only the form of the category knows: which sizes, conditions and packages it takes.
void Mapper::mapForm(MappedAttributes &mapped)
{
    const CategoryForm *form = mapped.category ? m_options.form(mapped.category->id) : nullptr;
    const bool isGiven = given(MappingKind::Category) && given(MappingKind::Condition);
    if (mapped.category && !form && !isGiven) {
        complain(MappingKind::Category, Trouble::Unread,
                 u"what Vinted asks for in \"%1\" has not been read yet"_s.arg(shownTitle(*mapped.category)));
    }
    const CategoryForm empty;
    const CategoryForm &asked = form ? *form : empty;
    mapped.needsSize = form ? form->needsSize : !m_product.size.trimmed().isEmpty() || !isGiven;
    const bool hasSize = !m_product.size.trimmed().isEmpty();
    if (mapped.needsSize || (form && form->asksSize && hasSize)) {
        mapped.size = find(MappingKind::Size, m_product.size, asked.sizes, {m_product.size}, asked.catalogId);
    }
    mapped.condition =
        find(MappingKind::Condition, m_product.condition, asked.conditions, conditionWords(m_product.condition));
    bool isNumber = false;
    const qint64 number = m_product.packageSizeId.toLongLong(&isNumber);
    if (isNumber && number > 0) {
        const auto offered = choiceNumbered(asked.packageSizes, number);
        if (form && !form->packageSizes.isEmpty() && !offered) {
            complain(MappingKind::PackageSize, Trouble::Unmapped,
                     u"this category does not take the package size %1"_s.arg(number));
        } else {
            mapped.packageSize = offered.value_or(Choice{number, QString::number(number)});
        }
    } else {
        mapped.packageSize = find(MappingKind::PackageSize, m_product.packageSizeId, asked.packageSizes,
                                  {m_product.packageSizeId}, asked.catalogId);
    }
}

MappedAttributes Mapper::map()
{
    MappedAttributes mapped;
    mapped.brand = find(MappingKind::Brand, m_product.brand, m_options.brands, {m_product.brand});
    mapped.color = find(MappingKind::Color, m_product.color, m_options.colors, colorWords(m_product.color));
    mapped.category = category();
    mapForm(mapped);
    mapped.gender = m_product.gender.trimmed();
    if (mapped.gender.isEmpty())
        mapped.gender = m_given.value("gender"_L1).toString();
    if (mapped.gender.isEmpty() && !given(MappingKind::Category)) // Vinted's categories tell it
        m_problems.append({u"gender"_s, Trouble::Missing, u"the product has no gender"_s});
    static const QStringList bottoms = {u"jean"_s,      u"jeans"_s, u"trousers"_s, u"pants"_s,
                                        u"shorts"_s,    u"skirt"_s, u"leggings"_s, u"pantalon"_s,
                                        u"pantaloni"_s, u"jupe"_s,  u"chino"_s};
    const QStringList words = foldedTitle(m_product.category).split(u' ');
    mapped.isBottom = std::any_of(words.begin(), words.end(), [](const QString &w) { return bottoms.contains(w); });
    return mapped;
}

} // namespace

QString mappingKindName(MappingKind kind)
{
    return QLatin1String(kindNames.at(size_t(kind)));
}

std::optional<MappingKind> mappingKindFromName(const QString &name)
{
    for (const MappingKind kind : allMappingKinds) {
        if (mappingKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString mappingKey(MappingKind kind, const Product &product, std::int64_t catalogId)
{
    const auto key = [](const QStringList &parts) {
        QStringList folded;
        for (const QString &part : parts)
            folded.append(foldedTitle(part));
        return folded.join(u'|');
    };
    switch (kind) {
    case MappingKind::Brand:
        return key({product.brand});
    case MappingKind::Color:
        return key({product.color});
    case MappingKind::Size:
        return key({product.size, QString::number(catalogId)});
    case MappingKind::Condition:
        return key({product.condition});
    case MappingKind::Category:
        return key({product.category, product.gender, product.custom.value("fit"_L1).toString()});
    case MappingKind::PackageSize:
        return key({product.packageSizeId, QString::number(catalogId)});
    }
    return {};
}

MappedAttributes mapAttributes(const Product &product, const Options &options, const Mappings &mappings,
                               QList<Problem> &problems)
{
    return Mapper(product, options, mappings, problems).map();
}

} // namespace evenstock::vinted
