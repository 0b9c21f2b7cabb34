// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/view_services.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;
class ReceiverWatch;
class StateLabel;
class TextLabel;
class ThinBar;

// The folder of the browser extension beside this program; empty where it came without.
QString extensionFolder();

// How a browser comes to work for an account: the extension, the code to type there, and the wait for it. Never blocks.
class PairingForm : public QWidget
{
    Q_OBJECT

public:
    explicit PairingForm(const ViewServices &services, QWidget *parent = nullptr);

    void start(const QString &account); // a browser that comes from now on counts
    QString pairedBrowser() const { return m_paired; }

Q_SIGNALS:
    void changed();

private:
    QWidget *installPart();
    QWidget *codePart();
    QWidget *waitPart();
    void showReceiver();
    void askCode();
    void codeIsOver();
    void look();

    ViewServices m_services;
    ReceiverWatch *m_receiver = nullptr;
    NoticeLine *m_notice = nullptr;
    QLineEdit *m_folder = nullptr;
    TextLabel *m_codeWords = nullptr;
    TextLabel *m_code = nullptr;
    TextLabel *m_port = nullptr;
    QPushButton *m_show = nullptr;
    StateLabel *m_state = nullptr;
    ThinBar *m_bar = nullptr;
    QTimer m_codeTime;
    QString m_account;
    QString m_paired;
    UtcMs m_since = 0;
};

} // namespace evenstock
