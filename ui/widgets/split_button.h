// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace evenstock {

// A button with a menu of its other meanings beside it. Screen readers are offered to press it, and to open the menu:
// Qt offers them the menu alone.
class SplitButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SplitButton(QWidget *parent = nullptr);
};

} // namespace evenstock
