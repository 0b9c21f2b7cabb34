// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/order_queries.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QPushButton;

namespace evenstock {

class TextLabel;

// The parcels an order travels in, and what its marketplace keeps of it: read from there when asked for.
class ShippingLine : public QWidget
{
    Q_OBJECT

public:
    explicit ShippingLine(const ViewServices &services, QWidget *parent = nullptr);

    void setOrder(const OrderView &order); // hidden where the marketplace tells nothing of it

private:
    void read();
    void showWhatWasRead(const QJsonObject &shipping);

    ViewServices m_services;
    OrderId m_order = {};
    QPushButton *m_read = nullptr;
    TextLabel *m_text = nullptr;
};

} // namespace evenstock
