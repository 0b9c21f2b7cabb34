// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/schedule_dialog.h"

#include "models/views/account_glance.h"
#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString clock = u"HH:mm"_s;
const QTime usualQuietFrom(23, 0);
const QTime usualQuietTo(6, 0);
constexpr int dayMinutes = 24 * 60;

} // namespace

ScheduleDialog::ScheduleDialog(Requests &requests, const ScheduledRun &scheduled, QWidget *parent)
    : QDialog(parent)
    , m_requests(requests)
    , m_scheduled(scheduled)
{
    const Metrics m(font());
    const ScheduleRow &row = scheduled.schedule;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Schedule of %1").arg(scheduled.channel));
    m_enabled = new QCheckBox(tr("Sync by itself"), this);
    m_enabled->setChecked(row.enabled);
    m_kind = new QComboBox(this);
    m_kind->addItem(tr("every so many minutes"), u"every"_s);
    m_kind->addItem(tr("hourly"), u"hourly"_s);
    m_kind->addItem(tr("daily"), u"daily"_s);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(row.kind)));
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(row.kind == "hourly"_L1 ? 0 : 1, dayMinutes);
    m_minutes->setValue(row.minutes);
    m_minutes->setSuffix(tr(" min"));
    m_time = new QTimeEdit(QTime(0, 0).addSecs(row.minutes * 60), this);
    m_mode = new QComboBox(this);
    for (const QString &mode : {u"incremental"_s, u"full"_s})
        m_mode->addItem(modeText(mode), mode);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(row.mode)));
    m_quiet = new QCheckBox(tr("Quiet hours: only orders are read"), this);
    m_quiet->setChecked(!row.quiet.isEmpty());
    const QStringList hours = row.quiet.split(u'-');
    m_quietFrom = new QTimeEdit(hours.size() == 2 ? QTime::fromString(hours[0], clock) : usualQuietFrom, this);
    m_quietTo = new QTimeEdit(hours.size() == 2 ? QTime::fromString(hours[1], clock) : usualQuietTo, this);
    m_notice = new NoticeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(m_notice);
    form->addRow(m_enabled);
    form->addRow(tr("&When"), m_kind);
    form->addRow(tr("&Minutes"), m_minutes);
    form->addRow(tr("&Time"), m_time);
    form->addRow(tr("&Kind"), m_mode);
    form->addRow(m_quiet);
    form->addRow(tr("&From"), m_quietFrom);
    form->addRow(tr("T&o"), m_quietTo);
    form->addRow(new TextLabel(tr("A small random delay is added, so that calls do not all fall on the full hour."),
                               TypeSize::Caption, Ink::Secondary));
    form->addRow(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleDialog::showKind);
    connect(m_quiet, &QCheckBox::toggled, this, &ScheduleDialog::showKind);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKind();
}

void ScheduleDialog::showKind()
{
    const QString kind = m_kind->currentData().toString();
    m_time->setEnabled(kind == "daily"_L1);
    m_minutes->setEnabled(kind != "daily"_L1);
    m_minutes->setRange(kind == "hourly"_L1 ? 0 : 1, kind == "hourly"_L1 ? 59 : dayMinutes);
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietTo->setEnabled(m_quiet->isChecked());
}

QJsonObject ScheduleDialog::arguments() const
{
    const QString kind = m_kind->currentData().toString();
    const int minutes = kind == "daily"_L1 ? QTime(0, 0).secsTo(m_time->time()) / 60 : m_minutes->value();
    const QString quiet = m_quiet->isChecked()
                              ? m_quietFrom->time().toString(clock) + u'-' + m_quietTo->time().toString(clock)
                              : QString();
    return {{u"account"_s, m_scheduled.channel},
            {u"enabled"_s, m_enabled->isChecked()},
            {u"kind"_s, kind},
            {u"minutes"_s, minutes},
            {u"mode"_s, m_mode->currentData().toString()},
            {u"quiet"_s, quiet}};
}

void ScheduleDialog::save()
{
    m_save->setEnabled(false);
    m_requests.send(
        this, u"schedule.set"_s, arguments(), [this](const QJsonObject &) { accept(); },
        [this](const Error &error) {
            m_notice->show({.state = ItemState::Error, .text = errorWords(error.code).title, .details = error.detail});
            m_save->setEnabled(true);
        });
}

} // namespace evenstock
