// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>

namespace evenstock {

// The pairing of a browser for an account that is there already. Deletes itself when closed.
class PairingDialog : public QDialog
{
    Q_OBJECT

public:
    PairingDialog(const ViewServices &services, const QString &account, QWidget *parent = nullptr);
};

} // namespace evenstock
