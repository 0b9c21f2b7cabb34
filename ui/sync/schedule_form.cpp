// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/schedule_form.h"

#include "models/views/account_glance.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QTime usualQuietFrom(23, 0);
const QTime usualQuietTo(6, 0);
const QTime usualTime(6, 0);
constexpr int dayMinutes = 24 * 60;

} // namespace

ScheduleForm::ScheduleForm(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_enabled = new QCheckBox(tr("Sync by itself"), this);
    m_enabled->setObjectName(u"scheduleOn"_s);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"scheduleKind"_s);
    m_kind->addItem(tr("every so many minutes"), u"every"_s);
    m_kind->addItem(tr("hourly"), u"hourly"_s);
    m_kind->addItem(tr("daily"), u"daily"_s);
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(u"scheduleMinutes"_s);
    m_minutes->setSuffix(tr(" min"));
    m_time = timeField({}, this);
    m_mode = new QComboBox(this);
    m_mode->setObjectName(u"scheduleMode"_s);
    for (const QString &mode : {u"incremental"_s, u"full"_s})
        m_mode->addItem(modeText(mode), mode);
    m_quiet = new QCheckBox(tr("Quiet hours: only orders are read"), this);
    m_quiet->setObjectName(u"scheduleQuiet"_s);
    m_quietFrom = timeField(usualQuietFrom, this);
    m_quietTo = timeField(usualQuietTo, this);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(m.gap());
    form->setVerticalSpacing(m.space(2));
    form->addRow(m_enabled);
    form->addRow(tr("&When"), m_kind);
    form->addRow(tr("&Minutes"), m_minutes);
    form->addRow(tr("&Time"), m_time);
    form->addRow(tr("&Kind"), m_mode);
    // One line: the whole of it would not leave the dialog its place on a small screen with large letters.
    auto *meaning = new TextLabel(tr("Incremental writes only changes; on eMAG it still reads the list."),
                                  TypeSize::Caption, Ink::Secondary);
    meaning->setObjectName(u"incrementalMeaning"_s);
    meaning->setWordWrap(true);
    m_mode->setToolTip(
        tr("Incremental writes only what changed. A marketplace that cannot tell what changed, like eMAG, "
           "is read all the same: a small shop whole, a large one a part each time."));
    meaning->setToolTip(m_mode->toolTip());
    form->addRow(meaning);
    form->addRow(m_quiet);
    form->addRow(tr("&From"), m_quietFrom);
    form->addRow(tr("T&o"), m_quietTo);
    auto *delay = new TextLabel(tr("A small random delay is added, so that calls do not all fall on the full hour."),
                                TypeSize::Caption, Ink::Secondary);
    delay->setWordWrap(true);
    form->addRow(delay);
    connect(m_enabled, &QCheckBox::toggled, this, &ScheduleForm::showKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ScheduleForm::showKind);
    connect(m_quiet, &QCheckBox::toggled, this, &ScheduleForm::showKind);
    setSchedule({});
}

void ScheduleForm::setSchedule(const ScheduleRow &schedule)
{
    m_enabled->setChecked(schedule.enabled);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(schedule.kind)));
    showKind(); // sets what minutes there can be
    const bool isDaily = schedule.kind == "daily"_L1;
    m_minutes->setValue(isDaily ? ScheduleRow().minutes : schedule.minutes);
    m_time->setTime(isDaily ? QTime(0, 0).addSecs(schedule.minutes * 60) : usualTime);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(schedule.mode)));
    const QTime from = quietStart(schedule.quiet);
    const QTime to = quietEnd(schedule.quiet);
    m_quiet->setChecked(from.isValid() && to.isValid());
    m_quietFrom->setTime(from.isValid() ? from : usualQuietFrom);
    m_quietTo->setTime(to.isValid() ? to : usualQuietTo);
}

void ScheduleForm::showKind()
{
    const QString kind = m_kind->currentData().toString();
    m_time->setEnabled(kind == "daily"_L1);
    m_minutes->setEnabled(kind != "daily"_L1);
    m_minutes->setRange(kind == "hourly"_L1 ? 0 : 1, kind == "hourly"_L1 ? 59 : dayMinutes);
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietTo->setEnabled(m_quiet->isChecked());
}

QJsonObject ScheduleForm::arguments() const
{
    const QString kind = m_kind->currentData().toString();
    const int minutes = kind == "daily"_L1 ? QTime(0, 0).secsTo(m_time->time()) / 60 : m_minutes->value();
    const QString quiet =
        m_quiet->isChecked() ? timeText(m_quietFrom->time()) + u'-' + timeText(m_quietTo->time()) : QString();
    return {{u"enabled"_s, m_enabled->isChecked()},
            {u"kind"_s, kind},
            {u"minutes"_s, minutes},
            {u"mode"_s, m_mode->currentData().toString()},
            {u"quiet"_s, quiet}};
}

} // namespace evenstock
