// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/schedule_model.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTimeEdit;

namespace evenstock {

class NoticeLine;
class Requests;

// The quiet hours of all accounts at once, in which only orders are read. Deletes itself when closed.
class QuietHoursDialog : public QDialog
{
    Q_OBJECT

public:
    QuietHoursDialog(Requests &requests, const QStringList &accounts, const QString &hours, QWidget *parent = nullptr);

private:
    void save();
    Requests &m_requests;
    QStringList m_accounts;
    int m_waiting = 0;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
