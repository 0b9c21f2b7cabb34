// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/replica_repository.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QPushButton;

namespace evenstock {

class NoticeLine;
class TextLabel;

// A sale that a channel was told about, where nobody knows whether it arrived, and where the program cannot look (a
// channel that takes sales). Its owner can: one line with what was seen there.
class DoubtfulSale : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtfulSale(const ViewServices &services, QWidget *parent = nullptr);

    void setOrder(OrderId order, const QString &code); // shows itself where there is something to ask
    // Of this order, at a channel that takes sales; what was begun just now is no doubt yet.
    static std::optional<ReplicaRow> of(const ViewServices &services, OrderId order);

Q_SIGNALS:
    void settled();
    void failed(const evenstock::Error &error);

private:
    void answer(const QString &outcome);

    ViewServices m_services;
    OrderId m_order;
    QString m_code; // its, in words
    QString m_channel;
    TextLabel *m_words = nullptr;
    QPushButton *m_there = nullptr;
    QPushButton *m_notThere = nullptr;
    QPushButton *m_cancelled = nullptr;
};

} // namespace evenstock
