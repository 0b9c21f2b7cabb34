// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "ui/shell/view_services.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace evenstock {

class ChannelPreview;
class CustomFields;
class NoticeLine;
class TextLabel;

// A product as the owner edits it, and what each channel gets of that. What was edited here stays while the store
// changes under it, until it is saved or put back.
class ProductForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProductForm(const ViewServices &services, QWidget *parent = nullptr);

    void setProduct(const Product &product);
    bool isEdited() const;
    bool canSave() const;
    void save(const std::function<void()> &done = {}); // `done` only where the engine took it
    void putBack();                                    // shows what is stored

private:
    QWidget *fields();
    Product asTyped() const;
    void showCurrency();
    void showDescription();
    void showCategoryName();
    void showButtons();
    void edited();
    void send(const QJsonObject &arguments, const std::function<void()> &done);
    void keep(const QJsonObject &sent);
    static QString priceForEditing(const Money &money);
    std::optional<Money> typedPrice() const;
    QString currency() const;
    QJsonObject changes(bool &isValid) const;
    QJsonObject seen(const QJsonObject &changes) const;
    QStringList overtaken(const Product &before) const;

    ViewServices m_services;
    Product m_product;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QString m_shownDescription;
    QLineEdit *m_price = nullptr;
    QLineEdit *m_brand = nullptr;
    QLineEdit *m_category = nullptr;
    TextLabel *m_categoryName = nullptr; // where the category is a number of a marketplace
    QFormLayout *m_form = nullptr;
    QPointer<QWidget> m_editedLast;
    QLineEdit *m_condition = nullptr;
    CustomFields *m_custom = nullptr;
    ChannelPreview *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_putBack = nullptr;
    NoticeLine *m_notice = nullptr;
};

} // namespace evenstock
