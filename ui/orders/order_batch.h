// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QHBoxLayout;

namespace evenstock {

class NoticeLine;
class TextLabel;

// Several chosen orders: what all or some of them offer is done with one click, order after order. Only what needs no
// word of its owner for each; it shows itself where there are at least two.
class OrderBatch : public QWidget
{
    Q_OBJECT

public:
    explicit OrderBatch(const ViewServices &services, QWidget *parent = nullptr);

    void setOrders(const QList<OrderView> &orders); // that are chosen, as they are now

private:
    void offer(const QString &action, const QList<OrderView> &orders);
    void ask(const QString &action, const QList<OrderView> &orders);
    void begin(const QString &action, const QList<OrderView> &orders);
    void goOn();
    void tell();
    static QString words(const QString &action, int orders);

    ViewServices m_services;
    NoticeLine *m_notice = nullptr;
    TextLabel *m_count = nullptr;
    QWidget *m_bar = nullptr;
    QHBoxLayout *m_row = nullptr;
    QList<OrderView> m_orders;
    QString m_action;
    QList<OrderView> m_waiting; // to be done
    int m_done = 0;
    QStringList m_failed; // which, and why
    bool m_isAtWork = false;
};

} // namespace evenstock
