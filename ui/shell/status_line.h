// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"

#include <QStatusBar>

namespace evenstock {

class StateButton;
class StateLabel;

// The bar at the bottom: what runs, the last event received, and how events get here.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWork(ItemState state, const QString &words);
    void setLastEvent(const QString &words, const QString &spoken);
    void setReceiver(ItemState state, const QString &words);
    void setTunnel(ItemState state, const QString &words, const QString &details = {}); // no words: there is none
    QString work() const;
    QString lastEvent() const;

Q_SIGNALS:
    void receiverClicked(); // what came
    void tunnelClicked();   // how it comes

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLabel *m_work = nullptr;
    StateButton *m_event = nullptr;
    StateButton *m_receiver = nullptr;
    StateButton *m_tunnel = nullptr;
};

} // namespace evenstock
