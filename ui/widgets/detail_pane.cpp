// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_pane.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace evenstock {

DetailPane::DetailPane(const QString &untilChosen, QWidget *parent)
    : QWidget(parent)
{
    m_none = new TextLabel(untilChosen, TypeSize::Body, Ink::Secondary);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_none, 1);
    whole->addWidget(m_body, 1);
    setChosen(false);
}

void DetailPane::setChosen(bool isChosen)
{
    m_none->setVisible(!isChosen);
    m_body->setVisible(isChosen);
}

} // namespace evenstock
