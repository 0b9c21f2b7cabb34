// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/schedule_dialog.h"

#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/sync/schedule_form.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ScheduleDialog::ScheduleDialog(Requests &requests, const ScheduledRun &scheduled, QWidget *parent)
    : QDialog(parent)
    , m_requests(requests)
    , m_channel(scheduled.channel)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Schedule of %1").arg(scheduled.channel));
    setMinimumWidth(m.font * 22);
    m_form = new ScheduleForm(this);
    m_form->setSchedule(scheduled.schedule);
    m_notice = new NoticeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ScheduleDialog::save()
{
    QJsonObject arguments = m_form->arguments();
    arguments[u"account"_s] = m_channel;
    m_save->setEnabled(false);
    m_requests.send(
        this, u"schedule.set"_s, arguments, [this](const QJsonObject &) { accept(); },
        [this](const Error &error) {
            m_notice->show({.state = ItemState::Error, .text = errorWords(error.code).title, .details = error.detail});
            m_save->setEnabled(true);
        });
}

} // namespace evenstock
