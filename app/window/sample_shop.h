// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace evenstock {

// The marketplaces of the sample shop: "evenstock-cli sandbox" as a process on loopback. It ends with this object, and
// by itself when this program dies. Main thread.
class SampleShop : public QObject
{
    Q_OBJECT

public:
    explicit SampleShop(QObject *parent = nullptr);
    ~SampleShop() override;

    // Returns at once; ready() or failed() follows.
    void start(const QStringList &options);
    qint64 processId() const { return m_process.processId(); }
    const QJsonObject &announcement() const { return m_announcement; } // empty until it is ready

    static QStringList usualOptions(); // a small shop with a past, where orders come in while one looks
    static constexpr int patienceMs = 15'000;

Q_SIGNALS:
    // As the sandbox announces itself: {"marketplaces":[{"marketplace","name","url","secrets"}], "control",
    // "control_token"}.
    void ready(const QJsonObject &announcement);
    void failed(const evenstock::Error &error);

private:
    void read();
    void fail(const QString &why);
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_said;
    QJsonObject m_announcement;
    bool m_isOver = false; // ready() or failed() was emitted
};

} // namespace evenstock
