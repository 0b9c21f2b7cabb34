// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/settings_form.h"

class QPlainTextEdit;
class QPushButton;

namespace evenstock {

class ReceiverWatch;
class Requests;
class StateLabel;
class TextLabel;

// How marketplaces reach this computer: the server for their events, the tunnel or public address in front of it, and
// the local interface for other programs; each with how it is just now.
class ServerPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit ServerPage(Requests &requests, QWidget *parent = nullptr);

private:
    void addServer();
    void addTunnel();
    void addLocal();
    QLineEdit *file(const QString &label, const QString &key, const QString &placeholder);
    void showKind();
    void showWhoReaches();
    void showReceiver();
    void askToken(const QString &command);

    Requests &m_requests;
    ReceiverWatch *m_receiver = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_command = nullptr;
    QComboBox *m_whoReaches = nullptr;
    StateLabel *m_careful = nullptr; // where others can
    TextLabel *m_carefulNote = nullptr;
    StateLabel *m_server = nullptr;
    TextLabel *m_serverAdvice = nullptr; // why it is not there
    StateLabel *m_tunnel = nullptr;
    TextLabel *m_problem = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    StateLabel *m_reach = nullptr;
    TextLabel *m_advice = nullptr; // where the test failed
    QPushButton *m_test = nullptr;
    TextLabel *m_local = nullptr;
    QLineEdit *m_token = nullptr;
};

} // namespace evenstock
