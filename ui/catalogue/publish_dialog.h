// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "models/views/roles.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace evenstock {

class ElidedLabel;
class AttributeChoices;
class NoticeLine;
class PictureLabel;

// Lists one product on a channel where it is not listed yet. What the marketplace wants to know beside it is typed as
// attributes of the product; what is missing the engine says before anything is sent. Where a number stands for an
// entry of the marketplace's own catalogue, what it is called there is shown before it can be published.
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
    void addItemRow(QFormLayout &form);
    void showItem(const QJsonObject &item);
    void sayItem(ItemState state, const QString &words);
    void nameItem();
    void lookUpChoices();          // what the channel knows of properties
    QString itemAttribute() const; // of the channel's marketplace; empty: none
    void makeRoom();               // for what is said of it
    void edited();
    void save();
    void publish();
    void fail(const QString &text, const QString &details);

    ViewServices m_services;
    QString m_sku;
    QString m_title;
    QJsonObject m_known; // the attributes as stored
    QComboBox *m_channel = nullptr;
    QLineEdit *m_attributes = nullptr;
    AttributeChoices *m_choices = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_publish = nullptr;
    QWidget *m_item = nullptr;
    PictureLabel *m_picture = nullptr;
    ElidedLabel *m_itemName = nullptr;
    ElidedLabel *m_itemSet = nullptr;
    NoticeLine *m_itemNotice = nullptr;
    QTimer m_pause;
    QString m_asked;         // channel and number that are being looked up, or are shown
    bool m_answered = false; // … and what they are was answered, or cannot be
};

} // namespace evenstock
