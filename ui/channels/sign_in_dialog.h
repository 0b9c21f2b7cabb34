// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>

class QPushButton;

namespace evenstock {

class CredentialForm;
class NoticeLine;

// A new sign-in for an account that has one no longer accepted: kept, then tested. Deletes itself when closed.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const ViewServices &services, const QString &account, const ConnectorInfo &info,
                 QWidget *parent = nullptr);

private:
    void save();
    void test();
    void fail(const Error &error);
    ViewServices m_services;
    QString m_account;
    CredentialForm *m_form = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
