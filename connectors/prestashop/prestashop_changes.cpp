// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_changes.h"

#include "connectors/api/json_read.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr int mostPages = 20'000;

QString idOf(const QJsonValue &row)
{
    return readId(row.toObject(), u"id"_s, {}).valueOr({});
}

QString changedAt(const QJsonValue &row)
{
    return readText(row.toObject(), u"date_upd"_s).valueOr({});
}

QString versionOf(const QJsonValue &row)
{
    return idOf(row) + u' ' + changedAt(row);
}

QString nextSecond(const QString &text)
{
    const QDateTime plain(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), Qt::ISODate),
                          Qt::UTC); // of no zone: only counted on
    return plain.addSecs(1).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Error standsStill(const QString &resource)
{
    return makeError(ErrorCode::InvalidResponse, u"the list of %1 does not move on"_s.arg(resource));
}

class ChangedRead
{
public:
    ChangedRead(Session &session, const QString &resource, int pageSize, const ChangedSink &sink)
        : m_session(session)
        , m_resource(resource)
        , m_pageSize(pageSize)
        , m_sink(sink)
    {
    }

    Status run(QString from)
    {
        for (int page = 0; page < mostPages; ++page) {
            TRY_ASSIGN(const QJsonArray rows, read(from, u"2100-01-01 00:00:00"_s, {}, u"[date_upd_ASC,id_ASC]"_s));
            if (rows.size() < m_pageSize)
                return {};
            const QString last = changedAt(rows.last());
            if (last < from)
                return standsStill(m_resource);
            m_edge.clear();
            for (const QJsonValue &row : rows) {
                if (changedAt(row) == last)
                    m_edge.insert(versionOf(row));
            }
            if (last == from)
                TRY(restOf(from));
            from = last == from ? nextSecond(from) : last;
        }
        return makeError(ErrorCode::InvalidResponse, u"the list of %1 does not end"_s.arg(m_resource));
    }

private:
    // All that changed in one second: more than a page holds.
    Status restOf(const QString &second)
    {
        std::int64_t last = 0;
        for (int page = 0; page < mostPages; ++page) {
            TRY_ASSIGN(const QJsonArray rows, read(second, second, u">[%1]"_s.arg(last), u"[id_ASC]"_s));
            if (rows.size() < m_pageSize)
                return {};
            const std::int64_t before = last;
            for (const QJsonValue &row : rows)
                last = std::max<std::int64_t>(last, idOf(row).toLongLong());
            if (last <= before)
                return standsStill(m_resource);
        }
        return makeError(ErrorCode::InvalidResponse, u"the list of %1 does not end"_s.arg(m_resource));
    }

    // Hands over those rows of a page that are new.
    Result<QJsonArray> read(const QString &from, const QString &to, const QString &ids, const QString &sort)
    {
        Parameters parameters = {{u"display"_s, u"full"_s},
                                 {u"date"_s, u"1"_s},
                                 {u"filter[date_upd]"_s, u"[%1,%2]"_s.arg(from, to)},
                                 {u"sort"_s, sort},
                                 {u"limit"_s, QString::number(m_pageSize)}};
        if (!ids.isEmpty())
            parameters.append({u"filter[id]"_s, ids});
        UtcMs readAt = 0;
        TRY_ASSIGN(QJsonArray rows, readRows(m_session, m_resource, parameters, &readAt));
        QJsonArray fresh;
        for (const QJsonValue &row : std::as_const(rows)) {
            if (!m_edge.contains(versionOf(row)))
                fresh.append(row);
        }
        TRY(m_sink(fresh, readAt));
        return rows;
    }

    Session &m_session;
    QString m_resource;
    int m_pageSize;
    const ChangedSink &m_sink;
    QSet<QString> m_edge; // id and date_upd of the rows that share the last page's last second
};

} // namespace

Status readChanged(Session &session, const QString &resource, QString from, int pageSize, const ChangedSink &sink)
{
    return ChangedRead(session, resource, pageSize, sink).run(std::move(from));
}

} // namespace evenstock::prestashop
