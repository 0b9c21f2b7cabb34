// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/values_dialog.h"

#include "ui/shell/refusal_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/mapping_part.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ValuesDialog::ValuesDialog(const ViewServices &services, const QString &account, const QList<qint64> &products,
                           QWidget *parent)
    : QDialog(parent)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"vintedValuesDialog"_s);
    setWindowTitle(tr("What your values are called on Vinted"));
    resize(sizeOnScreen(*this, {m.font * 50, m.font * 30}));
    auto *notice = new NoticeLine(this);
    auto *part = new MappingPart(services, this);
    connect(part, &VintedPart::failed, this, [notice](const Error &error) { notice->show(failureNotice(error)); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m.margin(), 0, 0);
    column->setSpacing(0);
    column->addWidget(notice);
    column->addWidget(part, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(buttons);
    part->setAccount({.id = AccountId{}, .name = account});
    part->setProducts(products);
    part->refresh();
}

} // namespace evenstock
