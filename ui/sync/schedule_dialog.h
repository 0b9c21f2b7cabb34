// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/account_queries.h"
#include "models/store/schedule_jobs.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace evenstock {

class NoticeLine;
class Requests;
class ScheduleForm;

// When one account syncs: how often, which kind, its quiet hours, and what runs beside that. Deletes itself when
// closed.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(Requests &requests, const ScheduledRun &scheduled, const QList<ScheduleJob> &jobs,
                   QWidget *parent = nullptr);

private:
    void save();
    const ScheduleRow *job(const QString &name) const;
    QList<QJsonObject> changedJobs() const;
    void send(QList<QJsonObject> changes);
    Requests &m_requests;
    QString m_channel;
    QList<ScheduleJob> m_jobs;
    ScheduleForm *m_form = nullptr;
    QCheckBox *m_full = nullptr; // everything once a day, beside that
    QTimeEdit *m_fullAt = nullptr;
    QCheckBox *m_orders = nullptr; // orders alone, beside that
    QSpinBox *m_ordersEvery = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
