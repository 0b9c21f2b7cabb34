// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "ui/shell/view_services.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;
class RulesForm;

// The settings of one account: name, address, colour, and what is synced how. Deletes itself when closed.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const ViewServices &services, const AccountCard &card, const ConnectorInfo &info,
                  QWidget *parent = nullptr);

private:
    void pickColour();
    void showColour();
    void save();
    ViewServices m_services;
    AccountCard m_card;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QPushButton *m_colourButton = nullptr;
    QString m_colour;
    RulesForm *m_rules = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
