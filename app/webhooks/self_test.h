// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace evenstock {

// Sends a random number through the public address and looks whether it arrives at our own hooks, and whether the
// answer comes back: says which link of the way is broken. Every 15 minutes, and when the address is another one.
// Receiver thread.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(QObject *parent = nullptr);
    ~SelfTest() override;

    void watch(const QString &publicUrl); // empty: nothing to test
    void run();
    void arrived(const QString &nonce); // at our hooks

    enum class Link { Untested, Good, Name, Connection, Certificate, Elsewhere, WayBack };
    struct View {
        Link link = Link::Untested;
        qint64 tookMs = 0;
        int runs = 0;
    };
    const View &view() const { return m_view; }
    std::function<void()> changed;

    static constexpr std::chrono::minutes every{15};
    static constexpr std::chrono::minutes soon{1}; // after one that failed
    static constexpr int patienceMs = 15'000;

private:
    void finished(QNetworkReply &reply);

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_next;
    QString m_url;
    QString m_nonce;
    bool m_hasArrived = false;
    std::chrono::steady_clock::time_point m_begun{};
    View m_view;
};
QString selfTestLinkName(SelfTest::Link link);     // good, name, connection, certificate, elsewhere, way_back, untested
QString selfTestLinkSentence(SelfTest::Link link); // for the owner

} // namespace evenstock
