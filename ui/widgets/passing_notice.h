// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_line.h"

namespace evenstock {

// Says what has been done over the foot of a window, for a while: nothing moves for it, nothing waits for an answer,
// and the next one takes its place. It stays while the mouse or the focus is in it.
class PassingNotice : public NoticeLine
{
    Q_OBJECT

public:
    static void say(QWidget *in, const Notice &notice);

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    explicit PassingNotice(QWidget *window);
    void place();
    void leave();
};

} // namespace evenstock
