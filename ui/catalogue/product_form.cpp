// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/product_form.h"

#include "models/store/category_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/channel_preview.h"
#include "ui/catalogue/custom_fields.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

ProductForm::ProductForm(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    const Metrics m(font());
    auto *scroll = new QScrollArea(this); // first of all, as the keyboard goes
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields());
    scroll->setBackgroundRole(QPalette::Base);
    m_notice = new NoticeLine(this);
    m_putBack = new QPushButton(tr("Put back"), this); // first, as it stands
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"saveProduct"_s);
    makePrimary(m_save);
    const QList<QKeySequence> keys{{Qt::CTRL | Qt::Key_Return}, {Qt::CTRL | Qt::Key_Enter}, QKeySequence::Save};
    m_save->setToolTip(keys.first().toString(QKeySequence::NativeText));
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this, m_save, &QPushButton::click); // only where it can be pressed
        shortcut->setAutoRepeat(false);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_putBack, &QPushButton::clicked, this, &ProductForm::putBack);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    foot->setSpacing(m.space(2));
    auto *promise =
        new TextLabel(tr("Saved changes go to the channels by themselves."), TypeSize::Caption, Ink::Secondary);
    promise->setWordWrap(true);
    foot->addWidget(promise, 1);
    foot->addWidget(m_putBack);
    foot->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice); // below: no field moves away from under the mouse
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addLayout(foot);
}

QWidget *ProductForm::fields()
{
    const Metrics m(font());
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"productTitle"_s);
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"productDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(m.font * 6);
    m_price = new QLineEdit(this);
    m_price->setObjectName(u"productPrice"_s);
    m_brand = new QLineEdit(this);
    m_category = new QLineEdit(this);
    m_category->setObjectName(u"productCategory"_s);
    m_categoryName = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_categoryName->setObjectName(u"productCategoryName"_s);
    m_categoryName->setWordWrap(true);
    m_condition = new QLineEdit(this);
    connect(m_category, &QLineEdit::textEdited, this, &ProductForm::showCategoryName);
    m_custom = new CustomFields(this);
    m_preview = new ChannelPreview(m_services, this);
    m_preview->setObjectName(u"channelPreview"_s);
    auto *inner = new QWidget;
    auto *form = new QFormLayout(inner);
    m_form = form;
    form->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    form->setSpacing(m.space(2));
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Price"), m_price);
    form->addRow(tr("&Category"), m_category);
    form->addRow(m_categoryName);
    form->setRowVisible(m_categoryName, false);
    form->addRow(tr("&Brand"), m_brand);
    form->addRow(tr("Con&dition"), m_condition);
    form->addRow(tr("Descr&iption"), m_description);
    form->addRow(tr("Fields of your own"), m_custom);
    form->addRow(tr("What each channel gets"), m_preview);
    for (QLineEdit *field : {m_title, m_price, m_brand, m_category, m_condition})
        connect(field, &QLineEdit::textEdited, this, &ProductForm::edited);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ProductForm::edited);
    connect(m_custom, &CustomFields::edited, this, &ProductForm::edited);
    return inner;
}

// What was edited stays; what was not follows the store, else saving would put an older value back.
void ProductForm::setProduct(const Product &product)
{
    const Product before = std::exchange(m_product, product);
    m_preview->readChannels(product.id);
    if (before.id != product.id)
        return putBack();
    if (before.custom != product.custom && m_custom->changes().isEmpty())
        m_custom->setFields(product.custom);
    const auto follow = [](QLineEdit *field, const QString &was, const QString &now) {
        if (was != now && field->text() == was)
            field->setText(now);
    };
    follow(m_title, before.title, product.title);
    follow(m_price, priceForEditing(before.price), priceForEditing(product.price));
    follow(m_brand, before.brand, product.brand);
    follow(m_category, before.category, product.category);
    showCategoryName();
    follow(m_condition, before.condition, product.condition);
    showCurrency();
    const bool isFollowed =
        m_description->toPlainText() == m_shownDescription || m_description->toPlainText() == product.description;
    if (before.description != product.description && isFollowed)
        showDescription();
    if (before.price != product.price && typedPrice() == product.price)
        m_price->setText(priceForEditing(product.price));
    showButtons();
    m_preview->showProduct(asTyped());
    if (const QStringList names = overtaken(before); !names.isEmpty())
        m_notice->show(
            {.text = tr("Changed meanwhile: %1. What you typed stands here, and would take its place when you "
                        "save.")
                         .arg(names.join(u", "_s))});
}

Product ProductForm::asTyped() const
{
    Product typed = m_product;
    typed.title = m_title->text();
    typed.description = m_description->toPlainText();
    typed.condition = m_condition->text();
    typed.category = m_category->text();
    if (m_price->text() != priceForEditing(m_product.price))
        typed.price = typedPrice().value_or(Money());
    return typed;
}

void ProductForm::putBack()
{
    m_title->setText(m_product.title);
    m_price->setText(priceForEditing(m_product.price));
    showCurrency();
    m_brand->setText(m_product.brand);
    m_category->setText(m_product.category);
    m_condition->setText(m_product.condition);
    m_custom->setFields(m_product.custom);
    showCategoryName();
    showDescription();
    m_notice->clear();
    edited();
}

void ProductForm::showCategoryName()
{
    const bool isStored = m_category->text() == m_product.category && m_services.store.isOpen();
    const QString name =
        isStored && !m_product.category.isEmpty()
            ? CategoryQueries(m_services.store.database()).nameFor(m_product.id, m_product.category).valueOr({})
            : QString();
    m_categoryName->setText(name);
    m_form->setRowVisible(m_categoryName, !name.isEmpty());
}

void ProductForm::showCurrency()
{
    const QString currency = m_product.sku.isEmpty() ? QString() : this->currency();
    m_price->setPlaceholderText(currency);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_price)))
        label->setText(currency.isEmpty() ? tr("&Price") : tr("&Price in %1", "currency").arg(currency));
}

void ProductForm::showDescription()
{
    const QSignalBlocker quiet(m_description);
    m_description->setPlainText(m_product.description);
    m_shownDescription = m_description->toPlainText(); // an editor has line breaks of its own
}

void ProductForm::showButtons()
{
    m_save->setEnabled(canSave());
    m_putBack->setEnabled(isEdited());
}

void ProductForm::edited()
{
    if (auto *field = qobject_cast<QWidget *>(sender()))
        m_editedLast = field;
    bool isValid = false;
    changes(isValid);
    showButtons();
    m_preview->showProduct(asTyped());
    if (!isValid)
        m_notice->show({.text = tr("This is no price. Write it like %1.").arg(QLocale().toString(12.9, 'f', 2))});
    else
        m_notice->clear();
}

} // namespace evenstock
