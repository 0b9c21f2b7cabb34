// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"
#include "models/core/clock.h"

#include <QJsonObject>
#include <QStringList>

#include <deque>

namespace evenstock::sandbox {

struct LoggedRequest {
    qint64 number = 0; // from 1, in the order of arrival
    UtcMs at = 0;
    QByteArray method = {};
    QString path = {};
    QString query = {};
    QByteArray body = {};
    QString account = {}; // name of the account whose token came; empty = none of ours
    int status = 0;       // 0 while it is not carried out
    QStringList faults = {};
};

// What was asked of the sample shop, for assertions; the newest are kept. Tokens are not recorded. One thread.
class RequestLog
{
public:
    static constexpr std::size_t mostRequests = 20'000;
    static constexpr qsizetype mostBodyBytes = 1'048'576; // kept of one request
    static constexpr qsizetype mostBytes = 67'108'864;    // kept of all bodies together

    qint64 note(const HttpRequest &request, UtcMs at, const QString &account); // its number
    void settle(qint64 number, int status, const QStringList &faults);
    void clear();
    qint64 count() const { return m_last; }
    QJsonObject json(qint64 after) const; // {"requests":[…]}: those numbered above `after`

private:
    void dropOldest();

    std::deque<LoggedRequest> m_requests;
    qsizetype m_bytes = 0; // of all bodies
    qint64 m_last = 0;
};

} // namespace evenstock::sandbox
