// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_categories.h"

#include "connectors/cardtrader/cardtrader_reference_parse.h"
#include "connectors/cardtrader/cardtrader_requests.h"

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr UtcMs freshMs = 24LL * 3600 * 1000;
constexpr QLatin1StringView namesKey("category_names");
constexpr QLatin1StringView readAtKey("category_names_at");

Result<QList<wire::Game>> readGames(Session &session)
{
    TRY_ASSIGN(const HttpResponse answer, exchangeJson(session, readRequest(session, u"/games"_s)));
    return parseGames(answer.body);
}

Result<QList<wire::Category>> readOfGame(Session &session, const QUrlQuery &query)
{
    TRY_ASSIGN(const HttpResponse answer, exchangeJson(session, readRequest(session, u"/categories"_s, query)));
    return parseCategories(answer.body);
}

// All at once; game by game where the server wants a game to be named.
Result<QList<wire::Category>> readCategories(Session &session)
{
    auto all = readOfGame(session, {});
    if (all || all.error().code != ErrorCode::Rejected)
        return all;
    QList<wire::Category> categories;
    TRY_ASSIGN(const auto games, readGames(session));
    for (const wire::Game &game : games) {
        TRY_ASSIGN(const auto some, readOfGame(session, queryOf({{"game_id", game.id}})));
        categories += some;
    }
    return categories;
}

} // namespace

Result<QJsonArray> readCategoryTree(Session &session)
{
    TRY_ASSIGN(const auto games, readGames(session));
    TRY_ASSIGN(const auto categories, readCategories(session));
    return categoryTree(games, categories);
}

Result<QJsonObject> refreshedCategoryNames(Session &session)
{
    const UtcMs now = session.clock.now();
    const UtcMs readAt = session.settings.value(readAtKey).toInteger();
    if (readAt != 0 && readAt <= now && now - readAt < freshMs)
        return QJsonObject{};
    const auto categories = readCategories(session);
    if (!categories) {
        const ErrorCode code = categories.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::Unauthorized)
            return categories.error();
        return QJsonObject{}; // products are read all the same, with the names of before
    }
    QJsonObject names;
    for (const wire::Category &category : *categories)
        names.insert(category.id, category.name);
    return QJsonObject{{namesKey, names}, {readAtKey, qint64(now)}};
}

void nameCategory(RemoteListing &listing, const QJsonObject &accountSettings)
{
    const QString id = listing.raw.value("category_id"_L1).toString();
    const QString name = accountSettings.value(namesKey).toObject().value(id).toString();
    if (!id.isEmpty() && !name.isEmpty())
        listing.fields.insert(Field::Category, name);
}

} // namespace evenstock::cardtrader
