// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace evenstock {

// What an icon's one colour follows.
enum class Tint { Text, Secondary, Accent, OnAccent, Good, Watch, Bad };

// A line icon of resources/icons/line by its name, drawn in a colour of the application's palette at the time of
// painting: it follows light and dark by itself. Disabled and OnAccent states come from QIcon's modes. An unknown name
// is a null icon.
QIcon lineIcon(const QString &name, Tint tint = Tint::Secondary);

// The same, drawn at once: for delegates. Mirrors nothing by itself.
void paintLineIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);

QStringList lineIconNames();

} // namespace evenstock
