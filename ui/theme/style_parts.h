// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QWidget;

namespace evenstock {

// The pieces Style draws with. Free of state; rectangles in logical pixels.

Metrics metricsOf(const QWidget *widget); // nothing: of the usual font

void paintPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, int corner,
                qreal width = 1);
void paintFocus(QPainter *painter, const QRect &rect, const QColor &colour, int corner);
void paintButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void paintFieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void paintCheck(QPainter *painter, const QStyleOption *option);
void paintRadio(QPainter *painter, const QStyleOption *option);
void paintChevron(QPainter *painter, const QRect &rect, const QString &name, const QStyleOption *option);
void paintHeaderSection(QPainter *painter, const QStyleOption *option);
void paintTab(QPainter *painter, const QStyleOption *option);
void paintProgress(QPainter *painter, const QRect &rect, double done, const QPalette &palette);

} // namespace evenstock
