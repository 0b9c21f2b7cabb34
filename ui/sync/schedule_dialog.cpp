// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/schedule_dialog.h"

#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/sync/schedule_form.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/field_names.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/time_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int usualFullMinute = 2 * 60;
constexpr int usualOrderMinutes = 5;

} // namespace

ScheduleDialog::ScheduleDialog(Requests &requests, const ScheduledRun &scheduled, const QList<ScheduleJob> &jobs,
                               QWidget *parent)
    : QDialog(parent)
    , m_requests(requests)
    , m_channel(scheduled.channel)
    , m_jobs(jobs)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Schedule of %1").arg(scheduled.channel));
    setMinimumWidth(m.font * 22);
    m_form = new ScheduleForm(this);
    m_form->setSchedule(scheduled.schedule);
    const ScheduleRow *full = job(u"full"_s);
    m_full = new QCheckBox(tr("Everything once a day as well"), this);
    m_full->setObjectName(u"fullDaily"_s);
    m_full->setChecked(full && full->enabled);
    m_fullAt = timeField(QTime(0, 0).addSecs((full ? full->minutes : usualFullMinute) * 60), this);
    const ScheduleRow *orders = job(u"orders"_s);
    m_orders = new QCheckBox(tr("Orders alone in between"), this);
    m_orders->setObjectName(u"ordersBetween"_s);
    m_orders->setChecked(orders && orders->enabled);
    m_ordersEvery = new QSpinBox(this);
    m_ordersEvery->setObjectName(u"ordersEvery"_s);
    m_ordersEvery->setRange(1, dayMinutes);
    m_ordersEvery->setValue(orders ? orders->minutes : usualOrderMinutes);
    m_ordersEvery->setSuffix(tr(" min"));
    m_notice = new NoticeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);

    auto *beside = new QFormLayout;
    beside->setHorizontalSpacing(m.gap());
    beside->setVerticalSpacing(m.space(2));
    beside->addRow(m_full);
    beside->addRow(tr("&At"), m_fullAt);
    beside->addRow(m_orders);
    beside->addRow(tr("&Every"), m_ordersEvery);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addLayout(beside);
    column->addStretch(1);
    column->addWidget(buttons);
    alignFieldNames(*this);
    const auto follow = [this] {
        m_fullAt->setEnabled(m_full->isChecked());
        m_ordersEvery->setEnabled(m_orders->isChecked());
    };
    connect(m_full, &QCheckBox::toggled, this, follow);
    connect(m_orders, &QCheckBox::toggled, this, follow);
    follow();
    setMinimumHeight(column->heightForWidth(minimumWidth())); // its sentence may take several lines
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const ScheduleRow *ScheduleDialog::job(const QString &name) const
{
    for (const ScheduleJob &one : m_jobs) {
        if (one.name == name)
            return &one.row;
    }
    return nullptr;
}

QList<QJsonObject> ScheduleDialog::changedJobs() const
{
    QList<QJsonObject> changes;
    const auto add = [&](const QString &name, const QString &kind, bool isOn, int minutes) {
        const ScheduleRow *before = job(name);
        if ((before && before->enabled == isOn && before->minutes == minutes) || (!before && !isOn))
            return;
        changes.append({{u"account"_s, m_channel},
                        {u"job"_s, name},
                        {u"enabled"_s, isOn},
                        {u"kind"_s, kind},
                        {u"minutes"_s, minutes}});
    };
    add(u"full"_s, u"daily"_s, m_full->isChecked(), QTime(0, 0).secsTo(m_fullAt->time()) / 60);
    add(u"orders"_s, u"every"_s, m_orders->isChecked(), m_ordersEvery->value());
    return changes;
}

void ScheduleDialog::save()
{
    QJsonObject arguments = m_form->arguments();
    arguments[u"account"_s] = m_channel;
    m_save->setEnabled(false);
    send(QList<QJsonObject>{arguments} + changedJobs());
}

// One after the other; what is refused keeps the dialog open.
void ScheduleDialog::send(QList<QJsonObject> changes)
{
    if (changes.isEmpty())
        return accept();
    const QJsonObject change = changes.takeFirst();
    m_requests.send(
        this, u"schedule.set"_s, change, [this, changes](const QJsonObject &) { send(changes); },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            m_save->setEnabled(true);
        });
}

} // namespace evenstock
