// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "ui/shell/navigation.h"

#include <QFrame>

class QPushButton;

namespace evenstock {

class Database;
class StateLabel;
class TextLabel;
class WindowMemory;

// What the rows of a young shop say about what its owner has done so far.
struct GuideFacts {
    int accounts = 0;
    UtcMs since = 0;        // the first account was added
    QString toConsent = {}; // a channel whose first link waits
    qint64 toConsentId = 0;
    bool isLinked = false; // a channel is
    qint64 conflicts = 0;  // open fields
    bool hasPreviewed = false;
    bool hasOwnSchedule = false;
};
Result<GuideFacts> guideFacts(Database &database);

// In the first weeks of a shop: the one thing to do or to look at next, with the button that goes there. What the rows
// show as done is not proposed, nor what the owner has looked at from here. It can be sent away for good.
class GuideLine : public QFrame
{
    Q_OBJECT

public:
    GuideLine(WindowMemory &memory, const Clock &clock, QWidget *parent = nullptr);

    void setFacts(const GuideFacts &facts);

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);
    void previewRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step {
        QString name = {}; // stable, for what is remembered
        QString words = {};
        QString button = {};
        Target target = {};
    };
    QList<Step> steps(const GuideFacts &facts) const; // that are still to be done
    void go();
    void dismiss();

    WindowMemory &m_memory;
    const Clock &m_clock;
    GuideFacts m_facts;
    Step m_step;
    StateLabel *m_head = nullptr;
    TextLabel *m_words = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace evenstock
