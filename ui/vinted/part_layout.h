// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QComboBox;
class QHBoxLayout;
class QString;
class QWidget;

namespace evenstock {

class RowTable;

// Fills a part with two sides that the owner may shift. `shares` of the width are theirs at first, whatever the words
// in them would like.
void fillWithSides(QWidget *part, QWidget *first, QWidget *second, const QList<int> &shares);
// Fills a side with a table, under a line of what concerns all of it.
void fillWithTable(QWidget *side, QHBoxLayout *line, RowTable *table);
// What a table is filtered by.
QComboBox *makeFilter(const QString &name, const QString &spoken, QWidget *side);

} // namespace evenstock
