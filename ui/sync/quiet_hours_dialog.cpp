// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/quiet_hours_dialog.h"

#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QTime usualFrom(23, 0);
const QTime usualTo(6, 0);

} // namespace

QuietHoursDialog::QuietHoursDialog(Requests &requests, const QStringList &accounts, const QString &hours,
                                   QWidget *parent)
    : QDialog(parent)
    , m_requests(requests)
    , m_accounts(accounts)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Quiet hours"));
    m_quiet = new QCheckBox(tr("Read only orders in these hours"), this);
    m_quiet->setChecked(!hours.isEmpty());
    const QTime from = quietStart(hours);
    const QTime to = quietEnd(hours);
    m_from = timeField(from.isValid() ? from : usualFrom, this);
    m_to = timeField(to.isValid() ? to : usualTo, this);
    for (QTimeEdit *edit : {m_from, m_to}) {
        edit->setEnabled(m_quiet->isChecked());
        connect(m_quiet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    m_from->setObjectName(u"quietFrom"_s);
    m_to->setObjectName(u"quietTo"_s);
    m_notice = new NoticeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveQuietHours"_s);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(m_notice);
    form->addRow(m_quiet);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(
        new TextLabel(tr("For all accounts; one of them is set apart under Edit."), TypeSize::Caption, Ink::Secondary));
    form->addRow(buttons);
    connect(m_save, &QPushButton::clicked, this, &QuietHoursDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void QuietHoursDialog::save()
{
    const QString hours = m_quiet->isChecked() ? timeText(m_from->time()) + u'-' + timeText(m_to->time()) : QString();
    m_save->setEnabled(false);
    m_waiting = static_cast<int>(m_accounts.size());
    for (const QString &account : std::as_const(m_accounts)) {
        m_requests.send(
            this, u"schedule.set"_s, {{u"account"_s, account}, {u"quiet"_s, hours}},
            [this](const QJsonObject &) {
                if (--m_waiting == 0)
                    accept();
            },
            [this](const Error &error) {
                m_save->setEnabled(true);
                m_notice->show(failureNotice(error));
            });
    }
}

} // namespace evenstock
