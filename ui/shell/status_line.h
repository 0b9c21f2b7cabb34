// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"

#include <QStatusBar>

namespace evenstock {

class StateLabel;

// The bar at the bottom: what runs, the last event received, and how events get here.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWork(ItemState state, const QString &words);
    void setLastEvent(const QString &words);
    void setReceiver(ItemState state, const QString &words);
    void setTunnel(ItemState state, const QString &words); // no words: there is none
    QString work() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLabel *m_work = nullptr;
    StateLabel *m_event = nullptr;
    StateLabel *m_receiver = nullptr;
    StateLabel *m_tunnel = nullptr;
};

} // namespace evenstock
