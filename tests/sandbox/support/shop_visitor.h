// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/options.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace evenstock::sandbox {

// What came back over the wire.
struct Answer {
    int status = 0; // 0 = the connection was cut or nothing came in time
    QByteArray body = {};
    QByteArray contentType = {};
    QByteArray retryAfter = {};
    QByteArray date = {};
    bool isComplete = false; // false where the body broke off
    qint64 tookMs = 0;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QJsonValue operator[](const QString &name) const { return object().value(name); }
};

// A client of the sample shop that knows no marketplace: it sends what it is told over real HTTP and waits for the
// answer, while the server lives in the same event loop or elsewhere. It is made of a bare socket, because a
// QNetworkAccessManager sends a request again by itself when the connection is cut before the answer. One thread.
class ShopVisitor
{
public:
    static constexpr int patienceMs = 20'000;

    explicit ShopVisitor(const QJsonObject &announcement);

    // A marketplace request with the token of account `account`; the path is below its address.
    Answer get(const QString &path) { return send("GET", path); }
    Answer post(const QString &path, const QJsonObject &body) { return send("POST", path, json(body)); }
    Answer put(const QString &path, const QJsonObject &body = {}) { return send("PUT", path, json(body)); }
    Answer remove(const QString &path) { return send("DELETE", path); }
    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QByteArray &contentType = "application/json");

    // A control request. `act` fails the running test where the shop refuses.
    Answer control(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QJsonObject act(const QString &verb, const QJsonObject &arguments = {});
    void tick(int seconds) { act(QStringLiteral("tick"), {{QStringLiteral("seconds"), seconds}}); }
    void faults(const QString &spec);
    QJsonArray truth(const QString &what); // "products", "orders" or "jobs" of the account, from /control/state
    QJsonObject product(qint64 id);        // as the truth has it; empty where there is none

    void useAccount(qsizetype index); // as announced, over all marketplaces
    void useAccount(const QString &marketplace, qsizetype index);
    QString secret(const QString &name) const; // of that account
    void setToken(const QByteArray &token) { m_token = token; }
    const QByteArray &token() const { return m_token; }
    const QJsonObject &announcement() const { return m_announcement; }
    const QString &url() const { return m_url; }
    void setPatienceMs(int ms) { m_patienceMs = ms; }

private:
    static QByteArray json(const QJsonObject &body) { return QJsonDocument(body).toJson(QJsonDocument::Compact); }
    Answer exchange(const QByteArray &method, const QUrl &url, const QByteArray &token, const QByteArray &body,
                    const QByteArray &contentType) const;

    QJsonObject m_announcement;
    QString m_url;
    QByteArray m_token;
    qsizetype m_account = 0;
    int m_patienceMs = patienceMs;
};

// A shop that stands still until it is told otherwise: seed 7, 40 products, no limits but where a test turns them on.
Options stillShop();

} // namespace evenstock::sandbox
