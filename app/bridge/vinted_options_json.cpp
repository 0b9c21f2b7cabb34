// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/vinted_options_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString formPrefix = u"form:"_s;
const QString brandsKind = u"brands"_s;
constexpr qsizetype mostBrands = 20'000;

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

// Brands are searched for by name: what an earlier search found is still a brand.
void addKnownBrands(QJsonArray &rows, const QList<VintedRepository::StoredOptions> &before)
{
    QSet<qint64> ids;
    for (const QJsonValue &row : std::as_const(rows))
        ids.insert(row["id"_L1].toInteger());
    for (const auto &known : before) {
        if (known.kind != brandsKind)
            continue;
        for (const QJsonValue &row : QJsonDocument::fromJson(known.json.toUtf8()).array()) {
            if (rows.size() < mostBrands && !ids.contains(row["id"_L1].toInteger()))
                rows.append(row);
        }
    }
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

QList<QPair<QString, QString>> storedOptionsFrom(const QJsonObject &result,
                                                 const QList<VintedRepository::StoredOptions> &before)
{
    QList<QPair<QString, QString>> stored;
    for (const QString &kind : {u"colors"_s, u"categories"_s, brandsKind}) {
        QJsonArray rows = result.value(kind).toArray();
        if (kind == brandsKind && !rows.isEmpty())
            addKnownBrands(rows, before);
        if (!rows.isEmpty()) // an empty list is more likely an error than the end of all colours
            stored.append({kind, compact(rows)});
    }
    for (const QJsonValue &form : result.value("forms"_L1).toArray()) {
        const qint64 id = form["catalog_id"_L1].toInteger();
        if (id > 0) {
            const QByteArray json = QJsonDocument(form.toObject()).toJson(QJsonDocument::Compact);
            stored.append({formKind(id), QString::fromUtf8(json)});
        }
    }
    return stored;
}

QString formKind(qint64 catalogId)
{
    return formPrefix + QString::number(catalogId);
}

} // namespace evenstock
