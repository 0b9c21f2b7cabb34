// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/pairing_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/pairing_form.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace evenstock {

PairingDialog::PairingDialog(const ViewServices &services, const QString &account, QWidget *parent)
    : QDialog(parent)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pair a browser with %1").arg(account));
    resize(sizeOnScreen(*this, {m.font * 34, m.font * 30}));
    auto *form = new PairingForm(services);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->addWidget(form);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    if (QPushButton *close = buttons->button(QDialogButtonBox::Close))
        close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(new HairLine(HairLine::Weight::Line));
    outer->addWidget(buttons);
    form->start(account);
}

} // namespace evenstock
