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

} // namespace

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
