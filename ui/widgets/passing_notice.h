// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_line.h"

namespace evenstock {

// Says what has been done over the foot of a window, for a while: nothing moves for it, nothing waits for an answer,
// and the next one takes its place. It stays while the mouse or the focus is in it.
//
// One rule for all that lies there: what failed stays until it is closed or something else fails; good news passes, is
// never laid over what failed and never takes its place, but stands above it.
class PassingNotice : public NoticeLine
{
    Q_OBJECT

public:
    static void say(QWidget *in, const Notice &notice);
    static bool outlives(ItemState state); // what failed or wants to be looked at

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    PassingNotice(QWidget *window, bool isBad);
    void place();
    void leave();
    void go();
    QList<NoticeLine *> below() const; // those that it stands above
    bool m_isBad;
};

} // namespace evenstock
