// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/vinted_value_commands.h"

#include "app/bridge/vinted_options_json.h"
#include "connectors/vinted/vinted_mapping.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t mostAtOnce = 500; // products a call, so that the engine is soon free again

// Values of ours, each once, with how many products have it and what it is there.
class ValueCollector
{
public:
    ValueCollector(vinted::Options options, vinted::Mappings mappings)
        : m_options(std::move(options))
        , m_mappings(std::move(mappings))
    {
    }

    void add(const Product &product)
    {
        QList<vinted::Problem> problems;
        const vinted::MappedAttributes mapped = vinted::mapAttributes(product, m_options, m_mappings, problems);
        const vinted::CategoryForm *form = mapped.category ? m_options.form(mapped.category->id) : nullptr;
        const QString within = mapped.category ? shownTitle(*mapped.category) : QString();
        note(product, vinted::MappingKind::Brand, product.brand, mapped.brand, {}, 0);
        note(product, vinted::MappingKind::Color, product.color, mapped.color, {}, 0);
        note(product, vinted::MappingKind::Category, product.category, mapped.category,
             QStringList{product.gender, product.custom.value("fit"_L1).toString()}.join(u' ').trimmed(), 0);
        note(product, vinted::MappingKind::Condition, product.condition, mapped.condition, {}, 0);
        if (!form)
            return; // which sizes and packages there are hangs on the category
        if (form->asksSize)
            note(product, vinted::MappingKind::Size, product.size, mapped.size, within, form->catalogId);
        note(product, vinted::MappingKind::PackageSize, product.packageSizeId, mapped.packageSize, within,
             form->catalogId);
    }

    QJsonArray rows() const
    {
        QJsonArray rows;
        for (const Row &row : m_rows)
            rows.append(QJsonObject{{u"kind"_s, vinted::mappingKindName(row.kind)},
                                    {u"ours"_s, row.ours},
                                    {u"value"_s, row.value},
                                    {u"within"_s, row.within},
                                    {u"catalog_id"_s, qint64(row.catalogId)},
                                    {u"products"_s, row.products},
                                    {u"vinted_id"_s, row.choice ? qint64(row.choice->id) : 0},
                                    {u"title"_s, row.choice ? shownTitle(*row.choice) : QString()},
                                    {u"by"_s, !row.choice      ? QString()
                                              : row.isAssigned ? u"assigned"_s
                                                               : u"title"_s}});
        return rows;
    }

private:
    struct Row {
        vinted::MappingKind kind = vinted::MappingKind::Brand;
        QString ours = {};
        QString value = {};
        QString within = {};
        std::int64_t catalogId = 0;
        int products = 0;
        std::optional<vinted::Choice> choice = {};
        bool isAssigned = false;
    };

    void note(const Product &product, vinted::MappingKind kind, const QString &value,
              const std::optional<vinted::Choice> &choice, const QString &within, std::int64_t catalogId)
    {
        const QJsonObject given = QJsonDocument::fromJson(product.attributes.toUtf8()).object();
        const bool isGiven = given.value(vinted::mappingKindName(kind) + u"_id"_s).toInteger() > 0;
        const bool isUsual = kind == vinted::MappingKind::PackageSize; // one for all that name none
        if (isGiven || (value.trimmed().isEmpty() && !isUsual))
            return;
        const QString ours = vinted::mappingKey(kind, product, catalogId);
        Row &row = m_rows[vinted::mappingKindName(kind) + u'\n' + ours];
        if (row.products++ > 0)
            return;
        row.kind = kind;
        row.ours = ours;
        row.value = value.trimmed();
        row.within = within;
        row.catalogId = catalogId;
        row.choice = choice;
        row.isAssigned = m_mappings.value(kind).contains(ours);
    }

    vinted::Options m_options;
    vinted::Mappings m_mappings;
    QMap<QString, Row> m_rows;
};

Result<QJsonObject> values(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY_ASSIGN(QList<std::int64_t> ids, arguments.ids(u"product_ids"_s));
    TRY_ASSIGN(const std::int64_t after, arguments.number(u"after"_s, 0, 1LL << 53, 0));
    TRY_ASSIGN(const std::int64_t limit, arguments.number(u"limit"_s, 1, mostAtOnce, mostAtOnce));
    TRY(arguments.noMore());
    if (ids.size() > mostAtOnce)
        return badArgument(u"product_ids"_s, u"must name at most %1 products"_s.arg(mostAtOnce));
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    EngineContext &engine = desk.services().context();
    VintedRepository items(engine.db);
    TRY_ASSIGN(const auto stored, items.options(account.id));
    TRY_ASSIGN(const auto mappings, items.mappings(account.id));
    ValueCollector collector(optionsFrom(stored), mappingsFrom(mappings));
    QJsonObject answer;
    if (ids.isEmpty()) {
        // As they stand there: between their numbers there may be any gap.
        TRY_ASSIGN(ids, engine.db.rows(
                            "SELECT id FROM products WHERE id > ? ORDER BY id LIMIT ?",
                            [](const Statement &s) { return std::int64_t(s.int64(0)); }, after, limit + 1));
        if (ids.size() > limit) {
            ids.removeLast();
            answer.insert(u"next"_s, qint64(ids.last()));
        }
    }
    answer.insert(u"looked"_s, qint64(ids.size()));
    for (const std::int64_t id : std::as_const(ids)) {
        TRY_ASSIGN(const auto product, engine.products.find(ProductId{id}));
        if (product)
            collector.add(*product);
    }
    answer.insert(u"rows"_s, collector.rows());
    return answer;
}

QJsonArray choicesArray(const QList<vinted::Choice> &choices)
{
    QJsonArray array;
    for (const vinted::Choice &choice : choices)
        array.append(QJsonObject{{u"id"_s, qint64(choice.id)}, {u"title"_s, choice.title}});
    return array;
}

// Conditions are the same words in every category; they stand with its form.
QList<vinted::Choice> everyCondition(const vinted::Options &options)
{
    QMap<std::int64_t, vinted::Choice> all;
    for (const vinted::CategoryForm &form : options.forms) {
        for (const vinted::Choice &choice : form.conditions)
            all.insert(choice.id, choice);
    }
    return all.values();
}

Result<QJsonObject> choices(const BridgeDesk &desk, Arguments &arguments)
{
    TRY_ASSIGN(const QString name, arguments.text(u"account"_s, QString()));
    TRY_ASSIGN(const QString kindName, arguments.text(u"kind"_s));
    TRY_ASSIGN(const std::int64_t catalogId, arguments.number(u"catalog_id"_s, 0, 1LL << 53, 0));
    TRY(arguments.noMore());
    const auto kind = vinted::mappingKindFromName(kindName);
    if (!kind)
        return badArgument(u"kind"_s, u"is none"_s);
    TRY_ASSIGN(const AccountRow account, desk.account(name));
    TRY_ASSIGN(const auto stored, VintedRepository(desk.services().shop).options(account.id));
    const vinted::Options options = optionsFrom(stored);
    const vinted::CategoryForm *form = options.form(catalogId);
    QJsonArray array;
    switch (*kind) {
    case vinted::MappingKind::Brand:
        array = choicesArray(options.brands);
        break;
    case vinted::MappingKind::Color:
        array = choicesArray(options.colors);
        break;
    case vinted::MappingKind::Condition:
        array = choicesArray(everyCondition(options));
        break;
    case vinted::MappingKind::Size:
        array = choicesArray(form ? form->sizes : QList<vinted::Choice>());
        break;
    case vinted::MappingKind::PackageSize:
        array = choicesArray(form ? form->packageSizes : QList<vinted::Choice>());
        break;
    case vinted::MappingKind::Category:
        for (const vinted::CategoryChoice &choice : options.categories) {
            if (choice.isLeaf)
                array.append(
                    QJsonObject{{u"id"_s, qint64(choice.id)}, {u"title"_s, choice.title}, {u"path"_s, choice.path}});
        }
        break;
    }
    return QJsonObject{{u"choices"_s, array}};
}

} // namespace

void addVintedValueCommands(CommandRegistry &registry, BridgeDesk &desk)
{
    using Command = Result<QJsonObject> (*)(const BridgeDesk &, Arguments &);
    const auto add = [&](const QString &name, Command command) {
        registry.add(name,
                     [&desk, command](EngineServices &, Arguments &arguments) { return command(desk, arguments); });
    };
    add(u"vinted.values"_s, values);
    add(u"vinted.choices"_s, choices);
}

} // namespace evenstock
