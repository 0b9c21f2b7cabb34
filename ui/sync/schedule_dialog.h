// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"

#include <QDialog>

class QPushButton;

namespace evenstock {

class NoticeLine;
class Requests;
class ScheduleForm;

// When one account syncs: how often, which kind, and its quiet hours. Deletes itself when closed.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(Requests &requests, const ScheduledRun &scheduled, QWidget *parent = nullptr);

private:
    void save();
    Requests &m_requests;
    QString m_channel;
    ScheduleForm *m_form = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
