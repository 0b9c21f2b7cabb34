// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace evenstock {

struct ErrorWords;

void showAbout(QWidget *parent);
void showKeys(QWidget *parent);                                        // what the keyboard can do
void showStartFailure(const ErrorWords &words, const QString &detail); // before there is a window

} // namespace evenstock
