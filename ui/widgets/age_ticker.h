// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QAbstractItemView;

namespace evenstock {

// Lets ages grow on the screen: ticks once a second while there is something to see, and repaints registered views.
class AgeTicker : public QObject
{
    Q_OBJECT

public:
    explicit AgeTicker(QObject *parent = nullptr);

    void repaint(QAbstractItemView *view) const;

Q_SIGNALS:
    void ticked();

private:
    QTimer m_timer;
};

} // namespace evenstock
