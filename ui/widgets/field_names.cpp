// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_names.h"

#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>

#include <utility>

namespace evenstock {

namespace {

constexpr int mostLines = 9; // in heights of a line: about two letters each

QList<QLabel *> namesIn(const QWidget &page)
{
    QList<QLabel *> names;
    for (const QFormLayout *form : page.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (auto *name = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
                names.append(name);
        }
    }
    for (const QGridLayout *grid : page.findChildren<QGridLayout *>()) {
        for (int at = 0; at < grid->count(); ++at) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(at, &row, &column, &rows, &columns);
            auto *name = column == 0 && columns == 1 ? qobject_cast<QLabel *>(grid->itemAt(at)->widget()) : nullptr;
            if (name && !name->wordWrap())
                names.append(name);
        }
    }
    return names;
}

} // namespace

void alignFieldNames(QWidget &page)
{
    const QList<QLabel *> names = namesIn(page);
    const int most = Metrics(page.font()).font * mostLines;
    int widest = 0;
    for (const QLabel *name : names) {
        if (const int wide = name->sizeHint().width(); wide <= most)
            widest = qMax(widest, wide);
    }
    for (QLabel *name : names)
        name->setMinimumWidth(widest);
}

} // namespace evenstock
