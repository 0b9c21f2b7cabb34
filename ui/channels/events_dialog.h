// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>

namespace evenstock {

// How events of a channel that exists get here. Deletes itself when closed.
class EventsDialog : public QDialog
{
    Q_OBJECT

public:
    EventsDialog(const ViewServices &services, const QString &account, const ConnectorInfo &info,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void tunnelRequested(); // closed for it
};

} // namespace evenstock
