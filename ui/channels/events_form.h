// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace evenstock {

class NoticeLine;
class QrCode;
class ReceiverWatch;
class StateLabel;
class TextLabel;
class ThinBar;

// How a marketplace tells this computer about orders at once: the address to give it, whether it can be reached, the
// steps on its site, and whether a first event came. Works beside it: nothing waits for the event.
class EventsForm : public QWidget
{
    Q_OBJECT

public:
    explicit EventsForm(const ViewServices &services, QWidget *parent = nullptr);

    // Asks for the account's address; `account` must be in the store or come into it soon.
    void load(const QString &account, const ConnectorInfo &info);
    QString address() const;                            // empty while not known
    bool hasArrived() const { return m_arrivedAt > 0; } // one that was proved

Q_SIGNALS:
    void changed();
    void unavailable(); // the marketplace sends no events

private:
    QWidget *addressPart();
    QWidget *stepsPart();
    QWidget *waitingPart();
    void showSteps(const ConnectorInfo &info);
    void showReceiver();
    void showArrival();
    void switchOn();
    AccountId accountId() const;

    ViewServices m_services;
    ReceiverWatch *m_receiver = nullptr;
    QString m_account;
    QString m_path;
    UtcMs m_waitingSince = 0;
    UtcMs m_arrivedAt = 0; // of the newest; 0: none came
    UtcMs m_unprovedAt = 0;
    NoticeLine *m_notice = nullptr;
    TextLabel *m_addressHead = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_copy = nullptr;
    StateLabel *m_reach = nullptr;
    QPushButton *m_test = nullptr;
    TextLabel *m_stepsHead = nullptr;
    QVBoxLayout *m_steps = nullptr;
    QrCode *m_code = nullptr;
    StateLabel *m_state = nullptr;
    TextLabel *m_since = nullptr;
    ThinBar *m_bar = nullptr;
    TextLabel *m_stateNote = nullptr;
};

} // namespace evenstock
