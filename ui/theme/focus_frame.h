// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace evenstock {

// Whoever works by keyboard sees from the beginning what has it: Qt draws the frame only once Tab was pressed in that
// window. In a question it is always seen which answer Enter gives.
class FocusFrame : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_byKeys = false; // the last that was pressed was a key
};

} // namespace evenstock
