// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the form, against what is stored; and how it is saved.
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "ui/catalogue/custom_fields.h"
#include "ui/catalogue/product_form.h"
#include "ui/catalogue/unlikely_change.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/widgets/notice_line.h"

#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

QString ProductForm::priceForEditing(const Money &money)
{
    return money.isValid() ? moneyDecimal(money).replace(u'.', QLocale().decimalPoint()) : QString();
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
