// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "ui/shell/navigation.h"
#include "ui/shell/view_services.h"

#include <QJsonObject>
#include <QWidget>

namespace evenstock {

// The account a part of the Vinted page is about.
struct VintedAccount {
    AccountId id = {};
    QString name = {};
    QJsonObject state = {}; // the last vinted.state; empty before the first
};

// One part of the page. It is refreshed while it is in sight.
class VintedPart : public QWidget
{
    Q_OBJECT

public:
    explicit VintedPart(const ViewServices &services, QWidget *parent)
        : QWidget(parent)
        , m_services(services)
    {
    }

    void setAccount(const VintedAccount &account)
    {
        const bool isOther = account.id != m_account.id;
        m_account = account;
        accountChanged(isOther);
    }
    virtual void refresh() = 0;

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);
    void failed(const evenstock::Error &error);
    void stateOld(); // vinted.state is to be asked for again

protected:
    virtual void accountChanged(bool isOther){Q_UNUSED(isOther)}

    ViewServices m_services;
    VintedAccount m_account;
};

} // namespace evenstock
