// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace evenstock {

// One question before something that cannot be taken back by a click: what, what becomes of it, and a button that says
// what it does.
struct Question {
    QString name = {}; // of the box; its button is name + "Yes"
    QString text = {};
    QString effect = {};
    QString yes = {};
};

// Asks in a window of its own and goes on only after a yes.
void askFirst(QWidget *parent, const Question &question, const std::function<void()> &goOn);

} // namespace evenstock
