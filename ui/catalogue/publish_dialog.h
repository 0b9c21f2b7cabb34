// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace evenstock {

class NoticeLine;

// Lists one product on a channel where it is not listed yet. What the marketplace wants to know beside it is typed as
// attributes of the product; what is missing the engine says before anything is sent.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const ViewServices &services, const Product &product, const QStringList &channels,
                  QWidget *parent = nullptr);

private:
    // "name=value; name=value"; nothing where that is not what was typed.
    std::optional<QJsonObject> attributes() const;
    void edited();
    void save();
    void publish();
    void fail(const QString &text, const QString &details);

    ViewServices m_services;
    QString m_sku;
    QJsonObject m_known; // the attributes as stored
    QComboBox *m_channel = nullptr;
    QLineEdit *m_attributes = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_publish = nullptr;
};

} // namespace evenstock
