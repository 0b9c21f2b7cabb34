// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "ui/shell/view_services.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;
class TextLabel;

// "I counted the shelf": what lies there, with the pieces that are sold and not sent yet, and the reason; the
// difference becomes a line of the ledger. Deletes itself when closed.
class StockCorrection : public QDialog
{
    Q_OBJECT

public:
    StockCorrection(const ViewServices &services, const Product &product, QWidget *parent = nullptr);

private:
    std::optional<Quantity> counted() const;
    QString effectOf(Quantity count) const;
    void edited();
    void send();
    void write(Quantity count);
    ViewServices m_services;
    Product m_product;
    Quantity m_promised = {}; // sold and not sent yet, whether or not it lies there
    QLineEdit *m_count = nullptr;
    QLineEdit *m_reason = nullptr;
    TextLabel *m_effect = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
