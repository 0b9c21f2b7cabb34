// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/settings_form.h"

class QPushButton;

namespace evenstock {

class NoticeLine;
class Requests;

// What the owner is told of, on the desktop and by e-mail through a mail server of the owner's, with a test mail. The
// password goes to the secret store and is never shown again.
class NotificationsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit NotificationsPage(Requests &requests, QWidget *parent = nullptr);

private:
    void addDesktop();
    void addMail();
    void keepPassword();
    void test();
    void tellFailure(const Error &error);

    Requests &m_requests;
    QLineEdit *m_password = nullptr;
    QPushButton *m_test = nullptr;
    NoticeLine *m_notice = nullptr;
};

} // namespace evenstock
