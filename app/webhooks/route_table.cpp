// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/route_table.h"

#include <algorithm>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestArgument = 200;

// Nothing that could be a path, encoded or not: arguments are ids and names.
bool isArgument(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestArgument && text != u"." && text != u".." &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
                      c == u'_' || c == u'.';
           });
}

std::optional<QMap<QString, QString>> matchPath(QStringView pattern, QStringView path)
{
    const auto wanted = pattern.split(u'/');
    const auto given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QMap<QString, QString> arguments;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!wanted.at(i).startsWith(u'{')) {
            if (wanted.at(i) != given.at(i))
                return std::nullopt;
        } else {
            if (!isArgument(given.at(i)))
                return std::nullopt;
            arguments.insert(wanted.at(i).chopped(1).sliced(1).toString(), given.at(i).toString());
        }
    }
    return arguments;
}

bool opens(Door route, Door listener)
{
    return route == Door::Both || route == listener;
}

} // namespace

void RouteTable::add(Route route)
{
    Q_ASSERT(std::none_of(m_routes.begin(), m_routes.end(), [&route](const Route &other) {
        return other.path == route.path && other.method == route.method;
    }));
    m_routes.push_back(std::move(route));
}

RouteTable::Match RouteTable::match(Door door, const QByteArray &method, const QString &path) const
{
    Match match;
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    for (const Route &route : m_routes) {
        if (!opens(route.door, door))
            continue;
        const auto arguments = matchPath(route.path, path);
        if (!arguments)
            continue;
        if (route.method == wanted)
            return {.route = &route, .arguments = *arguments};
        match.allowed.append(QString::fromLatin1(route.method));
        if (route.method == "GET")
            match.allowed.append(u"HEAD"_s);
    }
    return match;
}

} // namespace evenstock
