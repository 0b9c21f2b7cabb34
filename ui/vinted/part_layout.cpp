// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/part_layout.h"

#include "ui/theme/metrics.h"
#include "ui/vinted/row_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSplitter>

namespace evenstock {

void fillWithSides(QWidget *part, QWidget *first, QWidget *second, const QList<int> &shares)
{
    auto *split = new QSplitter(part);
    split->setChildrenCollapsible(false);
    split->addWidget(first);
    split->addWidget(second);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes(shares);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
}

void fillWithTable(QWidget *side, QHBoxLayout *line, RowTable *table)
{
    const Metrics m(side->font());
    line->setContentsMargins(m.margin(), 0, m.margin(), m.space(2));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(table, 1);
}

QComboBox *makeFilter(const QString &name, const QString &spoken, QWidget *side)
{
    auto *filter = new QComboBox(side);
    filter->setObjectName(name);
    filter->setAccessibleName(spoken);
    return filter;
}

} // namespace evenstock
