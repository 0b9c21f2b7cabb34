// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_named.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_parse.h"
#include "connectors/prestashop/prestashop_turn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

QString idNamed(const QJsonArray &rows, const QString &key, const QString &name, const ShopFacts &facts)
{
    for (const QJsonValue &row : rows) {
        const auto texts = allTexts(row[key], facts);
        const bool isIt = std::any_of(texts.begin(), texts.end(), [&name](const QString &text) {
            return text.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (isIt)
            return readId(row.toObject(), u"id"_s, {}).valueOr({});
    }
    return {};
}

QString shopName(const QString &name)
{
    constexpr qsizetype longest = 128;
    QString plain;
    for (const QChar letter : name) {
        if (!u"<>;=#{}"_s.contains(letter))
            plain += letter;
    }
    return plain.simplified().left(longest);
}

Result<QString> foundOrMade(Session &session, const ShopFacts &facts, const QString &resource, const QString &name,
                            const std::function<Result<QJsonArray>()> &look, const XmlNode &entity, const QString &key)
{
    TRY_ASSIGN(const WriteTurn turn, WriteTurn::take(session.baseUrl, session.stop));
    TRY_ASSIGN(QJsonArray rows, look());
    if (const QString id = idNamed(rows, key, name, facts); !id.isEmpty())
        return id;
    const auto answer = writeXml(session, "POST", resource, {entity});
    if (!answer && answer.error().code != ErrorCode::InDoubt)
        return answer.error();
    const QString made = answer ? writtenId(*answer, entity.name) : QString();
    if (!made.isEmpty())
        return made;
    TRY_ASSIGN(rows, look());
    if (const QString id = idNamed(rows, key, name, facts); !id.isEmpty())
        return id;
    return answer ? makeError(ErrorCode::InDoubt, u"the shop did not say what it made"_s) : answer.error();
}

} // namespace evenstock::prestashop
