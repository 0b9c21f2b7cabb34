// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/body_sources.h"
#include "app/sandbox/cardtrader/call.h"

#include <QJsonDocument>

#include <set>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpAnswer games()
{
    QJsonArray array;
    for (const Game &game : Catalogue::games())
        array.append(QJsonObject{{u"id"_s, game.id}, {u"display_name"_s, game.displayName}, {u"name"_s, game.name}});
    return answered(QJsonObject{{u"array"_s, array}}); // wrapped, whatever the reference says
}

HttpAnswer allCategories(const Call &call)
{
    const QString game = call.request.argument(u"game_id"_s);
    QJsonArray array;
    for (const Category &category : categories()) {
        if (!game.isEmpty() && game.toInt() != category.gameId)
            continue;
        QJsonArray properties;
        for (const Property &property : category.fixed + category.editable)
            properties.append(categoryPropertyJson(property));
        array.append(QJsonObject{{u"id"_s, category.id},
                                 {u"name"_s, category.name},
                                 {u"game_id"_s, category.gameId},
                                 {u"properties"_s, properties}});
    }
    return answered(array);
}

HttpAnswer allExpansions(const Call &call)
{
    QJsonArray array;
    for (qint64 i = 0; i < call.catalogue.expansionCount(); ++i)
        array.append(expansionJson(call.catalogue.expansion(i)));
    return answered(array);
}

// Only those in which the seller has something listed.
HttpAnswer ownExpansions(const Call &call)
{
    std::set<qint64> found;
    // Each step looks only for an expansion that was not met yet, so that it is cheap however much is listed.
    const auto isNew = [&found](qint64 blueprint) {
        const qint64 index = Catalogue::expansionIndexOf(blueprint);
        return index >= 0 && !found.contains(index);
    };
    for (auto product = call.account->stock().nextAfter(0, isNew); product;
         product = call.account->stock().nextAfter(product->id, isNew))
        found.insert(Catalogue::expansionIndexOf(product->blueprint));
    QJsonArray array;
    for (const qint64 index : found)
        array.append(expansionJson(call.catalogue.expansion(index)));
    return answered(array);
}

HttpAnswer blueprints(const Call &call)
{
    const QString wanted = call.request.argument(u"expansion_id"_s);
    qint64 first = 0;
    qint64 count = Catalogue::accessories;
    if (wanted != "null"_L1) { // the literal word asks for those without expansion
        const auto index = call.catalogue.expansionIndex(wanted.toLongLong());
        if (!index)
            return call.errors.notFound(u"Data is not ready for blueprints_exp_%1"_s.arg(wanted));
        first = Catalogue::cardIndex(*index, 1);
        count = Catalogue::perExpansion;
    }
    return {.stream = arraySource([catalogue = call.catalogue, seed = call.seed, at = first,
                                   end = first + count](QByteArray &piece) mutable {
                if (at == end)
                    return false;
                piece += text(blueprintJson(catalogue.blueprint(at++), seed));
                return true;
            })};
}

} // namespace

std::optional<HttpAnswer> answerReference(const Call &call)
{
    if (call.request.method != "GET")
        return {};
    const QString path = call.path.join(u'/');
    if (path == "info"_L1)
        return answered(call.account->infoJson());
    if (path == "games"_L1)
        return games();
    if (path == "categories"_L1)
        return allCategories(call);
    if (path == "expansions"_L1)
        return allExpansions(call);
    if (path == "expansions/export"_L1)
        return ownExpansions(call);
    if (path == "blueprints/export"_L1)
        return blueprints(call);
    return {};
}

} // namespace evenstock::sandbox::cardtrader
