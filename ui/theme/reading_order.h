// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace evenstock {

// What Tab stops at in `part`, as one reads it: as it is laid out, from the top down and from the beginning of a line
// to its end, whatever was made first and from whichever side it is read.
QList<QWidget *> stopsAsRead(QWidget &part);

// Makes Tab go like that. What is made later stands at the end until it is called again.
void tabAsRead(QWidget &part);

// Does so for every window before Tab is pressed in it, and for a dialog before it chooses what has the focus first.
class ReadingOrder : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace evenstock
