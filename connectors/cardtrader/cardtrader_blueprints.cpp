// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_blueprints.h"

#include "connectors/api/json_read.h"
#include "connectors/cardtrader/cardtrader_reference_parse.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr qsizetype mostRemembered = 50'000;
const QByteArray nothingKnown = "null";

QString keyOf(const QString &blueprint)
{
    return u"blueprint:"_s + blueprint;
}

// Most blueprints of an expansion share one list: it is kept once, by its own text.
QByteArray shared(QHash<QString, QByteArray> &lookedUp, const QJsonArray &editable)
{
    const QByteArray text = QJsonDocument(editable).toJson(QJsonDocument::Compact);
    return *lookedUp.insert(u"editable:"_s + QString::fromUtf8(text), text);
}

Status learnExpansion(Session &session, const QString &expansion)
{
    const auto take = [&session](const QByteArray &json) -> Status {
        const auto row = parseJsonObject(json);
        if (!row)
            return {};
        const auto blueprint = parseBlueprint(*row);
        if (blueprint)
            session.lookedUp.insert(keyOf(blueprint->id), shared(session.lookedUp, blueprint->editable));
        return {};
    };
    const auto answer = exchangeArray(
        session, exportRequest(session, u"/blueprints/export"_s, queryOf({{"expansion_id", expansion}})), take, [] {});
    if (answer)
        return {};
    switch (answer.error().code) {
    case ErrorCode::NotFound:
    case ErrorCode::Rejected:
    case ErrorCode::InvalidResponse:
    case ErrorCode::Timeout:
        return {};
    default:
        return answer.error();
    }
}

// Out of the list of its expansion; the name of that is not in it.
Result<std::optional<CatalogueItem>> inExpansion(Session &session, const BlueprintRef &wanted)
{
    std::optional<CatalogueItem> found;
    const auto take = [&](const QByteArray &json) -> Status {
        const auto row = parseJsonObject(json);
        const auto blueprint = row ? parseBlueprint(*row) : Result<wire::Blueprint>(row.error());
        if (blueprint && blueprint->id == wanted.id)
            found = CatalogueItem{.id = blueprint->id, .name = blueprint->name};
        return {};
    };
    const auto answer = exchangeArray(
        session, exportRequest(session, u"/blueprints/export"_s, queryOf({{"expansion_id", wanted.expansionId}})), take,
        [&found] { found.reset(); });
    if (!answer && answer.error().code != ErrorCode::NotFound)
        return answer.error();
    if (!found)
        return found;
    const auto all = exchangeJson(session, readRequest(session, u"/expansions"_s));
    const auto expansions = all ? parseExpansions(all->body) : Result<QList<wire::Expansion>>(all.error());
    for (const wire::Expansion &expansion : expansions.valueOr({})) {
        if (QString::number(expansion.id) == wanted.expansionId)
            found->set = expansion.name;
    }
    return found;
}

Result<std::optional<CatalogueItem>> amongOffers(Session &session, const QString &blueprint)
{
    HttpRequest request = readRequest(session, u"/marketplace/products"_s, queryOf({{"blueprint_id", blueprint}}));
    request.bucket = u"marketplace"_s;
    const auto answer = exchangeJson(session, request);
    if (!answer && answer.error().code == ErrorCode::NotFound)
        return std::optional<CatalogueItem>();
    if (!answer)
        return answer.error();
    TRY_ASSIGN(const QJsonObject offers, parseJsonObject(answer->body));
    TRY_ASSIGN(const QJsonArray rows, readArray(offers, blueprint));
    if (rows.isEmpty())
        return std::optional<CatalogueItem>();
    const QJsonObject row = rows.first().toObject();
    CatalogueItem item{.id = blueprint};
    TRY_ASSIGN(item.name, readText(row, u"name_en"_s));
    TRY_ASSIGN(const QJsonObject expansion, readObject(row, u"expansion"_s));
    item.set = expansion.value("name_en"_L1).toString();
    return std::optional(item);
}

} // namespace

Result<std::optional<CatalogueItem>> findBlueprint(Session &session, const BlueprintRef &wanted)
{
    bool isNumber = false;
    if (wanted.id.toLongLong(&isNumber) <= 0 || !isNumber)
        return std::optional<CatalogueItem>();
    if (!wanted.expansionId.isEmpty()) {
        TRY_ASSIGN(const auto found, inExpansion(session, wanted));
        if (found)
            return found;
    }
    return amongOffers(session, wanted.id);
}

Status learnBlueprints(Session &session, const QList<BlueprintRef> &wanted)
{
    if (session.lookedUp.size() > mostRemembered)
        session.lookedUp.clear();
    QSet<QString> expansions;
    for (const BlueprintRef &blueprint : wanted) {
        if (!blueprint.expansionId.isEmpty() && !session.lookedUp.contains(keyOf(blueprint.id)))
            expansions.insert(blueprint.expansionId);
    }
    for (const QString &expansion : std::as_const(expansions))
        TRY(learnExpansion(session, expansion));
    for (const BlueprintRef &blueprint : wanted) {
        if (!session.lookedUp.contains(keyOf(blueprint.id))) // asked once a run
            session.lookedUp.insert(keyOf(blueprint.id), nothingKnown);
    }
    return {};
}

std::optional<QJsonArray> editableProperties(const Session &session, const QString &blueprintId)
{
    const QByteArray text = session.lookedUp.value(keyOf(blueprintId), nothingKnown);
    if (text == nothingKnown)
        return {};
    return QJsonDocument::fromJson(text).array();
}

} // namespace evenstock::cardtrader
