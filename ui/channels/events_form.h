// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace evenstock {

class EventArrivals;
class NoticeLine;
class QrCode;
class ReceiverWatch;
class StateLabel;
class TextLabel;

// How a marketplace tells this computer about orders at once: the address to give it, whether it can be reached, the
// steps on its site, and whether a first event came. Where no marketplace could reach this computer, what is missing
// instead, and the way there. Works beside it: nothing waits for the event.
class EventsForm : public QWidget
{
    Q_OBJECT

public:
    explicit EventsForm(const ViewServices &services, QWidget *parent = nullptr);

    // Asks for the account's address; `account` must be in the store or come into it soon.
    void load(const QString &account, const ConnectorInfo &info);
    QString address() const; // empty while there is none from outside
    bool hasArrived() const; // one that was proved

Q_SIGNALS:
    void changed();
    void unavailable();     // the marketplace sends no events
    void tunnelRequested(); // to where the way from outside is set

private:
    QWidget *addressPart();
    QWidget *stepsPart();
    void showSteps(const ConnectorInfo &info);
    void showReceiver();
    void showNotice();
    void showWay();
    void switchOn();

    ViewServices m_services;
    ReceiverWatch *m_receiver = nullptr;
    QString m_account;
    QString m_marketplace; // its name
    QString m_path;
    NoticeLine *m_notice = nullptr;
    QWidget *m_addressPart = nullptr;
    QWidget *m_stepsPart = nullptr;
    TextLabel *m_addressHead = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_copy = nullptr;
    StateLabel *m_reach = nullptr;
    QPushButton *m_test = nullptr;
    TextLabel *m_advice = nullptr; // where the test failed
    TextLabel *m_stepsHead = nullptr;
    QVBoxLayout *m_steps = nullptr;
    QrCode *m_code = nullptr;
    TextLabel *m_codeWords = nullptr;
    EventArrivals *m_arrivals = nullptr;
};

} // namespace evenstock
