// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <memory>

namespace evenstock::sandbox {

struct HttpRequest {
    QByteArray method = {};
    QString path = {}; // decoded, without the query
    QUrlQuery query = {};
    QList<QPair<QByteArray, QByteArray>> headers = {}; // as sent, in order
    QByteArray body = {};                              // after chunked transfer decoding
    bool keepAlive = true;

    QByteArray header(const QByteArray &name) const; // case-insensitive; empty where absent
    QByteArray bearer() const;                       // the token of "Authorization: Bearer …", else empty
    QString argument(const QString &name) const;     // a query value, decoded; empty where absent
};

// A body made piece by piece while it is sent, so that a big answer costs little memory. It may outlive the shop it
// reads (a reset) and must then end.
class BodySource
{
public:
    BodySource() = default;
    virtual ~BodySource() = default;
    BodySource(const BodySource &) = delete;
    BodySource &operator=(const BodySource &) = delete;
    BodySource(BodySource &&) = delete;
    BodySource &operator=(BodySource &&) = delete;
    virtual QByteArray next() = 0; // some tens of kilobytes; empty at the end
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body = {};
    std::unique_ptr<BodySource> stream = {}; // instead of body; sent chunked
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

// How an answer reaches the client: the misbehaviour that QHttpServer cannot produce. Times in real milliseconds.
struct Manner {
    int delayMs = 0;           // before the first byte
    qint64 cutAfterBytes = -1; // bytes of the body before the connection is cut; 0 cuts before the first byte of all
    bool silent = false;       // nothing is ever sent, and the connection stays open
    int dripBytes = 0;         // the body in pieces of so many bytes …
    int dripMs = 0;            // … with this pause between them
};

} // namespace evenstock::sandbox
