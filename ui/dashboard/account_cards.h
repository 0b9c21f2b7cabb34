// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"
#include "ui/widgets/panel.h"

#include <QMap>

class QVBoxLayout;

namespace evenstock {

class AccountLine;

// Every account with its state, how fresh what we know is, its progress and the one button it needs.
class AccountCards : public Panel
{
    Q_OBJECT

public:
    explicit AccountCards(const ViewServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);

private:
    void showCards();
    void readEvents();
    QString eventWords(const AccountCard &card, UtcMs now) const;
    void act(int row);
    ViewServices m_services;
    QVBoxLayout *m_column = nullptr;
    QList<AccountLine *> m_lines;
    QMap<AccountId, UtcMs> m_lastEvents;
    QMap<AccountId, int> m_orderMinutes; // how often orders alone are read, where they are
};

} // namespace evenstock
