// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace evenstock {

class AttributeChoices;
class NoticeLine;
class PublishItem;
class PublishOutlook;
class TextLabel;

// Lists one product on a channel where it is not listed yet. What the marketplace wants to know beside it is typed as
// attributes of the product; what is missing the engine says before anything is sent. Where a number stands for an
// entry of the marketplace's own catalogue, what it is called there is shown before it can be published, and so is what
// the channel would get.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const ViewServices &services, const Product &product, const QStringList &channels,
                  QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    // "name=value; name=value"; nothing where that is not what was typed.
    std::optional<QJsonObject> attributes() const;
    QString itemOf(const QJsonObject &attributes) const; // its number in the channel's catalogue; empty: none
    void lookUpChoices();                                // what the channel knows of properties
    QString itemAttribute() const;                       // of the channel's marketplace; empty: none
    void makeRoom();                                     // for what is said of it
    void edited();
    void showButton();
    void save();
    void setSending(bool isSending);
    void publish();
    void fail(const QString &text, const QString &details);

    ViewServices m_services;
    Product m_product;
    QString m_sku;
    QJsonObject m_known; // the attributes as stored
    bool m_isSending = false;
    QComboBox *m_channel = nullptr;
    QLineEdit *m_attributes = nullptr;
    AttributeChoices *m_choices = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_publish = nullptr;
    PublishItem *m_item = nullptr;
    PublishOutlook *m_outlook = nullptr;
    TextLabel *m_promise = nullptr;
    QToolButton *m_asText = nullptr;
};

} // namespace evenstock
