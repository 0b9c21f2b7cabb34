// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"
#include "models/core/clock.h"

#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace evenstock {

// Vinted in the sample shop: an account with a few clothes, and a browser that is none. It pairs, takes tasks and
// answers them like the extension does, with a wardrobe of its own instead of a site: what was published stands there,
// is looked at, and the most liked piece sells. No request leaves the program. Main thread.
class SampleBrowser : public QObject
{
    Q_OBJECT

public:
    SampleBrowser(EngineClient &engine, const Clock &clock, QObject *parent = nullptr);

    void start(); // makes the account; ready() once the browser waits for work

    static constexpr int pollMs = 2000;
    static constexpr int workMs = 1200; // a task takes this long, so that it can be seen
    static constexpr int looksToSell = 6;

Q_SIGNALS:
    void ready();
    void failed(const evenstock::Error &error);

private:
    struct Piece {
        qint64 id = 0;
        QString title = {};
        QJsonObject price = {};
        bool isDraft = false;
        QString over = {}; // "sold" or "deleted"
        int looks = 0;
    };
    struct Step {
        QString command = {};
        QJsonObject arguments = {};
        std::function<void(const QJsonObject &)> done = {};
    };

    void step(const QString &command, const QJsonObject &arguments, std::function<void(const QJsonObject &)> done = {});
    void next();
    void poll();
    void work(const QJsonObject &task);
    QJsonObject carryOut(const QJsonObject &task);
    QJsonObject publish(const QJsonObject &payload);
    QJsonObject change(const QJsonObject &payload);
    QJsonObject takeOff(const QJsonObject &payload);
    QJsonObject wardrobe();
    Piece *piece(qint64 id);

    EngineClient &m_engine;
    const Clock &m_clock;
    std::deque<Step> m_steps; // one after the other
    QTimer m_poll;
    qint64 m_browser = 0;
    QList<Piece> m_pieces;
    bool m_isBusy = false;
};

} // namespace evenstock
