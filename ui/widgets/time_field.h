// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

class QTimeEdit;
class QWidget;

namespace evenstock {

// A time of day, hours before minutes in every language: Qt turns them round where words run from right to left.
QTimeEdit *timeField(QTime time, QWidget *parent);
QString timeText(QTime time); // as the store writes it: 23:00

// Quiet hours as the store writes them, 23:00-06:00; not valid where there are none.
QTime quietStart(const QString &hours);
QTime quietEnd(const QString &hours);

} // namespace evenstock
