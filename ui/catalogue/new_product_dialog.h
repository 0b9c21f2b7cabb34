// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>

class QLineEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;

// A product of the owner's own, listed nowhere yet.
class NewProductDialog : public QDialog
{
    Q_OBJECT

public:
    // `currency` stands there to begin with.
    NewProductDialog(const ViewServices &services, const QString &currency, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(const QString &sku);

private:
    void edited();
    void save();
    QString skuWords() const; // why it was refused
    // What product.add is asked for; nothing where something is missing or no number.
    std::optional<QJsonObject> arguments() const;

    ViewServices m_services;
    QLineEdit *m_sku = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_price = nullptr;
    QLineEdit *m_currency = nullptr;
    QLineEdit *m_stock = nullptr;
    QLineEdit *m_category = nullptr;
    QLineEdit *m_ean = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace evenstock
