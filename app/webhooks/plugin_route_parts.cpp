// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/plugin_route_parts.h"

#include "app/webhooks/plugin_routes.h"
#include "connectors/api/json_read.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

const QString pluginTag = u"Browser extension"_s;
constexpr int deepest = 50;

} // namespace

bool carriesCookies(const QJsonValue &value)
{
    struct Level {
        QJsonValue value;
        int depth;
    };
    QList<Level> open{{value, 0}};
    while (!open.isEmpty()) {
        const Level level = open.takeLast();
        if (level.depth > deepest)
            return true; // nothing of ours is so deep
        if (level.value.isArray()) {
            for (const QJsonValue &entry : level.value.toArray())
                open.append({entry, level.depth + 1});
        }
        const QJsonObject object = level.value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key().toLower();
            if (name == "cookies"_L1 || name == "cookie"_L1)
                return true;
            open.append({it.value(), level.depth + 1});
        }
    }
    return false;
}

namespace pluginroutes {

std::optional<QJsonObject> bodyOf(const ExchangePtr &exchange)
{
    const auto body = parseJsonObject(exchange->request().body);
    if (!body) {
        exchange->answer(errorAnswer(400, u"the body is not a JSON object"_s));
        return std::nullopt;
    }
    if (carriesCookies(*body)) {
        exchange->answer(errorAnswer(400, u"cookies stay in the browser: send none"_s));
        return std::nullopt;
    }
    return *body;
}

Answer refusalOf(const Error &error)
{
    return error.code == ErrorCode::Unauthorized ? errorAnswer(401, error.detail) : errorAnswer(error);
}

void pass(const ExchangePtr &exchange, const Result<QJsonObject> &done)
{
    exchange->answer(done ? jsonAnswer(*done) : refusalOf(done.error()));
}

Route route(const QByteArray &method, const QString &path, Entry entry, const QString &summary)
{
    return {.method = method, .path = path, .entry = entry, .tag = pluginTag, .summary = summary};
}

} // namespace pluginroutes

} // namespace evenstock
