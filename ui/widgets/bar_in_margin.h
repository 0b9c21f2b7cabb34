// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollArea;

namespace evenstock {

// The scroll bar of a page stands in the page's own margin: what is scrolled ends where the head above it ends, and
// keeps its width whether there is a bar or not.
class BarInMargin : public QObject
{
public:
    explicit BarInMargin(QScrollArea *area);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    QScrollArea *m_area = nullptr;
    int m_margin = 0; // without a bar
};

} // namespace evenstock
