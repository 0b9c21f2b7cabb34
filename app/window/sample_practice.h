// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"
#include "models/core/money.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <deque>
#include <functional>

namespace evenstock {

// What a sample shop is to be practised on: prices that are changed on both sides to different values, and some rows
// that the marketplace tells wrongly. Done through the engine here and through the sandbox's control there. Main
// thread.
class SamplePractice : public QObject
{
    Q_OBJECT

public:
    struct Offer {
        QString sku = {};
        Money price = {};
    };

    // `announcement` is the sandbox's; `offers` are listed on its first marketplace.
    SamplePractice(EngineClient &engine, const QJsonObject &announcement, const QList<Offer> &offers,
                   QObject *parent = nullptr);

    void start(); // done() or failed() follows

Q_SIGNALS:
    void done();
    void failed(const evenstock::Error &error);

private:
    using Step = std::function<void()>;
    void here(const QString &command, const QJsonObject &arguments = {});
    void there(const QString &verb, const QJsonObject &arguments);
    void next();

    EngineClient &m_engine;
    QNetworkAccessManager m_network;
    QUrl m_control;
    QByteArray m_token;
    std::deque<Step> m_steps; // one after the other
};

} // namespace evenstock
