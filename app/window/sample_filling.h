// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_client.h"

#include <QJsonArray>
#include <QObject>

#include <deque>
#include <functional>

namespace evenstock {

// Fills the store of a sample shop the way an owner would: connects its marketplaces, agrees to the links, and syncs.
// Main thread.
class SampleFilling : public QObject
{
    Q_OBJECT

public:
    // `marketplaces` as the sandbox announces them.
    SampleFilling(EngineClient &engine, const QJsonArray &marketplaces, QObject *parent = nullptr);

    void start(); // opened(), then filled(), or failed() at any moment

Q_SIGNALS:
    void opened(); // there is something to see, and it goes on
    void filled();
    void failed(const evenstock::Error &error);

private:
    struct Request {
        QString command = {};
        QJsonObject arguments = {};
        std::function<void()> done = {};
    };
    void sendNext();

    EngineClient &m_engine;
    std::deque<Request> m_requests; // one after the other
};

} // namespace evenstock
