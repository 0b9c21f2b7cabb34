// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/account.h"

#include <QJsonDocument>

#include <algorithm>

namespace evenstock::sandbox::emag {

using namespace Qt::StringLiterals;

bool Account::admits(const QString &path, UtcMs now)
{
    if (path.startsWith("/order"_L1))
        return m_ordersSecond.admits(now) && m_ordersMinute.admits(now);
    if (path.startsWith("/documentation"_L1))
        return m_eanSecond.admits(now) && m_eanMinute.admits(now);
    return m_otherSecond.admits(now) && m_otherMinute.admits(now);
}

bool Call::is(const char *first, const char *second) const
{
    return path.size() == 2 && path.at(0) == QLatin1String(first) && path.at(1) == QLatin1String(second);
}

HttpAnswer answered(const QJsonValue &results, bool isError, const QStringList &messages)
{
    const QJsonObject body{{u"isError"_s, isError},
                           {u"messages"_s, QJsonArray::fromStringList(messages)},
                           {u"errors"_s, QJsonArray()},
                           {u"results"_s, results}};
    return {.body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpAnswer refused(const QString &message)
{
    return answered(QJsonArray(), true, {message});
}

HttpAnswer gateway(int status, const QString &message)
{
    return {.status = status,
            .body = QJsonDocument(QJsonObject{{u"message"_s, message}}).toJson(QJsonDocument::Compact)};
}

std::optional<Page> Page::of(const QJsonObject &body)
{
    Page page;
    page.number = std::max<qint64>(1, body.value("currentPage"_L1).toInteger(1));
    page.size = std::max<qint64>(1, body.value("itemsPerPage"_L1).toInteger(100));
    return page.size <= 100 ? std::optional(page) : std::nullopt;
}

} // namespace evenstock::sandbox::emag
