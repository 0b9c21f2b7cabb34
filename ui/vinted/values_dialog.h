// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>

namespace evenstock {

// What the values of these products are called on Vinted. Deletes itself when closed.
class ValuesDialog : public QDialog
{
    Q_OBJECT

public:
    ValuesDialog(const ViewServices &services, const QString &account, const QList<qint64> &products,
                 QWidget *parent = nullptr);
};

} // namespace evenstock
