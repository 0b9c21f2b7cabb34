// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/views/roles.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace evenstock {

class Requests;

// Where marketplaces reach this computer, as the reply of receiver.status (commands.h) says. Empty = not there.
struct ReceiverGlance {
    QString hooks = {};     // address that listens here
    QString local = {};     // of the local interface
    QString publicUrl = {}; // what the marketplaces are given, without closing slash
    QString tunnel = {};    // off, starting, running, waiting, missing
    QString tunnelProblem = {};
    QStringList tunnelLines = {}; // what its program wrote last
    QString test = {};            // link of the way that is broken, "good" or "untested"
    qint64 testTookMs = 0;
    int testRuns = 0;
    UtcMs lastEventAt = 0;
    bool isKnown = false; // asked, and answered
};

// A state with its word, for the status bar and wherever the receiver is set.
struct ReceiverWords {
    ItemState state = ItemState::None;
    QString words = {};
};
ReceiverWords serverWords(const ReceiverGlance &glance);
ReceiverWords tunnelWords(const ReceiverGlance &glance); // no words: there is none
ReceiverWords wayWords(const ReceiverGlance &glance);    // the tunnel, or what is broken behind it
ReceiverWords reachWords(const ReceiverGlance &glance);  // what the test through the public address said

// Asks once how the receiver is, and hears from then on. GUI thread.
class ReceiverWatch : public QObject
{
    Q_OBJECT

public:
    explicit ReceiverWatch(Requests &requests, QObject *parent = nullptr);

    const ReceiverGlance &glance() const { return m_glance; }
    void ask();
    void test(); // the public address, now

Q_SIGNALS:
    void changed();

private:
    void read(const QJsonObject &status);
    Requests &m_requests;
    ReceiverGlance m_glance;
};

} // namespace evenstock
