// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_repository.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace evenstock {

// When one account syncs: how often, which kind, and its quiet hours.
class ScheduleForm : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleForm(QWidget *parent = nullptr);

    void setSchedule(const ScheduleRow &schedule);
    QJsonObject arguments() const; // of schedule.set, but for the account

private:
    void showKind();
    QCheckBox *m_enabled = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_minutes = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_mode = nullptr;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_quietFrom = nullptr;
    QTimeEdit *m_quietTo = nullptr;
};

} // namespace evenstock
