// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QDateEdit;
class QListView;
class QPushButton;

namespace evenstock {

class LedgerModel;
class NoticeLine;
class StockCurve;
class TextLabel;

// The ledger of a product as a time line with its running balance, and what the stock was on a date.
class StockTab : public QWidget
{
    Q_OBJECT

public:
    explicit StockTab(const ViewServices &services, QWidget *parent = nullptr);

    void setProduct(ProductId product);

private:
    QWidget *head();
    QWidget *columns();
    void showDate();
    void showCurve();
    void explain();
    void correct();

    ViewServices m_services;
    ProductId m_product;
    LedgerModel *m_model = nullptr;
    QDateEdit *m_date = nullptr;
    TextLabel *m_was = nullptr;
    QPushButton *m_correct = nullptr;
    StockCurve *m_curve = nullptr;
    QListView *m_list = nullptr;
    NoticeLine *m_oversold = nullptr; // orders that did not get all they asked for
    TextLabel *m_sum = nullptr;
};

} // namespace evenstock
