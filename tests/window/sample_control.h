// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrl>

namespace evenstock {

// The control of a sample shop in a process of its own: what happens there without us, and the whole truth about it.
class SampleControl
{
public:
    explicit SampleControl(const QJsonObject &announcement)
        : m_announced(announcement)
    {
    }

    QJsonObject act(const QString &verb, const QJsonObject &arguments)
    {
        return answerOf(m_network.post(request(verb), QJsonDocument(arguments).toJson()));
    }
    // The product as the first marketplace that lists it has it; empty: nothing is listed. Orders keep copies of what
    // they sold.
    QJsonObject product(const QString &sku)
    {
        const QJsonObject state = answerOf(m_network.get(request(QStringLiteral("state"))));
        for (const QJsonValue &marketplace : state[QStringLiteral("marketplaces")].toArray()) {
            for (const QJsonValue &account : marketplace[QStringLiteral("accounts")].toArray()) {
                for (const QJsonValue &product : account[QStringLiteral("products")].toArray()) {
                    if (product[QStringLiteral("user_data_field")].toString() == QStringLiteral("sku:") + sku)
                        return product.toObject();
                }
            }
        }
        return {};
    }

private:
    QNetworkRequest request(const QString &verb) const
    {
        QNetworkRequest request(QUrl(m_announced[QStringLiteral("control")].toString() + u'/' + verb));
        const QByteArray token = m_announced[QStringLiteral("control_token")].toString().toUtf8();
        request.setRawHeader("Authorization", "Bearer " + token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return request;
    }
    static QJsonObject answerOf(QNetworkReply *reply)
    {
        constexpr int patienceMs = 60'000; // a deadline that only a hang reaches
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(patienceMs))
            return {};
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QJsonObject m_announced;
    QNetworkAccessManager m_network;
};

} // namespace evenstock
