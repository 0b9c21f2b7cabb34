// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/product_form.h"

#include "models/store/category_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/channel_preview.h"
#include "ui/catalogue/custom_fields.h"
#include "ui/catalogue/unlikely_change.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
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
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString priceForEditing(const Money &money)
{
    return money.isValid() ? moneyDecimal(money).replace(u'.', QLocale().decimalPoint()) : QString();
}

} // namespace

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
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"saveProduct"_s);
    makePrimary(m_save);
    m_putBack = new QPushButton(tr("Put back"), this);
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

std::optional<Money> ProductForm::typedPrice() const
{
    return typedMoney(m_price->text(), currency());
}

// A product without a price has no currency of its own yet: the label says which one a typed price is in.
QString ProductForm::currency() const
{
    return m_product.price.isValid() ? m_product.price.currency : m_services.accounts.usualCurrency();
}

QJsonObject ProductForm::changes(bool &isValid) const
{
    QJsonObject changed;
    isValid = true;
    const auto compare = [&changed](const QString &name, const QString &now, const QString &before) {
        if (now != before)
            changed[name] = now;
    };
    compare(u"title"_s, m_title->text(), m_product.title);
    compare(u"description"_s, m_description->toPlainText(), m_shownDescription);
    compare(u"brand"_s, m_brand->text(), m_product.brand);
    compare(u"category"_s, m_category->text(), m_product.category);
    compare(u"condition"_s, m_condition->text(), m_product.condition);
    if (m_price->text() != priceForEditing(m_product.price)) {
        const std::optional<Money> price = typedPrice();
        isValid = price.has_value();
        if (price && *price != m_product.price) { // "12,4" is no change of 12.40
            changed[u"price_minor"_s] = static_cast<qint64>(price->minor);
            changed[u"currency"_s] = price->currency;
        }
    }
    if (const QJsonObject custom = m_custom->changes(); !custom.isEmpty())
        changed[u"custom"_s] = custom;
    return changed;
}

bool ProductForm::isEdited() const
{
    bool isValid = false;
    return !changes(isValid).isEmpty() || !isValid;
}

bool ProductForm::canSave() const
{
    bool isValid = false;
    return !changes(isValid).isEmpty() && isValid;
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

// What the changes were made of: where the store has another value by now, nothing is written over it.
QJsonObject ProductForm::seen(const QJsonObject &changes) const
{
    const QMap<QString, QJsonValue> stored{
        {u"title"_s, m_product.title},
        {u"description"_s, m_product.description},
        {u"brand"_s, m_product.brand},
        {u"category"_s, m_product.category},
        {u"condition"_s, m_product.condition},
        {u"price_minor"_s, m_product.price.isValid() ? QJsonValue(qint64(m_product.price.minor)) : QJsonValue()},
        {u"currency"_s, m_product.price.currency}};
    QJsonObject from;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.key() != "custom"_L1) {
            from.insert(it.key(), stored.value(it.key()));
            continue;
        }
        QJsonObject own;
        for (const QString &name : it.value().toObject().keys()) {
            const QJsonValue value = m_product.custom.value(name);
            own.insert(name, value.isUndefined() ? QJsonValue() : value);
        }
        from.insert(it.key(), own);
    }
    return from;
}

// Names of edited fields that are another one in the store than they were when they were edited.
QStringList ProductForm::overtaken(const Product &before) const
{
    bool isValid = false;
    const QJsonObject typed = changes(isValid);
    QStringList names;
    const auto compare = [&](const QString &name, const QString &title, bool isMoved) {
        if (isMoved && (typed.contains(name) || (name == "price_minor"_L1 && !isValid)))
            names.append(title);
    };
    compare(u"title"_s, fieldTitle(Field::Title), before.title != m_product.title);
    compare(u"price_minor"_s, fieldTitle(Field::Price), before.price != m_product.price);
    compare(u"description"_s, fieldTitle(Field::Description), before.description != m_product.description);
    compare(u"category"_s, fieldTitle(Field::Category), before.category != m_product.category);
    compare(u"condition"_s, fieldTitle(Field::Condition), before.condition != m_product.condition);
    compare(u"brand"_s, fieldTitle(u"brand"_s), before.brand != m_product.brand);
    return names;
}

void ProductForm::save(const std::function<void()> &done)
{
    bool isValid = false;
    QJsonObject arguments = changes(isValid);
    if (!isValid || arguments.isEmpty())
        return;
    arguments[u"from"_s] = seen(arguments);
    arguments[u"sku"_s] = m_product.sku;
    const Money price{qint64(arguments.value(u"price_minor"_s).toInteger()), arguments.value(u"currency"_s).toString()};
    if (!isUnlikelyPrice(m_product.price, price))
        return send(arguments, done);
    confirmUnlikely(this, tr("Set the price of %1 to %2?").arg(m_product.title, priceText(price)),
                    tr("So far it is %1. Channels get the new price at once.").arg(priceText(m_product.price)),
                    tr("Set %1").arg(priceText(price)), [this, arguments, done] { send(arguments, done); });
}

// What was sent is what is there from here on, in whatever way it was typed; what was typed since stays an edit.
void ProductForm::keep(const QJsonObject &sent)
{
    if (sent[u"sku"].toString() != m_product.sku)
        return;
    const auto take = [&sent](const QString &name, QString &value) {
        if (sent.contains(name))
            value = sent[name].toString();
    };
    take(u"title"_s, m_product.title);
    take(u"brand"_s, m_product.brand);
    take(u"category"_s, m_product.category);
    take(u"condition"_s, m_product.condition);
    take(u"description"_s, m_product.description);
    take(u"description"_s, m_shownDescription);
    if (const QJsonObject custom = sent[u"custom"].toObject(); !custom.isEmpty()) {
        for (auto it = custom.begin(); it != custom.end(); ++it) {
            if (it.value().isNull())
                m_product.custom.remove(it.key());
            else
                m_product.custom[it.key()] = it.value();
        }
        if (m_custom->changes() == custom) // else it was typed on meanwhile
            m_custom->setFields(m_product.custom);
    }
    if (!sent.contains(u"price_minor"_s))
        return;
    const std::optional<Money> typed = typedPrice();
    m_product.price = {sent[u"price_minor"].toInteger(), sent[u"currency"].toString()};
    if (typed == m_product.price)
        m_price->setText(priceForEditing(m_product.price));
}

void ProductForm::send(const QJsonObject &arguments, const std::function<void()> &done)
{
    if (m_save->hasFocus() && m_editedLast)
        m_editedLast->setFocus(); // not to wherever the focus falls from a button that goes grey
    m_save->setEnabled(false);
    m_services.requests.send(
        this, u"product.set"_s, arguments,
        [this, arguments, done](const QJsonObject &) {
            keep(arguments);
            m_notice->clear();
            edited();
            if (done)
                done();
        },
        [this](const Error &error) {
            edited();
            Notice notice = failureNotice(error);
            if (error.code == ErrorCode::Conflict) {
                notice.state = ItemState::Warning;
                notice.text = tr("Not saved: another value stands there by now. Look at it, and save again if yours is "
                                 "the right one.");
            }
            m_notice->show(notice);
        });
}

} // namespace evenstock
