// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/events_dialog.h"

#include "ui/channels/events_form.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace evenstock {

EventsDialog::EventsDialog(const ViewServices &services, const QString &account, const ConnectorInfo &info,
                           QWidget *parent)
    : QDialog(parent)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Events of %1").arg(account));
    resize(sizeOnScreen(*this, {m.font * 36, m.font * 26}));
    auto *form = new EventsForm(services, this);
    auto *none = new TextLabel(tr("%1 sends no events; it is asked by the schedule instead.").arg(info.name));
    none->setWordWrap(true);
    none->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(form, 1);
    column->addWidget(none, 1, Qt::AlignTop);
    column->addWidget(buttons);
    connect(form, &EventsForm::unavailable, this, [form, none] {
        form->hide();
        none->show();
    });
    connect(form, &EventsForm::tunnelRequested, this, [this] {
        close();
        Q_EMIT tunnelRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->load(account, info);
}

} // namespace evenstock
