// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/vinted_options_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString formPrefix = u"form:"_s;

QList<vinted::Choice> choicesOf(const QJsonValue &value)
{
    QList<vinted::Choice> choices;
    for (const QJsonValue &entry : value.toArray()) {
        const qint64 id = entry["id"_L1].toInteger();
        if (id > 0 && entry["title"_L1].isString())
            choices.append({id, entry["title"_L1].toString()});
    }
    return choices;
}

QList<vinted::CategoryChoice> categoriesOf(const QJsonArray &rows)
{
    QList<vinted::CategoryChoice> categories;
    for (const QJsonValue &row : rows) {
        const qint64 id = row["id"_L1].toInteger();
        if (id > 0)
            categories.append({id, row["title"_L1].toString(), row["path"_L1].toString(), row["leaf"_L1].toBool(true)});
    }
    return categories;
}

vinted::CategoryForm formOf(const QJsonObject &object, UtcMs fetchedAt)
{
    const QJsonValue size = object.value("size"_L1);
    return {.catalogId = object.value("catalog_id"_L1).toInteger(),
            .asksSize = size.isObject(),
            .needsSize = size["required"_L1].toBool(),
            .sizes = choicesOf(size["options"_L1]),
            .conditions = choicesOf(object.value("conditions"_L1)),
            .packageSizes = choicesOf(object.value("package_sizes"_L1)),
            .fetchedAt = fetchedAt};
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

vinted::Options optionsFrom(const QList<VintedRepository::StoredOptions> &stored)
{
    vinted::Options options;
    for (const auto &row : stored) {
        const QJsonDocument document = QJsonDocument::fromJson(row.json.toUtf8());
        if (row.kind == "colors"_L1)
            options.colors = choicesOf(document.array());
        else if (row.kind == "brands"_L1)
            options.brands = choicesOf(document.array());
        else if (row.kind == "categories"_L1)
            options.categories = categoriesOf(document.array());
        else if (row.kind.startsWith(formPrefix)) {
            const vinted::CategoryForm form = formOf(document.object(), row.fetchedAt);
            if (form.catalogId > 0)
                options.forms.insert(form.catalogId, form);
        }
    }
    options.indexLeaves();
    return options;
}

vinted::Mappings mappingsFrom(const QList<VintedMappingRow> &rows)
{
    vinted::Mappings mappings;
    for (const VintedMappingRow &row : rows) {
        if (const auto kind = vinted::mappingKindFromName(row.kind))
            mappings[*kind].insert(row.ours, {row.vintedId, row.title});
    }
    return mappings;
}

QList<QPair<QString, QString>> storedOptionsFrom(const QJsonObject &result)
{
    QList<QPair<QString, QString>> stored;
    for (const QString &kind : {u"colors"_s, u"categories"_s, u"brands"_s}) {
        const QJsonArray rows = result.value(kind).toArray();
        if (!rows.isEmpty()) // an empty list is more likely an error than the end of all colours
            stored.append({kind, compact(rows)});
    }
    for (const QJsonValue &form : result.value("forms"_L1).toArray()) {
        const qint64 id = form["catalog_id"_L1].toInteger();
        if (id > 0) {
            const QByteArray json = QJsonDocument(form.toObject()).toJson(QJsonDocument::Compact);
            stored.append({formPrefix + QString::number(id), QString::fromUtf8(json)});
        }
    }
    return stored;
}

} // namespace evenstock
