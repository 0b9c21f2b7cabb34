// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/views/roles.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace evenstock {

class Requests;

// Where marketplaces reach this computer, as the reply of receiver.status (commands.h) says. Empty = not there.
struct ReceiverGlance {
    QString hooks = {};     // address that listens here
    QString local = {};     // of the local interface
    QString publicUrl = {}; // what the marketplaces are given, without closing slash
    QString tunnel = {};    // off, starting, running, waiting, missing
    QString tunnelProblem = {};
    QString missingProgram = {};  // of the tunnel
    QStringList tunnelLines = {}; // what its program wrote last
    QString test = {};            // link of the way that is broken, "good", "untested", or "silent": no result came
    qint64 testTookMs = 0;
    int testRuns = 0;
    QMap<QString, QString> problems = {};  // "hooks", "local", "tunnel": the setting that keeps it from being there
    QMap<QString, QString> addresses = {}; // of them, where they were to be
    UtcMs lastEventAt = 0;
    bool isKnown = false; // asked, and answered

    bool isListening() const { return !hooks.isEmpty(); }
    // The public address where a marketplace can reach it: https, and neither this computer nor the own network.
    QString reachableUrl() const;
};

// A state with its word, for the status bar and wherever the receiver is set.
struct ReceiverWords {
    ItemState state = ItemState::None;
    QString words = {};
    QString advice = {}; // what to check; too long for a line
};
ReceiverWords serverWords(const ReceiverGlance &glance);
ReceiverWords tunnelWords(const ReceiverGlance &glance); // no words: there is none
QString tunnelAdvice(const ReceiverGlance &glance);      // what is wrong with it, and what to do
QString problemWords(const ReceiverGlance &glance,
                     const QString &part);              // why it is not there; empty: it is none of these
ReceiverWords wayWords(const ReceiverGlance &glance);   // the tunnel, or what is broken behind it
ReceiverWords reachWords(const ReceiverGlance &glance); // what the test through the public address said

// Asks once how the receiver is, and hears from then on. A test that has no result in time is over. GUI thread.
class ReceiverWatch : public QObject
{
    Q_OBJECT

public:
    explicit ReceiverWatch(Requests &requests, QObject *parent = nullptr);

    const ReceiverGlance &glance() const { return m_glance; }
    void ask();
    void test(); // the public address, now

    static constexpr int testPatienceMs = 30'000; // twice what the receiver gives one try

Q_SIGNALS:
    void changed();

private:
    void read(const QJsonObject &status);
    void awaitTest();
    void giveUpTest();
    Requests &m_requests;
    ReceiverGlance m_glance;
    QTimer *m_patience = nullptr; // for the result of a test
};

} // namespace evenstock
