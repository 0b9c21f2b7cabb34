// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/many_products.h"

#include "models/views/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ManyProducts::ManyProducts(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_title = new TextLabel({}, TypeSize::Heading);
    m_title->setObjectName(u"manyTitle"_s);
    m_title->setWordWrap(true);
    m_names = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_names->setObjectName(u"manyNames"_s);
    m_names->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    column->setSpacing(m.space(2));
    column->addWidget(m_title);
    column->addWidget(m_names);
    column->addSpacing(m.space(2));
    const auto offer = [&](const QString &words, const QString &icon, const QString &name, auto asked) {
        auto *button = new QPushButton(lineIcon(icon), words, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, asked);
        column->addWidget(button, 0, Qt::AlignLeading);
        return button;
    };
    offer(tr("Bulk edit…"), u"edit"_s, u"editMany"_s, &ManyProducts::editRequested);
    offer(tr("Sync them now"), u"sync"_s, u"syncMany"_s, &ManyProducts::syncRequested);
    offer(tr("Publish…"), u"add"_s, u"publishMany"_s, &ManyProducts::publishRequested);
    m_prepare = offer(tr("Prepare for Vinted…"), u"globe"_s, u"prepareMany"_s, &ManyProducts::prepareRequested);
    offer(tr("Copy as text"), u"copy"_s, u"copyMany"_s, &ManyProducts::copyRequested);
    column->addStretch(1);
    QPushButton *none = linkButton(tr("Choose none"), this);
    none->setObjectName(u"chooseNone"_s);
    connect(none, &QPushButton::clicked, this, &ManyProducts::clearRequested);
    column->addWidget(none, 0, Qt::AlignLeading);
}

void ManyProducts::setProducts(int count, const QList<CatalogueRow> &first)
{
    m_count = count;
    m_title->setText(tr("%n product(s) chosen", nullptr, count));
    QStringList names;
    for (const CatalogueRow &product : first)
        names.append(product.title.isEmpty() ? product.sku : product.title);
    if (const int others = count - static_cast<int>(first.size()); others > 0 && !first.isEmpty())
        names.append(tr("and %n more", nullptr, others));
    m_names->setText(names.join(u'\n'));
}

void ManyProducts::offerPreparing(bool isOffered)
{
    m_prepare->setVisible(isOffered);
}

} // namespace evenstock
