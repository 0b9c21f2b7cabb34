// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QAbstractItemView;

namespace evenstock {

// Lets ages grow on the screen: ticks once a second while the window can be seen, and repaints registered views.
class AgeTicker : public QObject
{
    Q_OBJECT

public:
    explicit AgeTicker(QObject *parent = nullptr);

    void follow(QWidget *window); // hidden or minimised, it stands still; seen again, it ticks at once
    bool isRunning() const { return m_timer.isActive(); }
    void repaint(QAbstractItemView *view) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void ticked();

private:
    void run(bool isSeen);
    QTimer m_timer;
};

} // namespace evenstock
