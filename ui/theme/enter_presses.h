// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace evenstock {

// Enter presses the button that has the focus. By itself Qt does that in dialogs only, and there presses another one
// where the focused button is not to be pressed from a field.
class EnterPresses : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace evenstock
