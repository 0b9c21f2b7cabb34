// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/shell/view_services.h"

#include <QWidget>

class QTableView;

namespace evenstock {

class ChangesModel;

// Who or what changed which field of a product from what to what.
class ChangesTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesTab(const ViewServices &services, QWidget *parent = nullptr);

    void setProduct(ProductId product);

private:
    void list();
    ViewServices m_services;
    ProductId m_product;
    ChangesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace evenstock
