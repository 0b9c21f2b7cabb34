// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace evenstock {

class NoticeLine;
class Requests;

// When one account syncs: how often, which kind, and its quiet hours. Deletes itself when closed.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(Requests &requests, const ScheduledRun &scheduled, QWidget *parent = nullptr);

private:
    void showKind();
    void save();
    QJsonObject arguments() const;
    Requests &m_requests;
    ScheduledRun m_scheduled;
    QCheckBox *m_enabled = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_minutes = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_mode = nullptr;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_quietFrom = nullptr;
    QTimeEdit *m_quietTo = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
