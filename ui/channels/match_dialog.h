// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>

class QPushButton;

namespace evenstock {

class MatchView;

// The first-link report of an account, with the consent that it asks for. Deletes itself when closed.
class MatchDialog : public QDialog
{
    Q_OBJECT

public:
    MatchDialog(const ViewServices &services, const QString &account, QWidget *parent = nullptr);

private:
    void agree();
    ViewServices m_services;
    QString m_account;
    MatchView *m_match = nullptr;
    QPushButton *m_agree = nullptr;
};

} // namespace evenstock
