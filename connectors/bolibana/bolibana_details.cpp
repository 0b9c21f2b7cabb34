// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_details.h"

#include "connectors/bolibana/bolibana_parse.h"
#include "connectors/bolibana/bolibana_requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

constexpr UtcMs rotationMs = 7LL * 24 * 3600 * 1000; // every detail is read again so often
constexpr UtcMs mostAtOnceMs = rotationMs / 10;      // and no more than a tenth of them in one run
constexpr int mostFailuresInRow = 5;                 // then the details are left alone for this run

} // namespace

bool isOfOneProduct(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Rejected ||
           error.code == ErrorCode::InvalidRequest || error.code == ErrorCode::InvalidResponse;
}

bool isGone(const Error &error)
{
    return error.code == ErrorCode::NotFound && error.payload.trimmed().startsWith(u'{');
}

Result<QJsonObject> readDetail(Session &session, const QString &id)
{
    TRY_ASSIGN(const HttpRequest request, productRequest(session, id));
    TRY_ASSIGN(const JsonAnswer answer, exchange(session, request));
    const QJsonObject detail = answer.document.object();
    const QString answered = detail.value("id"_L1).toVariant().toString();
    if (answered != id)
        return unexpected(session, answer.document, u"BoliBana answered with something else than product %1"_s.arg(id));
    return detail;
}

Details::Details(Session &session, const ListingQuery &query)
    : m_session(session)
    , m_query(query)
    , m_dueFrom(std::max(query.lastReadAt, session.clock.now() - mostAtOnceMs))
{
}

Status Details::look(const QStringList &ids)
{
    if (!m_query.stored)
        return {};
    TRY_ASSIGN(m_stored, m_query.stored(ids));
    return {};
}

// Each product has its own moment in the rotation; it is due where that moment passed since the last complete read.
bool Details::isDue(const QString &id) const
{
    if (m_query.lastReadAt == 0)
        return false;
    const UtcMs now = m_session.clock.now();
    const UtcMs own = rotationMs * qChecksum(id.toUtf8()) / 65536;
    const UtcMs last = now - (now + rotationMs - own) % rotationMs;
    return last > m_dueFrom;
}

bool Details::needsDetail(const QString &id, const QJsonObject &row, const QString &print) const
{
    if (isWhole(row) || m_failuresInRow >= mostFailuresInRow)
        return false;
    const auto stored = m_stored.constFind(id);
    return stored == m_stored.constEnd() || stored->value("list"_L1).toString() != print || isDue(id);
}

Result<Details::Row> Details::complete(const QString &id, const QJsonObject &row)
{
    const QString print = fingerprint(row);
    const QJsonObject kept = m_stored.value(id).value("detail"_L1).toObject();
    const QJsonObject storedRaw{{u"list"_s, m_stored.value(id).value("list"_L1)}, {u"detail"_s, kept}};
    if (!needsDetail(id, row, print)) {
        if (isWhole(row))
            return Row{.product = row, .raw = {}};
        return Row{.product = withKeptDetail(row, kept), .raw = storedRaw};
    }
    auto detail = readDetail(m_session, id);
    if (detail) {
        m_failuresInRow = 0;
        return Row{.product = withFreshDetail(row, *detail),
                   .raw = {{u"list"_s, print}, {u"detail"_s, keptDetail(*detail)}}};
    }
    if (!isOfOneProduct(detail.error()))
        return detail.error();
    ++m_failuresInRow;
    // Kept under the old mark, so that the next run asks again.
    return Row{.product = withKeptDetail(row, kept), .raw = storedRaw, .failure = detail.error()};
}

} // namespace evenstock::bolibana
