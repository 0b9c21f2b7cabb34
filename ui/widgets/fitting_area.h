// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace evenstock {

// Holds a page that may want more room than a window should be forced to have: it scrolls then, and the window stays
// as it is. Where there is room it is not to be seen.
class FittingArea : public QScrollArea
{
public:
    explicit FittingArea(QWidget *page, QWidget *parent = nullptr)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(page);
        page->setAutoFillBackground(false);
    }
    QSize minimumSizeHint() const override { return {1, 1}; }
};

} // namespace evenstock
