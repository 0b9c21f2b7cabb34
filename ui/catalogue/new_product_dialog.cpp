// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/new_product_dialog.h"

#include "models/core/money.h"
#include "models/core/quantity.h"
#include "models/store/catalogue_queries.h"
#include "models/views/read_store.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

NewProductDialog::NewProductDialog(const ViewServices &services, const QString &currency, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"newProduct"_s);
    setWindowTitle(tr("New product"));
    setMinimumWidth(m.font * 24);
    const auto field = [this](const char *name) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        connect(edit, &QLineEdit::textEdited, this, &NewProductDialog::edited);
        return edit;
    };
    m_sku = field("newSku");
    m_title = field("newTitle");
    m_price = field("newPrice");
    m_currency = field("newCurrency");
    m_stock = field("newStock");
    m_category = field("newCategory");
    m_ean = field("newEan");
    m_currency->setText(currency);
    m_currency->setAccessibleName(tr("Currency"));
    m_price->setAccessibleName(tr("Price"));
    m_currency->setMaxLength(3);
    m_currency->setFixedWidth(m.font * 4);
    m_stock->setText(u"0"_s);
    m_notice = new NoticeLine(this);
    auto *price = new QHBoxLayout;
    price->setSpacing(m.space(2));
    price->addWidget(m_price, 1);
    price->addWidget(m_currency);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Make the product"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"makeProduct"_s);
    m_save->setDefault(true);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *promise = new TextLabel(tr("It is listed on no channel until you publish it, under Listings."),
                                  TypeSize::Caption, Ink::Secondary);
    promise->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(m_notice);
    form->addRow(tr("S&KU"), m_sku);
    form->addRow(tr("&Title"), m_title);
    auto *priceName = new TextLabel(tr("&Price"));
    priceName->setBuddy(m_price); // a row of two fields has none by itself, and would show the &
    form->addRow(priceName, price);
    form->addRow(tr("Stock on &hand"), m_stock);
    form->addRow(tr("&Category"), m_category);
    form->addRow(tr("&EAN"), m_ean);
    form->addRow(promise);
    form->addRow(buttons);
    connect(m_save, &QPushButton::clicked, this, &NewProductDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
}

std::optional<QJsonObject> NewProductDialog::arguments() const
{
    const QString sku = m_sku->text().trimmed();
    const QString title = m_title->text().trimmed();
    QString count = m_stock->text().trimmed();
    count.replace(QLocale().decimalPoint(), u"."_s);
    const auto stock = parseQuantity(count.isEmpty() ? u"0"_s : count);
    if (sku.isEmpty() || title.isEmpty() || !stock || stock->milli < 0)
        return std::nullopt;
    QJsonObject fields{{u"sku"_s, sku}, {u"title"_s, title}};
    if (stock->milli > 0)
        fields.insert(u"stock_quantity"_s, quantityText(*stock));
    if (!m_price->text().trimmed().isEmpty()) {
        const auto price = typedMoney(m_price->text(), m_currency->text().trimmed().toUpper());
        if (!price || !price->isValid() || price->minor < 0)
            return std::nullopt;
        fields.insert(u"price_minor"_s, qint64(price->minor));
        fields.insert(u"currency"_s, price->currency);
    }
    if (const QString category = m_category->text().trimmed(); !category.isEmpty())
        fields.insert(u"category"_s, category);
    if (const QString ean = m_ean->text().trimmed(); !ean.isEmpty())
        fields.insert(u"ean"_s, QJsonArray{ean});
    return fields;
}

void NewProductDialog::edited()
{
    m_save->setEnabled(arguments().has_value());
}

QString NewProductDialog::skuWords() const
{
    const QString sku = m_sku->text().trimmed();
    const auto known = CatalogueQueries(m_services.store.database()).idOf(sku);
    return known.ok() && *known ? tr("There is a product with the SKU %1 already. Choose another one.").arg(sku)
                                : QString();
}

void NewProductDialog::save()
{
    const auto fields = arguments();
    if (!fields)
        return;
    m_save->setEnabled(false);
    m_services.requests.send(
        this, u"product.add"_s, *fields,
        [this, sku = (*fields)[u"sku"].toString()](const QJsonObject &) {
            Q_EMIT made(sku);
            accept();
        },
        [this](const Error &error) {
            Notice notice = failureNotice(error);
            if (const QString words = error.item == "sku"_L1 ? skuWords() : QString(); !words.isEmpty())
                notice.text = words;
            m_notice->show(notice);
            m_save->setEnabled(true);
        });
}

} // namespace evenstock
