// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/stock_correction.h"

#include "models/store/stock_queries.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/unlikely_change.h"
#include "ui/catalogue/which_product.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

StockCorrection::StockCorrection(const ViewServices &services, const Product &product, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_product(product)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Correct the stock"));
    setMinimumWidth(m.font * 22);
    auto *title = new TextLabel(product.title, TypeSize::Body);
    title->setBold(true);
    auto *which = new TextLabel(whichProduct(services.store, product), TypeSize::Caption,
                                Ink::Secondary); // several have one title
    which->setWordWrap(true);
    Quantity notSent;
    if (services.store.isOpen()) {
        StockQueries stock(services.store.database());
        notSent = stock.notSent(product.id).valueOr({});
        m_promised = stock.promised(product.id).valueOr({});
    }
    auto *what =
        new TextLabel(tr("Count all that lies there, also pieces that are sold and not sent yet."), TypeSize::Caption);
    what->setWordWrap(true);
    m_count = new QLineEdit(quantityText(product.onHand + notSent), this);
    m_count->setObjectName(u"stockCount"_s);
    m_count->selectAll();
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"stockReason"_s);
    m_reason->setPlaceholderText(tr("For example: counted, damaged, found"));
    m_effect = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_effect->setObjectName(u"stockEffect"_s);
    m_effect->setWordWrap(true);
    m_notice = new NoticeLine(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Write into the ledger"), QDialogButtonBox::ActionRole);
    makePrimary(m_save);
    m_save->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(m_notice);
    form->addRow(title);
    form->addRow(which);
    form->addRow(tr("&On the shelf"), m_count);
    form->addRow(QString(), what);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(QString(), m_effect);
    form->addRow(buttons);
    connect(m_count, &QLineEdit::textEdited, this, &StockCorrection::edited);
    connect(m_save, &QPushButton::clicked, this, &StockCorrection::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edited();
}

std::optional<Quantity> StockCorrection::counted() const
{
    QString text = m_count->text().trimmed();
    text.replace(QLocale().decimalPoint(), u"."_s);
    const std::optional<Quantity> quantity = parseQuantity(text);
    return quantity && quantity->milli >= 0 && *quantity <= mostStock ? quantity : std::nullopt;
}

// The sum as the ledger will have it: what is sold is no longer on hand, though it lies there.
QString StockCorrection::effectOf(Quantity count) const
{
    const Quantity onHand = std::max(Quantity{}, count - m_promised);
    if (count < m_promised)
        return tr("%1 are sold and not sent yet, more than lies there: 0 are left on hand.")
                   .arg(stockText(m_promised, m_product.unit)) +
               u' ' +
               tr("The orders placed last miss %1 and are shown as oversold.")
                   .arg(stockText(m_promised - count, m_product.unit));
    const QString sum = tr("%1 on the shelf = %2 on hand + %3 sold, not yet sent.")
                            .arg(stockText(count, m_product.unit), stockText(onHand), stockText(m_promised));
    return sum + u' ' +
           (onHand == m_product.onHand
                ? tr("That is what the ledger says already.")
                : tr("The ledger says %1; it gets a line of %2.")
                      .arg(stockText(m_product.onHand, m_product.unit), signedStockText(onHand - m_product.onHand)));
}

void StockCorrection::edited()
{
    const std::optional<Quantity> count = counted();
    m_save->setEnabled(count.has_value()); // a count that finds the same number is an answer too
    m_effect->setText(count ? effectOf(*count) : tr("Write a number from 0 to %1.").arg(stockText(mostStock)));
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && needed > height())
        resize(width(), needed); // a longer sentence is not cut
}

void StockCorrection::send()
{
    const std::optional<Quantity> count = counted();
    if (!count)
        return;
    if (!isUnlikelyCount(m_product.onHand + m_promised, *count))
        return write(*count);
    confirmUnlikely(this, tr("Really %1 on the shelf?").arg(stockText(*count, m_product.unit)),
                    tr("The ledger says %1. Channels may show the new stock at once.")
                        .arg(stockText(m_product.onHand, m_product.unit)),
                    tr("Yes, %1").arg(stockText(*count)), [this, count] { write(*count); });
}

void StockCorrection::write(Quantity count)
{
    m_save->setEnabled(false);
    const QString reason = m_reason->text().trimmed();
    const double number = static_cast<double>(count.milli) / 1000; // exact to the thousandth as text, as the wire wants
    m_services.requests.send(
        this, u"stock.adjust"_s,
        {{u"sku"_s, m_product.sku},
         {u"shelf"_s, number},
         {u"reason"_s, reason.isEmpty() ? tr("counted on the shelf") : reason}},
        [this](const QJsonObject &) { accept(); },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            m_save->setEnabled(true);
        });
}

} // namespace evenstock
